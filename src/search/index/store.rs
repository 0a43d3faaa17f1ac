//! A store of words: each gets a number.

/// Words one after the other, each with a number.
#[derive(Default)]
pub(in crate::search) struct WordTable {
    text: String,
    ends: Vec<u32>,
}

impl WordTable {
    /// How many words there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The word with this number.
    pub fn get(&self, number: u32) -> &str {
        let at = number as usize;
        let from = match at.checked_sub(1) {
            Some(before) => self.ends.get(before).copied().unwrap_or_default(),
            None => 0,
        };
        let to = self.ends.get(at).copied().unwrap_or_default();
        self.text
            .get(from as usize..to as usize)
            .unwrap_or_default()
    }

    /// Adds a word, which gets the next number.
    pub fn push(&mut self, word: &str) {
        self.text.push_str(word);
        self.ends.push(self.text.len() as u32);
    }
}

/// Words and their numbers, in the order in which they came.
///
/// A table of its own, because the one of the standard library is a good deal larger
/// when compiled.
#[derive(Default)]
pub(in crate::search) struct Store {
    words: WordTable,
    /// Hash of the word, and its number plus one, or 0 where the slot is free.
    slots: Vec<(u32, u32)>,
}

impl Store {
    /// How many words there are.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// The word with this number.
    pub fn get(&self, number: u32) -> &str {
        self.words.get(number)
    }

    /// The number of a word, if it is here.
    pub fn find(&self, word: &str) -> Option<u32> {
        let slot = self.slot(word, hash(word))?;
        self.slots.get(slot)?.1.checked_sub(1)
    }

    /// The number of a word, which is added if it is new.
    pub fn number(&mut self, word: &str) -> u32 {
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

    /// The slot of the word, or the free one where it would go.
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

    /// Makes room. The words are known to differ, so their hashes suffice.
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

/// The hash of Fowler, Noll and Vo, but four bytes at a time, and with its upper bits mixed
/// into the lower ones.
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
