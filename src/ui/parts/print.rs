//! Putting a page on paper, and the office window.

use leptos::prelude::*;

use super::Icon;
use crate::guide::Str;
use crate::i18n::Language;
use crate::platform::share;
use crate::ui::live::{click, live};
use crate::ui::locale::use_locale;
use crate::ui::watched::use_address;

/// Opens the browser's dialogue for printing.
#[component]
pub(crate) fn PrintButton() -> impl IntoView {
    view! {
        <button type="button" class="action" on:click=click(|_| share::print())>
            <Icon name="printer"/>
            {use_locale().text("print")}
        </button>
    }
}

/// Leads to the place or fact in two languages, to be shown at the office window;
/// nothing where the page is German already.
#[component]
pub(crate) fn CounterLink(
    /// The id of the place or fact.
    id: Str,
) -> impl IntoView {
    let locale = use_locale();
    let address = use_address();
    let is_german = locale.language().base() == Language::GERMAN.base();
    (!is_german).then(|| {
        let href = live(move || [&*address.path(), "?counter=", &id].concat());
        view! {
            <a class="action" href=href>
                <Icon name="languages"/>
                {locale.text("counter-open")}
            </a>
        }
    })
}
