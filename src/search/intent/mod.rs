//! What a whole sentence means: a small linear model for each language.
//!
//! The lists of words cannot know how people in distress speak ("he waits for me after
//! work every day"). So `src/bin/train` learns from the phrases of `data/intents`
//! which pieces of words speak for which concept, and the engine adds them up.
//!
//! - `features`: a text as counts of hashed pieces of words, words and pairs of words, as in
//!   fastText (Joulin et al., "Bag of Tricks for Efficient Text Classification", 2016).
//!   Pieces carry typos, endings, missing umlauts and dialects.
//! - `model`: the weights, a linear classifier for each concept against all others. Only the
//!   largest are kept, four bits each (Joulin et al., "FastText.zip", 2016; McMahan et
//!   al., "Ad Click Prediction: a View from the Trenches", 2013).
//! - `wire`: a model as bytes.
//!
//! On phrases that a model has not seen, the concept comes first for 54 % in the mean of all
//! languages (English: 47 %), and among the first three for 69 %. The open half of what people
//! in distress ask gets what a counsellor would say in 97 % of the cases, instead of 44 % with
//! the lists of words alone. A model is 39 kB in brotli.
//!
//! The trainer, which no phone loads, uses the same features and the same bytes.

pub mod features;
pub mod model;
pub mod wire;

pub use model::{Model, Weight};

/// A number for the ids of the concepts in their order: a model that was trained for others
/// is not used.
pub fn fingerprint(concepts: &[&str]) -> u32 {
    let bytes = concepts.iter().flat_map(|id| id.bytes().chain([0]));
    bytes.fold(0, |sum: u32, byte| {
        (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}
