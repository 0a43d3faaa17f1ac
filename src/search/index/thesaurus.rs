//! The synonyms of an index: which words and phrases stand for which concepts.

use super::store::Store;
use super::synonyms::{ConceptId, SynonymGroup};
use super::vocabulary::Renumbering;
use super::word_table::WordTable;
use crate::search::text::{each_word, fold, to_latin};

/// Of a longer phrase only the first words count.
const LONGEST_PHRASE: u8 = 4;

/// All phrases and concepts.
#[derive(Default)]
pub(in crate::search) struct Thesaurus {
    /// The concepts; a [`ConceptId`] is the position here.
    concepts: Vec<Concept>,
    phrases: Vec<Phrase>,
    /// The phrases as they are written.
    spellings: WordTable,
    /// Where each word occurs in phrases, sorted: the number of the word in the upper 32
    /// bits, that of the phrase in the next 30, the position in the phrase in the lowest 2.
    occurrences: Vec<u64>,
}

/// A phrase that stands for a concept; most phrases are a single word.
#[derive(Clone, Copy)]
pub(in crate::search) struct Phrase {
    pub(in crate::search) concept: ConceptId,
    /// Its number among the spellings.
    spelling: u32,
    /// The number of its words, at most [`LONGEST_PHRASE`].
    pub(in crate::search) length: u8,
    /// Which of the words are not stop words, one bit each.
    pub(in crate::search) required: u8,
    /// Whether it is of a language that the visitor sees: German, English or their own.
    pub(in crate::search) is_preferred: bool,
}

/// A concept in the numbers of the index.
#[derive(Default)]
pub(in crate::search) struct Concept {
    /// The spelling of its first German word.
    name: Option<u32>,
    /// Its German words; phrases are left out.
    pub(in crate::search) german: Vec<u32>,
    /// The documents that answer it, best first.
    pub(in crate::search) leads_to: Vec<u32>,
    /// Whether its phrases are never put forward as a completion.
    pub(in crate::search) is_discreet: bool,
    /// The documents of the lines to call at once, if it is a danger.
    pub(in crate::search) crisis_lines: Vec<u32>,
}

impl Concept {
    /// Whether somebody who is in it must not be seen with it, or calls for help.
    pub(in crate::search) fn is_danger(&self) -> bool {
        self.is_discreet || !self.crisis_lines.is_empty()
    }
}

impl Thesaurus {
    /// A concept.
    pub(in crate::search) fn concept(&self, id: ConceptId) -> Option<&Concept> {
        self.concepts.get(id.0 as usize)
    }

    /// All concepts, by their numbers.
    pub(in crate::search) fn concepts(&self) -> &[Concept] {
        &self.concepts
    }

    /// What a concept is called in German.
    pub(in crate::search) fn german_name(&self, concept: &Concept) -> Option<&str> {
        concept.name.map(|name| self.spellings.get(name))
    }

    /// A phrase.
    pub(in crate::search) fn phrase(&self, number: u32) -> Option<&Phrase> {
        self.phrases.get(number as usize)
    }

    /// A phrase as it is written.
    pub(in crate::search) fn spelling(&self, phrase: &Phrase) -> &str {
        self.spellings.get(phrase.spelling)
    }

    /// The numbers of the phrases with a word, and the position of the word in each.
    pub(in crate::search) fn occurrences(
        &self,
        word: u32,
    ) -> impl Iterator<Item = (u32, u32)> {
        let word = u64::from(word);
        let from = self.occurrences.partition_point(|it| *it >> 32 < word);
        let rest = self.occurrences.get(from..).unwrap_or_default().iter();
        let own = rest.take_while(move |it| **it >> 32 == word);
        own.map(|it| (*it as u32 >> 2, *it as u32 & 3))
    }

    /// Whether a phrase with a word, and the position of the word in it, fulfil a condition.
    pub(super) fn has_phrase(
        &self,
        word: u32,
        mut condition: impl FnMut(&Phrase, u32) -> bool,
    ) -> bool {
        self.occurrences(word).any(|(phrase, position)| {
            self.phrase(phrase)
                .is_some_and(|phrase| condition(phrase, position))
        })
    }

    /// Adds the phrases of a concept that leads to some documents, and to crisis lines. Their
    /// words are numbered in the store.
    pub(super) fn add(
        &mut self,
        group: &SynonymGroup<'_>,
        [leads_to, crisis_lines]: [Vec<u32>; 2],
        store: &mut Store,
        stop_words: &Store,
    ) {
        let first = self.spellings.len() as u32;
        let mut concept = Concept {
            name: (!group.german.is_empty()).then_some(first),
            german: Vec::new(),
            leads_to,
            is_discreet: group.is_discreet,
            crisis_lines,
        };
        for (at, word) in group.words().enumerate() {
            self.spellings.push(word);
            let folded = fold(word);
            let phrase = Phrase {
                concept: ConceptId(self.concepts.len() as u32),
                spelling: first + at as u32,
                is_preferred: at < group.preferred(),
                length: 0,
                required: 0,
            };
            let word = self.add_phrase(&folded, phrase, store, stop_words);
            if let Some(word) = word.filter(|_| at < group.german.len()) {
                concept.german.push(word);
            }
            if let Some(latin) = to_latin(&folded) {
                self.add_phrase(&latin, phrase, store, stop_words);
            }
        }
        self.concepts.push(concept);
    }

    /// Adds a folded phrase. If it is a single word, gives its number.
    fn add_phrase(
        &mut self,
        text: &str,
        mut phrase: Phrase,
        store: &mut Store,
        stop_words: &Store,
    ) -> Option<u32> {
        let number = self.phrases.len() as u64;
        let mut last = 0;
        each_word(text, &mut |word, _| {
            if phrase.length < LONGEST_PHRASE {
                last = store.number(word);
                let key = u64::from(last) << 32 | number << 2 | u64::from(phrase.length);
                self.occurrences.push(key);
                if stop_words.find(word).is_none() {
                    phrase.required |= 1 << phrase.length;
                }
                phrase.length += 1;
            }
        });
        let is_word = phrase.length == 1;
        self.phrases.push(phrase);
        is_word.then_some(last)
    }

    /// Follows the words to their final numbers.
    pub(super) fn renumber(&mut self, renumbering: &Renumbering) {
        renumbering.apply(&mut self.occurrences);
        for concept in &mut self.concepts {
            for word in &mut concept.german {
                *word = renumbering.of(*word);
            }
        }
    }
}
