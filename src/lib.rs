//! Wegweiser: the multilingual guide to living in Flensburg for people who have
//! just arrived.
//!
//! The arrows point down only: [`ui`] knows `browser` and the four plain-Rust
//! modules, and none of these knows `ui`.

// The only rooms that touch web APIs.
#[cfg(target_arch = "wasm32")]
pub mod browser;
// The bundle: types, look-ups, checks in plain words.
pub mod guide;
// Languages, Fluent messages, direction.
pub mod i18n;
// Folding words and finding them.
pub mod search;
// Dates, Berlin time, the rule of the Round Table.
pub mod time;
// The pages, in Leptos.
pub mod ui;
