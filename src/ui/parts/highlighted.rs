//! Texts in which the words that somebody searched for are highlighted.

use std::ops::Range;

use leptos::prelude::*;

use crate::guide::{List, Str, Text};
use crate::i18n::{Language, Run, german_runs, runs};
use crate::search::Highlights;
use crate::ui::locale::{Locale, use_locale};

/// The German words in the part of the handbook around: a context for the texts of its
/// records, in languages of Latin script.
#[derive(Clone, Copy)]
pub(crate) struct GermanWords(pub(crate) List<Str>);

/// A text of the guide. One that is shown in German for want of a translation is never
/// highlighted.
pub(crate) fn highlighted(text: Text, highlights: &Highlights) -> AnyView {
    let ranges = highlights.ranges(text.as_str());
    if ranges.is_empty() || text.is_fallback() {
        return text.into_render();
    }
    own_words(text.as_str(), &ranges)
}

/// A text in the language of the page: its German words are tagged as such, and the given
/// ranges of bytes are highlighted.
pub(super) fn own_words(text: &'static str, ranges: &[Range<usize>]) -> AnyView {
    in_runs(text, &mut |piece, at, _| pieces(piece, at, ranges))
}

/// A text in the language of the page: its German words are tagged as such. `draw` gets each
/// piece, the byte at which it begins, and whether it is one of these.
pub(super) fn in_runs(
    text: &'static str,
    draw: &mut dyn FnMut(&'static str, usize, bool) -> AnyView,
) -> AnyView {
    let mut at = 0;
    let views = german_parts(text).into_iter().map(|run| {
        let (piece, is_german) = match run {
            Run::Own(piece) => (piece, false),
            Run::German(piece) => (piece, true),
        };
        let view = draw(piece, at, is_german);
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

/// Words that are less than those before them, in brackets.
pub(crate) fn in_brackets(locale: &Locale, words: String) -> String {
    locale.text_with("in-brackets", [("words", words.into())])
}

/// A text in the language of the page, split where it is German.
fn german_parts(text: &str) -> Vec<Run<'_>> {
    let locale = use_locale();
    if !locale.language().is_latin() {
        return runs(text);
    }
    let of_part = use_context::<GermanWords>().map(|GermanWords(words)| words);
    german_runs(
        text,
        &[&locale.texts().german, &of_part.unwrap_or_default()],
    )
}

/// A German name, an address or a number.
pub(crate) fn highlighted_name(text: &'static str, highlights: &Highlights) -> AnyView {
    let words = pieces(text, 0, &highlights.ranges(text));
    if use_locale().language() == Language::GERMAN {
        words
    } else {
        view! { <bdi lang="de">{words}</bdi> }.into_any()
    }
}

/// A piece of a text that starts at a byte of it, with the ranges of the whole text.
fn pieces(text: &'static str, start: usize, ranges: &[Range<usize>]) -> AnyView {
    if ranges.is_empty() {
        return text.into_any();
    }
    let mut views = Vec::new();
    let mut at = 0;
    for range in ranges {
        let offset = |byte: usize| byte.saturating_sub(start).clamp(at, text.len());
        let (from, to) = (offset(range.start), offset(range.end));
        // Highlights start and end between letters, and so do the pieces.
        if let (Some(before), Some(inside)) = (text.get(at..from), text.get(from..to))
            && !inside.is_empty()
        {
            views.push(before.into_any());
            views.push(view! { <mark>{inside}</mark> }.into_any());
            at = to;
        }
    }
    views.push(text.get(at..).unwrap_or_default().into_any());
    views.collect_view().into_any()
}
