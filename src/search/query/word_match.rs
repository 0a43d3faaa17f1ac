//! A word of the index that a typed word matches.

use crate::search::weights;

/// What a typed word matches.
#[derive(Default)]
pub(super) struct Expansion {
    /// The words to search for.
    pub matches: Vec<Match>,
    /// The best word that is too uncertain to search for. It is offered as a better
    /// spelling, and nothing is listed because of it.
    pub guess: Option<Match>,
}

impl Expansion {
    /// Keeps a guess if it is better than the one before.
    pub fn guess(&mut self, guess: Match) {
        if self.guess.is_none_or(|best| best.quality < guess.quality) {
            self.guess = Some(guess);
        }
    }
}

/// A word of the index that a typed word matches.
#[derive(Clone, Copy, Debug)]
pub(super) struct Match {
    /// The number of the word.
    pub word: u32,
    /// In which way.
    pub kind: Kind,
    /// How well, from 0 to 1.
    pub quality: f32,
}

/// The ways in which a word matches the typed one, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// It is the same.
    Same,
    /// It is another form of the word.
    Inflected,
    /// It starts with what was typed.
    Prefix,
    /// It is the last part of what was typed, and says what that compound is.
    Head,
    /// What was typed is the last part of it.
    Part,
    /// With one typo, or two.
    Misspelt,
}

impl Match {
    /// The very same word.
    pub fn same(word: u32) -> Match {
        Match {
            word,
            kind: Kind::Same,
            quality: 1.0,
        }
    }

    /// How surely the typed word stands for the concepts of this one, from 0 to 1.
    pub fn quality_for_concept(self) -> f32 {
        match self.kind {
            Kind::Inflected => self.quality + weights::CONCEPT_BY_FORM,
            Kind::Prefix if self.quality < weights::CONCEPT_BY_PREFIX => 0.0,
            Kind::Misspelt => self.quality + weights::CONCEPT_BY_TYPO,
            Kind::Part => 0.0,
            _ => self.quality,
        }
    }

    /// Whether the typed word is surely this one, so that it is no unknown compound.
    pub fn is_clear(&self) -> bool {
        match self.kind {
            Kind::Misspelt => self.quality > weights::CLEAR_TYPO,
            Kind::Head => false,
            _ => true,
        }
    }
}
