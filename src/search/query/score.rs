//! How well each document fits the query.

use super::concepts::ConceptMatch;
use super::parse::Token;
use super::word_match::{Kind, Match};
use crate::search::index::{Concept, Documents, Index};
use crate::search::text::{is_number, letters};
use crate::search::weights;

/// How many words that start with a German word of a concept are looked at.
const MOST_PREFIXED: usize = 50;

/// A document with this share of the weight of all words has all words; the rest is
/// rounding.
const ALL_WORDS: f32 = 0.99;

/// How well each document fits. All lists have a value for each document.
pub(super) struct Scores {
    /// The sum over all words: weight times strength.
    pub total: Vec<f32>,
    /// The sum of the weights of the words that the document has.
    pub covered: Vec<f32>,
    /// The concept that led to the document, if its text does not have the word: the
    /// position among those of the query.
    pub reason: Vec<Option<usize>>,
    /// The defunct document that matches the query and is replaced by this one.
    pub predecessor: Vec<Option<usize>>,
    /// The sum of the weights of all words that some document has.
    pub weight: f32,
    /// What the intents of the query add.
    pub intent: Vec<f32>,
    /// The sum of what the concepts make of the document.
    pub by_concept: Vec<f32>,
}

/// How strongly each document has one word, from 0 to 1: in its text, and by the concepts of
/// the word.
struct Strengths {
    text: Vec<f32>,
    concept: Vec<f32>,
}

impl Strengths {
    fn of_none(count: usize) -> Self {
        Self {
            text: vec![0.0; count],
            concept: vec![0.0; count],
        }
    }
}

impl Index {
    /// Scores all documents, word by word.
    pub(super) fn score(&self, tokens: &[Token], concepts: &[ConceptMatch]) -> Scores {
        let (count, bodies) = (self.documents().len(), self.documents().bodies());
        let mut scores = Scores {
            total: vec![0.0; count],
            covered: vec![0.0; count],
            reason: vec![None; count],
            predecessor: vec![None; count],
            weight: 0.0,
            intent: vec![0.0; count],
            by_concept: vec![0.0; count],
        };
        let mut strengths = Strengths::of_none(count);
        let searched = tokens.iter().enumerate();
        for (number, token) in searched.filter(|(_, token)| !token.only_in_phrases) {
            strengths.text.fill(0.0);
            strengths.concept.fill(0.0);
            let frequency = self.add_text(token, &mut strengths.text);
            let matches = concepts.iter().enumerate();
            let matches = matches.filter(|(_, it)| it.has_token(number));
            let own: Vec<_> = matches.collect();
            let surely =
                self.add_concepts(token, &own, &mut strengths, &mut scores.reason);
            let weight = weight(token, bodies, frequency, surely);
            scores.add(weight, &strengths, self.documents());
        }
        scores
    }

    /// Adds what the concepts of a word make of the documents. Gives how surely the word
    /// stands for one of them, from 0 on.
    fn add_concepts(
        &self,
        token: &Token,
        concepts: &[(usize, &ConceptMatch)],
        strengths: &mut Strengths,
        reasons: &mut [Option<usize>],
    ) -> f32 {
        let clear = concepts.iter().filter(|(_, it)| it.is_clear());
        let longest = clear.map(|(_, it)| it.tokens.count_ones()).max();
        let longest = longest.unwrap_or(1);
        let mut surely = 0.0_f32;
        for (reason, concept) in concepts {
            let quality = match concept.tokens.count_ones() {
                count if count < longest => concept.quality * weights::PART_OF_PHRASE,
                1 => concept.quality,
                _ => concept.quality * weights::PHRASE,
            };
            let Some(concept) = self.thesaurus().concept(concept.concept) else {
                continue;
            };
            surely = surely.max(quality);
            let mut raise = |document: u32, strength: f32| {
                strengths.raise(document, strength, *reason, reasons);
            };
            for (rank, document) in concept.leads_to.iter().enumerate() {
                let lead = weights::LEAD - weights::NEXT_LEAD * rank as f32;
                raise(*document, quality * lead);
            }
            if token.is_head() {
                continue;
            }
            for (word, share) in self.german_words(concept) {
                // `Licht` is no help in a crisis, though the name of one may begin so.
                let is_exact = share == weights::GERMAN || concept.is_danger();
                for posting in self.postings(word) {
                    if !is_exact && self.documents().is_discreet(posting.document) {
                        continue;
                    }
                    raise(posting.document, quality * share * posting.impact);
                }
            }
        }
        surely
    }

    /// The German words of a concept and the words that start with one of them, each with
    /// the factor of its impact.
    fn german_words(&self, concept: &Concept) -> Vec<(u32, f32)> {
        let mut words = Vec::new();
        for word in &concept.german {
            let german = self.words().get(*word);
            words.push((*word, weights::GERMAN));
            if letters(german) > 3 {
                let longer = self.words().starting_with(german).skip(1);
                let longer = longer.take(MOST_PREFIXED);
                words.extend(longer.map(|word| (word, weights::GERMAN_PREFIX)));
            }
        }
        words
    }

