//! Which words of the results are highlighted, and where they are in a text.

use std::ops::Range;

use super::concepts::ConceptMatch;
use super::parse::Token;
use super::word_match::Kind;
use crate::search::index::Index;
use crate::search::text::{Folded, each_word, letters};
use crate::search::weights;

/// How many forms of one typed word are highlighted.
const MOST_FORMS: usize = 40;

/// The words that an answer highlights.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Highlights(Vec<Word>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Word {
    /// Folded, never empty.
    text: String,
    /// Whether it is also highlighted within longer words.
    within: bool,
}

impl Highlights {
    /// The ranges of a text, in bytes, that are to be highlighted. They are in order, do not
    /// overlap, are not empty, and never separate a letter from its accents.
    pub fn ranges(&self, text: &str) -> Vec<Range<usize>> {
        let mut ranges = Vec::new();
        if self.0.is_empty() {
            return ranges;
        }
        let folded = Folded::new(text);
        each_word(folded.text(), &mut |word, at| {
            let found = self.0.iter().filter_map(|own| own.range_in(word));
            // The first of the longest.
            let longest = found.reduce(|best, next| match next.len() > best.len() {
                true => next,
                false => best,
            });
            if let Some(longest) = longest {
                let (start, end) = (at + longest.start, at + longest.end);
                ranges.push(folded.start_of(start)..folded.end_of(end));
            }
        });
        ranges
    }

    /// Adds a folded word, unless it is empty or here already.
    pub(super) fn add(&mut self, text: &str, within: bool) {
        if !text.is_empty() && !self.0.iter().any(|other| other.text == text) {
            let text = text.to_owned();
            self.0.push(Word { text, within });
        }
    }

    /// The words as strings, with an asterisk before those that are also highlighted within
    /// longer ones. No folded word has one.
    pub(super) fn to_parts(&self) -> impl Iterator<Item = String> {
        self.0.iter().map(|word| match word.within {
            true => ["*", &word.text].concat(),
            false => word.text.clone(),
        })
    }

    /// The words of [`Self::to_parts`].
    pub(super) fn from_parts<'a>(parts: impl Iterator<Item = &'a str>) -> Self {
        let mut highlights = Self::default();
        for part in parts {
            match part.strip_prefix('*') {
                Some(word) => highlights.add(word, true),
                None => highlights.add(part, false),
            }
        }
        highlights
    }
}

impl Word {
    /// The part of a folded word to be highlighted. A single letter, or two, only at the
    /// beginning of a longer word.
    fn range_in(&self, word: &str) -> Option<Range<usize>> {
        let from = word.find(&self.text)?;
        let is_long = || letters(&self.text) > 2;
        let is_highlighted =
            word.len() == self.text.len() || (self.within && (from == 0 || is_long()));
        is_highlighted.then(|| from..from + self.text.len())
    }
}

impl Index {
    /// The words to highlight: those that were typed, their other forms, the words of which
    /// they are misspellings, and the German words of their concepts.
    pub(super) fn highlights(
        &self,
        tokens: &[Token],
        concepts: &[ConceptMatch],
    ) -> Highlights {
        let mut highlights = Highlights::default();
        for token in tokens.iter().filter(|token| !token.only_in_phrases) {
            let word = token.word.trim_start_matches('§');
            let within = word.len() == token.word.len() && letters(word) > 1;
            highlights.add(word, within);
            let mut matches = token.matches.clone();
            matches.sort_unstable_by_key(|found| found.kind);
            for found in matches.into_iter().take(MOST_FORMS) {
                // Words that contain the typed one are highlighted by that.
                if !matches!(found.kind, Kind::Prefix | Kind::Part) {
                    highlights.add(self.words().get(found.word), false);
                }
            }
        }
        let is_sure = |it: &&ConceptMatch| it.quality > weights::SURE_CONCEPT;
        for concept in concepts.iter().filter(is_sure) {
            let concept = self.thesaurus().concept(concept.concept);
            for word in concept.into_iter().flat_map(|it| &it.german) {
                highlights.add(self.words().get(*word), true);
            }
        }
        highlights
    }
}
