//! Words with those marked that somebody searched for.

use leptos::prelude::*;

use crate::guide::Text;
use crate::i18n::{Language, Run, runs};
use crate::ui::finder::Finder;
use crate::ui::locale::use_locale;

/// Words of the guide.
#[component]
pub(crate) fn Marked(
    /// The words.
    text: Text,
) -> impl IntoView {
    let words = text.as_str();
    let marks = Finder::expect().marks(words);
    if marks.is_empty() || text.is_borrowed() {
        return text.into_render();
    }
    own_words(words, &marks)
}

/// Words in the language of the page; those in Latin letters are German where the
/// language has another script.
pub(super) fn own_words(text: &'static str, marks: &[u32]) -> AnyView {
    if use_locale().language().is_latin() {
        return pieces(text, 0, marks);
    }
    let mut at = 0;
    let views = runs(text).into_iter().map(|run| {
        let (piece, is_latin) = match run {
            Run::Own(piece) => (piece, false),
            Run::Latin(piece) => (piece, true),
        };
        let view = pieces(piece, at, marks);
        at += piece.len();
        if is_latin {
            view! { <bdi lang="de">{view}</bdi> }.into_any()
        } else {
            view
        }
    });
    views.collect_view().into_any()
}

/// A German name, or an address or number as it stands in letters.
#[component]
pub(crate) fn MarkedName(
    /// The words.
    text: &'static str,
) -> impl IntoView {
    let words = pieces(text, 0, &Finder::expect().marks(text));
    if use_locale().language() == Language::GERMAN {
        words
    } else {
        view! { <bdi lang="de">{words}</bdi> }.into_any()
    }
}

/// A piece of a text that begins at a byte of it, with the marks of the whole text.
fn pieces(text: &'static str, start: usize, marks: &[u32]) -> AnyView {
    if marks.is_empty() {
        return text.into_any();
    }
    let mut views = Vec::new();
    let mut at = 0;
    for mark in marks.chunks_exact(2) {
        let place =
            |byte: u32| (byte as usize).saturating_sub(start).clamp(at, text.len());
        let (from, to) = (place(mark[0]), place(mark[1]));
        // The engine knows the text, so both are between letters.
        if let (Some(before), Some(marked)) = (text.get(at..from), text.get(from..to))
            && !marked.is_empty()
        {
            views.push(before.into_any());
            views.push(view! { <mark>{marked}</mark> }.into_any());
            at = to;
        }
    }
    views.push(text.get(at..).unwrap_or_default().into_any());
    views.collect_view().into_any()
}