    /// Raises each document to the strength of its text. Gives how many bodies have the word
    /// or a form of it; if none has, how many have anything that matches.
    fn add_text(&self, token: &Token, text: &mut [f32]) -> usize {
        let (mut exactly, mut inexactly) = (0, 0);
        let mut in_order = token.matches.clone();
        in_order.retain(|found| found.kind != Kind::Head);
        in_order.sort_unstable_by_key(|found| found.kind);
        for found in in_order {
            for posting in self.postings(found.word) {
                let Some(strength) = text.get_mut(posting.document as usize) else {
                    continue;
                };
                if !self.may_find(token, found, posting.document) {
                    continue;
                }
                if *strength == 0.0 && self.documents().is_body(posting.document) {
                    match found.kind > Kind::Inflected {
                        true => inexactly += 1,
                        false => exactly += 1,
                    }
                }
                *strength = strength.max(found.quality * posting.impact);
            }
        }
        match exactly {
            0 => inexactly.max(weights::INEXACT_FREQUENCY),
            _ => exactly,
        }
    }

    /// Whether a match may find a document. What is about violence or a crisis is found by
    /// its words and their forms, by a part of its phone number, and while somebody types, by
    /// the beginning of its name: not by a word that only begins, ends or is spelled like one
    /// of its own.
    fn may_find(&self, token: &Token, found: Match, document: u32) -> bool {
        let is_sure = found.kind == Kind::Same || is_number(&token.word);
        if is_sure || !self.documents().is_discreet(document) {
            return true;
        }
        if token.is_part || letters(&token.word) < weights::DISCREET_BEGINNING {
            return false;
        }
        found.kind == Kind::Inflected
            || (found.kind == Kind::Prefix
                && token.is_unfinished
                && found.quality >= weights::CONCEPT_BY_PREFIX
                && self.is_in_name_of(found.word, document))
    }

    /// Whether the name of a document has a word.
    fn is_in_name_of(&self, word: u32, document: u32) -> bool {
        let word = self.words().get(word);
        let mut names = self.documents().names_of(document);
        names.any(|name| name.split(' ').any(|it| it == word))
    }
}

impl Strengths {
    /// Raises a document to a strength that a concept gives it.
    fn raise(
        &mut self,
        document: u32,
        strength: f32,
        reason: usize,
        reasons: &mut [Option<usize>],
    ) {
        let document = document as usize;
        let (Some(concept), Some(text)) =
            (self.concept.get_mut(document), self.text.get(document))
        else {
            return;
        };
        if strength > *concept {
            *concept = strength;
            if *text == 0.0
                && let Some(slot) = reasons.get_mut(document)
            {
                *slot = Some(reason);
            }
        }
    }
}

impl Scores {
    /// The score of a document by its words: less where it lacks some.
    pub fn by_words(&self, document: usize) -> f32 {
        let of = |all: &[f32]| all.get(document).copied().unwrap_or_default();
        let share = of(&self.covered) / self.weight.max(f32::MIN_POSITIVE);
        of(&self.total) * share.min(1.0).sqrt()
    }

    /// Whether a document has all words that any has.
    pub fn has_all(&self, document: usize) -> bool {
        let covered = self.covered.get(document).copied().unwrap_or_default();
        covered > self.weight * ALL_WORDS
    }

    /// Adds the strengths of one word. A word that no body has does not count.
    fn add(&mut self, weight: f32, strengths: &Strengths, documents: &Documents) {
        let mut is_anywhere = false;
        for document in 0..self.total.len() {
            let (text, concept) = (strengths.text[document], strengths.concept[document]);
            let strength = text.max(concept) + weights::BOTH * text.min(concept);
            if strength > 0.0 {
                is_anywhere |= documents.is_body(document as u32);
                self.total[document] += weight * strength;
                self.covered[document] += weight;
                self.by_concept[document] += concept;
            }
        }
        if is_anywhere {
            self.weight += weight;
        }
    }
}

/// The weight of a word that so many of all bodies have: the inverse document frequency
/// of BM25 (Robertson and Spärck Jones), with an upper limit; or that of a concept.
fn weight(token: &Token, count: usize, frequency: usize, surely: f32) -> f32 {
    let others = count as f32 - frequency as f32;
    let idf = (1.0 + (others + 0.5) / (frequency as f32 + 0.5)).ln();
    let weight = match surely > weights::SURE_CONCEPT {
        true => weights::CONCEPT_WORD,
        false => idf.min(weights::RARE_WORD),
    };
    match token.is_weak {
        true => weight * weights::WEAK_WORD,
        false => weight,
    }
}
