//! The language that the visitor has chosen in the switch. It decides where `/`
//! leads; a link to a page in another language is never redirected.

use crate::i18n::Language;

#[cfg(target_arch = "wasm32")]
const KEY: &str = "language";

/// The language of pages for which the visitor has declined another.
#[cfg(target_arch = "wasm32")]
const DECLINED: &str = "language-declined";

/// Keeps the choice, where the browser lets us.
#[cfg(target_arch = "wasm32")]
pub(super) fn choose(language: Language) {
    crate::browser::storage::set(KEY, language.tag());
}

/// Without a browser nothing is kept.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn choose(_: Language) {}

/// The language to offer a visitor who is shown this one: the one that they have
/// chosen before, or else the first of their browser's list that is ours.
#[cfg(target_arch = "wasm32")]
pub(super) fn to_offer(shown: Language) -> Option<Language> {
    use crate::browser::{page, storage};

    if storage::get(DECLINED).as_deref() == Some(shown.tag()) {
        return None;
    }
    let tags = page::preferred_languages();
    let wanted = chosen().or_else(|| Language::find(tags.iter().map(String::as_str)));
    // Whoever reads German reads Leichte Sprache, and has a reason to.
    wanted.filter(|wanted| wanted.base() != shown.base())
}

/// Before there is a browser, nobody knows the visitor.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn to_offer(_: Language) -> Option<Language> {
    None
}

/// Remembers that the visitor wants to read pages in this language as they are.
#[cfg(target_arch = "wasm32")]
pub(super) fn decline(shown: Language) {
    crate::browser::storage::set(DECLINED, shown.tag());
}

/// Without a browser nothing is kept.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn decline(_: Language) {}

#[cfg(target_arch = "wasm32")]
fn chosen() -> Option<Language> {
    let tag = crate::browser::storage::get(KEY)?;
    Language::from_tag(&tag)
}

/// The choice, or else the language that fits the browser's list.
#[cfg(all(feature = "csr", target_arch = "wasm32"))]
pub(super) fn preferred() -> Language {
    chosen().unwrap_or_else(|| {
        let tags = crate::browser::page::preferred_languages();
        Language::negotiate(tags.iter().map(String::as_str))
    })
}
