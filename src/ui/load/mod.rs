//! Getting the guide.

#[cfg(any(test, all(feature = "csr", target_arch = "wasm32")))]
mod edition;
mod german;
#[cfg(all(feature = "csr", target_arch = "wasm32"))]
mod locale;

pub(crate) use german::use_german;
#[cfg(all(feature = "csr", target_arch = "wasm32"))]
pub(crate) use locale::{Failure, LoadError, get_texts, locale};
