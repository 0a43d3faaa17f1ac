//! The pages, in Leptos.
//!
//! A page is a component that asks `locale` for the words and the bundle and
//! is made anew when the language changes. What stands on several pages is a part.

mod address;
mod clock;
mod device;
mod finder;
mod focus;
mod live;
mod load;
mod locale;
mod pages;
mod parts;
#[cfg(feature = "ssr")]
mod prerender;
mod progressive;
mod query;
mod shell;
mod timer;

pub use address::{Address, BASE, Page};
pub use locale::Locale;
pub use parts::{event, feed, words};
#[cfg(feature = "ssr")]
pub use prerender::{Template, TemplateError, render, with_languages};
pub use shell::App;
#[cfg(all(feature = "csr", target_arch = "wasm32"))]
pub use shell::start;
