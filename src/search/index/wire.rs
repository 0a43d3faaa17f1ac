//! How the app and the engine speak: two WebAssembly modules that share nothing but
//! strings. A message has a line for each thing, and tabs between its parts.

use crate::search::{Answer, Because, Document, Field, Hit, Reach, Standing};

/// A document as a line.
pub fn write_document(document: &Document<'_>, to: &mut String) {
    let Standing {
        reach,
        listed,
        weak,
        gone,
    } = document.standing;
    push(to, &document.id);
    to.push('\t');
    to.push(match reach {
        Reach::City => 'c',
        Reach::State => 's',
        Reach::Country => 'd',
    });
    for (flag, letter) in [(listed, 'l'), (weak, 'w'), (gone, 'g')] {
        if flag {
            to.push(letter);
        }
    }
    if let Some(successor) = &document.succeeded_by {
        to.push('>');
        push(to, successor);
    }
    for (field, text) in &document.fields {
        to.push('\t');
        to.push(code(*field));
        push(to, text);
    }
    to.push('\n');
}

/// The documents of lines.
pub fn read_documents(lines: &str) -> Vec<Document<'_>> {
    lines.lines().map(read_document).collect()
}

fn read_document(line: &str) -> Document<'_> {
    let mut parts = line.split('\t');
    let id = parts.next().unwrap_or_default().into();
    let flags = parts.next().unwrap_or_default();
    let (flags, successor) = match flags.split_once('>') {
        Some((flags, successor)) => (flags, Some(successor.into())),
        None => (flags, None),
    };
    let standing = Standing {
        reach: match flags.chars().next() {
            Some('s') => Reach::State,
            Some('d') => Reach::Country,
            _ => Reach::City,
        },
        listed: flags.contains('l'),
        weak: flags.contains('w'),
        gone: flags.contains('g'),
    };
    let fields = parts.filter_map(|part| {
        let letter = part.chars().next()?;
        let field = FIELDS.iter().find(|field| code(**field) == letter)?;
        Some((*field, &part[letter.len_utf8()..]))
    });
    Document {
        id,
        fields: fields.collect(),
        standing,
        succeeded_by: successor,
    }
}

const FIELDS: [Field; 7] = [
    Field::Name,
    Field::OtherName,
    Field::About,
    Field::Text,
    Field::Address,
    Field::Phone,
    Field::Law,
];

fn code(field: Field) -> char {
    match field {
        Field::Name => 'n',
        Field::OtherName => 'o',
        Field::About => 'a',
        Field::Text => 't',
        Field::Address => 's',
        Field::Phone => 'p',
        Field::Law => 'l',
    }
}

/// An answer: a line with the query that may have been meant, then a line for each hit
/// with its number, behind a `<` that of the document whose successor it is, what was typed,
/// and what that is in German.
pub fn write_answer(answer: &Answer) -> String {
    let mut text = String::new();
    push(&mut text, answer.instead.as_deref().unwrap_or_default());
    for hit in &answer.hits {
        text.push('\n');
        text.push_str(&hit.document.to_string());
        if let Some(predecessor) = hit.predecessor {
            text.push('<');
            text.push_str(&predecessor.to_string());
        }
        if let Some(because) = &hit.because {
            for part in [&because.typed, &because.german] {
                text.push('\t');
                push(&mut text, part);
            }
        }
    }
    text
}

/// The query that may have been meant, and the hits of an answer.
pub fn read_answer(text: &str) -> (Option<String>, Vec<Hit>) {
    let mut lines = text.split('\n');
    let instead = lines.next().filter(|instead| !instead.is_empty());
    let hits = lines.filter_map(|line| {
        let mut parts = line.split('\t');
        let numbers = parts.next()?;
        let (document, predecessor) = match numbers.split_once('<') {
            Some((document, predecessor)) => (document, predecessor.parse().ok()),
            None => (numbers, None),
        };
        let document = document.parse().ok()?;
        let because = match (parts.next(), parts.next()) {
            (Some(typed), Some(german)) => Some(Because {
                typed: typed.to_owned(),
                german: german.to_owned(),
            }),
            _ => None,
        };
        Some(Hit {
            document,
            because,
            predecessor,
        })
    });
    (instead.map(str::to_owned), hits.collect())
}

/// Adds a text in which nothing parts lines or their parts.
fn push(to: &mut String, text: &str) {
    to.extend(text.chars().map(|c| match c {
        '\t' | '\n' | '\r' => ' ',
        other => other,
    }));
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What a document is made of, whose texts others own.
    type Parts = (String, Vec<(Field, String)>, Standing, Option<String>);

    fn parts() -> impl Strategy<Value = Parts> {
        let reach = prop::sample::select(vec![Reach::City, Reach::State, Reach::Country]);
        let flags = (reach, any::<bool>(), any::<bool>(), any::<bool>());
        let standing = flags.prop_map(|(reach, listed, weak, gone)| Standing {
            reach,
            listed,
            weak,
            gone,
        });
        let field = prop::sample::select(FIELDS.to_vec());
        let fields = prop::collection::vec((field, "[^\\t\\n\\r]*"), 0..6);
        let successor = prop::option::of("[a-z]+:[a-z-]+");
        ("[a-z]+:[a-z-]+", fields, standing, successor)
    }

    fn document((id, fields, standing, successor): &Parts) -> Document<'_> {
        let fields = fields.iter().map(|(field, text)| (*field, text.as_str()));
        Document {
            id: id.into(),
            fields: fields.collect(),
            standing: *standing,
            succeeded_by: successor.as_deref().map(Into::into),
        }
    }

    proptest! {
        #[test]
        fn documents_arrive_as_they_were_sent(parts in prop::collection::vec(parts(), 0..5)) {
            let documents: Vec<Document<'_>> = parts.iter().map(document).collect();
            let mut lines = String::new();
            for document in &documents {
                write_document(document, &mut lines);
            }
            let read = read_documents(&lines);
            prop_assert_eq!(format!("{read:?}"), format!("{documents:?}"));
        }

        #[test]
        fn answers_arrive_as_they_were_sent(
            instead in prop::option::of("[^\\t\\n\\r]+"),
            hits in prop::collection::vec(
                (any::<u16>(), prop::option::of(any::<usize>()),
                    prop::option::of(("[^\\t\\n\\r]*", "[^\\t\\n\\r]*"))), 0..6),
        ) {
            let hits: Vec<Hit> = hits.into_iter().map(|(document, predecessor, because)| Hit {
                document: document.into(),
                predecessor,
                because: because.map(|(typed, german)| Because { typed, german }),
            }).collect();
            let answer = Answer { hits: hits.clone(), instead: instead.clone(), marked: Vec::new() };
            prop_assert_eq!(read_answer(&write_answer(&answer)), (instead, hits));
        }

        #[test]
        fn any_text_is_read(text in any::<String>()) {
            let _ = read_answer(&text);
            let _ = read_documents(&text);
        }
    }
}
