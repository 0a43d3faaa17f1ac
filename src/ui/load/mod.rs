//! Getting the guide.

mod edition;
mod german_locale;
mod locale;

pub(crate) use german_locale::use_german;
pub(crate) use locale::{Failure, LoadError, get_texts, locale};
