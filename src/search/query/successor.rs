//! A defunct document leads to the one that replaces it.

use super::score::Scores;
use crate::search::index::Index;
use crate::search::weights;

impl Index {
    /// Gives each successor at least the score of the defunct document that it replaces, and
    /// lowers that of the latter.
    pub(super) fn pass_on(&self, scores: &mut Scores) {
        for (number, prior) in self.documents().priors().iter().enumerate() {
            let total = scores.total[number];
            if !prior.is_defunct || total == 0.0 {
                continue;
            }
            scores.total[number] = total * weights::DEFUNCT;
            let Some(successor) = self.documents().successor(number as u32) else {
                continue;
            };
            let successor = successor as usize;
            if scores.total[successor] * weights::PREDECESSOR < total {
                scores.predecessor[successor] = Some(number);
            }
            if scores.total[successor] < total {
                scores.total[successor] = total;
                scores.covered[successor] = scores.covered[number];
            }
        }
    }
}
