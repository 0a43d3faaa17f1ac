//! The handbook: what to do, in the visitor's words, beside the directory of places.
//!
//! What is the same in every language is in `public/data/handbook/`: topics with their
//! questions, situations, needs, answers, the first weeks, documents, letters, glossary
//! and phrases. The words of a language are in `handbook/texts/{language}/`, under the same
//! file names and keyed by the same ids; [`texts`] has their types.
//!
//! Every record names its paragraphs of law, its sources, their date, and how well it is
//! supported ([`Sourced`]). As in `guide.json`, an unknown field is an error, a missing one
//! is not known, and what must hold between records is checked by the build only (`check`).

mod answers;
#[cfg(not(feature = "csr"))]
mod check;
#[cfg(not(feature = "csr"))]
mod files;
mod first_weeks;
mod law;
mod letters;
mod lists;
#[cfg(not(feature = "csr"))]
mod order;
pub mod part;
#[cfg(not(feature = "csr"))]
mod review;
mod sourced;
#[cfg(not(feature = "csr"))]
mod terms;
pub mod texts;
mod topics;

pub use answers::*;
#[cfg(not(feature = "csr"))]
pub use files::{Handbook, HandbookError, HandbookTexts};
pub use first_weeks::*;
pub use law::Citation;
pub use letters::*;
pub use lists::*;
pub use sourced::*;
#[cfg(not(feature = "csr"))]
pub use terms::terms_in;
pub use topics::*;

use serde::de::DeserializeOwned;

use super::error::GuideError;
use super::json;

/// Reads a file of the handbook, such as [`TopicGuide`] or [`texts::TopicGuideText`].
///
/// ```
/// use wegweiser::guide::handbook::{self, Needs};
///
/// let needs: Needs = handbook::read(include_str!("../../../public/data/handbook/needs.json"))?;
/// assert!(needs.needs.iter().any(|need| need.urgent));
/// # Ok::<(), wegweiser::guide::GuideError>(())
/// ```
///
/// # Errors
///
/// When the text is cut off or is not such a file.
pub fn read<T: DeserializeOwned>(json: &str) -> Result<T, GuideError> {
    json::read(json)
}
