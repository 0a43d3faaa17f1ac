//! From a query to its answer.

pub(in crate::search) mod answer;
pub(in crate::search) mod complete;
pub(in crate::search) mod compound;
pub(in crate::search) mod concepts;
pub(in crate::search) mod did_you_mean;
pub(in crate::search) mod expand;
pub(in crate::search) mod highlight;
pub(in crate::search) mod keyboard;
pub(in crate::search) mod parse;
pub(in crate::search) mod score;
pub(in crate::search) mod successor;
pub(in crate::search) mod top;
pub(in crate::search) mod typos;
pub(in crate::search) mod understand;
pub(in crate::search) mod wire;
