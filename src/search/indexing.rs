//! Building the index.

use super::concepts::{Concept, Concepts};
use super::document::{Document, Field};
use super::fold::fold;
use super::index::{Index, Meaning, Phrase, bare};
use super::postings::renumber;
use super::store::Store;
use super::vocabulary::Vocabulary;
use super::words::{
    begins_with_digit, each_word, in_latin, is_section_sign, phone_digits, section,
};

/// No phrase of a concept has more words.
const PHRASE: u8 = 4;

/// What is gathered before the words can be put in order.
#[derive(Default)]
pub(super) struct Builder {
    pub index: Index,
    store: Store,
    /// Word, document and field of each word of each document.
    pub tokens: Vec<u64>,
    /// How many words each field of each document has, and its standing.
    pub lengths: Vec<[u32; Field::COUNT]>,
    pub standings: Vec<f32>,
    /// The names of topics and kinds, which stand in many documents, and their words.
    repeated: Store,
    repeated_words: Vec<Vec<u32>>,
}

impl Index {
    /// Builds the index.
    pub fn new(documents: Vec<Document>, concepts: Concepts) -> Index {
        let mut builder = Builder::default();
        let mut ids = Store::default();
        let mut with_id = Vec::new();
        for (number, document) in documents.iter().enumerate() {
            if ids.number(&document.id) as usize == with_id.len() {
                with_id.push(number as u32);
            }
            builder.add_document(document, number as u32);
        }
        for word in &concepts.stop_words {
            each_word(&fold(word), &mut |word, _| {
                builder.index.stop_words.number(word);
            });
        }
        for (number, concept) in concepts.concepts.iter().enumerate() {
            let leads_to = concept.leads_to.iter().filter_map(|id| {
                let id = ids.find(id)?;
                with_id.get(id as usize).copied()
            });
            let mut meaning = Meaning::default();
            meaning.leads_to.extend(leads_to);
            builder.add_concept(concept, number as u32, meaning);
        }
        let mut index = builder.finish();
        index.documents = documents;
        index.concepts = concepts.concepts;
        index
    }
}

impl Builder {
    fn add_document(&mut self, document: &Document, number: u32) {
        self.lengths.push([0; Field::COUNT]);
        self.standings.push(document.standing.factor());
        for (field, text) in &document.fields {
            match field {
                Field::Phone => self.add_phone(text, number),
                Field::About => self.add_repeated(text, number),
                _ => self.add_text(*field, text, number),
            }
        }
    }

    fn add_text(&mut self, field: Field, text: &str, document: u32) {
        let mut is_section = false;
        each_word(&fold(text), &mut |word, _| {
            self.add(word, document, field);
            if begins_with_digit(word) && (is_section || field == Field::Law) {
                self.add(&section(word), document, field);
            }
            is_section = is_section_sign(word);
        });
        if matches!(field, Field::Name | Field::OtherName) {
            self.index.names.push((bare(text), document));
        }
    }

    /// Adds a phone number, also without its area code, which many leave out.
    fn add_phone(&mut self, text: &str, document: u32) {
        self.add(&phone_digits(text), document, Field::Phone);
        let local = text.split([' ', '/', '-']).skip(1);
        let local = phone_digits(&local.collect::<String>());
        if local.len() > 3 {
            self.add(&local, document, Field::Phone);
        }
    }

    fn add_repeated(&mut self, text: &str, document: u32) {
        let number = self.repeated.number(text) as usize;
        if number == self.repeated_words.len() {
            let mut words = Vec::new();
            each_word(&fold(text), &mut |word, _| {
                words.push(self.store.number(word))
            });
            self.repeated_words.push(words);
        }
        let words = self.repeated_words.get(number).cloned();
        for word in words.into_iter().flatten() {
            self.add_number(word, document, Field::About);
        }
    }

    fn add(&mut self, word: &str, document: u32, field: Field) {
        let word = self.store.number(word);
        self.add_number(word, document, field);
    }

    fn add_number(&mut self, word: u32, document: u32, field: Field) {
        let key = u64::from(word) << 32 | u64::from(document) << 8 | field as u64;
        self.tokens.push(key);
        if let Some(lengths) = self.lengths.last_mut() {
            lengths[field as usize] += 1;
        }
    }

    fn add_concept(&mut self, concept: &Concept, number: u32, mut meaning: Meaning) {
        for (at, word) in concept.words().enumerate() {
            let folded = fold(word);
            let near = at < concept.german.len() + concept.own.len();
            let phrase = Phrase {
                concept: number,
                at: at as u16,
                near,
                length: 0,
                needed: 0,
            };
            let last = self.add_phrase(&folded, phrase);
            if let Some(word) = last.filter(|_| at < concept.german.len()) {
                meaning.german.push(word);
            }
            if let Some(latin) = in_latin(&folded) {
                self.add_phrase(&latin, phrase);
            }
        }
        self.index.meanings.push(meaning);
    }

    /// Adds a phrase. If it is only one word, gives its number.
    fn add_phrase(&mut self, text: &str, mut phrase: Phrase) -> Option<u32> {
        let number = self.index.phrases.len() as u64;
        let mut last = 0;
        each_word(text, &mut |word, _| {
            if phrase.length < PHRASE {
                last = self.store.number(word);
                let place =
                    u64::from(last) << 32 | number << 2 | u64::from(phrase.length);
                self.index.places.push(place);
                if self.index.stop_words.find(word).is_none() {
                    phrase.needed |= 1 << phrase.length;
                }
                phrase.length += 1;
            }
        });
        let is_word = phrase.length == 1;
        self.index.phrases.push(phrase);
        is_word.then_some(last)
    }

    /// Puts the words in order, and everything that goes by their numbers.
    fn finish(mut self) -> Index {
        let (words, renumbered) = Vocabulary::new(&self.store);
        self.index.words = words;
        renumber(&mut self.tokens, &renumbered);
        renumber(&mut self.index.places, &renumbered);
        for meaning in &mut self.index.meanings {
            for word in &mut meaning.german {
                *word = renumbered.get(*word as usize).copied().unwrap_or_default();
            }
        }
        self.add_postings();
        self.index
    }
}
