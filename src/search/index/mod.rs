//! The index: which words stand in which documents and concepts.

pub(in crate::search) mod build;
pub(in crate::search) mod document;
pub(in crate::search) mod postings;
pub(in crate::search) mod store;
pub(in crate::search) mod synonyms;
pub(in crate::search) mod vocabulary;
pub(in crate::search) mod wire;
pub(in crate::search) mod word_lists;

use crate::search::index::document::Prior;
use crate::search::index::store::{Store, WordTable};
use crate::search::index::vocabulary::Vocabulary;
use crate::search::text::fold::fold;
use crate::search::text::tokenize::each_word;

/// Documents and concepts, ready to be searched.
#[derive(Default)]
pub struct Index {
    /// The prior of each document.
    pub(in crate::search) priors: Vec<Prior>,
    /// The document that took the place of each one, if one did.
    pub(in crate::search) successors: Vec<Option<u32>>,
    /// The texts of all documents, each once.
    pub(in crate::search) texts: Store,
    /// The texts of one document after the other, and where those of each one end.
    pub(in crate::search) fields: Vec<u32>,
    pub(in crate::search) ends: Vec<u32>,
    /// The words of the concepts as they are written.
    pub(in crate::search) spellings: WordTable,
    pub(in crate::search) words: Vocabulary,
    /// For each word, where its postings begin.
    pub(in crate::search) first: Vec<u32>,
    pub(in crate::search) postings: Vec<Posting>,
    pub(in crate::search) phrases: Vec<Phrase>,
    /// Word, phrase and the place of the word in it, sorted.
    pub(in crate::search) places: Vec<u64>,
    /// What each concept means for the index.
    pub(in crate::search) meanings: Vec<Meaning>,
    pub(in crate::search) stop_words: Store,
    /// The words that say as the last part of a compound what it is.
    pub(in crate::search) heads: Vec<String>,
    /// Whether each word stands in a name.
    pub(in crate::search) named: Vec<bool>,
    /// The folded names, which decide when somebody types a whole name.
    pub(in crate::search) names: Vec<(String, u32)>,
}

/// A document where a word stands.
#[derive(Clone, Copy)]
pub(in crate::search) struct Posting {
    pub document: u32,
    /// How much the document is about the word, from 0 to 1: the saturated and
    /// weighted frequency of BM25F, less if the prior of the document is low.
    pub impact: f32,
}

/// One of the words of a concept, which may be several words.
#[derive(Clone, Copy)]
pub(in crate::search) struct Phrase {
    pub concept: u32,
    /// Its number among the spellings.
    pub spelling: u32,
    /// How many words it has.
    pub length: u8,
    /// Which of the words are no stop words, one bit each.
    pub needed: u8,
    /// Whether it is German or in a language of the visitor.
    pub near: bool,
}

/// A concept in the numbers of the index: how its first German word is spelt, its German
/// words, and the documents that it leads to.
#[derive(Default)]
pub(in crate::search) struct Meaning {
    pub name: Option<u32>,
    pub german: Vec<u32>,
    pub leads_to: Vec<u32>,
}

impl Index {
    /// The documents where a word stands.
    pub(in crate::search) fn postings(&self, word: u32) -> &[Posting] {
        let word = word as usize;
        let Some([from, to]) = self.first.get(word..word + 2) else {
            return &[];
        };
        self.postings
            .get(*from as usize..*to as usize)
            .unwrap_or_default()
    }

    /// The phrases of concepts where a word stands, and at which place.
    pub(in crate::search) fn phrases_with(
        &self,
        word: u32,
    ) -> impl Iterator<Item = (u32, u32)> {
        let word = u64::from(word);
        let from = self.places.partition_point(|place| *place >> 32 < word);
        let places = self.places.get(from..).unwrap_or_default().iter();
        let places = places.take_while(move |place| **place >> 32 == word);
        places.map(|place| (*place as u32 >> 2, *place as u32 & 3))
    }

    /// A phrase as it is written.
    pub(in crate::search) fn spelling_of(&self, phrase: &Phrase) -> &str {
        self.spellings.get(phrase.spelling)
    }

    /// The texts of a document.
    pub(in crate::search) fn texts_of(
        &self,
        document: u32,
    ) -> impl Iterator<Item = &str> {
        let document = document as usize;
        let end = |at: Option<usize>| at.and_then(|at| self.ends.get(at)).copied();
        let from = end(document.checked_sub(1)).unwrap_or_default() as usize;
        let to = end(Some(document)).unwrap_or_default() as usize;
        let texts = self.fields.get(from..to).unwrap_or_default().iter();
        texts.map(|text| self.texts.get(*text))
    }

    /// Whether a word alone stands for a concept.
    pub(in crate::search) fn is_concept(&self, word: u32) -> bool {
        self.phrases_with(word).any(|(phrase, _)| {
            let phrase = self.phrases.get(phrase as usize);
            phrase.is_some_and(|phrase| phrase.length == 1)
        })
    }

    /// Whether a word is one that people look for: of a concept, or of a name.
    pub(in crate::search) fn is_sought(&self, word: u32) -> bool {
        self.is_named(word) || self.is_meant(word)
    }

    /// Whether a word stands in a name.
    fn is_named(&self, word: u32) -> bool {
        self.named.get(word as usize) == Some(&true)
    }

    /// Whether a word stands for a concept, alone or with others.
    pub(in crate::search) fn is_meant(&self, word: u32) -> bool {
        self.phrases_with(word).any(|(phrase, place)| {
            let phrase = self.phrases.get(phrase as usize);
            phrase.is_some_and(|phrase| phrase.needed >> place & 1 == 1)
        })
    }

    /// Whether a word is of the languages that the visitor sees.
    pub(in crate::search) fn is_near(&self, word: u32) -> bool {
        !self.postings(word).is_empty()
            || self.phrases_with(word).any(|(phrase, _)| {
                let phrase = self.phrases.get(phrase as usize);
                phrase.is_some_and(|phrase| phrase.near)
            })
    }
}

/// A text as its words with one blank between them.
pub(in crate::search) fn bare(text: &str) -> String {
    let mut words = String::new();
    each_word(&fold(text), &mut |word, _| {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    });
    words
}
