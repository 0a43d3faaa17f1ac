//! From phrases to a model.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::exact::ln;
use crate::phrases::Phrase;
use crate::search::intent::features::counts;
use crate::search::intent::model::{FINER, RARITY_STEP, frequency};
use crate::search::intent::{Model, Weight, fingerprint};
use crate::size::compressed;
use crate::solver::{Plane, Sample, solve};

/// How many features there are. With half of them the phrases that a model has not seen are
/// understood three points less often, and with twice as many no more often.
const FEATURES: usize = 1 << 12;
/// How many weights are kept, after training with more of them: what is left then takes over
/// what was dropped. With all weights 0.57 of the German phrases that it has not seen are
/// understood at once, with these 0.54, and without the steps between 0.50.
const KEPT: [usize; 3] = [80_000, 50_000, 36_000];
/// How large a model is at most by [`compressed`]: in brotli less than the 40 kB that
/// `scripts/sizes.mjs` allows. Where phrases make it larger, fewer weights are kept.
const MOST_BYTES: f64 = 38_500.0;
/// How many steps a weight has on each side of zero. Larger weights than this share of
/// them become the largest step.
const LEVELS: f32 = 3.0;
const WITHIN: f64 = 0.97;
/// What a probability is made of a score by, as [`crate::calibrate`] finds it on phrases
/// that the model has not seen: about the same in all languages.
pub const SIGMOID: (f32, f32) = (6.4, 1.6);

/// Trains a model.
pub fn train(phrases: &[Phrase], ids: &[&str]) -> Model {
    let counts: Vec<Vec<u8>> = phrases
        .iter()
        .map(|phrase| counts(&phrase.text, FEATURES))
        .collect();
    let frequencies = frequencies(&counts);
    let rarity = rarity(&frequencies, phrases.len());
    let samples = counts.iter().zip(phrases);
    let samples = samples.map(|(counts, phrase)| Sample {
        features: values(counts, &rarity),
        concept: phrase.concept,
    });
    let samples: Vec<Sample> = samples.collect();
    let mut planes = solve_all(&samples, ids.len(), None);
    let mut keep = |kept: usize| {
        let masks = largest(&planes, &rarity, &frequencies, kept);
        planes = solve_all(&samples, ids.len(), Some(&masks));
        let mut model = rounded(&planes);
        model.rarity.clone_from(&rarity);
        model.concepts = fingerprint(ids);
        model.sigmoid = SIGMOID;
        model
    };
    let mut model = Model::default();
    for kept in KEPT {
        model = keep(kept);
    }
    loop {
        let size = compressed(&model);
        if size <= MOST_BYTES {
            return model;
        }
        // A little less than the share that is too large.
        let share = MOST_BYTES / size - 0.002;
        model = keep((model.weights.len() as f64 * share) as usize);
    }
}

/// How many texts have each feature.
fn frequencies(counts: &[Vec<u8>]) -> Vec<u32> {
    let mut frequencies = vec![0; FEATURES];
    for counts in counts {
        for (frequency, count) in frequencies.iter_mut().zip(counts) {
            *frequency += u32::from(*count > 0);
        }
    }
    frequencies
}

/// The inverse document frequency of each feature, in steps.
fn rarity(frequencies: &[u32], texts: usize) -> Vec<u8> {
    let rarity = |frequency: &u32| {
        let share = (1.0 + texts as f64) / (1.0 + f64::from(*frequency));
        ((ln(share) + 1.0) / f64::from(RARITY_STEP)).round() as u8
    };
    frequencies.iter().map(rarity).collect()
}

/// The values of the features of a text.
fn values(counts: &[u8], rarity: &[u8]) -> Vec<(u16, f32)> {
    let features = (0..).zip(counts.iter().zip(rarity));
    let features = features.filter(|(_, (count, _))| **count > 0);
    let features = features.map(|(feature, (count, rarity))| {
        (
            feature,
            frequency(*count) * f32::from(*rarity) * RARITY_STEP,
        )
    });
    let mut features: Vec<(u16, f32)> = features.collect();
    let length = features.iter().map(|(_, value)| value * value).sum::<f32>();
    let length = length.sqrt().max(f32::MIN_POSITIVE);
    for (_, value) in &mut features {
        *value /= length;
    }
    features
}

