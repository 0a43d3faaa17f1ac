//! Which words of the vocabulary a typed word may mean.

use crate::search::index::Index;
use crate::search::index::vocabulary::Shape;
use crate::search::text::stem::{are_endings, same_word};
use crate::search::text::tokenize::{
    begins_with_digit, is_number, letters, without_joined_word,
};
use crate::search::weights;

/// What a typed word may mean.
#[derive(Default)]
pub(in crate::search) struct Matches {
    /// The words that it means surely enough to search for them.
    pub found: Vec<Found>,
    /// The word that it may mean at best, where that is only a guess. It is offered, but
    /// nothing is listed because of it.
    pub guess: Option<Found>,
}

impl Matches {
    /// Keeps a guess if it is better than the one before.
    pub fn guess(&mut self, guess: Found) {
        if self.guess.is_none_or(|best| best.quality < guess.quality) {
            self.guess = Some(guess);
        }
    }
}

/// A word of the vocabulary that a typed word may mean.
#[derive(Clone, Copy, Debug)]
pub(in crate::search) struct Found {
    pub word: u32,
    pub closeness: Closeness,
    /// From 0 to 1.
    pub quality: f32,
}

/// How a word meets the typed one, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::search) enum Closeness {
    /// It is the same.
    Same,
    /// It is another form of the word.
    Form,
    /// It begins with what was typed.
    Beginning,
    /// It is the last part of what was typed, and says what the compound is.
    Head,
    /// What was typed is the last part of it.
    Part,
    /// With one typo, or two.
    Typo,
}

impl Found {
    /// The very same word.
    pub fn same(word: u32) -> Found {
        Found {
            word,
            closeness: Closeness::Same,
            quality: 1.0,
        }
    }

    /// How surely the word stands for its concepts.
    pub fn for_concept(self) -> f32 {
        match self.closeness {
            Closeness::Form => self.quality + 0.05,
            Closeness::Beginning if self.quality < ENOUGH => 0.0,
            Closeness::Typo => self.quality + 0.45,
            Closeness::Part => 0.0,
            _ => self.quality,
        }
    }
}

/// How much less a word of a language counts that the visitor does not see, if it is
/// not the very same.
const FAR: f32 = 0.8;
/// What the beginning of a word must be worth to stand for a concept.
const ENOUGH: f32 = 0.66;
/// More words that begin so are not looked at: too little was typed.
const MOST_BEGINNINGS: usize = 1000;
/// Shorter parts of a word are not looked for, and within a word only longer ones.
const PART: usize = 3;
const INSIDE: usize = 5;

impl Index {
    /// What a typed word may mean. Typos are only thought of if nothing else meets it
    /// well, so that a typo never outranks a hit.
    pub(in crate::search) fn close(&self, typed: &str, typing: bool) -> Matches {
        let mut matches = Matches::default();
        self.find_exact(typed, typing, &mut matches.found);
        self.find_parts(typed, &mut matches);
        let is_far =
            |it: &Found| it.closeness > Closeness::Same && !self.is_near(it.word);
        // So short a word of another language has its endings by chance.
        let is_chance =
            |it: &Found| is_far(it) && letters(self.words.get(it.word)) <= PART;
        // A stop word says nothing, unless it is what was typed.
        let is_stop = |it: &Found| {
            it.closeness > Closeness::Same
                && self.stop_words.find(self.words.get(it.word)).is_some()
        };
        matches
            .found
            .retain(|found| !is_chance(found) && !is_stop(found));
        for found in matches.found.iter_mut().filter(|found| is_far(found)) {
            found.quality *= FAR;
        }
        let clear = matches.found.iter().any(|found| match found.closeness {
            Closeness::Same => true,
            Closeness::Form => found.quality > 0.8,
            Closeness::Beginning => typing && found.quality > 0.5,
            _ => found.closeness == Closeness::Part && found.quality > 0.5,
        });
        if clear || begins_with_digit(typed) {
            return matches;
        }
        self.find_typos(typed, typing, &mut matches);
        let is_misspelt = |found: &Found| found.quality >= weights::ONE_TYPO;
        match self.head(typed) {
            Some((_, head)) if !matches.found.iter().any(is_misspelt) => {
                matches.found = vec![head];
            }
            _ => self.find_longer(typed, &mut matches),
        }
        matches
    }

