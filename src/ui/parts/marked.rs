//! Words with those marked that somebody searched for.

use leptos::prelude::*;

use crate::guide::Text;
use crate::i18n::{Language, Run, german_runs, runs};
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

/// Words in the language of the page, with those marked that are German.
pub(super) fn own_words(text: &'static str, marks: &[u32]) -> AnyView {
    let mut at = 0;
    let views = german_parts(text).into_iter().map(|run| {
        let (piece, is_german) = match run {
            Run::Own(piece) => (piece, false),
            Run::German(piece) => (piece, true),
        };
        let view = pieces(piece, at, marks);
        at += piece.len();
        if is_german {
            view! { <bdi lang="de">{view}</bdi> }.into_any()
        } else {
            view
        }
    });
    views.collect_view().into_any()
}

/// A message of the interface that names something German: Grammar school (Gymnasium).
pub(crate) fn message_words(text: &str) -> AnyView {
    let views = german_parts(text).into_iter().map(|run| match run {
        Run::Own(piece) => piece.to_owned().into_any(),
        Run::German(piece) => {
            view! { <bdi lang="de">{piece.to_owned()}</bdi> }.into_any()
        }
    });
    views.collect_view().into_any()
}

/// A text in the language of the page, parted where it is German.
fn german_parts(text: &str) -> Vec<Run<'_>> {
    let locale = use_locale();
    if locale.language().is_latin() {
        german_runs(text, &locale.texts().german)
    } else {
        runs(text)
    }
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
