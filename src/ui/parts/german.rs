//! German words in a page of another language: names as they are on doors, and
//! texts that nobody has translated yet.

use leptos::attr::IntoAttributeValue;
use leptos::prelude::*;

use super::highlighted::own_words;
use crate::guide::{Str, Text};
use crate::i18n::Language;
use crate::ui::locale::use_locale;

/// A German name: read aloud as German, and set apart from a text that may run
/// the other way.
#[component]
pub(crate) fn German(
    /// The German words.
    text: Str,
) -> impl IntoView {
    if use_locale().language() == Language::GERMAN {
        text.into_render().into_any()
    } else {
        view! { <bdi lang="de">{text}</bdi> }.into_any()
    }
}

/// Words of the bundle can be used in a view as they are.
impl IntoRender for Str {
    type Output = &'static str;

    fn into_render(self) -> &'static str {
        self.as_str()
    }
}

/// And in attributes.
impl IntoAttributeValue for Str {
    type Output = &'static str;

    fn into_attribute_value(self) -> &'static str {
        self.as_str()
    }
}

/// Words of the guide can be used in a view as they are; where they are German for want
/// of a translation, they say so.
impl IntoRender for Text {
    type Output = AnyView;

    fn into_render(self) -> AnyView {
        if !self.is_fallback() {
            return own_words(self.as_str(), &[]);
        }
        let reason = use_locale().text("only-german");
        view! {
            <bdi lang="de">{self.as_str()}</bdi>
            " "
            <span class="badge">{reason}</span>
        }
        .into_any()
    }
}
