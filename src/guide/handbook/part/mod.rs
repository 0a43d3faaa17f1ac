//! The handbook as the app reads it: one file for each page, or group of pages, in one
//! language: `data/handbook/{language}/{name}.json`.
//!
//! The build joins these files of the records and their words (`join`), so that a page waits
//! for one of them. A place page needs none: what it shows beyond the texts, and in which order,
//! is in its [`Details`](crate::guide::Details), `data/details/{language}/{name}.json`. What a
//! language lacks is there in German and marked as such
//! ([`Text::is_fallback`](crate::guide::Text::is_fallback)).

mod first_weeks;
#[cfg(not(feature = "csr"))]
mod join;
mod letters;
mod lists;
mod search;
#[cfg(not(feature = "csr"))]
mod shorten;
mod start;
mod topic;

pub use first_weeks::*;
#[cfg(not(feature = "csr"))]
pub use join::{JoinedPart, MissingWords, join};
pub use letters::*;
pub use lists::*;
pub use search::*;
pub use start::*;
pub use topic::*;

use serde::{Deserialize, Serialize};

use super::DocumentId;
use crate::guide::Text;

/// A document where a record mentions it.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentNote {
    /// The document, the anchor on the page of documents.
    pub id: DocumentId,
    /// Its name.
    pub name: Text,
    /// What it is.
    pub explain: Text,
}
