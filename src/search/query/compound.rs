//! Compounds that stand nowhere: `kindergartenplatz`, `augenarzt`.

use crate::search::index::Index;
use crate::search::query::expand::{Closeness, Found};
use crate::search::text::stem::same_word;
use crate::search::text::tokenize::letters;
use crate::search::weights;

/// Shorter parts are no words of their own.
const SHORTEST: usize = 4;
const LONGEST: usize = 40;

impl Index {
    /// The words that a compound is made of. If its last part says what it is, the first
    /// counts only if it is itself something that people look for.
    pub(in crate::search) fn parts(
        &self,
        word: &str,
        typing: bool,
    ) -> Option<Vec<String>> {
        let Some((at, head)) = self.head(word) else {
            return self.split(word, typing);
        };
        let head = self.words.get(head.word).to_string();
        let is_concept = |first: &String| {
            let word = self.words.find(first);
            word.is_some_and(|word| self.is_concept(word))
        };
        let first = self.known(word.get(..at)?).filter(is_concept);
        Some(first.into_iter().chain([head]).collect())
    }

    /// The last part of a compound, if it says what the compound is, and the byte where
    /// it begins.
    pub(in crate::search) fn head(&self, word: &str) -> Option<(usize, Found)> {
        let heads = self.heads.iter().filter_map(|head| {
            let at = word.rfind(head.as_str())?;
            let (first, last) = word.split_at(at);
            let is_head = letters(first) >= weights::MODIFIER && same_word(head, last);
            is_head.then_some((at, head))
        });
        let (at, head) = heads.min_by_key(|(at, _)| *at)?;
        let found = Found {
            word: self.words.find(head)?,
            closeness: Closeness::Head,
            quality: weights::HEAD,
        };
        Some((at, found))
    }

    /// The first part of a compound as a word, if it is a word of the languages that the
    /// visitor sees.
    pub(in crate::search) fn modifier(&self, part: &str) -> Option<String> {
        let near = |word: &String| self.words.find(word).is_some_and(|w| self.is_near(w));
        self.known(part).filter(near)
    }

    /// The known words that a word is made of, two or three.
    fn split(&self, word: &str, typing: bool) -> Option<Vec<String>> {
        if letters(word) > LONGEST {
            return None;
        }
        if let Some((first, last)) = self.split_in_two(word, typing) {
            return Some(vec![first, last]);
        }
        for (at, _) in word.char_indices().rev() {
            let (first, rest) = word.split_at(at);
            if letters(rest) > 2 * SHORTEST
                && let Some(first) = self.known(first)
                && let Some((second, third)) = self.split_in_two(rest, typing)
            {
                return Some(vec![first, second, third]);
            }
        }
        None
    }

    /// The two known words, the shorter of which is longest.
    fn split_in_two(&self, word: &str, typing: bool) -> Option<(String, String)> {
        let mut best = None;
        let mut best_length = 0;
        for (at, _) in word.char_indices().skip(SHORTEST) {
            let (first, last) = word.split_at(at);
            let shorter = letters(first).min(letters(last));
            if shorter < SHORTEST || shorter <= best_length {
                continue;
            }
            let begins = || !self.words.starting_with(last).is_empty();
            if (self.words.find(last).is_some()
                || (typing && shorter > SHORTEST && begins()))
                && let Some(first) = self.known(first)
            {
                best = Some((first, last.to_string()));
                best_length = shorter;
            }
        }
        best
    }

    /// The first part of a compound as a word, without the letters that join it
    /// (`Arbeits|amt`) or with the one that it loses (`Sprach|kurs`).
    fn known(&self, part: &str) -> Option<String> {
        let is_word =
            |word: &str| letters(word) >= SHORTEST && self.words.find(word).is_some();
        if is_word(part) {
            return Some(part.to_string());
        }
        let mut full = String::from(part);
        full.push('e');
        if is_word(&full) {
            return Some(full);
        }
        let joints = ["s", "n", "en", "es", "er"];
        let bare = joints.iter().filter_map(|joint| part.strip_suffix(joint));
        bare.into_iter()
            .find(|part| is_word(part))
            .map(str::to_string)
    }
}
