//! Whether one or two words may tell of a danger: not if they are everyday things and words
//! that stand for something else (`car battery`). `Battery swallowed` may.

use super::concepts::ConceptMatch;
use super::parse::Token;
use super::word_match::{Kind, Match};
use crate::search::index::Index;
use crate::search::text::letters;
use crate::search::weights;

impl Index {
    /// Whether an everyday thing is looked for, and with it nothing that may be a danger.
    pub(super) fn is_harmless(&self, tokens: &[Token]) -> bool {
        let mut has_thing = false;
        for token in tokens.iter().filter(|token| !token.only_in_phrases) {
            let is_of_none = |it: &Match| {
                it.kind <= Kind::Inflected && self.is_phrase_of_no_danger(it.word)
            };
            if self.is_everyday(&token.word) {
                has_thing = true;
            } else if !token.matches.iter().any(is_of_none) {
                return false;
            }
        }
        has_thing && !is_sentence(tokens)
    }

    /// Whether the words surely stand for a danger or for what others need not know of.
    pub(super) fn is_of_danger(&self, concepts: &[ConceptMatch]) -> bool {
        concepts.iter().any(|found| {
            let concept = self.thesaurus().concept(found.concept);
            found.quality > weights::SURE_DANGER
                && concept.is_some_and(|it| it.is_danger())
        })
    }

    /// Whether a word most often stands for what others need not know of.
    pub(super) fn has_discreet_word(&self, tokens: &[Token]) -> bool {
        let mut matches = tokens.iter().flat_map(|token| &token.matches);
        matches.any(|it| it.kind <= Kind::Inflected && self.is_discreet_word(it.word))
    }
}

/// Whether so many words were typed that they are a sentence. A single letter is none, as
/// after an apostrophe, and a compound is one word.
pub(super) fn is_sentence(tokens: &[Token]) -> bool {
    let (mut count, mut last) = (0, usize::MAX);
    for token in tokens {
        if token.from != last && letters(&token.word) > 1 {
            (count, last) = (count + 1, token.from);
        }
    }
    count >= weights::SENTENCE
}
