//! Building an index.

use std::ops::Range;

use super::Index;
use super::document::Document;
use super::documents::Documents;
use super::field::Field;
use super::postings::{Lengths, Occurrence, Postings, occurrence};
use super::store::Store;
use super::successors::successors;
use super::synonyms::Synonyms;
use super::thesaurus::Thesaurus;
use super::vocabulary::Vocabulary;
use crate::search::text::{
    each_word, fold, is_section_sign, normalized, phone_digits, section,
    starts_with_digit,
};

/// What is gathered before the words can be sorted. Until then a word has its number in the
/// store.
#[derive(Default)]
struct Builder {
    documents: Documents,
    thesaurus: Thesaurus,
    store: Store,
    stop_words: Store,
    occurrences: Vec<Occurrence>,
    lengths: Vec<Lengths>,
    /// The words of one text after the other.
    words: Vec<u32>,
    /// For each text where its words are, if it was read: many belong to many documents.
    read: Vec<Option<Range<usize>>>,
}

impl Index {
    /// Builds the index of some documents, whose positions the hits of an answer name.
    pub fn new(documents: &[Document<'_>], synonyms: &Synonyms<'_>) -> Index {
        let mut builder = Builder::default();
        // The first document of each id.
        let (mut ids, mut with_id) = (Store::default(), Vec::new());
        for (number, document) in documents.iter().enumerate() {
            if ids.number(&document.id) as usize == with_id.len() {
                with_id.push(number as u32);
            }
            builder.add_document(document, number as u32);
        }
        let find = |id: &str| with_id.get(ids.find(id)? as usize).copied();
        builder
            .documents
            .set_successors(successors(documents, &find));
        builder.documents.set_answers(documents, &find);
        builder.stop_words = words_of(&synonyms.stop_words);
        builder.add_synonyms(synonyms, &find);
        let heads = synonyms.heads.iter().map(|head| normalized(head));
        let mut index = builder.finish(heads.collect());
        index.everyday = words_of(&synonyms.everyday);
        index.concepts = synonyms.fingerprint;
        index
    }
}

/// The folded words of a list.
fn words_of(list: &[&str]) -> Store {
    let mut words = Store::default();
    for word in list {
        each_word(&fold(word), &mut |word, _| {
            words.number(word);
        });
    }
    words
}

impl Builder {
    fn add_document(&mut self, document: &Document<'_>, number: u32) {
        self.lengths.push([0; Field::COUNT]);
        let texts = self.documents.add(document).to_vec();
        for ((field, text), of_text) in document.fields.iter().zip(texts) {
            match field {
                Field::Phone => self.add_phone(text, number),
                Field::Law => {
                    let words = self.read(text, true);
                    self.add_words(words, number, *field);
                }
                _ => {
                    let words = self.read_once(text, of_text as usize);
                    self.add_words(words, number, *field);
                }
            }
        }
    }

    /// Reads the words of a text that has this number, unless they were read before.
    fn read_once(&mut self, text: &str, number: usize) -> Range<usize> {
        if let Some(Some(words)) = self.read.get(number) {
            return words.clone();
        }
        let words = self.read(text, false);
        if self.read.len() <= number {
            self.read.resize(number + 1, None);
        }
        self.read[number] = Some(words.clone());
        words
    }

    /// Reads the words of a text. In the name of a law each number is that of a section.
    fn read(&mut self, text: &str, is_law: bool) -> Range<usize> {
        let from = self.words.len();
        let mut is_section = is_law;
        each_word(&fold(text), &mut |word, _| {
            self.words.push(self.store.number(word));
            if starts_with_digit(word) && is_section {
                self.words.push(self.store.number(&section(word)));
            }
            is_section = is_law || is_section_sign(word);
        });
        from..self.words.len()
    }

    fn add_words(&mut self, words: Range<usize>, document: u32, field: Field) {
        for at in words {
            self.add_word(self.words[at], document, field);
        }
    }

    /// Adds a phone number, also without its area code, which many leave out.
    fn add_phone(&mut self, text: &str, document: u32) {
        let number = self.store.number(&phone_digits(text));
        self.add_word(number, document, Field::Phone);
        let local = text.split([' ', '/', '-']).skip(1);
        let local = phone_digits(&local.collect::<String>());
        if local.len() > 3 {
            let number = self.store.number(&local);
            self.add_word(number, document, Field::Phone);
        }
    }

    fn add_word(&mut self, word: u32, document: u32, field: Field) {
        self.occurrences.push(occurrence(word, document, field));
        if let Some(lengths) = self.lengths.last_mut() {
            lengths[field as usize] += 1;
        }
    }

    /// Adds the concepts. What leads to a defunct document leads to its successor.
    fn add_synonyms(
        &mut self,
        synonyms: &Synonyms<'_>,
        find: &dyn Fn(&str) -> Option<u32>,
    ) {
        for group in &synonyms.groups {
            let documents = [&group.leads_to, &group.crisis_lines].map(|ids| {
                let mut documents = Vec::new();
                for document in ids.iter().filter_map(|id| find(id)) {
                    let successor = self.documents.successor(document);
                    let document = successor.unwrap_or(document);
                    if !documents.contains(&document) {
                        documents.push(document);
                    }
                }
                documents
            });
            let (store, stop_words) = (&mut self.store, &self.stop_words);
            self.thesaurus.add(group, documents, store, stop_words);
        }
    }

    /// Sorts the words, and everything that goes by their numbers.
    fn finish(mut self, heads: Vec<String>) -> Index {
        let (words, renumbering) = Vocabulary::new(&self.store);
        renumbering.apply(&mut self.occurrences);
        self.thesaurus.renumber(&renumbering);
        let priors = self.documents.priors();
        let count = words.len() as usize;
        let postings = Postings::count(&self.occurrences, &self.lengths, priors, count);
        let mut index = Index {
            documents: self.documents,
            words,
            postings,
            thesaurus: self.thesaurus,
            stop_words: self.stop_words,
            heads,
            everyday: Store::default(),
            is_in_name: Vec::new(),
            concepts: 0,
            models: Vec::new(),
        };
        index.is_in_name = words_of_names(&index);
        index
    }
}

/// For each word whether the name of a body has it: questions are sentences. Stop words do
/// not count.
fn words_of_names(index: &Index) -> Vec<bool> {
    let mut is_in_name = vec![false; index.words.len() as usize];
    let names = index.documents.names().iter();
    for (name, _) in names.filter(|(_, it)| index.documents.is_body(*it)) {
        let words = name.split(' ').filter(|word| !index.is_stop_word(word));
        for word in words.filter_map(|word| index.words.find(word)) {
            if let Some(is_in_name) = is_in_name.get_mut(word as usize) {
                *is_in_name = true;
            }
        }
    }
    is_in_name
}
