//! Splitting compounds that stand nowhere: `kindergartenplatz`.

use super::index::Index;
use super::words::letters;

/// Shorter parts are no words of their own.
const SHORTEST: usize = 3;
const LONGEST: usize = 40;

impl Index {
    /// The known words that a word is made of, two or three.
    pub(super) fn split(&self, word: &str, typing: bool) -> Option<Vec<String>> {
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
