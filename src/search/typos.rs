//! Which words were meant by one with a typo.

use super::distance::{Letters, budget, cost};
use super::index::Index;
use super::matching::{Closeness, Found};
use super::vocabulary::Shape;
use super::words::letters;

/// How much less a word counts of which only the beginning was typed with a typo.
const BEGINNING: f32 = 0.08;

impl Index {
    /// The words that differ by a typo or two.
    pub(super) fn find_typos(&self, typed: &str, typing: bool, found: &mut Vec<Found>) {
        let shape = Shape::of(typed);
        let most = budget(usize::from(shape.letters));
        self.find_with_budget(typed, most, found);
        // The beginning of a longer word, if the first letter is right.
        if typing && shape.letters > 4 {
            let asked = Letters::of(typed);
            let edits = edits(most);
            for word in self.words.starting_with(first_letter(typed)) {
                let Some(other) = self.words.shapes().get(word as usize) else {
                    break;
                };
                let longer = other.letters > shape.letters + edits as u8;
                if longer && shape.lacking_in(*other) <= edits {
                    let known = Letters::of(self.words.get(word));
                    let cost = cost(&asked, &known, true, most.min(20));
                    add_typo(word, cost, BEGINNING, found);
                }
            }
        }
    }

    /// The words that differ by more than is usual.
    pub(super) fn find_more_typos(&self, typed: &str, found: &mut Vec<Found>) {
        let count = letters(typed);
        if count > 2 {
            self.find_with_budget(typed, budget(count) + 10, found);
            self.find_longer_with_typo(typed, 10, found);
        }
    }

    fn find_with_budget(&self, typed: &str, most: u32, found: &mut Vec<Found>) {
        let shape = Shape::of(typed);
        let asked = Letters::of(typed);
        let edits = edits(most);
        for (word, other) in self.words.shapes().iter().enumerate() {
            if edits > 0
                && u32::from(other.letters.abs_diff(shape.letters)) <= edits
                && shape.lacking_in(*other) <= edits
                && other.lacking_in(shape) <= edits
            {
                let known = Letters::of(self.words.get(word as u32));
                let cost = cost(&asked, &known, false, most);
                add_typo(word as u32, cost, 0.0, found);
            }
        }
    }

    /// The words that the typed one begins with, but for a typo: `dokotrlar`. The
    /// first letter must be right.
    pub(super) fn find_longer_with_typo(
        &self,
        typed: &str,
        more: u32,
        found: &mut Vec<Found>,
    ) {
        let shape = Shape::of(typed);
        let asked = Letters::of(typed);
        let shortest = (shape.letters / 2 + 1).max(5);
        for word in self.words.starting_with(first_letter(typed)) {
            let Some(other) = self.words.shapes().get(word as usize) else {
                break;
            };
            if (shortest..shape.letters).contains(&other.letters)
                && other.lacking_in(shape) <= 2
            {
                let known = Letters::of(self.words.get(word));
                let most = budget(usize::from(other.letters).min(7)) + more;
                let cost = cost(&known, &asked, true, most);
                add_typo(word, cost, BEGINNING, found);
            }
        }
    }
}

fn first_letter(word: &str) -> &str {
    word.char_indices()
        .nth(1)
        .map_or(word, |(at, _)| &word[..at])
}

/// How many letters may differ at most.
fn edits(budget: u32) -> u32 {
    budget / 9
}

fn add_typo(word: u32, cost: Option<u32>, unsure: f32, found: &mut Vec<Found>) {
    if let Some(cost) = cost {
        let quality = 0.45 - 0.01 * cost as f32 - unsure;
        found.push(Found {
            word,
            closeness: Closeness::Typo,
            quality,
        });
    }
}