/// Learns each concept. Each is learned by itself, so several at a time change nothing.
fn solve_all(
    samples: &[Sample],
    concepts: usize,
    masks: Option<&[Vec<bool>]>,
) -> Vec<Plane> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut planes = Vec::new();
        loop {
            let concept = next.fetch_add(1, Ordering::Relaxed);
            if concept >= concepts {
                return planes;
            }
            let mask = masks.and_then(|masks| masks.get(concept));
            let mask = mask.map(Vec::as_slice);
            let plane = solve(samples, concept as u8, FEATURES, mask);
            planes.push((concept, plane));
        }
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let mut planes: Vec<(usize, Plane)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let done = workers.into_iter().flat_map(|worker| worker.join());
        done.flatten().collect()
    });
    planes.sort_by_key(|(concept, _)| *concept);
    planes.into_iter().map(|(_, plane)| plane).collect()
}

/// Which weights to keep: those that say most about texts as they are. A rare feature has
/// larger values, a frequent one has them more often.
fn largest(
    planes: &[Plane],
    rarity: &[u8],
    frequencies: &[u32],
    kept: usize,
) -> Vec<Vec<bool>> {
    let scale = rarity.iter().zip(frequencies);
    let scale = scale.map(|(rarity, frequency)| {
        f32::from(*rarity) * (*frequency as f32).sqrt().sqrt()
    });
    let scale: Vec<f32> = scale.collect();
    let mut all = Vec::new();
    for (concept, plane) in planes.iter().enumerate() {
        for (feature, weight) in plane.weights.iter().enumerate() {
            if *weight != 0.0 {
                all.push((weight.abs() * scale[feature], concept, feature));
            }
        }
    }
    all.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let mut masks = vec![vec![false; FEATURES]; planes.len()];
    for (_, concept, feature) in all.into_iter().take(kept) {
        masks[concept][feature] = true;
    }
    masks
}

/// The weights in steps.
fn rounded(planes: &[Plane]) -> Model {
    let weights = planes.iter().flat_map(|plane| &plane.weights);
    let sizes = weights.map(|weight| weight.abs());
    let mut sizes: Vec<f32> = sizes.filter(|size| *size > 0.0).collect();
    sizes.sort_by(f32::total_cmp);
    let largest = sizes.get((sizes.len() as f64 * WITHIN) as usize);
    let step = largest.copied().unwrap_or(1.0) / LEVELS;
    let mut model = Model {
        step,
        ..Model::default()
    };
    for feature in 0..FEATURES {
        for (class, plane) in (0..).zip(planes) {
            let level = (plane.weights[feature] / step).round();
            let level = level.clamp(-LEVELS, LEVELS) as i8;
            if level != 0 {
                model.weights.push(Weight { class, level });
            }
        }
        model.ends.push(model.weights.len() as u32);
    }
    let bias = planes
        .iter()
        .map(|plane| (plane.bias / step * FINER).round());
    model.bias = bias.map(|bias| bias.clamp(-127.0, 127.0) as i8).collect();
    model
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::intent::wire;

    #[test]
    fn two_trainings_give_the_same_bytes() {
        let ids = ["doctor", "rent", "school"];
        let words = [
            "tooth hurts",
            "flat too dear",
            "child learns",
            "ill",
            "owner",
        ];
        let phrases = (0..60_u8).map(|at| Phrase {
            concept: at % 3,
            text: format!("my {} {at}", words[usize::from(at) * 7 % 5]),
            is_sentence: true,
        });
        let phrases: Vec<Phrase> = phrases.collect();
        let bytes = || wire::write(&train(&phrases, &ids));
        assert_eq!(bytes(), bytes());
    }
}
