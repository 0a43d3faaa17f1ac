//! What a search gives.

use super::highlight::Highlights;

/// The response to a query.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Response {
    /// What was found, best first.
    pub hits: Vec<Hit>,
    /// A better spelling of the query: where only misspelt words match anything, where it
    /// was typed on a keyboard set to another language, or where nothing is found and
    /// there is a guess.
    pub did_you_mean: Option<String>,
    /// The documents of the lines to call at once, if the query tells of a danger.
    pub crisis_lines: Vec<usize>,
    /// Whether its words stand for what others need not know of.
    pub is_discreet: bool,
    /// The words to highlight in the results.
    pub highlights: Highlights,
}

/// A document that answers the query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its position among the documents that the index was built of.
    pub document: usize,
    /// Why it was found, if it does not contain the typed words.
    pub explanation: Option<Explanation>,
    /// The position of the document that matches the query, if that one is defunct and
    /// this is its successor.
    pub predecessor: Option<usize>,
    /// Whether it is about what others need not know of, and was found only because it has a
    /// word that others have, too: whoever looks for a ring is not in danger.
    pub is_in_passing: bool,
}

/// The typed words are synonyms of something that the document is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// What was typed: `طبيب`.
    pub typed: String,
    /// What that is called in German: `Arzt`.
    pub german: String,
}
