//! A linear model: which features speak for which concept.

use super::features::counts;

/// What a feature says for or against a concept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weight {
    /// The number of the concept.
    pub class: u8,
    /// The weight in steps of the model.
    pub level: i8,
}

/// The model of a language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Model {
    /// A sum over the ids of the concepts in their order: weights learnt for other
    /// concepts mean nothing.
    pub concepts: u32,
    /// How rare each feature is, in steps.
    pub rarity: Vec<u8>,
    /// Where the weights of each feature end.
    pub ends: Vec<u32>,
    /// The weights of one feature after the other.
    pub weights: Vec<Weight>,
    /// What each concept has before anything is typed, in finer steps.
    pub bias: Vec<i8>,
    /// What one step of a weight is.
    pub step: f32,
    /// The sigmoid that makes a probability of a score: its slope and its shift, by Platt
    /// ("Probabilistic Outputs for Support Vector Machines", 1999).
    pub sigmoid: (f32, f32),
}

/// One step of rarity.
pub const RARITY_STEP: f32 = 0.5;

/// How many steps of the bias are one of the weights.
pub const FINER: f32 = 8.0;

/// What a feature counts that occurs so often.
pub fn frequency(count: u8) -> f32 {
    f32::from(count).sqrt()
}

impl Model {
    /// How probable each concept is, from 0 to 1, for a query.
    pub fn probabilities(&self, query: &str) -> Vec<f32> {
        let (slope, shift) = self.sigmoid;
        let mut scores = self.scores(query);
        for score in &mut scores {
            *score = 1.0 / (1.0 + (-(slope * *score + shift)).exp());
        }
        scores
    }

    /// The score of each concept: what the features of a query say for it.
    pub fn scores(&self, query: &str) -> Vec<f32> {
        let mut scores = vec![0.0_f32; self.bias.len()];
        let mut length = 0.0_f32;
        let mut from = 0;
        let features = self.ends.iter().zip(&self.rarity);
        for ((end, rarity), count) in features.zip(counts(query, self.ends.len())) {
            let weights = self.weights.get(from..*end as usize);
            from = *end as usize;
            if count == 0 {
                continue;
            }
            let value = frequency(count) * f32::from(*rarity) * RARITY_STEP;
            length += value * value;
            for weight in weights.unwrap_or_default() {
                if let Some(score) = scores.get_mut(usize::from(weight.class)) {
                    *score += value * f32::from(weight.level);
                }
            }
        }
        let scale = match length > 0.0 {
            true => self.step / length.sqrt(),
            false => 0.0,
        };
        for (score, bias) in scores.iter_mut().zip(&self.bias) {
            *score = *score * scale + f32::from(*bias) * self.step / FINER;
        }
        scores
    }
}
