//! The index: which words are in which documents, and which stand for which concepts.
//!
//! [`build`] makes it of [`Document`]s and [`Synonyms`]. It uses `text`, and knows nothing
//! of queries. What sentences mean it learns from a model (`intent`).

mod build;
mod document;
mod documents;
mod field;
mod postings;
mod store;
mod successors;
mod synonyms;
mod thesaurus;
mod vocabulary;
mod wire;
mod word_lists;
mod word_table;

pub use document::{Document, Prior, Reach, Role};
pub(in crate::search) use documents::Documents;
pub use field::Field;
pub(in crate::search) use postings::Posting;
use postings::Postings;
use store::Store;
pub use synonyms::{ConceptId, SynonymGroup, Synonyms};
pub(in crate::search) use thesaurus::{Concept, Phrase, Thesaurus};
pub(in crate::search) use vocabulary::{Signature, Vocabulary};
pub(in crate::search) use wire::push;
pub use wire::{read_documents, write_document};
pub use word_lists::WordLists;

use crate::search::intent::{Model, wire as model_wire};

/// Documents and synonyms, ready to be searched.
#[derive(Default)]
pub struct Index {
    documents: Documents,
    words: Vocabulary,
    postings: Postings,
    thesaurus: Thesaurus,
    stop_words: Store,
    /// The normalized words that say as the last part of a compound what it is.
    heads: Vec<String>,
    /// The words of everyday things that look like other words.
    everyday: Store,
    /// For each word whether it is in a name.
    is_in_name: Vec<bool>,
    /// The fingerprint of the concepts.
    concepts: u32,
    /// What whole sentences mean in some languages, once that has been loaded.
    models: Vec<Model>,
}

impl Index {
    /// The documents without their words.
    pub(in crate::search) fn documents(&self) -> &Documents {
        &self.documents
    }

    /// All words of documents and synonyms.
    pub(in crate::search) fn words(&self) -> &Vocabulary {
        &self.words
    }

    /// The documents that have a word.
    pub(in crate::search) fn postings(&self, word: u32) -> &[Posting] {
        self.postings.of(word)
    }

    /// The phrases, and the concepts that they stand for.
    pub(in crate::search) fn thesaurus(&self) -> &Thesaurus {
        &self.thesaurus
    }

    /// The normalized words that say as the last part of a compound what it is.
    pub(in crate::search) fn heads(&self) -> &[String] {
        &self.heads
    }

    /// Learns what the sentences of one more language mean from the bytes of a model, and
    /// gives whether it did. One that is damaged, or was trained for other concepts, is not
    /// used.
    pub fn learn(&mut self, bytes: &[u8]) -> bool {
        let model = model_wire::read(bytes);
        let model = model.filter(|model| model.concepts == self.concepts);
        let is_learned = model.is_some();
        self.models.extend(model);
        is_learned
    }

    /// Forgets what it has learned of sentences: a model guesses at letters that it was not
    /// trained with.
    pub fn forget(&mut self) {
        self.models.clear();
    }

    /// What sentences mean, by each model that has been loaded.
    pub(in crate::search) fn models(&self) -> &[Model] {
        &self.models
    }

    /// Whether a folded word says nothing about what is looked for.
    pub(in crate::search) fn is_stop_word(&self, word: &str) -> bool {
        self.stop_words.find(word).is_some()
    }

    /// Whether a folded word is the name of an everyday thing that looks like other words.
    pub(in crate::search) fn is_everyday(&self, word: &str) -> bool {
        self.everyday.find(word).is_some()
    }

    /// Whether what others need not know of is more than a third of what a word stands for.
    pub(in crate::search) fn is_discreet_word(&self, word: u32) -> bool {
        let mut sum = 0;
        self.thesaurus.has_phrase(word, |phrase, at| {
            if phrase.required >> at & 1 == 1 {
                let concept = self.thesaurus.concept(phrase.concept);
                sum += if concept.is_some_and(|it| it.is_discreet) {
                    2
                } else {
                    -1
                };
            }
            false
        });
        sum > 0
    }

    /// Whether a word is one that people search for: of a concept, or of a name.
    pub(in crate::search) fn is_key_term(&self, word: u32) -> bool {
        self.is_in_name.get(word as usize) == Some(&true) || self.is_in_phrase(word)
    }

    /// Whether a word stands for a concept, alone or with others.
    pub(in crate::search) fn is_in_phrase(&self, word: u32) -> bool {
        self.thesaurus
            .has_phrase(word, |phrase, at| phrase.required >> at & 1 == 1)
    }

    /// Whether a word alone stands for a concept.
    pub(in crate::search) fn is_phrase(&self, word: u32) -> bool {
        self.thesaurus.has_phrase(word, |it, _| it.length == 1)
    }

    /// Whether a word alone stands for a concept that is no danger.
    pub(in crate::search) fn is_phrase_of_no_danger(&self, word: u32) -> bool {
        self.thesaurus.has_phrase(word, |phrase, _| {
            let concept = self.thesaurus.concept(phrase.concept);
            phrase.length == 1 && !concept.is_some_and(Concept::is_danger)
        })
    }

    /// Whether a word is of a language that the visitor sees: German, English or their own.
    pub(in crate::search) fn is_preferred(&self, word: u32) -> bool {
        !self.postings(word).is_empty()
            || self.thesaurus.has_phrase(word, |it, _| it.is_preferred)
    }
}
