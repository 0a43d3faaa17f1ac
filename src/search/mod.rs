//! Search: from what somebody types to what helps.
//!
//! People who have just arrived type in their own language, in German by ear, with
//! typos and without the right keyboard, whole questions and single words. This is how
//! their query becomes an answer:
//!
//! 1. **Folding** (`fold`, `letters`): capital letters, accents, umlauts and the letter
//!    variants of the Arabic and Cyrillic scripts become one, for texts and queries.
//! 2. **Words** (`words`, `query`): the query is parted into words. Stop words of all
//!    languages only count within phrases. `§ 24` and phone numbers become one word.
//! 3. **Matching** (`matching`, `endings`, `distance`, `typos`, `compound`,
//!    `understand`): each word may mean words of the vocabulary: itself, its other forms,
//!    words that begin with it, and compounds that it is the last part of. Only if none of
//!    these meets it well, typos are thought of, and compounds are split. So a typo never
//!    outranks a hit. Typos are counted as by Damerau (1964), in the variant of optimal
//!    string alignment. What is only a guess (too many typos for so short a word, a word
//!    within another) is offered (`instead`), and nothing is listed because of it; nor
//!    because of what the same keys write on another keyboard (`layout`). How sure is sure
//!    stands in `weights`.
//! 4. **Meaning** (`meaning`): words and phrases stand for concepts, in any language. A
//!    concept leads to documents, and its German words are looked for as well.
//! 5. **Ranking** (`postings`, `rank`, `best`): how much a document is about a word is
//!    counted as in BM25F (Robertson and Zaragoza, "The Probabilistic Relevance
//!    Framework: BM25 and Beyond", 2009): often in a short name is better than once in a
//!    long text, and rare words count more. That is multiplied by how closely the word
//!    was met. Who has all the words comes before who has some. A full name always comes
//!    first. What does not exist any more leads to what took its place (`successor`).
//!
//! [`Index::suggest`] completes what is being typed, and [`marks`] finds what to
//! highlight.
//!
//! Everything in the guide that can be found is in the [`catalog`]; [`WordLists`] are the
//! concepts and their words in each language.
//!
//! The index is built in the browser when somebody begins to search, because the texts
//! that it is made from are on the device anyway, while an index would be some hundred
//! kilobytes more to download. The engine is a WebAssembly module of its own
//! (`src/bin/search.rs`), so who only reads a page does not pay for it; the app and the
//! engine speak by [`wire`].
//!
//! `scripts/bench-search` prints how good, how fast and how large all that is, beside
//! other engines. On two cores of a server, in Chromium: the module is 43 kB (brotli) and
//! its glue 3 kB; the index takes 20 ms for German and 35 ms for Arabic the first time,
//! while the browser still compiles the module, and 14 ms later; a key press takes 0.1 ms
//! in the middle, and 1.6 ms at a hundred times the documents.
//!
//! Everything here is downloaded by each visitor who searches. So it has no table of all
//! of Unicode, no hash table and no regular expression of the standard library or
//! others, and few types are sorted.

pub mod catalog;
mod index;
mod query;
#[cfg(test)]
mod tests;
mod text;
mod weights;

pub use index::Index;
pub use index::document::{Document, Field, Prior, Reach};
pub use index::synonyms::{SynonymGroup, Synonyms};
pub use index::word_lists::WordLists;
pub use query::answer::{Answer, Explanation, Hit};
pub use query::highlight::Highlights;
pub use text::fold::fold;

/// The strings that the app and the engine exchange: two WebAssembly modules that share
/// no memory.
pub mod wire {
    pub use super::index::wire::{read_documents, write_document};
    pub use super::query::wire::{read_answer, write_answer};
}

/// Whether a text has every word of a query, folded on both sides: a filter, not a
/// search.
pub fn matches(text: &str, query: &str) -> bool {
    // Most lists are never filtered, and folding all that is in them takes a while.
    if query.is_empty() {
        return true;
    }
    let text = fold(text);
    fold(query).split(' ').all(|word| text.contains(word))
}
