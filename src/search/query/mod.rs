//! From a query to its answer. It uses `index` and `text`; neither knows of it.
//!
//! `search` runs the steps: `parse` and `understand` (which asks `expand`, `typos` and
//! `compound`) find the words of the index that the typed ones match, `concepts` what they
//! stand for, `intents` what the whole query means, `score`, `successor` and `answers` how well
//! each document fits, and `top` which ones are listed. `did_you_mean` and `highlight` add to the answer.
//! `complete` is used by itself.

mod answers;
mod complete;
mod compound;
mod concepts;
mod danger;
mod did_you_mean;
mod expand;
mod highlight;
mod intents;
mod parse;
mod response;
mod score;
mod search;
mod successor;
mod top;
mod typos;
mod understand;
mod wire;
mod word_match;

pub use highlight::Highlights;
pub use response::{Explanation, Hit, Response};
pub use wire::{read_response, write_response};
