//! Wegweiser: the multilingual guide to living in Flensburg for people who have
//! just arrived.
//!
//! The map of the modules; each knows only what is below it:
//!
//! - [`ui`]: the pages, in Leptos.
//! - [`platform`]: what a device does for the app. The folder of the web APIs,
//!   and the only one that asks which machine it runs on.
//! - [`search`]: folding words and finding them.
//! - [`formats`]: what leaves the guide for other programs: iCalendar, vCard, schema.org.
//! - [`i18n`]: languages, Fluent messages, direction.
//! - [`guide`]: the data bundle: types, look-ups, how its files are read; and checks in
//!   plain words, which are not shipped.
//! - [`time`]: dates, Berlin time, the rule of the Round Table.

pub mod formats;
pub mod guide;
pub mod i18n;
pub mod platform;
pub mod search;
pub mod time;
pub mod ui;
