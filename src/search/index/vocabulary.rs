//! All words that documents and concepts have, in order.

use crate::search::index::store::{Store, WordTable};
use crate::search::text::tokenize::letters;
use std::ops::Range;

/// The sorted words. A word is known by its number here.
#[derive(Default)]
pub(in crate::search) struct Vocabulary {
    words: WordTable,
    /// Which letters a word has, one bit for several letters, and how many.
    shapes: Vec<Shape>,
}

/// What can be seen of a word without reading it.
#[derive(Clone, Copy)]
pub(in crate::search) struct Shape {
    mask: u32,
    pub letters: u8,
}

impl Shape {
    /// The shape of a word.
    pub fn of(word: &str) -> Shape {
        // In each of our scripts the letters have other remainders.
        let mask = word.chars().fold(0, |mask, c| mask | 1 << (c as u32 % 32));
        let letters = letters(word).min(255) as u8;
        Shape { mask, letters }
    }

    /// How many letters this word surely has that the other lacks.
    pub fn lacking_in(self, other: Shape) -> u32 {
        (self.mask & !other.mask).count_ones()
    }
}

impl Vocabulary {
    /// Sorts the words of a store. Also gives the new number of each old one.
    pub fn new(store: &Store) -> (Vocabulary, Vec<u32>) {
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
            words.shapes.push(Shape::of(word));
            if let Some(number) = renumbered.get_mut(old as usize) {
                *number = new as u32;
            }
        }
        (words, renumbered)
    }

    /// How many words there are.
    pub fn len(&self) -> u32 {
        self.words.len() as u32
    }

    /// The shapes of all words, in order.
    pub fn shapes(&self) -> &[Shape] {
        &self.shapes
    }

    /// The word with this number.
    pub fn get(&self, number: u32) -> &str {
        self.words.get(number)
    }

    /// The number of a word.
    pub fn find(&self, word: &str) -> Option<u32> {
        let number = self.first(&|other| other < word);
        (number < self.len() && self.get(number) == word).then_some(number)
    }

    /// The words that begin so.
    pub fn starting_with(&self, beginning: &str) -> Range<u32> {
        let from = self.first(&|other| other < beginning);
        let to = self.first(&|other| other < beginning || other.starts_with(beginning));
        from..to
    }

    /// The first word that does not come before.
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

/// The first twelve bytes of a word, so that most comparisons are those of two numbers,
/// and four zeros.
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
        assert_eq!(renumbered, [4, 0, 5, 3, 1, 2]);
        assert_eq!(words.starting_with("kur"), 3..6);
        assert_eq!(words.starting_with("x"), 6..6);
        assert_eq!(words.find("kurs"), Some(4));
        assert_eq!(words.find("ku"), None);
    }

    #[test]
    fn a_shape_tells_which_letters_are_lacking() {
        let (a, b) = (Shape::of("kurs"), Shape::of("kur"));
        assert_eq!(a.lacking_in(b), 1);
        assert_eq!(b.lacking_in(a), 0);
    }
}
