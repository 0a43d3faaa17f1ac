//! The index: which words stand in which documents and concepts.

use super::document::Standing;
use super::fold::fold;
use super::store::{Store, WordTable};
use super::vocabulary::Vocabulary;
use super::words::each_word;

/// Documents and concepts, ready to be searched.
#[derive(Default)]
pub struct Index {
    /// The standing of each document.
    pub(super) standings: Vec<Standing>,
    /// The document that took the place of each one, if one did.
    pub(super) successors: Vec<Option<u32>>,
    /// The texts of all documents, each once.
    pub(super) texts: Store,
    /// The texts of one document after the other, and where those of each one end.
    pub(super) fields: Vec<u32>,
    pub(super) ends: Vec<u32>,
    /// The words of the concepts as they are written.
    pub(super) spellings: WordTable,
    pub(super) words: Vocabulary,
    /// For each word, where its postings begin.
    pub(super) first: Vec<u32>,
    pub(super) postings: Vec<Posting>,
    pub(super) phrases: Vec<Phrase>,
    /// Word, phrase and the place of the word in it, sorted.
    pub(super) places: Vec<u64>,
    /// What each concept means for the index.
    pub(super) meanings: Vec<Meaning>,
    pub(super) stop_words: Store,
    /// The words that say as the last part of a compound what it is.
    pub(super) heads: Vec<String>,
    /// Whether each word stands in a name.
    pub(super) named: Vec<bool>,
    /// The folded names, which decide when somebody types a whole name.
    pub(super) names: Vec<(String, u32)>,
}

/// A document where a word stands.
#[derive(Clone, Copy)]
pub(super) struct Posting {
    pub document: u32,
    /// How much the document is about the word, from 0 to 1: the saturated and
    /// weighted frequency of BM25F, less if the standing of the document is low.
    pub impact: f32,
}

/// One of the words of a concept, which may be several words.
#[derive(Clone, Copy)]
pub(super) struct Phrase {
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
pub(super) struct Meaning {
    pub name: Option<u32>,
    pub german: Vec<u32>,
    pub leads_to: Vec<u32>,
}

impl Index {
    /// The documents where a word stands.
    pub(super) fn postings(&self, word: u32) -> &[Posting] {
        let word = word as usize;
        let Some([from, to]) = self.first.get(word..word + 2) else {
            return &[];
        };
        self.postings
            .get(*from as usize..*to as usize)
            .unwrap_or_default()
    }

    /// The phrases of concepts where a word stands, and at which place.
    pub(super) fn phrases_with(&self, word: u32) -> impl Iterator<Item = (u32, u32)> {
        let word = u64::from(word);
        let from = self.places.partition_point(|place| *place >> 32 < word);
        let places = self.places.get(from..).unwrap_or_default().iter();
        let places = places.take_while(move |place| **place >> 32 == word);
        places.map(|place| (*place as u32 >> 2, *place as u32 & 3))
    }

    /// A phrase as it is written.
    pub(super) fn spelling_of(&self, phrase: &Phrase) -> &str {
        self.spellings.get(phrase.spelling)
    }

    /// The texts of a document.
    pub(super) fn texts_of(&self, document: u32) -> impl Iterator<Item = &str> {
        let document = document as usize;
        let end = |at: Option<usize>| at.and_then(|at| self.ends.get(at)).copied();
        let from = end(document.checked_sub(1)).unwrap_or_default() as usize;
        let to = end(Some(document)).unwrap_or_default() as usize;
        let texts = self.fields.get(from..to).unwrap_or_default().iter();
        texts.map(|text| self.texts.get(*text))
    }

    /// Whether a word alone stands for a concept.
    pub(super) fn is_concept(&self, word: u32) -> bool {
        self.phrases_with(word).any(|(phrase, _)| {
            let phrase = self.phrases.get(phrase as usize);
            phrase.is_some_and(|phrase| phrase.length == 1)
        })
    }

    /// Whether a word is one that people look for: of a concept, or of a name.
    pub(super) fn is_sought(&self, word: u32) -> bool {
        self.is_named(word) || self.is_meant(word)
    }

    /// Whether a word stands in a name.
    fn is_named(&self, word: u32) -> bool {
        self.named.get(word as usize) == Some(&true)
    }

    /// Whether a word stands for a concept, alone or with others.
    pub(super) fn is_meant(&self, word: u32) -> bool {
        self.phrases_with(word).any(|(phrase, place)| {
            let phrase = self.phrases.get(phrase as usize);
            phrase.is_some_and(|phrase| phrase.needed >> place & 1 == 1)
        })
    }

    /// Whether a word is of the languages that the visitor sees.
    pub(super) fn is_near(&self, word: u32) -> bool {
        !self.postings(word).is_empty()
            || self.phrases_with(word).any(|(phrase, _)| {
                let phrase = self.phrases.get(phrase as usize);
                phrase.is_some_and(|phrase| phrase.near)
            })
    }
}

/// A text as its words with one blank between them.
pub(super) fn bare(text: &str) -> String {
    let mut words = String::new();
    each_word(&fold(text), &mut |word, _| {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    });
    words
}
