//! Which words of the index a typed word matches.

use super::word_match::{Expansion, Kind, Match};
use crate::search::index::{Index, Signature};
use crate::search::text::{
    are_suffixes, first_letters, is_number, is_same_stem, letters, starts_with_digit,
    without_particle,
};
use crate::search::weights;

/// How many words that start with the typed one are looked at: if there are more, too
/// little was typed.
const MOST_PREFIXES: usize = 1000;
/// From how many letters on a word is looked for as the last part of others, and anywhere
/// within others.
const SHORTEST_PART: usize = 3;
const SHORTEST_WITHIN: usize = 5;
/// The shortest word that a typed one may start with.
const SHORTEST_BASE: usize = 4;
/// The shortest stem of a word, and the longest suffix.
const STEM: u8 = 3;
const SUFFIX: u8 = 6;

impl Index {
    /// What a typed word matches. Typos are considered only if nothing else matches well, so
    /// that a typo never outranks a hit.
    pub(super) fn expand(&self, typed: &str, is_unfinished: bool) -> Expansion {
        let mut expansion = Expansion::default();
        self.add_exact(typed, is_unfinished, &mut expansion.matches);
        self.add_parts(typed, &mut expansion);
        let is_foreign = |it: &Match| it.kind > Kind::Same && !self.is_preferred(it.word);
        // So short a word of another language matches by chance.
        let is_chance = |it: &Match| {
            is_foreign(it) && letters(self.words().get(it.word)) <= SHORTEST_PART
        };
        // A stop word says nothing, unless it is what was typed.
        let is_stop_word = |it: &Match| {
            it.kind > Kind::Same && self.is_stop_word(self.words().get(it.word))
        };
        let matches = &mut expansion.matches;
        matches.retain(|it| !is_chance(it) && !is_stop_word(it));
        for found in expansion.matches.iter_mut().filter(|it| is_foreign(it)) {
            found.quality *= weights::OTHER_LANGUAGE;
        }
        let is_clear = expansion.matches.iter().any(|it| match it.kind {
            Kind::Same => true,
            Kind::Inflected => it.quality > weights::CLEAR_INFLECTED,
            Kind::Prefix => is_unfinished && it.quality > weights::CLEAR_MATCH,
            _ => it.kind == Kind::Part && it.quality > weights::CLEAR_MATCH,
        });
        if is_clear || starts_with_digit(typed) {
            return expansion;
        }
        self.add_typos(typed, is_unfinished, &mut expansion);
        let is_likely = |it: &Match| it.quality >= weights::ONE_TYPO;
        match self.head(typed) {
            Some((_, head)) if !expansion.matches.iter().any(is_likely) => {
                expansion.matches = vec![head];
            }
            _ => self.add_base(typed, &mut expansion),
        }
        expansion
    }

    /// Adds the same word, its forms, and the words that start with it.
    pub(super) fn add_exact(
        &self,
        typed: &str,
        is_unfinished: bool,
        matches: &mut Vec<Match>,
    ) {
        let signature = Signature::of(typed);
        let length = f32::from(signature.letters);
        let starting = self.words().starting_with(typed);
        for word in starting.clone().take(MOST_PREFIXES) {
            let other = self.words().get(word);
            let (kind, quality) = if other.len() == typed.len() {
                (Kind::Same, 1.0)
            } else if is_same_stem(typed, other) {
                (Kind::Inflected, weights::INFLECTED)
            } else if is_unfinished || signature.letters > 3 {
                let share = length / letters(other) as f32;
                let doubt = match signature.letters {
                    0..3 => weights::SHORT_PREFIX,
                    _ if !is_unfinished => weights::FINISHED_PREFIX,
                    _ => 0.0,
                };
                let quality = weights::PREFIX + weights::PREFIX_SHARE * share - doubt;
                (Kind::Prefix, quality)
            } else {
                continue;
            };
            matches.push(Match {
                word,
                kind,
                quality,
            });
        }
        if signature.letters < 4 || is_number(typed) {
            return;
        }
        let rest = without_particle(typed).and_then(|rest| self.words().find(rest));
        if let Some(word) = rest.filter(|word| self.is_key_term(*word)) {
            matches.push(Match {
                word,
                kind: Kind::Inflected,
                quality: weights::WITHOUT_PARTICLE,
            });
        }
        let stem = signature.letters.saturating_sub(SUFFIX).max(STEM);
        let stem = first_letters(typed, usize::from(stem));
        for word in self.words().starting_with(stem) {
            if !starting.contains(&word) && is_same_stem(typed, self.words().get(word)) {
                matches.push(Match {
                    word,
                    kind: Kind::Inflected,
                    quality: weights::INFLECTED_OTHERWISE,
                });
            }
        }
    }

