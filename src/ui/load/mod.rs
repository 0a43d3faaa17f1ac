//! Getting the guide.

mod edition;
mod german;
mod locale;

pub(crate) use german::use_german;
pub(crate) use locale::{Failure, LoadError, get_texts, locale};
