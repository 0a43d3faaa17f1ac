//! Responses as text: a line for what belongs to the query, then a line for each hit, tabs
//! between the parts.

use super::highlight::Highlights;
use super::response::{Explanation, Hit, Response};
use crate::search::index::push;

/// What marks a response of which others need not know.
const DISCREET: char = '!';
/// What marks a hit that was found in passing.
const IN_PASSING: char = '~';

/// Writes a response. Its first line is the better spelling of the query, the numbers of the
/// crisis lines and `!` if others need not know of it, and the words to highlight. The line
/// of a hit is the number of its document, `~` if it was found in passing, `<` and the number
/// of the predecessor if there is one, and the two words of the explanation:
///
/// ```text
/// Arzt\t\t*arzt\tarztin
/// 17<9\tطبيب\tArzt
/// 4
/// ```
pub fn write_response(response: &Response) -> String {
    let mut text = String::new();
    push(
        &mut text,
        response.did_you_mean.as_deref().unwrap_or_default(),
    );
    text.push('\t');
    for line in &response.crisis_lines {
        text.push_str(&line.to_string());
        text.push(' ');
    }
    if response.is_discreet {
        text.push(DISCREET);
    }
    for word in response.highlights.to_parts() {
        text.push('\t');
        push(&mut text, &word);
    }
    for hit in &response.hits {
        text.push('\n');
        text.push_str(&hit.document.to_string());
        if hit.is_in_passing {
            text.push(IN_PASSING);
        }
        if let Some(predecessor) = hit.predecessor {
            text.push('<');
            text.push_str(&predecessor.to_string());
        }
        if let Some(explanation) = &hit.explanation {
            for part in [&explanation.typed, &explanation.german] {
                text.push('\t');
                push(&mut text, part);
            }
        }
    }
    text
}

/// Reads a response. Lines that are no hits are left out.
pub fn read_response(text: &str) -> Response {
    let mut lines = text.split('\n');
    let mut parts = lines.next().unwrap_or_default().split('\t');
    let did_you_mean = parts.next().filter(|query| !query.is_empty());
    let marks = parts.next().unwrap_or_default();
    let crisis_lines = marks.split(' ');
    Response {
        did_you_mean: did_you_mean.map(str::to_owned),
        is_discreet: marks.ends_with(DISCREET),
        crisis_lines: crisis_lines.filter_map(|it| it.parse().ok()).collect(),
        highlights: Highlights::from_parts(parts),
        hits: lines.filter_map(read_hit).collect(),
    }
}

fn read_hit(line: &str) -> Option<Hit> {
    let mut parts = line.split('\t');
    let numbers = parts.next()?;
    let (document, predecessor) = match numbers.split_once('<') {
        Some((document, predecessor)) => (document, predecessor.parse().ok()),
        None => (numbers, None),
    };
    let number = document.trim_end_matches(IN_PASSING);
    let explanation = match (parts.next(), parts.next()) {
        (Some(typed), Some(german)) => Some(Explanation {
            typed: typed.to_owned(),
            german: german.to_owned(),
        }),
        _ => None,
    };
    Some(Hit {
        document: number.parse().ok()?,
        explanation,
        predecessor,
        is_in_passing: number != document,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn hits() -> impl Strategy<Value = Vec<Hit>> {
        let text = "[^\\t\\n\\r]*";
        let explanation = prop::option::of((text, text));
        let predecessor = prop::option::of(any::<usize>());
        let hit = (any::<u16>(), predecessor, explanation, any::<bool>());
        let hit = hit.prop_map(|(document, predecessor, explanation, passing)| Hit {
            document: document.into(),
            predecessor,
            is_in_passing: passing,
            explanation: explanation.map(|(typed, german)| Explanation { typed, german }),
        });
        prop::collection::vec(hit, 0..6)
    }

    proptest! {
        #[test]
        fn responses_arrive_as_they_were_sent(
            did_you_mean in prop::option::of("[^\\t\\n\\r]+"),
            words in prop::collection::vec(("[a-z§]{1,9}", any::<bool>()), 0..4),
            crisis_lines in prop::collection::vec(any::<usize>(), 0..3),
            is_discreet: bool,
            hits in hits(),
        ) {
            let mut highlights = Highlights::default();
            for (word, within) in &words {
                highlights.add(word, *within);
            }
            let response = Response { hits, did_you_mean, crisis_lines, is_discreet, highlights };
            prop_assert_eq!(read_response(&write_response(&response)), response);
        }

        #[test]
        fn any_text_is_read(text in any::<String>()) {
            let _ = read_response(&text);
        }
    }
}
