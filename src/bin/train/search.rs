//! The modules of the search that a model is made with.

#[path = "../../search/intent/mod.rs"]
pub mod intent;
#[path = "../../search/text/mod.rs"]
pub mod text;
#[path = "../../search/weights.rs"]
mod weights;
