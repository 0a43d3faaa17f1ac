//! Which words were meant by one with a typo.

use crate::search::index::Index;
use crate::search::index::vocabulary::Shape;
use crate::search::query::expand::{Closeness, Found, Matches};
use crate::search::text::distance::{Letters, budget, cost};
use crate::search::text::stem::are_endings;
use crate::search::text::tokenize::letters;
use crate::search::weights::{self, EDIT};

/// How much less a word counts of which only the beginning was typed with a typo.
const BEGINNING: f32 = 0.08;

impl Index {
    /// The words that differ by a typo or two.
    pub(in crate::search) fn find_typos(
        &self,
        typed: &str,
        typing: bool,
        matches: &mut Matches,
    ) {
        let shape = Shape::of(typed);
        let asked = Letters::of(typed);
        let most = budget(usize::from(shape.letters));
        let edits = edits(most);
        for (word, other) in self.words.shapes().iter().enumerate() {
            if edits > 0
                && u32::from(other.letters.abs_diff(shape.letters)) <= edits
                && shape.lacking_in(*other) <= edits
                && other.lacking_in(shape) <= edits
            {
                let known = Letters::of(self.words.get(word as u32));
                let cost = cost(&asked, &known, false, most);
                self.add_typo(typed, word as u32, cost, matches);
            }
        }
        self.find_misspelt_forms(typed, matches);
        if typing && shape.letters > 4 {
            self.find_beginnings(typed, most, matches);
        }
    }

    /// The longer words that begin so, but for a typo. The first letter must be right.
    fn find_beginnings(&self, typed: &str, most: u32, matches: &mut Matches) {
        let shape = Shape::of(typed);
        let asked = Letters::of(typed);
        let edits = edits(most);
        for word in self.words.starting_with(first_letter(typed)) {
            let Some(other) = self.words.shapes().get(word as usize) else {
                break;
            };
            let longer = other.letters > shape.letters + edits as u8;
            if longer && shape.lacking_in(*other) <= edits {
                let known = Letters::of(self.words.get(word));
                let cost = cost(&asked, &known, true, most.min(2 * EDIT));
                self.add_beginning(typed, word, cost, matches);
            }
        }
    }

    /// The words that the typed one is a form of, but for a typo: `dokotrlar`. The first
    /// letter must be right.
    fn find_misspelt_forms(&self, typed: &str, matches: &mut Matches) {
        let shape = Shape::of(typed);
        for word in self.words.starting_with(first_letter(typed)) {
            let Some(other) = self.words.shapes().get(word as usize) else {
                break;
            };
            let count = usize::from(other.letters);
            if count < weights::SURE_OF_FORM
                || count + weights::ENDING > usize::from(shape.letters)
                || other.lacking_in(shape) > 1
                || !self.is_sought(word)
                || !self.is_near(word)
            {
                continue;
            }
            let known = Letters::of(self.words.get(word));
            let at = typed
                .char_indices()
                .nth(count)
                .map_or(typed.len(), |(at, _)| at);
            let (begin, rest) = typed.split_at(at);
            if are_endings(rest) {
                let cost = cost(&Letters::of(begin), &known, false, EDIT);
                matches
                    .found
                    .extend(cost.map(|cost| typo(word, cost, BEGINNING)));
            }
        }
    }

    fn add_typo(&self, typed: &str, word: u32, cost: Option<u32>, to: &mut Matches) {
        let Some(cost) = cost else { return };
        let other = self.words.get(word);
        let mut count = letters(typed).max(letters(other));
        if is_swap(typed, other) || is_wrong_within(typed, other) {
            count += weights::ALIKE;
        }
        let least = self.sure_from(word, cost > EDIT);
        let found = typo(word, cost, 0.0);
        if count >= least {
            to.found.push(found);
        } else if self.is_sought(word)
            && (self.is_near(word) || count >= weights::GUESS_OF_FAR)
        {
            to.guess(found);
        }
    }

    /// From how many letters a word is sure that was typed with one typo, or two.
    fn sure_from(&self, word: u32, two: bool) -> usize {
        let near = self.is_near(word);
        match (self.is_meant(word), two) {
            (_, true) if near && self.is_sought(word) => weights::SURE_OF_TWO,
            (_, true) => weights::SURE_OF_TWO_ELSEWHERE,
            (true, false) if near => weights::SURE_OF_CONCEPT,
            (true, false) => weights::SURE_OF_FAR,
            (false, false) if self.is_sought(word) => weights::SURE_OF_NAME,
            (false, false) => weights::SURE_OF_TEXT,
        }
    }

    fn add_beginning(&self, typed: &str, word: u32, cost: Option<u32>, to: &mut Matches) {
        let Some(cost) = cost.filter(|_| self.is_sought(word)) else {
            return;
        };
        let count = letters(typed);
        let found = typo(word, cost, BEGINNING);
        if cost <= EDIT && count >= weights::SURE_OF_BEGINNING {
            to.found.push(found);
        } else if self.is_near(word) && count >= weights::GUESS_OF_BEGINNING {
            to.guess(found);
        }
    }
}

/// Whether two words have the same letters in another order, which rarely happens to two
/// words by chance.
fn is_swap(a: &str, b: &str) -> bool {
    let sum = |word: &str| word.bytes().map(u32::from).sum::<u32>();
    a.len() == b.len() && sum(a) == sum(b)
}

/// Whether two words of the Arabic script begin and end alike. It leaves out the short
/// vowels, so that four letters say as much as six of another script.
fn is_wrong_within(a: &str, b: &str) -> bool {
    let mut ends = [a.chars(), b.chars()];
    let [first, other] = ends.each_mut().map(|it| (it.next(), it.next_back()));
    first == other && matches!(first.0, Some('\u{620}'..='\u{6d3}'))
}

fn typo(word: u32, cost: u32, unsure: f32) -> Found {
    Found {
        word,
        closeness: Closeness::Typo,
        quality: 0.45 - 0.01 * cost as f32 - unsure,
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
