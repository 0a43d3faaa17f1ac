//! Numbers for words: the same word always gets the same number.

use super::word_table::WordTable;

/// Words and their numbers, in the order in which they were added.
///
/// A hash table with open addressing and linear probing. It is written by hand because
/// `std::collections::HashMap` is larger when compiled: STD_TABLE kB of the search's Wasm in
/// brotli, measured on 2026-11-28.
#[derive(Default)]
pub(in crate::search) struct Store {
    words: WordTable,
    /// The hash of a word and its number plus one, or 0 where the slot is free. At least
    /// half of the slots are free; their number is a power of two.
    slots: Vec<(u32, u32)>,
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
        let slot = self.slot(word, hash(word))?;
        self.slots.get(slot)?.1.checked_sub(1)
    }

    /// The number of a word, which is added if it is new.
    pub(super) fn number(&mut self, word: &str) -> u32 {
        if self.len() * 2 >= self.slots.len() {
            self.grow();
        }
        let hash = hash(word);
        let slot = self.slot(word, hash).unwrap_or_default();
        let new = self.len() as u32;
        if let Some(slot) = self.slots.get_mut(slot) {
            if let Some(number) = slot.1.checked_sub(1) {
                return number;
            }
            *slot = (hash, new + 1);
        }
        self.words.push(word);
        new
    }

    /// The slot of a word, or the free one where it would go. `None` while there are no slots.
    fn slot(&self, word: &str, hash: u32) -> Option<usize> {
        let mask = self.slots.len().checked_sub(1)?;
        let mut slot = hash as usize & mask;
        loop {
            match *self.slots.get(slot)? {
                (_, 0) => return Some(slot),
                (other, number) if other == hash && self.get(number - 1) == word => {
                    return Some(slot);
                }
                _ => slot = (slot + 1) & mask,
            }
        }
    }

    /// Makes four times as many slots. The words are known to differ, so their hashes are
    /// enough.
    fn grow(&mut self) {
        let mask = (self.slots.len() * 4).max(1024) - 1;
        let old = std::mem::replace(&mut self.slots, vec![(0, 0); mask + 1]);
        for entry in old.into_iter().filter(|entry| entry.1 > 0) {
            let mut slot = entry.0 as usize & mask;
            while self.slots.get(slot).is_some_and(|other| other.1 > 0) {
                slot = (slot + 1) & mask;
            }
            if let Some(free) = self.slots.get_mut(slot) {
                *free = entry;
            }
        }
    }
}

/// The hash FNV-1a of Fowler, Noll and Vo, but four bytes at a time, and with its upper
/// bits mixed into the lower ones.
fn hash(word: &str) -> u32 {
    let (fours, rest) = word.as_bytes().as_chunks::<4>();
    let fours = fours.iter().map(|four| u32::from_le_bytes(*four));
    let rest = rest.iter().map(|byte| u32::from(*byte));
    let hash = fours.chain(rest).fold(0x811c_9dc5_u32, |hash, part| {
        let hash = (hash ^ part).wrapping_mul(0x0100_0193);
        hash ^ (hash >> 15)
    });
    hash ^ (hash >> 13)
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
