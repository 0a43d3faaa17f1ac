//! Numbers for words: the same word always gets the same number.

use std::hash::BuildHasher;

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;

use super::word_table::WordTable;

/// Words and their numbers, in the order in which they were added.
///
/// The table keeps only the numbers, so that no word is here twice. In kB of the search's
/// Wasm (brotli), measured on 2026-11-28: a table and a hash (FNV-1a) by hand 43.6, this
/// table with that hash 44.2, this one 44.5, the `HashMap` of the standard library with its
/// own hash 45.3. All but the last build the index equally fast.
#[derive(Default)]
pub(in crate::search) struct Store {
    words: WordTable,
    /// The numbers by the hashes of their words.
    numbers: HashTable<u32>,
}

impl Store {
    /// The number of words.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// The word with a number.
    pub(super) fn get(&self, number: u32) -> &str {
        self.words.get(number)
    }

    /// The number of a word; `None` if it was never added.
    pub(super) fn find(&self, word: &str) -> Option<u32> {
        let is_same = |number: &u32| self.get(*number) == word;
        self.numbers.find(hash(word), is_same).copied()
    }

    /// The number of a word, which is added if it is new.
    pub(super) fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.find(word) {
            return number;
        }
        let new = self.len() as u32;
        self.words.push(word);
        let words = &self.words;
        self.numbers
            .insert_unique(hash(word), new, |number| hash(words.get(*number)));
        new
    }
}

fn hash(word: &str) -> u64 {
    FxBuildHasher.hash_one(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_keeps_its_number() {
        let mut store = Store::default();
        assert_eq!(store.find("wort"), None);
        let numbers: Vec<u32> = (0..500).map(|i| store.number(&i.to_string())).collect();
        for (i, number) in numbers.iter().enumerate() {
            let word = i.to_string();
            assert_eq!(store.number(&word), *number);
            assert_eq!(store.find(&word), Some(*number));
            assert_eq!(store.get(*number), word);
        }
        assert_eq!(store.len(), 500);
        assert_eq!(store.find("wort"), None);
    }
}
