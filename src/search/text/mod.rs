//! Text of any language as words that can be compared: the index reads documents with it,
//! and the query what is typed. It knows neither of the two.
//!
//! [`fold()`] makes spellings equal, `tokenize` splits folded texts into words, `stem` and
//! `distance` say whether two words are forms or misspellings of one, `transliterate` and
//! `layout` read words that were typed in another script.

mod distance;
mod fold;
mod folded;
mod layout;
mod letters;
mod numbers;
mod stem;
mod tokenize;
mod transliterate;

pub(in crate::search) use distance::{WordLetters, budget, cost, is_confused};
pub use fold::fold;
pub(in crate::search) use folded::Folded;
pub(in crate::search) use layout::retyped;
pub(in crate::search) use numbers::{
    is_number, is_section_sign, phone_digits, section, starts_with_digit,
};
pub(in crate::search) use stem::{are_suffixes, is_same_stem};
pub(in crate::search) use tokenize::{
    each_word, first_letters, is_one_letter, letters, normalized, without_particle,
};
pub(in crate::search) use transliterate::to_latin;
