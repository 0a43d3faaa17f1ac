//! Which documents have a word, and how much they are about it: BM25F.

use super::document::{Prior, Role};
use super::field::Field;
use crate::search::weights::{FieldWeight, SATURATION};

/// A document that has a word.
#[derive(Clone, Copy)]
pub(in crate::search) struct Posting {
    /// The number of the document.
    pub document: u32,
    /// How much the document is about the word, from 0 to 1: the weighted and saturated
    /// frequency, times the prior of the document.
    pub impact: f32,
}

/// The postings of all words.
#[derive(Default)]
pub(super) struct Postings {
    /// For each word, where its postings start; then where the last ones end.
    starts: Vec<u32>,
    postings: Vec<Posting>,
}

/// A word in a field of a document: the number of the word in the upper 32 bits, that of the
/// document in the next 24, that of the field in the lowest 8.
pub(super) type Occurrence = u64;

/// Packs an [`Occurrence`].
pub(super) fn occurrence(word: u32, document: u32, field: Field) -> Occurrence {
    u64::from(word) << 32 | u64::from(document) << 8 | field as u64
}

/// How many words each field of a document has.
pub(super) type Lengths = [u32; Field::COUNT];

impl Postings {
    /// Counts the words of each document, field by field, as BM25F does (Robertson and
    /// Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009): the
    /// frequencies of the fields are weighted and added up before they are saturated. The
    /// inverse document frequency comes in when the query is known.
    ///
    /// The occurrences are in the order of the words, and those of one word in that of the
    /// documents.
    pub(super) fn count(
        occurrences: &[Occurrence],
        lengths: &[Lengths],
        priors: &[Prior],
        words: usize,
    ) -> Postings {
        let usual = usual_lengths(lengths, priors);
        let mut all = Postings::default();
        for group in occurrences.chunk_by(|a, b| a >> 8 == b >> 8) {
            let Some(first) = group.first() else { continue };
            let document = (first >> 8) as u32 & 0xff_ffff;
            let Some(lengths) = lengths.get(document as usize) else {
                continue;
            };
            let fields = group.iter().filter_map(|it| Field::at(*it as usize & 0xff));
            let frequency: f32 = fields
                .map(|field| {
                    let FieldWeight { weight, b } = field.weight();
                    let (own, usual) = (lengths[field as usize], usual[field as usize]);
                    weight / (1.0 - b + b * own as f32 / usual)
                })
                .sum();
            let word = (first >> 32) as usize;
            all.starts.resize(word + 1, all.postings.len() as u32);
            let prior = priors.get(document as usize);
            let prior = prior.map_or(1.0, |prior| prior.factor());
            let impact = frequency / (SATURATION + frequency) * prior;
            all.postings.push(Posting { document, impact });
        }
        all.starts.resize(words + 1, all.postings.len() as u32);
        all
    }

    /// The documents that have a word.
    pub(super) fn of(&self, word: u32) -> &[Posting] {
        let word = word as usize;
        let Some([from, to]) = self.starts.get(word..word + 2) else {
            return &[];
        };
        self.postings
            .get(*from as usize..*to as usize)
            .unwrap_or_default()
    }
}

/// The average length of each field, over the bodies that have it.
fn usual_lengths(lengths: &[Lengths], priors: &[Prior]) -> [f32; Field::COUNT] {
    let mut usual = [1.0; Field::COUNT];
    for (field, usual) in usual.iter_mut().enumerate() {
        let bodies = lengths.iter().zip(priors);
        let bodies = bodies.filter(|(_, prior)| prior.role == Role::Body);
        let lengths = bodies.map(|(lengths, _)| lengths[field]);
        let used = lengths.clone().filter(|length| *length > 0).count();
        *usual = lengths.sum::<u32>() as f32 / used.max(1) as f32;
    }
    usual
}
