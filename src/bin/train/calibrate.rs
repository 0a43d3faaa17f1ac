//! From scores to probabilities.

use crate::exact::exp;
use crate::phrases::Phrase;
use crate::search::intent::Model;

/// One phrase of so many is kept back.
const FOLDS: usize = 8;

/// Phrases to train with, and phrases to look how good that was.
pub fn split(phrases: &[Phrase]) -> (Vec<Phrase>, Vec<Phrase>) {
    let numbered = phrases.iter().cloned().enumerate();
    let (unseen, known): (Vec<_>, Vec<_>) =
        numbered.partition(|(at, phrase)| phrase.is_sentence && at % FOLDS == FOLDS / 2);
    let phrases = |numbered: Vec<(usize, Phrase)>| {
        numbered.into_iter().map(|(_, phrase)| phrase).collect()
    };
    (phrases(known), phrases(unseen))
}

/// The slope and the shift of the sigmoid that fits best (Platt, 1999), by Newton's method.
pub fn sigmoid(model: &Model, unseen: &[Phrase]) -> (f64, f64) {
    let mut pairs = Vec::new();
    for phrase in unseen {
        for (concept, score) in model.scores(&phrase.text).into_iter().enumerate() {
            pairs.push((f64::from(score), concept == usize::from(phrase.concept)));
        }
    }
    let (mut slope, mut shift) = (1.0, 0.0);
    for _ in 0..30 {
        let (mut a, mut b) = (0.0, 0.0);
        let (mut aa, mut ab, mut bb) = (1e-9, 0.0, 1e-9);
        for (score, is_it) in &pairs {
            let probability = 1.0 / (1.0 + exp(-(slope * score + shift)));
            let miss = probability - f64::from(u8::from(*is_it));
            let width = probability * (1.0 - probability);
            a += miss * score;
            b += miss;
            aa += width * score * score;
            ab += width * score;
            bb += width;
        }
        let size = aa * bb - ab * ab;
        slope -= (bb * a - ab * b) / size;
        shift -= (aa * b - ab * a) / size;
    }
    (slope, shift)
}
