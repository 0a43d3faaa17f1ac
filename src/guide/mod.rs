//! The data bundle: its types, look-ups, and how its files are read.
//!
//! What is the same in every language is a [`Guide`] (`guide.json`), the words of one
//! language are [`Texts`] (`texts/{language}.json`). Reading checks the shape of a file,
//! its version, and every value that has a form of its own: dates, ids, phone numbers,
//! URLs. What must hold between records (`check`, with its sentences for editors) is
//! checked by the build and not shipped: a phone reads only data that the build has
//! checked, and a record that is missing all the same is just not shown.

#[cfg(not(feature = "csr"))]
mod check;
mod contact;
mod error;
mod format;
pub mod handbook;
mod id;
mod invalid;
mod json;
mod leaked;
mod lookup;
#[cfg(not(feature = "csr"))]
mod malformed;
#[cfg(feature = "csr")]
#[path = "malformed_in_app.rs"]
mod malformed;
mod records;
#[cfg(feature = "ssr")]
pub mod schema;
mod texts;

#[cfg(test)]
mod tests;

#[cfg(feature = "ssr")]
pub use check::editors;
#[cfg(not(feature = "csr"))]
pub use check::{DueRecord, Problem, RecordError};
pub use contact::{Email, PhoneNumber, Url};
pub use error::GuideError;
pub use format::FORMAT;
pub use id::{AsId, Id};
pub use invalid::Invalid;
pub use leaked::{List, Map, Str};
pub use malformed::Malformed;
pub use records::*;
pub use texts::*;
