//! Pages written ahead of time, without a browser.

mod document;
mod handbook_folder;
mod load;
mod render;
mod structured_data;

pub use document::{Template, TemplateError, with_languages};
pub use handbook_folder::HandbookFolder;
pub use load::{add_parts, load_locale};
pub use render::render;
