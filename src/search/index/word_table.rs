//! Words by their numbers.

/// Words in one string, each with a number from 0 on.
#[derive(Default)]
pub(in crate::search) struct WordTable {
    text: String,
    /// Where each word ends, in bytes.
    ends: Vec<u32>,
}

impl WordTable {
    /// The number of words.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The word with a number; an empty one if there is none.
    pub(super) fn get(&self, number: u32) -> &str {
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
    pub(super) fn push(&mut self, word: &str) {
        self.text.push_str(word);
        self.ends.push(self.text.len() as u32);
    }
}
