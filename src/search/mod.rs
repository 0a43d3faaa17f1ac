//! Search: from what somebody types to what helps.
//!
//! People who have just arrived type in their own language, in German by ear, with typos
//! and without the right keyboard, whole questions and single words. This is how their
//! query becomes an answer:
//!
//! 1. **Folding** (`text/fold`): upper case, accents, umlauts and the letter variants of the
//!    Arabic and Cyrillic scripts become one, for texts and queries.
//! 2. **Tokens** (`text/tokenize`, `query/parse`): the query is split into words. Stop words
//!    of all languages only count within phrases. `§ 24` and phone numbers become one word.
//! 3. **Expansion** (`query/understand`, `expand`, `typos`, `compound`): each word may match
//!    words of the index: itself, its inflected forms, words that start with it, and
//!    compounds that end with it. Only if none of these matches well, typos are considered
//!    and compounds are split. So a typo never outranks a hit. What is too uncertain to be
//!    searched for is offered as a better spelling (`did_you_mean`), and so is what the same
//!    keys write on another keyboard (`text/layout`).
//! 4. **Concepts** (`index/synonyms`, `query/concepts`): words and phrases of any language
//!    stand for concepts. A concept leads to documents, and its German words are searched
//!    for as well.
//! 5. **Ranking** (`index/postings`, `query/score`, `top`): how much a document is about a
//!    word is counted as in BM25F (Robertson and Zaragoza, "The Probabilistic Relevance
//!    Framework: BM25 and Beyond", 2009), times how well the word matches. Documents with all
//!    the words come before those with some. A full name always comes first. What is
//!    about violence or a crisis is not found by a word that is only like its own. A defunct
//!    document leads to the one that replaces it (`successor`). Single words look for those
//!    who help, so questions of the handbook come after them (`Role`).
//!
//! 6. **Intents** (`intent`, `query/intents`): what whole sentences mean, from a small model
//!    that was trained with phrases (`src/bin/train`). It adds to the scores, the more the
//!    less the words are known, and says whether to show a crisis line.
//! 7. **Answers** (`query/answers`): a whole question leads to the section of the handbook
//!    that answers it, where its words and the meaning of the sentence agree on one.
//!
//! The code is in four wings, each of which uses those before it: `text`, `intent`, `index`,
//! `query`.
//! All tuned numbers are in `weights`. Beside them, [`catalog`] makes the documents of the
//! guide, and [`wire`] is how the app and the engine exchange them and the answers.
//!
//! The index is built in the browser when somebody starts to search, because the texts that
//! it is made of are on the device anyway, while an index would be some hundred kilobytes
//! more to download. The engine is a WebAssembly module of its own (`src/bin/search.rs`), so
//! whoever only reads a page does not pay for it.
//!
//! `scripts/bench-search` prints how good, how fast and how large all that is, beside other
//! engines. On two cores of a server, in Chromium: the module is 51 kB (brotli) and its glue
//! 3 kB. Building the index takes 20 ms for German and 35 ms for Arabic the first time, while
//! the browser still compiles the module, and 14 ms later. On a slower machine it takes 45 ms for
//! German the first time, and MiniSearch 75. A key press takes 0.1 ms in the middle, and 1.6 ms at
//! a hundred times the documents.
//!
//! Everything here is downloaded by each visitor who searches. So it has no table of all of
//! Unicode and no regular expressions, and few types are sorted. What is written by hand to
//! save bytes says how many.

pub mod catalog;
mod index;
pub mod intent;
mod query;
#[cfg(test)]
mod tests;
mod text;
mod weights;

pub use index::{
    ConceptId, Document, Field, Index, Prior, Reach, Role, SynonymGroup, Synonyms,
    WordLists,
};
pub use query::{Explanation, Highlights, Hit, Response};
pub use text::fold;

/// The strings that the app and the engine exchange: two WebAssembly modules that share
/// no memory.
pub mod wire {
    pub use super::index::{read_documents, write_document};
    pub use super::query::{read_response, write_response};
}

/// Whether a text contains every word of a query, folded on both sides: a filter, not a
/// search.
///
/// ```
/// assert!(wegweiser::search::matches("Volkshochschule Flensburg", "HOCHSCHULE flens"));
/// ```
pub fn matches(text: &str, query: &str) -> bool {
    // Most lists are never filtered, and folding all that is in them takes a while.
    if query.is_empty() {
        return true;
    }
    let text = fold(text);
    fold(query).split(' ').all(|word| text.contains(word))
}
