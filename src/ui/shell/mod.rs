//! What is around every page: the app, its frame, and how it starts.

mod app;
pub(super) mod deferred;
#[cfg(all(feature = "csr", target_arch = "wasm32"))]
mod failure;
mod frame;
mod language_offer;
mod language_switch;
#[cfg(all(feature = "csr", target_arch = "wasm32"))]
mod start;
mod translation;
mod update;

pub use app::App;
#[cfg(feature = "ssr")]
pub(crate) use frame::Origin;
#[cfg(all(feature = "csr", target_arch = "wasm32"))]
pub use start::start;
