//! Compounds that the index does not have: `kindergartenplatz`, `augenarzt`.

use super::word_match::{Kind, Match};
use crate::search::index::Index;
use crate::search::text::{is_same_stem, letters};
use crate::search::weights;

/// Shorter parts are no words of their own.
const SHORTEST: usize = 4;
/// Longer words are not split.
const LONGEST: usize = 40;

impl Index {
    /// The words that a compound is made of. If its last part says what it is, the first
    /// counts only if it stands for a concept itself.
    pub(super) fn parts(&self, word: &str, is_unfinished: bool) -> Option<Vec<String>> {
        let Some((at, head)) = self.head(word) else {
            return self.split(word, is_unfinished);
        };
        let head = self.words().get(head.word).to_string();
        let is_phrase = |first: &String| {
            let word = self.words().find(first);
            word.is_some_and(|word| self.is_phrase(word))
        };
        let first = self.known(word.get(..at)?).filter(is_phrase);
        Some(first.into_iter().chain([head]).collect())
    }

    /// The last part of a compound, if it says what the compound is, and the byte where it
    /// starts.
    pub(super) fn head(&self, word: &str) -> Option<(usize, Match)> {
        let heads = self.heads().iter().filter_map(|head| {
            let at = word.rfind(head.as_str())?;
            let (first, last) = word.split_at(at);
            let is_head = letters(first) >= weights::MODIFIER && is_same_stem(head, last);
            is_head.then_some((at, head))
        });
        let (at, head) = heads.min_by_key(|(at, _)| *at)?;
        let head = Match {
            word: self.words().find(head)?,
            kind: Kind::Head,
            quality: weights::HEAD,
        };
        Some((at, head))
    }

    /// The first part of a compound as a word, if it is one of the languages that the
    /// visitor sees.
    pub(super) fn modifier(&self, part: &str) -> Option<String> {
        let is_preferred = |word: &String| {
            let word = self.words().find(word);
            word.is_some_and(|word| self.is_preferred(word))
        };
        self.known(part).filter(is_preferred)
    }

    /// The known words that a word is made of, two or three.
    fn split(&self, word: &str, is_unfinished: bool) -> Option<Vec<String>> {
        if letters(word) > LONGEST {
            return None;
        }
        if let Some((first, last)) = self.split_in_two(word, is_unfinished) {
            return Some(vec![first, last]);
        }
        for (at, _) in word.char_indices().rev() {
            let (first, rest) = word.split_at(at);
            if letters(rest) > 2 * SHORTEST
                && let Some(first) = self.known(first)
                && let Some((second, third)) = self.split_in_two(rest, is_unfinished)
            {
                return Some(vec![first, second, third]);
            }
        }
        None
    }

    /// The two known words whose shorter one is longest.
    fn split_in_two(&self, word: &str, is_unfinished: bool) -> Option<(String, String)> {
        let mut best = None;
        let mut best_length = 0;
        for (at, _) in word.char_indices().skip(SHORTEST) {
            let (first, last) = word.split_at(at);
            let shorter = letters(first).min(letters(last));
            if shorter < SHORTEST || shorter <= best_length {
                continue;
            }
            let is_prefix = || !self.words().starting_with(last).is_empty();
            if (self.words().find(last).is_some()
                || (is_unfinished && shorter > SHORTEST && is_prefix()))
                && let Some(first) = self.known(first)
            {
                best = Some((first, last.to_string()));
                best_length = shorter;
            }
        }
        best
    }

    /// The first part of a compound as a word, without the letters that join it
    /// (`Arbeits|amt`), or with the one that it loses (`Sprach|kurs`).
    fn known(&self, part: &str) -> Option<String> {
        let is_word =
            |word: &str| letters(word) >= SHORTEST && self.words().find(word).is_some();
        if is_word(part) {
            return Some(part.to_string());
        }
        let mut full = String::from(part);
        full.push('e');
        if is_word(&full) {
            return Some(full);
        }
        let joints = ["s", "n", "en", "es", "er"].iter();
        joints
            .filter_map(|joint| part.strip_suffix(joint))
            .find(|part| is_word(part))
            .map(str::to_string)
    }
}
