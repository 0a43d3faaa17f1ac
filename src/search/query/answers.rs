//! A question leads to its answer before it leads to those who help.

use super::parse::Token;
use super::score::Scores;
use crate::search::index::Index;
use crate::search::weights;

impl Index {
    /// Adds to each answer what the meaning of the whole query gives those who help with it,
    /// the more the better its own words fit: meaning and words must agree. Only the best
    /// answer comes before those who help, so that these are not far behind.
    ///
    /// Where a danger may be meant, those to call come first; and what others need not know
    /// of never comes first because of a question.
    pub(super) fn add_answers(
        &self,
        tokens: &[Token],
        is_danger: bool,
        scores: &mut Scores,
    ) {
        if tokens.len() < weights::SENTENCE || is_danger {
            return;
        }
        let answers = self.documents().answers().iter();
        let best = answers.clone().map(|(answer, _)| scores.fit(*answer));
        let best = best.fold(weights::FITTING, f32::max);
        let mut shares = Vec::new();
        let mut most = 0.0_f32;
        for (answer, related) in answers {
            if self.documents().is_discreet(*answer) {
                continue;
            }
            let helpers = related.iter().map(|helper| scores.by_intent(*helper));
            let share = helpers.fold(0.0, f32::max) * scores.fit(*answer) / best;
            most = most.max(share);
            shares.push((*answer, share));
        }
        for (answer, share) in shares {
            let factor = match share >= most {
                true => weights::ANSWER_TO_QUESTION,
                false => weights::ANSWER_TO_QUESTION * weights::NEXT_ANSWER,
            };
            scores.raise_by(answer, factor * share);
        }
    }
}

impl Scores {
    /// How well the words of a document fit, from 0 to 1.
    fn fit(&self, document: u32) -> f32 {
        let document = document as usize;
        let covered = self.covered.get(document).copied().unwrap_or_default();
        self.by_words(document) / self.weight.max(covered).max(f32::MIN_POSITIVE)
    }

    /// What the meaning of the whole query gives a document.
    fn by_intent(&self, document: u32) -> f32 {
        let intent = self.intent.get(document as usize);
        intent.copied().unwrap_or_default()
    }

    fn raise_by(&mut self, document: u32, more: f32) {
        if let Some(score) = self.intent.get_mut(document as usize) {
            *score += more;
        }
    }
}
