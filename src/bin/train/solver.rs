//! A linear support vector machine for one concept against all others, by dual coordinate
//! descent with shrinking (Hsieh et al., "A Dual Coordinate Descent Method for Large-scale
//! Linear SVM", 2008), as LIBLINEAR does it: squared hinge loss, with a bias.

use std::borrow::Cow;

/// A text as its features and their values, of length 1.
pub struct Sample {
    /// Feature and value, by the feature.
    pub features: Vec<(u16, f32)>,
    /// The number of its concept.
    pub concept: u8,
}

/// What was learned for one concept.
pub struct Plane {
    /// The weight of each feature.
    pub weights: Vec<f32>,
    /// What is added to the sum.
    pub bias: f32,
}

/// What a mistake costs, beside the length of the weights.
const COST: f32 = 2.0;
/// So often all samples are gone through at most, and when to stop before.
const PASSES: usize = 20;
const TOLERANCE: f32 = 0.1;

/// Learns a concept. With a `mask` only of its features.
pub fn solve(
    samples: &[Sample],
    concept: u8,
    features: usize,
    mask: Option<&[bool]>,
) -> Plane {
    let rows = samples.iter().map(|sample| Row {
        features: match mask {
            None => Cow::Borrowed(&sample.features[..]),
            Some(mask) => {
                let features = sample.features.iter().copied();
                features.filter(|(at, _)| mask[usize::from(*at)]).collect()
            }
        },
        side: if sample.concept == concept { 1.0 } else { -1.0 },
        alpha: 0.0,
    });
    let mut rows: Vec<Row<'_>> = rows.collect();
    let mut plane = Plane {
        weights: vec![0.0; features],
        bias: 0.0,
    };
    let all = 0..rows.len();
    let mut active: Vec<usize> = all.clone().collect();
    let mut chance = Chance(0x5eed);
    // What lies clearly on its side is left out for a while.
    let mut shrink_above = f32::INFINITY;
    for _ in 0..PASSES {
        chance.shuffle(&mut active);
        let (mut least, mut most) = (f32::INFINITY, f32::NEG_INFINITY);
        active.retain(|at| {
            let gradient = match rows.get_mut(*at) {
                Some(row) => row.step(&mut plane, shrink_above),
                None => None,
            };
            if let Some(gradient) = gradient {
                (least, most) = (least.min(gradient), most.max(gradient));
            }
            gradient.is_some()
        });
        shrink_above = if most > 0.0 { most } else { f32::INFINITY };
        if most - least <= TOLERANCE {
            if active.len() == rows.len() {
                break;
            }
            active = all.clone().collect();
            shrink_above = f32::INFINITY;
        }
    }
    plane
}

/// A sample as one concept sees it.
struct Row<'a> {
    features: Cow<'a, [(u16, f32)]>,
    /// 1 if it is of the concept, or −1.
    side: f32,
    /// Its variable in the dual problem.
    alpha: f32,
}

impl Row<'_> {
    /// Moves the plane by what this sample asks for. Gives the gradient; nothing if the
    /// sample is left out.
    fn step(&mut self, plane: &mut Plane, shrink_above: f32) -> Option<f32> {
        const DIAGONAL: f32 = 0.5 / COST;
        let (mut score, mut length) = (plane.bias, 1.0 + DIAGONAL);
        for (feature, value) in self.features.iter() {
            score += plane.weights[usize::from(*feature)] * value;
            length += value * value;
        }
        let gradient = self.side * score - 1.0 + DIAGONAL * self.alpha;
        if self.alpha == 0.0 && gradient > shrink_above {
            return None;
        }
        if self.alpha == 0.0 && gradient >= 0.0 {
            return Some(0.0);
        }
        let alpha = (self.alpha - gradient / length).max(0.0);
        let change = (alpha - self.alpha) * self.side;
        self.alpha = alpha;
        for (feature, value) in self.features.iter() {
            plane.weights[usize::from(*feature)] += change * value;
        }
        plane.bias += change;
        Some(gradient)
    }
}

/// Numbers that look like chance, the same ones every time (Knuth's MMIX).
struct Chance(u64);

impl Chance {
    fn shuffle(&mut self, items: &mut [usize]) {
        for last in (1..items.len()).rev() {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            items.swap(last, (self.0 >> 33) as usize % (last + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_finds_the_feature_that_tells_a_concept() {
        let sample = |concept: u8| Sample {
            features: vec![(0, 0.6), (u16::from(concept) + 1, 0.8)],
            concept,
        };
        let samples: Vec<Sample> = (0..30).map(|at| sample(at % 3)).collect();
        for concept in 0..3 {
            let plane = solve(&samples, concept, 4, None);
            for sample in &samples {
                let sum = sample
                    .features
                    .iter()
                    .map(|(feature, value)| plane.weights[usize::from(*feature)] * value);
                let score: f32 = sum.sum::<f32>() + plane.bias;
                assert_eq!(score > 0.0, sample.concept == concept, "{score}");
            }
        }
    }
}
