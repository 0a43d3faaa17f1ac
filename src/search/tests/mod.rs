//! How the search behaves as a whole.

mod behaviour;
mod properties;
mod sample;
