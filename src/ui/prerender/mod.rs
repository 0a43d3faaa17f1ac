//! Pages written ahead of time, without a browser.

mod document;
mod render;
mod structured_data;

pub use document::{Template, TemplateError, with_languages};
pub use render::render;
