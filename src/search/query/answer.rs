//! What a search gives.

use crate::search::query::highlight::Marked;

/// The answer to a query.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// What was found, best first.
    pub hits: Vec<Hit>,
    /// The query that was probably meant: without the typos if only words with typos met
    /// anything, or if nothing was found, at best.
    pub instead: Option<String>,
    /// What [`marks`](crate::search::marks) highlights.
    pub marked: Vec<Marked>,
}

/// A document that answers the query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its place among the documents that the index was built of.
    pub document: usize,
    /// Why, if the typed word does not stand there.
    pub because: Option<Because>,
    /// The document that was met, if that does not exist any more and this one took its
    /// place.
    pub predecessor: Option<usize>,
}

/// The typed words stand for something that the document is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Because {
    /// What was typed: `طبيب`.
    pub typed: String,
    /// What it is in German: `Arzt`.
    pub german: String,
}
