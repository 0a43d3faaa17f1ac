//! All words of documents and synonyms, in order.

use std::ops::Range;

use super::store::Store;
use super::word_table::WordTable;
use crate::search::text::letters;

/// The sorted words. Everywhere in the index a word is known by its number here.
#[derive(Default)]
pub(in crate::search) struct Vocabulary {
    words: WordTable,
    signatures: Vec<Signature>,
}

/// What rules most words out without comparing their letters.
#[derive(Clone, Copy)]
pub(in crate::search) struct Signature {
    /// One bit for each letter of the word; several letters share a bit.
    mask: u32,
    /// The number of letters, at most 255.
    pub(in crate::search) letters: u8,
}

impl Signature {
    /// The signature of a word.
    pub(in crate::search) fn of(word: &str) -> Signature {
        // Within each of our scripts nearly every letter has a bit of its own.
        let mask = word.chars().fold(0, |mask, c| mask | 1 << (c as u32 % 32));
        let letters = letters(word).min(255) as u8;
        Signature { mask, letters }
    }

    /// How many different letters this word has at least that the other has not.
    pub(in crate::search) fn missing_in(self, other: Signature) -> u32 {
        (self.mask & !other.mask).count_ones()
    }
}

impl Vocabulary {
    /// Sorts the words of a store, which changes their numbers.
    pub(super) fn new(store: &Store) -> (Vocabulary, Renumbering) {
        let mut order: Vec<u128> = (0..store.len() as u32)
            .map(|number| beginning(store.get(number)) | u128::from(number))
            .collect();
        order.sort_unstable_by(|a, b| {
            let begin = (a >> 32).cmp(&(b >> 32));
            begin.then_with(|| store.get(*a as u32).cmp(store.get(*b as u32)))
        });
        let mut words = Vocabulary::default();
        let mut renumbered = vec![0; store.len()];
        for (new, old) in order.iter().enumerate() {
            let old = *old as u32;
            let word = store.get(old);
            words.words.push(word);
            words.signatures.push(Signature::of(word));
            if let Some(number) = renumbered.get_mut(old as usize) {
                *number = new as u32;
            }
        }
        (words, Renumbering(renumbered))
    }

    /// The number of words.
    pub(in crate::search) fn len(&self) -> u32 {
        self.words.len() as u32
    }

    /// The signatures of all words, in order.
    pub(in crate::search) fn signatures(&self) -> &[Signature] {
        &self.signatures
    }

    /// The word with a number.
    pub(in crate::search) fn get(&self, number: u32) -> &str {
        self.words.get(number)
    }

    /// The number of a folded word.
    pub(in crate::search) fn find(&self, word: &str) -> Option<u32> {
        let number = self.first(&|other| other < word);
        (number < self.len() && self.get(number) == word).then_some(number)
    }

    /// The numbers of the words that start with a prefix; the prefix itself comes first.
    pub(in crate::search) fn starting_with(&self, prefix: &str) -> Range<u32> {
        let from = self.first(&|other| other < prefix);
        let to = self.first(&|other| other < prefix || other.starts_with(prefix));
        from..to
    }

    /// The first word for which this is not so, by binary search.
    fn first(&self, comes_before: &dyn Fn(&str) -> bool) -> u32 {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = (low + high) / 2;
            if comes_before(self.get(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }
}

/// The new number of each word.
pub(super) struct Renumbering(Vec<u32>);

impl Renumbering {
    /// The new number of a word.
    pub(super) fn of(&self, word: u32) -> u32 {
        self.0.get(word as usize).copied().unwrap_or_default()
    }

    /// Renumbers the words in the upper 32 bits of some keys, and sorts the keys by them.
    /// Those of one word stay in their order: a counting sort.
    pub(super) fn apply(&self, keys: &mut Vec<u64>) {
        let word = |key: u64| self.of((key >> 32) as u32);
        let mut next = vec![0_usize; self.0.len() + 1];
        for key in keys.iter() {
            next[word(*key) as usize + 1] += 1;
        }
        let mut sum = 0;
        for next in &mut next {
            sum += *next;
            *next = sum;
        }
        let mut sorted = vec![0; keys.len()];
        for key in keys.iter() {
            let word = word(*key);
            let slot = &mut next[word as usize];
            sorted[*slot] = u64::from(word) << 32 | (*key & 0xffff_ffff);
            *slot += 1;
        }
        *keys = sorted;
    }
}

/// The first twelve bytes of a word and four zeros, so that most comparisons are those of
/// two numbers.
fn beginning(word: &str) -> u128 {
    let mut bytes = [0; 16];
    for (slot, byte) in bytes[..12].iter_mut().zip(word.bytes()) {
        *slot = byte;
    }
    u128::from_be_bytes(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_by_their_beginning() {
        let mut store = Store::default();
        for word in ["kurs", "amt", "kurse", "kur", "arzt", "integrationskurs"] {
            store.number(word);
        }
        let (words, renumbered) = Vocabulary::new(&store);
        assert_eq!(renumbered.0, [4, 0, 5, 3, 1, 2]);
        assert_eq!(words.starting_with("kur"), 3..6);
        assert_eq!(words.starting_with("x"), 6..6);
        assert_eq!(words.find("kurs"), Some(4));
        assert_eq!(words.find("ku"), None);
    }

    #[test]
    fn a_signature_tells_which_letters_are_missing() {
        let (a, b) = (Signature::of("kurs"), Signature::of("kur"));
        assert_eq!(a.missing_in(b), 1);
        assert_eq!(b.missing_in(a), 0);
    }
}
