//! Which words of the vocabulary a typed word may mean.

use super::endings::same_word;
use super::index::Index;
use super::vocabulary::Shape;
use super::words::{begins_with_digit, is_number, letters};

/// A word of the vocabulary that a typed word may mean.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    pub word: u32,
    pub closeness: Closeness,
    /// From 0 to 1.
    pub quality: f32,
}

/// How a word meets the typed one, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Closeness {
    /// It is the same.
    Same,
    /// It is another form of the word.
    Form,
    /// It begins with what was typed.
    Beginning,
    /// What was typed is the first or the last part of a compound.
    Part,
    /// What was typed stands somewhere within.
    Inside,
    /// What was typed begins with it: an ending that we do not know.
    Longer,
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
            Closeness::Part | Closeness::Inside => 0.0,
            _ => self.quality,
        }
    }
}

/// How much less a word of a language counts that the visitor does not see, if it is
/// not the very same.
const FAR: f32 = 0.8;
/// What the beginning of a word must be worth to stand for a concept.
const ENOUGH: f32 = 0.48;
/// More words that begin so are not looked at: too little was typed.
const MOST_BEGINNINGS: usize = 1000;
/// Shorter parts of a word are not looked for, and within a word only longer ones.
const PART: usize = 3;
const INSIDE: usize = 5;

impl Index {
    /// The words that a typed word may mean. Typos are only thought of if nothing else
    /// meets it well, so that a typo never outranks a hit.
    pub(super) fn close(&self, typed: &str, typing: bool) -> Vec<Found> {
        let mut found = Vec::new();
        self.find_exact(typed, typing, &mut found);
        self.find_parts(typed, &mut found);
        for found in &mut found {
            if found.closeness > Closeness::Same && !self.is_near(found.word) {
                found.quality *= FAR;
            }
        }
        let clear = found.iter().any(|found| match found.closeness {
            Closeness::Same => true,
            Closeness::Form => found.quality > 0.8,
            Closeness::Beginning => typing && found.quality > 0.5,
            _ => found.closeness == Closeness::Part && found.quality > 0.5,
        });
        if !clear && !begins_with_digit(typed) {
            self.find_longer(typed, &mut found);
            self.find_typos(typed, typing, &mut found);
        }
        found
    }

    /// The same word, its forms, and words that begin so.
    pub(super) fn find_exact(&self, typed: &str, typing: bool, found: &mut Vec<Found>) {
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

    /// The compounds with the word in them.
    fn find_parts(&self, typed: &str, found: &mut Vec<Found>) {
        let shape = Shape::of(typed);
        let length = usize::from(shape.letters);
        if length < PART || (is_number(typed) && length < 4) {
            return;
        }
        for (word, other) in self.words.shapes().iter().enumerate() {
            if other.letters <= shape.letters || shape.lacking_in(*other) > 0 {
                continue;
            }
            let text = self.words.get(word as u32);
            // Of short words only the very end is looked at.
            if length == PART && !text.ends_with(typed) {
                continue;
            }
            let (closeness, quality) = match text.rfind(typed) {
                // Those that begin so are found already.
                None | Some(0) => continue,
                Some(at) => {
                    let after = text.get(at + typed.len()..).unwrap_or_default();
                    let is_end = after.is_empty() || same_word(typed, &text[at..]);
                    match (is_end, length) {
                        (true, 4..) => (Closeness::Part, 0.62),
                        (true, _) => (Closeness::Part, 0.45),
                        (false, INSIDE..) => (Closeness::Inside, 0.4),
                        _ => continue,
                    }
                }
            };
            found.push(Found {
                word: word as u32,
                closeness,
                quality,
            });
        }
    }

    /// The words that the typed one begins with (`hastanemizde`, `hastane`) or ends
    /// with (`соцпособие`, `пособие`).
    fn find_longer(&self, typed: &str, found: &mut Vec<Found>) {
        let count = letters(typed);
        let most = (count / 2).min(5);
        for cut in 1..=most {
            let begin = typed
                .char_indices()
                .nth(count - cut)
                .map(|(at, _)| &typed[..at]);
            let end = typed.char_indices().nth(cut).map(|(at, _)| &typed[at..]);
            for (part, least, quality) in [(begin, 4, 0.65), (end, 5, 0.55)] {
                let part = part.filter(|_| count - cut >= least);
                if let Some(word) = part.and_then(|part| self.words.find(part)) {
                    let quality = quality - 0.05 * cut as f32;
                    found.push(Found {
                        word,
                        closeness: Closeness::Longer,
                        quality,
                    });
                    return;
                }
            }
        }
    }
}
