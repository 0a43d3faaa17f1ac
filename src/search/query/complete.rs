//! Completions while somebody types.

use crate::search::index::{Index, Phrase};
use crate::search::text::normalized;

/// How many completions there are at most.
const MOST: usize = 8;

impl Index {
    /// Completions of what is being typed, as they are written, best first: phrases of
    /// concepts in the visitor's languages and names of documents that start with it, then
    /// names that have a word that starts with it, then phrases of other languages.
    ///
    /// Phrases of discreet concepts are never among them: whoever types `I want` is not
    /// offered `I want to die`, and nobody who looks on reads it.
    pub fn complete(&self, query: &str) -> Vec<String> {
        let typed = normalized(query);
        let mut completions = Completions {
            typed: &typed,
            texts: Vec::new(),
        };
        if typed.is_empty() {
            return completions.texts;
        }
        let phrases = self.phrases_starting_with(&typed);
        self.complete_phrases(&phrases, true, &mut completions);
        let within = [" ", &typed].concat();
        self.complete_names(&|name| name.starts_with(&typed), &mut completions);
        self.complete_names(&|name| name.contains(&within), &mut completions);
        self.complete_phrases(&phrases, false, &mut completions);
        completions.texts
    }

    /// The phrases that start so and are no secret, concept by concept, the shortest first.
    fn phrases_starting_with(&self, typed: &str) -> Vec<&Phrase> {
        let thesaurus = self.thesaurus();
        let (before, last) = typed.rsplit_once(' ').unwrap_or(("", typed));
        let before: Vec<_> = before
            .split_terminator(' ')
            .map(|word| self.words().find(word))
            .collect();
        let mut keys = Vec::new();
        for word in self.words().starting_with(last) {
            for (number, position) in thesaurus.occurrences(word) {
                let has_before = || {
                    before.iter().enumerate().all(|(at, word)| {
                        let mut all =
                            word.iter().flat_map(|word| thesaurus.occurrences(*word));
                        all.any(|other| other == (number, at as u32))
                    })
                };
                if position as usize == before.len()
                    && has_before()
                    && let Some(phrase) = thesaurus.phrase(number)
                    && !self.is_discreet(phrase)
                {
                    let length = thesaurus.spelling(phrase).len().min(255) as u64;
                    let key = u64::from(phrase.concept.0) << 40 | length << 32;
                    keys.push(key | u64::from(number));
                }
            }
        }
        keys.sort_unstable();
        let phrases = keys.iter();
        phrases
            .filter_map(|key| thesaurus.phrase(*key as u32))
            .collect()
    }

    fn is_discreet(&self, phrase: &Phrase) -> bool {
        let concept = self.thesaurus().concept(phrase.concept);
        concept.is_some_and(|concept| concept.is_discreet)
    }

    /// Adds the shortest phrase of each concept.
    fn complete_phrases(
        &self,
        phrases: &[&Phrase],
        is_preferred: bool,
        to: &mut Completions<'_>,
    ) {
        let mut last = None;
        for phrase in phrases.iter().filter(|it| it.is_preferred == is_preferred) {
            if last.replace(phrase.concept) != Some(phrase.concept) {
                to.add(self.thesaurus().spelling(phrase));
            }
        }
    }

    /// Adds the names of bodies for which this is so.
    fn complete_names(&self, fits: &dyn Fn(&str) -> bool, to: &mut Completions<'_>) {
        for (name, document) in self.documents().names() {
            if !to.is_full() && fits(name) && self.documents().is_body(*document) {
                let mut texts = self.documents().texts_of(*document);
                if let Some(text) = texts.find(|text| normalized(text) == *name) {
                    to.add(text);
                }
            }
        }
    }
}

/// The completions so far.
struct Completions<'a> {
    typed: &'a str,
    texts: Vec<String>,
}

impl Completions<'_> {
    fn is_full(&self) -> bool {
        self.texts.len() >= MOST
    }

    /// Adds a text unless it is here already, or is what was typed.
    fn add(&mut self, text: &str) {
        let new = normalized(text);
        let is_same = |other: &String| normalized(other) == new;
        if new != self.typed && !self.is_full() && !self.texts.iter().any(is_same) {
            self.texts.push(text.to_string());
        }
    }
}
