//! Pages written ahead of time, without a browser.

mod document;
mod handbook_folder;
mod holiday_names;
mod load;
mod parts_page;
mod render;
mod structured_data;

pub use document::{Template, TemplateError, with_languages};
pub use handbook_folder::HandbookFolder;
pub use holiday_names::with_holiday_names;
pub use load::{add_parts, deferred_ids, load_locale};
pub use parts_page::{parts_address, parts_page};
pub use render::render;
