//! Getting the guide.

mod deferred_words;
mod german_locale;
mod known;
mod locale;
mod part;
mod sources;
mod texts;

pub(crate) use deferred_words::{add_deferred_words, deferred_words, whole_texts};
pub(crate) use german_locale::{LoadedGerman, load_german};
pub(crate) use locale::{Failure, LoadError, locale};
pub(crate) use part::{ReadPart, part_text, read_once};
pub(crate) use sources::Sources;
