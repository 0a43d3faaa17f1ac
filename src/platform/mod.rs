//! What the device does for the app: the only folder that touches web APIs.

#[cfg(target_arch = "wasm32")]
pub mod web;