    /// Adds the compounds that end with the typed word. One that has it elsewhere is a
    /// guess.
    fn add_parts(&self, typed: &str, expansion: &mut Expansion) {
        let signature = Signature::of(typed);
        let length = usize::from(signature.letters);
        if length < SHORTEST_PART || (is_number(typed) && length < 4) {
            return;
        }
        for (word, other) in self.words().signatures().iter().enumerate() {
            if other.letters <= signature.letters || signature.missing_in(*other) > 0 {
                continue;
            }
            let word = word as u32;
            let text = self.words().get(word);
            // Those that start with it are matched already.
            let Some(at) = text.rfind(typed).filter(|at| *at > 0) else {
                continue;
            };
            if self.is_last_part(typed, text, at) {
                let quality = match length > SHORTEST_PART {
                    true => weights::LAST_PART,
                    false => weights::SHORT_LAST_PART,
                };
                expansion.matches.push(Match {
                    word,
                    kind: Kind::Part,
                    quality,
                });
            } else if length >= SHORTEST_WITHIN && self.is_worth_a_guess(word) {
                let share = length as f32 / f32::from(other.letters);
                expansion.guess(Match {
                    word,
                    kind: Kind::Misspelt,
                    quality: weights::GUESS_WITHIN * share,
                });
            }
        }
    }

    /// Whether a word that is within a longer one, at a byte of it, is its last part:
    /// `Behörde` is that of `Ausländerbehörde`, but `Ente` not of `Rente`. Of a short word
    /// only the very end is looked at.
    fn is_last_part(&self, typed: &str, text: &str, at: usize) -> bool {
        let (before, end) = text.split_at(at);
        let length = letters(typed);
        let is_end = end == typed || (length > SHORTEST_PART && is_same_stem(typed, end));
        let is_evident = length >= weights::SELF_EVIDENT_PART;
        is_end && (is_number(typed) || is_evident || self.modifier(before).is_some())
    }

    /// Adds the word that the typed one starts with, if suffixes follow (`hastane`,
    /// `hastanemizde`). If anything else follows, that is a guess.
    fn add_base(&self, typed: &str, expansion: &mut Expansion) {
        for (at, _) in typed.char_indices().rev() {
            let (base, rest) = typed.split_at(at);
            if letters(base) < SHORTEST_BASE {
                return;
            }
            let Some(word) = self.words().find(base) else {
                continue;
            };
            // So many endings of a word of another language follow it by chance.
            let is_chance = !self.is_preferred(word) && letters(rest) > letters(base);
            if are_suffixes(rest) && !is_chance {
                let cost = weights::SUFFIX_LETTER * letters(rest) as f32;
                expansion.matches.push(Match {
                    word,
                    kind: Kind::Inflected,
                    quality: weights::WITH_SUFFIXES - cost,
                });
            } else if self.is_worth_a_guess(word) {
                let share = base.len() as f32 / typed.len() as f32;
                expansion.guess(Match {
                    word,
                    kind: Kind::Misspelt,
                    quality: weights::GUESS_OF_LONGER * share,
                });
            } else {
                continue;
            }
            return;
        }
    }

    /// Whether a word is one that the visitor may be looking for in a language they see.
    fn is_worth_a_guess(&self, word: u32) -> bool {
        self.is_key_term(word) && self.is_preferred(word)
    }
}
