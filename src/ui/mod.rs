//! The pages, in Leptos.
//!
//! A page is a component that asks `locale` for the words and the bundle and
//! is made anew when the language changes. What stands on several pages is a part.

mod address;
mod app;
mod clock;
mod deferred;
#[cfg(feature = "ssr")]
mod document;
#[cfg(any(test, all(feature = "csr", target_arch = "wasm32")))]
mod edition;
mod finder;
mod focus;
mod german;
mod installation;
mod kept;
mod live;
mod locale;
mod pages;
mod parts;
mod preference;
mod query;
mod recent;
#[cfg(feature = "ssr")]
mod render;
mod saved;
mod saved_file;
#[cfg(feature = "ssr")]
mod structured_data;
mod timer;
mod turns;

#[cfg(all(feature = "csr", target_arch = "wasm32"))]
mod load;
#[cfg(all(feature = "csr", target_arch = "wasm32"))]
mod start;

pub use address::{Address, BASE, Page};
pub use app::App;
#[cfg(feature = "ssr")]
pub use document::{Template, TemplateError, with_languages};
pub use locale::Locale;
pub use parts::{event, feed, words};
#[cfg(feature = "ssr")]
pub use render::render;
#[cfg(all(feature = "csr", target_arch = "wasm32"))]
pub use start::start;