    /// The same word, its forms, and words that begin so.
    pub(in crate::search) fn find_exact(
        &self,
        typed: &str,
        typing: bool,
        found: &mut Vec<Found>,
    ) {
        let shape = Shape::of(typed);
        let length = f32::from(shape.letters);
        let starting = self.words.starting_with(typed);
        for word in starting.clone().take(MOST_BEGINNINGS) {
            let other = self.words.get(word);
            let (closeness, quality) = if other.len() == typed.len() {
                (Closeness::Same, 1.0)
            } else if same_word(typed, other) {
                (Closeness::Form, 0.92)
            } else if typing || shape.letters > 3 {
                let share = length / letters(other) as f32;
                let unsure = match shape.letters {
                    0..3 => 0.25,
                    _ if !typing => 0.15,
                    _ => 0.0,
                };
                (Closeness::Beginning, 0.5 + 0.3 * share - unsure)
            } else {
                continue;
            };
            found.push(Found {
                word,
                closeness,
                quality,
            });
        }
        if shape.letters < 4 || is_number(typed) {
            return;
        }
        let bare = without_joined_word(typed).and_then(|bare| self.words.find(bare));
        if let Some(word) = bare.filter(|word| self.is_sought(*word)) {
            found.push(Found {
                word,
                closeness: Closeness::Form,
                quality: 0.8,
            });
        }
        // The stem is at least three letters, and no ending is longer than six.
        let stem = usize::from(shape.letters.saturating_sub(6).max(3));
        let stem = typed
            .char_indices()
            .nth(stem)
            .map_or(typed, |(at, _)| &typed[..at]);
        for word in self.words.starting_with(stem) {
            if !starting.contains(&word) && same_word(typed, self.words.get(word)) {
                found.push(Found {
                    word,
                    closeness: Closeness::Form,
                    quality: 0.9,
                });
            }
        }
    }

    /// The compounds that end with the word. One that has it elsewhere is a guess.
    fn find_parts(&self, typed: &str, matches: &mut Matches) {
        let shape = Shape::of(typed);
        let length = usize::from(shape.letters);
        if length < PART || (is_number(typed) && length < 4) {
            return;
        }
        for (word, other) in self.words.shapes().iter().enumerate() {
            if other.letters <= shape.letters || shape.lacking_in(*other) > 0 {
                continue;
            }
            let word = word as u32;
            let text = self.words.get(word);
            // Those that begin so are found already.
            let Some(at) = text.rfind(typed).filter(|at| *at > 0) else {
                continue;
            };
            if self.is_part(typed, text, at) {
                let quality = if length > PART { 0.62 } else { 0.45 };
                matches.found.push(Found {
                    word,
                    closeness: Closeness::Part,
                    quality,
                });
            } else if length >= INSIDE && self.is_sought(word) && self.is_near(word) {
                let share = length as f32 / f32::from(other.letters);
                matches.guess(Found {
                    word,
                    closeness: Closeness::Typo,
                    quality: weights::INSIDE * share,
                });
            }
        }
    }

    /// Whether a word that stands within a longer one is its last part: `Behörde` is that
    /// of `Ausländerbehörde`, but `Ente` none of `Rente`. Of a short word only the very
    /// end is looked at.
    fn is_part(&self, typed: &str, text: &str, at: usize) -> bool {
        let (before, end) = text.split_at(at);
        let ends = end == typed || (letters(typed) > PART && same_word(typed, end));
        let is_long = letters(typed) >= weights::PART_ALONE;
        ends && (is_number(typed) || is_long || self.modifier(before).is_some())
    }

    /// The word that the typed one begins with (`hastanemizde`, `hastane`), if the rest
    /// are endings. If it is not, that is a guess.
    fn find_longer(&self, typed: &str, matches: &mut Matches) {
        for (at, _) in typed.char_indices().rev() {
            let (begin, rest) = typed.split_at(at);
            if letters(begin) < 4 {
                return;
            }
            let Some(word) = self.words.find(begin) else {
                continue;
            };
            let found = |closeness, quality| Found {
                word,
                closeness,
                quality,
            };
            if are_endings(rest) {
                let quality = 0.65 - 0.05 * letters(rest) as f32;
                matches.found.push(found(Closeness::Form, quality));
            } else if self.is_sought(word) && self.is_near(word) {
                let share = begin.len() as f32 / typed.len() as f32;
                matches.guess(found(Closeness::Typo, weights::LONGER * share));
            } else {
                continue;
            }
            return;
        }
    }
}
