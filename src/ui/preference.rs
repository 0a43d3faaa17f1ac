//! The language that the visitor has chosen in the switch. It decides where `/`
//! leads; a link to a page in another language is never redirected.

use crate::i18n::Language;

#[cfg(target_arch = "wasm32")]
const KEY: &str = "language";

/// Keeps the choice, where the browser lets us.
#[cfg(target_arch = "wasm32")]
pub(super) fn choose(language: Language) {
    crate::browser::storage::set(KEY, language.tag());
}

/// Without a browser nothing is kept.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn choose(_: Language) {}

/// The choice, or else the language that fits the browser's list.
#[cfg(all(feature = "csr", target_arch = "wasm32"))]
pub(super) fn preferred() -> Language {
    use crate::browser::{page, storage};

    let chosen = storage::get(KEY);
    let chosen = chosen.as_deref().and_then(Language::from_tag);
    chosen.unwrap_or_else(|| {
        let tags = page::preferred_languages();
        Language::negotiate(tags.iter().map(String::as_str))
    })
}
