//! The language that the visitor has chosen in the switch. It decides where `/`
//! leads; a link to a page in another language is never redirected.

use leptos::prelude::*;

use super::kept::Kept;
use crate::i18n::Language;

#[cfg(target_arch = "wasm32")]
const KEY: &str = "language";

/// Keeps the choice, where the browser lets us.
#[cfg(target_arch = "wasm32")]
pub(crate) fn choose(language: Language) {
    crate::platform::web::storage::set(KEY, language.tag());
}

/// Without a browser nothing is kept.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn choose(_: Language) {}

/// The languages of pages for which the visitor has declined another.
#[derive(Clone, Copy)]
pub(crate) struct Declined(Kept);

impl Declined {
    /// Reads what is kept on the device.
    pub(crate) fn open() -> Self {
        Self(Kept::open("language-declined", " "))
    }

    /// Those of the visitor of this app.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// Remembers that the visitor wants to read pages in this language as they are.
    pub(crate) fn add(self, shown: Language) {
        self.0.change(&|tags| tags.push(shown.tag().to_owned()));
    }

    /// The language to offer a visitor who is shown this one: the one that they have
    /// chosen before, or else the first of their browser's list that is ours.
    pub(crate) fn to_offer(self, shown: Language) -> Option<Language> {
        if self.0.contains(shown.tag()) {
            return None;
        }
        // Whoever reads German reads Leichte Sprache, and has a reason to.
        wanted().filter(|wanted| wanted.base() != shown.base())
    }
}

/// The choice, or else the first of the browser's list that is ours.
#[cfg(target_arch = "wasm32")]
fn wanted() -> Option<Language> {
    let tags = crate::platform::web::page::preferred_languages();
    chosen().or_else(|| Language::find(tags.iter().map(String::as_str)))
}

/// Before there is a browser, nobody knows the visitor.
#[cfg(not(target_arch = "wasm32"))]
fn wanted() -> Option<Language> {
    None
}

#[cfg(target_arch = "wasm32")]
fn chosen() -> Option<Language> {
    let tag = crate::platform::web::storage::get(KEY)?;
    Language::from_tag(&tag)
}

/// The choice, or else the language that fits the browser's list.
#[cfg(all(feature = "csr", target_arch = "wasm32"))]
pub(crate) fn preferred() -> Language {
    chosen().unwrap_or_else(|| {
        let tags = crate::platform::web::page::preferred_languages();
        Language::negotiate(tags.iter().map(String::as_str))
    })
}
