//! Wegweiser: the multilingual guide to living in Flensburg for people who have
//! just arrived.
//!
//! The arrows point down only: [`ui`] knows `platform` and the four plain-Rust
//! modules, and none of these knows `ui`.

// What leaves the guide for other programs: iCalendar, schema.org.
pub mod formats;
// The bundle: types, look-ups, checks in plain words.
pub mod guide;
// Languages, Fluent messages, direction.
pub mod i18n;
// What the device does for the app: the only folder that touches web APIs.
pub mod platform;
// Folding words and finding them.
pub mod search;
// Dates, Berlin time, the rule of the Round Table.
pub mod time;
// The pages, in Leptos.
pub mod ui;
