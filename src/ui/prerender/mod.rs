//! Pages written ahead of time, without a browser.

mod document;
mod load;
mod render;
mod structured_data;

pub use document::{Template, TemplateError, with_languages};
pub use load::load_locale;
pub use render::render;
