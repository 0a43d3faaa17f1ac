//! The documents of an index, without their words.

use super::document::{Document, Prior, Role};
use super::field::Field;
use super::store::Store;
use crate::search::text::normalized;

/// The documents, each known by its number.
#[derive(Default)]
pub(in crate::search) struct Documents {
    priors: Vec<Prior>,
    successors: Vec<Option<u32>>,
    /// The texts of all documents, each once.
    texts: Store,
    /// The numbers of the texts of one document after the other.
    fields: Vec<u32>,
    /// Where those of each document end.
    ends: Vec<u32>,
    /// The normalized names, and whose they are, in the order of the documents.
    names: Vec<(String, u32)>,
    /// The answers, each with the documents that help, best first.
    answers: Vec<(u32, Vec<u32>)>,
    /// How many single words look for.
    bodies: usize,
}

impl Documents {
    /// The number of documents.
    pub(in crate::search) fn len(&self) -> usize {
        self.priors.len()
    }

    /// The prior of each document.
    pub(in crate::search) fn priors(&self) -> &[Prior] {
        &self.priors
    }

    /// The document that replaces a defunct one.
    pub(in crate::search) fn successor(&self, document: u32) -> Option<u32> {
        self.successors.get(document as usize).copied().flatten()
    }

    /// The answers, each with the documents that help, best first.
    pub(in crate::search) fn answers(&self) -> &[(u32, Vec<u32>)] {
        &self.answers
    }

    /// How many documents single words look for.
    pub(in crate::search) fn bodies(&self) -> usize {
        self.bodies
    }

    /// Whether a document is one that single words look for.
    pub(in crate::search) fn is_body(&self, document: u32) -> bool {
        let prior = self.priors.get(document as usize);
        prior.is_some_and(|prior| prior.role == Role::Body)
    }

    /// Whether a document explains a word or is a sentence.
    pub(in crate::search) fn is_word(&self, document: u32) -> bool {
        let prior = self.priors.get(document as usize);
        prior.is_some_and(|prior| prior.role == Role::Word)
    }

    /// Whether a document is about what others need not know of.
    pub(in crate::search) fn is_discreet(&self, document: u32) -> bool {
        let prior = self.priors.get(document as usize);
        prior.is_some_and(|prior| prior.is_discreet)
    }

    /// The normalized names of all documents, and the number of the document.
    pub(in crate::search) fn names(&self) -> &[(String, u32)] {
        &self.names
    }

    /// The normalized names of a document.
    pub(in crate::search) fn names_of(
        &self,
        document: u32,
    ) -> impl Iterator<Item = &str> {
        let from = self.names.partition_point(|(_, of)| *of < document);
        let rest = self.names.get(from..).unwrap_or_default().iter();
        let own = rest.take_while(move |(_, of)| *of == document);
        own.map(|(name, _)| name.as_str())
    }

    /// The texts of a document as they are written.
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

    /// Adds a document, which gets the next number. Gives the numbers of its texts, which
    /// equal texts have in common.
    pub(super) fn add(&mut self, document: &Document<'_>) -> &[u32] {
        let number = self.priors.len() as u32;
        let from = self.fields.len();
        self.priors.push(document.prior);
        self.bodies += usize::from(document.prior.role == Role::Body);
        for (field, text) in &document.fields {
            if matches!(field, Field::Name | Field::OtherName) {
                self.names.push((normalized(text), number));
            }
            self.fields.push(self.texts.number(text));
        }
        self.ends.push(self.fields.len() as u32);
        self.fields.get(from..).unwrap_or_default()
    }

    /// Sets which documents help with each answer.
    pub(super) fn set_answers(
        &mut self,
        documents: &[Document<'_>],
        find: &dyn Fn(&str) -> Option<u32>,
    ) {
        for (number, document) in documents.iter().enumerate() {
            if document.prior.role == Role::Answer {
                let related = document.related.iter().filter_map(|id| find(id));
                self.answers.push((number as u32, related.collect()));
            }
        }
    }

    /// Sets the successor of each document.
    pub(super) fn set_successors(&mut self, successors: Vec<Option<u32>>) {
        self.successors = successors;
    }
}
