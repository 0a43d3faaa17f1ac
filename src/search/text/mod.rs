//! Plain text: folding, tokens, inflection, distance.

pub(in crate::search) mod distance;
pub(in crate::search) mod fold;
pub(in crate::search) mod letters;
pub(in crate::search) mod stem;
pub(in crate::search) mod tokenize;
