//! German words in a page of another language.

use leptos::prelude::*;

use crate::i18n::Language;
use crate::ui::locale::use_locale;

/// A German name: read aloud as German, and set apart from a text that may run
/// the other way.
#[component]
pub(crate) fn German(
    /// The German words.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    if use_locale().language() == Language::GERMAN {
        text.into_any()
    } else {
        view! { <bdi lang="de">{text}</bdi> }.into_any()
    }
}
