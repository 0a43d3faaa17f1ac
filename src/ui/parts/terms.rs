//! Words of the glossary in running text: each is a link to what it means, the first time
//! that a page has it. The app opens the explanation in place (`pages/explanation.rs`).

use leptos::prelude::*;

use super::highlighted::in_runs;
use crate::guide::{List, Str, Text};
use crate::i18n::{Language, find_term};
use crate::ui::Page;
use crate::ui::locale::{Locale, use_locale};

/// The words of the glossary on a page: a context of the page.
#[derive(Clone, Copy)]
pub(crate) struct Terms {
    /// Those in its part of the handbook.
    of_part: List<Str>,
    /// The ids of those that are links already.
    linked: StoredValue<Vec<&'static str>>,
}

impl Terms {
    /// Those of a page that is about to be drawn.
    pub(crate) fn of(page: &Page, locale: &Locale) -> Self {
        Self {
            of_part: locale.part_terms(page),
            linked: StoredValue::new(Vec::new()),
        }
    }

    /// A piece of German text of so many bytes, with links. A word that is all of the text,
    /// such as a paper in a list, is no sentence to explain a word of.
    fn linked_in(self, mut piece: &'static str, whole: usize) -> AnyView {
        let locale = use_locale();
        let glossary = locale.href(&Page::Glossary);
        let lists: [&[Str]; 2] =
            [locale.texts().terms.as_slice(), self.of_part.as_slice()];
        let is_new = |id: &str| self.linked.with_value(|linked| !linked.contains(&id));
        let mut views = Vec::new();
        while let Some((range, id)) = find_term(piece, &lists, &is_new) {
            if range.len() == whole {
                break;
            }
            self.linked.update_value(|linked| linked.push(id));
            let (before, rest) = piece.split_at(range.start);
            let (word, rest) = rest.split_at(range.len());
            let href = [&glossary, "#", id].concat();
            // Leptos writes an empty text as a space.
            if !before.is_empty() {
                views.push(before.into_any());
            }
            views.push(view! { <a class="term" href=href>{word}</a> }.into_any());
            piece = rest;
        }
        if !piece.is_empty() {
            views.push(piece.into_any());
        }
        views.into_any()
    }
}

/// A text of sentences, as opposed to a heading or what is within a link.
pub(crate) fn running(text: Text) -> AnyView {
    let Some(terms) = use_context::<Terms>().filter(|_| !text.is_fallback()) else {
        return text.into_render();
    };
    let is_all_german = use_locale().language().base() == Language::GERMAN.base();
    in_runs(text.as_str(), &mut |piece, _, is_german| {
        if is_german || is_all_german {
            terms.linked_in(piece, text.as_str().len())
        } else {
            piece.into_any()
        }
    })
}
