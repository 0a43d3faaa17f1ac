//! Getting the guide.

mod edition;
mod german_locale;
mod locale;
mod part;
mod sources;

pub(crate) use german_locale::use_german;
pub(crate) use locale::{Failure, LoadError, get_texts, locale};
pub(crate) use part::{PageWords, Part, Parts, ReadPart, part_text, read_once};
pub(crate) use sources::Sources;
