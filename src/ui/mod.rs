//! The pages, in Leptos.
//!
//! A page is a component that asks `locale` for the words and the bundle, and is made anew
//! when the language changes. The arrows point down only: `shell` knows `pages`, these know
//! `parts`, and all of them know `device` and the modules beside it. `load` gets what `locale`
//! and `loaded` hold.

mod address;
mod clock;
mod device;
mod finder;
mod live;
mod load;
mod loaded;
mod locale;
mod pages;
mod parts;
// Leptos writes HTML only with its feature `ssr`, and the app has no use for it.
#[cfg(feature = "ssr")]
mod prerender;
mod progressive;
mod query;
mod shell;
mod watched;

pub use address::{BASE, Page, Route, part_address};
pub use locale::Locale;
pub use parts::{feed, meeting_calendar, meeting_texts};
#[cfg(feature = "ssr")]
pub use prerender::{
    HandbookFolder, Template, TemplateError, add_parts, deferred_ids, load_locale,
    parts_address, parts_page, render, with_holiday_names, with_languages,
};
pub use shell::{App, start};
