//! The numbers that say how sure a match must be, each in one place.
//!
//! They were fitted on words that were made up for it and stand in no test:
//! 417 things, animals, professions and runs of letters in eleven languages that the guide
//! says nothing of, and 123 misspelt or compound words that it does. The words of
//! `tests/search` were looked at by nobody who changed them.

/// One letter too many, too few or swapped; see `distance`.
pub(super) const EDIT: u32 = 10;

/// From how many letters a word with one wrong letter is searched for: a word of a concept,
/// of a name, and one that only stands in texts. In a shorter one, one letter makes another
/// word (`Kerze`, `kurze`).
pub(super) const SURE_OF_CONCEPT: usize = 5;
pub(super) const SURE_OF_NAME: usize = 6;
pub(super) const SURE_OF_TEXT: usize = 7;
/// The same for a concept in a language that the visitor does not see.
pub(super) const SURE_OF_FAR: usize = 7;
/// From how many letters a word may have two wrong ones, or a wrong first one: if
/// somebody looks for it in a language that they see, and otherwise.
pub(super) const SURE_OF_TWO: usize = 8;
pub(super) const SURE_OF_TWO_ELSEWHERE: usize = 11;
/// By how many letters a word seems longer if only the order of its letters is wrong, or
/// it is of the Arabic script and begins and ends right.
pub(super) const ALIKE: usize = 2;
/// From how many letters a word with an ending may have a wrong one, and how many letters
/// the ending must have, because one letter more may be the typo.
pub(super) const SURE_OF_FORM: usize = 5;
pub(super) const ENDING: usize = 2;
/// From how many letters an unfinished word may have a wrong one.
pub(super) const SURE_OF_BEGINNING: usize = 7;

/// How surely a word with one typo is at least meant.
pub(super) const ONE_TYPO: f32 = 0.34;

/// How surely a compound means its last part (`Augenarzt`, `Arzt`).
pub(super) const HEAD: f32 = 0.85;
/// What comes before the last part of a compound has at least so many letters.
pub(super) const MODIFIER: usize = 3;

/// From how many letters a word of a language that the visitor does not see, and one that
/// is unfinished and misspelt, is worth a guess.
pub(super) const GUESS_OF_FAR: usize = 6;
pub(super) const GUESS_OF_BEGINNING: usize = 6;

/// From how many letters a word is the last part of a longer one whatever comes before it.
/// A shorter one only if that is a word, too.
pub(super) const PART_ALONE: usize = 7;

/// How good a guess is: a word that stands somewhere within another, and a word that
/// the typed one begins with.
pub(super) const INSIDE: f32 = 0.2;
pub(super) const LONGER: f32 = 0.4;

/// A document with only some of the words must be this good, measured by the best, and
/// one with only some of the parts of a compound.
pub(super) const WORTH_SHOWING: f32 = 0.2;
pub(super) const WORTH_OF_COMPOUND: f32 = 0.42;
