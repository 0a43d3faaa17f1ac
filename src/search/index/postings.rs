//! Which documents have a word, and how much they are about it.

use crate::search::index::Posting;
use crate::search::index::build::Builder;
use crate::search::index::document::Field;

/// How soon a word that stands there more often counts no more: the `k1` of BM25.
const SATURATION: f32 = 1.2;

impl Builder {
    /// Counts the words of each document, field by field, as BM25F does.
    pub fn add_postings(&mut self) {
        let usual = self.usual_lengths();
        let index = &mut self.index;
        let mut rest = self.tokens.as_slice();
        while let Some(token) = rest.first() {
            let same = |other: &&u64| **other >> 8 == token >> 8;
            let (group, others) = rest.split_at(rest.iter().take_while(same).count());
            rest = others;
            let document = (token >> 8) as u32 & 0xff_ffff;
            let Some(lengths) = self.lengths.get(document as usize) else {
                continue;
            };
            let mut frequency = 0.0;
            for token in group {
                let field = (*token & 0xff) as usize;
                let (weight, b) = Field::WEIGHTS[field];
                frequency +=
                    weight / (1.0 - b + b * lengths[field] as f32 / usual[field]);
            }
            let word = (token >> 32) as usize;
            index.first.resize(word + 1, index.postings.len() as u32);
            let prior = index.priors.get(document as usize);
            let prior = prior.map_or(1.0, |prior| prior.factor());
            let impact = frequency / (SATURATION + frequency) * prior;
            index.postings.push(Posting { document, impact });
        }
        index
            .first
            .resize(index.words.len() as usize + 1, index.postings.len() as u32);
    }

    /// The average length of each field, over the documents that have it.
    fn usual_lengths(&self) -> [f32; Field::COUNT] {
        let mut usual = [1.0; Field::COUNT];
        for (field, usual) in usual.iter_mut().enumerate() {
            let lengths = self.lengths.iter().map(|lengths| lengths[field]);
            let used = lengths.clone().filter(|length| *length > 0).count();
            *usual = lengths.sum::<u32>() as f32 / used.max(1) as f32;
        }
        usual
    }
}

/// Replaces the number of the word in the upper half, and puts the keys in the order
/// of the words. Those of one word stay in their order.
pub(in crate::search) fn renumber(keys: &mut Vec<u64>, renumbered: &[u32]) {
    let word = |key: u64| {
        renumbered
            .get((key >> 32) as usize)
            .copied()
            .unwrap_or_default()
    };
    let mut next = vec![0_usize; renumbered.len() + 1];
    for key in keys.iter() {
        next[word(*key) as usize + 1] += 1;
    }
    let mut sum = 0;
    for next in &mut next {
        sum += *next;
        *next = sum;
    }
    let mut ordered = vec![0; keys.len()];
    for key in keys.iter() {
        let word = word(*key);
        let place = &mut next[word as usize];
        ordered[*place] = u64::from(word) << 32 | (*key & 0xffff_ffff);
        *place += 1;
    }
    *keys = ordered;
}
