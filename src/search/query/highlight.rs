//! Highlighting: where in a text the typed words stand.

use crate::search::index::Index;
use crate::search::query::concepts::Meant;
use crate::search::query::expand::Closeness;
use crate::search::query::parse::Token;
use crate::search::text::fold::Folded;
use crate::search::text::tokenize::{each_word, letters};
use std::ops::Range;

/// So many other forms of a word are marked.
const MOST_FORMS: usize = 40;

/// A word that is highlighted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    word: String,
    /// Whether it is also marked within a longer word.
    part: bool,
}

/// The ranges of a text, in bytes, that an answer highlights. They are in order, do
/// not overlap, and part no letter from its accents.
pub fn marks(text: &str, marked: &[Marked]) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    if marked.is_empty() {
        return ranges;
    }
    let folded = Folded::with_places(text);
    each_word(&folded.text, &mut |word, at| {
        let mut best: Option<Range<usize>> = None;
        for marked in marked {
            let found = match word.find(marked.word.as_str()) {
                Some(_) if word == marked.word => Some(0..word.len()),
                Some(0) if marked.part => Some(0..marked.word.len()),
                Some(from) if marked.part && letters(&marked.word) > 2 => {
                    Some(from..from + marked.word.len())
                }
                _ => None,
            };
            let longer = |found: &Range<usize>| {
                best.as_ref().is_none_or(|best| found.len() > best.len())
            };
            if let Some(found) = found.filter(longer) {
                best = Some(found);
            }
        }
        if let Some(best) = best {
            ranges.push(folded.begin(at + best.start)..folded.end(at + best.end));
        }
    });
    ranges
}

impl Index {
    /// What is highlighted: the typed words, their other forms, the words that were
    /// meant with a typo, and the German words that they stand for.
    pub(in crate::search) fn marked(
        &self,
        tokens: &mut [Token],
        meant: &[Meant],
    ) -> Vec<Marked> {
        let mut marked = Vec::new();
        for token in tokens.iter_mut().filter(|token| !token.silent) {
            let word = token.word.trim_start_matches('§');
            let part = word.len() == token.word.len() && letters(word) > 1;
            add(&mut marked, word, part);
            token.found.sort_unstable_by_key(|found| found.closeness);
            for found in token.found.iter().take(MOST_FORMS) {
                // Parts of words are marked by what was typed.
                if !matches!(found.closeness, Closeness::Beginning | Closeness::Part) {
                    add(&mut marked, self.words.get(found.word), false);
                }
            }
        }
        for meant in meant.iter().filter(|meant| meant.quality > 0.6) {
            if let Some(meaning) = self.meanings.get(meant.concept as usize) {
                for word in &meaning.german {
                    add(&mut marked, self.words.get(*word), true);
                }
            }
        }
        marked
    }
}

fn add(marked: &mut Vec<Marked>, word: &str, part: bool) {
    if !word.is_empty() && !marked.iter().any(|other| other.word == word) {
        marked.push(Marked {
            word: word.to_string(),
            part,
        });
    }
}
