//! Building the index.

use std::ops::Range;

use crate::search::index::document::{Document, Field};
use crate::search::index::postings::renumber;
use crate::search::index::store::Store;
use crate::search::index::synonyms::{SynonymGroup, Synonyms};
use crate::search::index::vocabulary::Vocabulary;
use crate::search::index::{Index, Meaning, Phrase, bare};
use crate::search::query::successor::successors;
use crate::search::text::fold::fold;
use crate::search::text::tokenize::{
    begins_with_digit, each_word, in_latin, is_section_sign, phone_digits, section,
};

/// No phrase of a concept has more words.
const PHRASE: u8 = 4;

/// What is gathered before the words can be put in order.
#[derive(Default)]
pub(in crate::search) struct Builder {
    pub index: Index,
    store: Store,
    /// Word, document and field of each word of each document.
    pub tokens: Vec<u64>,
    /// How many words each field of each document has.
    pub lengths: Vec<[u32; Field::COUNT]>,
    /// The words of one text after the other.
    words: Vec<u32>,
    /// Where those of each text are that was read: many stand in many documents.
    read: Vec<Option<Range<usize>>>,
}

impl Index {
    /// Builds the index.
    pub fn new(documents: &[Document<'_>], concepts: &Synonyms<'_>) -> Index {
        let mut builder = Builder::default();
        let mut ids = Store::default();
        let mut with_id = Vec::new();
        for (number, document) in documents.iter().enumerate() {
            if ids.number(&document.id) as usize == with_id.len() {
                with_id.push(number as u32);
            }
            builder.add_document(document, number as u32);
        }
        builder.index.successors = successors(documents, &|id| {
            let id = ids.find(id)?;
            with_id.get(id as usize).copied()
        });
        for word in &concepts.stop_words {
            each_word(&fold(word), &mut |word, _| {
                builder.index.stop_words.number(word);
            });
        }
        builder
            .index
            .heads
            .extend(concepts.heads.iter().map(|head| bare(head)));
        for (number, concept) in concepts.concepts.iter().enumerate() {
            let leads_to = concept.leads_to.iter().filter_map(|id| {
                let id = ids.find(id)?;
                with_id.get(id as usize).copied()
            });
            let mut meaning = Meaning::default();
            for document in leads_to {
                let document = builder.index.successor(document).unwrap_or(document);
                if !meaning.leads_to.contains(&document) {
                    meaning.leads_to.push(document);
                }
            }
            builder.add_concept(concept, number as u32, meaning);
        }
        builder.finish()
    }
}

impl Builder {
    fn add_document(&mut self, document: &Document<'_>, number: u32) {
        self.lengths.push([0; Field::COUNT]);
        self.index.priors.push(document.prior);
        for (field, text) in &document.fields {
            match field {
                Field::Phone => self.add_phone(text, number),
                _ => self.add_text(*field, text, number),
            }
            if matches!(field, Field::Name | Field::OtherName) {
                self.index.names.push((bare(text), number));
            }
            let text = self.index.texts.number(text);
            self.index.fields.push(text);
        }
        self.index.ends.push(self.index.fields.len() as u32);
    }

    fn add_text(&mut self, field: Field, text: &str, document: u32) {
        let words = if field == Field::Law {
            self.read(text, true)
        } else {
            let number = self.index.texts.number(text) as usize;
            match self.read.get(number) {
                Some(Some(words)) => words.clone(),
                _ => {
                    let words = self.read(text, false);
                    self.read.resize(self.index.texts.len(), None);
                    self.read[number] = Some(words.clone());
                    words
                }
            }
        };
        for at in words {
            self.add_number(self.words[at], document, field);
        }
    }

    /// Reads the words of a text. In the name of a law each number is one of a section.
    fn read(&mut self, text: &str, is_law: bool) -> Range<usize> {
        let from = self.words.len();
        let mut is_section = is_law;
        each_word(&fold(text), &mut |word, _| {
            self.words.push(self.store.number(word));
            if begins_with_digit(word) && is_section {
                self.words.push(self.store.number(&section(word)));
            }
            is_section = is_law || is_section_sign(word);
        });
        from..self.words.len()
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

    fn add_concept(
        &mut self,
        concept: &SynonymGroup<'_>,
        number: u32,
        mut meaning: Meaning,
    ) {
        let first = self.index.spellings.len() as u32;
        meaning.name = (!concept.german.is_empty()).then_some(first);
        for (at, word) in concept.words().enumerate() {
            self.index.spellings.push(word);
            let folded = fold(word);
            let near = at < concept.german.len() + concept.own.len();
            let phrase = Phrase {
                concept: number,
                spelling: first + at as u32,
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
        self.add_named();
        self.index
    }

    /// Notes which words stand in names.
    fn add_named(&mut self) {
        let index = &mut self.index;
        index.named = vec![false; index.words.len() as usize];
        for (name, _) in &index.names {
            let words = name.split(' ');
            let words = words.filter(|word| index.stop_words.find(word).is_none());
            for word in words.filter_map(|word| index.words.find(word)) {
                if let Some(named) = index.named.get_mut(word as usize) {
                    *named = true;
                }
            }
        }
    }
}
