//! The language that the visitor has chosen in the switch. It decides where `/`
//! leads; a link to a page in another language is never redirected.

use leptos::prelude::*;

use super::kept::Kept;
use crate::i18n::Language;
use crate::platform::{storage, visitor};

const KEY: &str = "language";

/// Keeps the choice.
pub(crate) fn choose(language: Language) {
    storage::set(KEY, language.tag());
}

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

    /// Whether the visitor reads another language than those of the guide best, has not
    /// chosen one of these, and is offered none.
    pub(crate) fn misses_own(self, shown: Language) -> bool {
        let best = visitor::languages().into_iter().next();
        let is_unlisted = |tag: String| Language::find([tag.as_str()]).is_none();
        best.is_some_and(is_unlisted)
            && chosen().is_none()
            && !self.0.contains(shown.tag())
            && self.to_offer(shown).is_none()
    }
}

/// The choice, or else the first of the browser's list that is ours.
fn wanted() -> Option<Language> {
    let tags = visitor::languages();
    chosen().or_else(|| Language::find(tags.iter().map(String::as_str)))
}

fn chosen() -> Option<Language> {
    Language::from_tag(&storage::get(KEY)?)
}

/// The choice, or else the language that fits the browser's list best; German where none
/// does.
pub(crate) fn preferred() -> Language {
    chosen().unwrap_or_else(|| {
        let tags = visitor::languages();
        Language::negotiate(tags.iter().map(String::as_str))
    })
}
