//! Completions while somebody types.

use crate::search::index::{Index, Phrase, bare};

/// More suggestions than this nobody reads.
const MOST: usize = 8;

impl Index {
    /// What the query may become: the words of concepts and the names of documents
    /// that begin with it, then names with a word that begins so, then the words of
    /// other languages.
    pub fn complete(&self, query: &str) -> Vec<String> {
        let typed = bare(query);
        let mut suggestions = Vec::new();
        if typed.is_empty() {
            return suggestions;
        }
        let phrases = self.phrases_beginning(&typed);
        self.add_phrases(&phrases, true, &typed, &mut suggestions);
        let mut inner = String::from(" ");
        inner.push_str(&typed);
        self.add_names(&|name| name.starts_with(&typed), &typed, &mut suggestions);
        self.add_names(&|name| name.contains(&inner), &typed, &mut suggestions);
        self.add_phrases(&phrases, false, &typed, &mut suggestions);
        suggestions
    }

    /// The phrases of concepts that begin so, the shortest of each concept.
    fn phrases_beginning(&self, typed: &str) -> Vec<&Phrase> {
        let (before, last) = typed.rsplit_once(' ').unwrap_or(("", typed));
        let before: Vec<_> = before
            .split_terminator(' ')
            .map(|w| self.words.find(w))
            .collect();
        let mut keys = Vec::new();
        for word in self.words.starting_with(last) {
            for (number, place) in self.phrases_with(word) {
                let begins = before.iter().enumerate().all(|(at, word)| {
                    let mut phrases =
                        word.iter().flat_map(|word| self.phrases_with(*word));
                    phrases.any(|phrase| phrase == (number, at as u32))
                });
                if place as usize == before.len()
                    && begins
                    && let Some(phrase) = self.phrases.get(number as usize)
                {
                    let length = self.spelling_of(phrase).len().min(255) as u64;
                    let key = u64::from(phrase.concept) << 40 | length << 32;
                    keys.push(key | u64::from(number));
                }
            }
        }
        keys.sort_unstable();
        let phrases = keys
            .iter()
            .filter_map(|key| self.phrases.get(*key as u32 as usize));
        phrases.collect()
    }

    fn add_phrases(
        &self,
        phrases: &[&Phrase],
        near: bool,
        typed: &str,
        suggestions: &mut Vec<String>,
    ) {
        let mut last = None;
        for phrase in phrases.iter().filter(|phrase| phrase.near == near) {
            if last.replace(phrase.concept) != Some(phrase.concept) {
                add(suggestions, self.spelling_of(phrase), typed);
            }
        }
    }

    fn add_names(
        &self,
        fits: &dyn Fn(&str) -> bool,
        typed: &str,
        suggestions: &mut Vec<String>,
    ) {
        for (name, document) in &self.names {
            if suggestions.len() < MOST && fits(name) {
                let mut texts = self.texts_of(*document);
                if let Some(text) = texts.find(|text| bare(text) == *name) {
                    add(suggestions, text, typed);
                }
            }
        }
    }
}

/// Adds a suggestion unless it is there, or is what was typed.
fn add(suggestions: &mut Vec<String>, text: &str, typed: &str) {
    let new = bare(text);
    let is_there = |other: &String| bare(other) == new;
    if new != typed && suggestions.len() < MOST && !suggestions.iter().any(is_there) {
        suggestions.push(text.to_string());
    }
}
