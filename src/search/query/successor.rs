//! What does not exist any more leads to what took its place.

use crate::search::index::Index;
use crate::search::index::document::Document;
use crate::search::query::score::Scores;

/// How much less a document counts that does not exist any more.
const GONE: f32 = 0.5;
/// A successor says what it succeeds if that was met so well, measured by itself.
const SAID: f32 = 0.5;
/// So often the successor of a successor is looked for.
const MOST: usize = 8;

/// The document that took the place of each one, at the end of the line.
pub(in crate::search) fn successors(
    documents: &[Document<'_>],
    find: &dyn Fn(&str) -> Option<u32>,
) -> Vec<Option<u32>> {
    let next = |document: &Document<'_>| {
        let is_gone = document.prior.gone;
        find(document.succeeded_by.as_deref().filter(|_| is_gone)?)
    };
    let last = |(number, document): (usize, &Document<'_>)| {
        let mut last = next(document)?;
        for _ in 0..MOST {
            match documents.get(last as usize).and_then(next) {
                Some(later) => last = later,
                None => break,
            }
        }
        Some(last).filter(|last| *last as usize != number)
    };
    documents.iter().enumerate().map(last).collect()
}

impl Index {
    /// The document that took the place of this one.
    pub(in crate::search) fn successor(&self, document: u32) -> Option<u32> {
        self.successors.get(document as usize).copied().flatten()
    }

    /// Gives each successor at least the score of what it succeeds, which then comes later.
    pub(in crate::search) fn pass_on(&self, scores: &mut Scores) {
        for (number, prior) in self.priors.iter().enumerate() {
            let total = scores.total[number];
            if !prior.gone || total == 0.0 {
                continue;
            }
            scores.total[number] = total * GONE;
            let successor = self.successor(number as u32).map(|it| it as usize);
            let Some(successor) = successor else { continue };
            if scores.total[successor] * SAID < total {
                scores.predecessor[successor] = Some(number);
            }
            if scores.total[successor] < total {
                scores.total[successor] = total;
                scores.covered[successor] = scores.covered[number];
            }
        }
    }
}
