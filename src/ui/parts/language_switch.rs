//! The language switch.

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::Icon;
use crate::i18n::Language;
use crate::ui::Page;
use crate::ui::locale::use_locale;
use crate::ui::preference;

/// A globe and the languages by their own names; it keeps the page and its query.
#[component]
pub(crate) fn LanguageSwitch(
    /// The page that is shown.
    page: Page,
) -> impl IntoView {
    let current = use_locale().language();
    let location = use_location();
    let item = move |language: Language| {
        let path = match &page {
            // What is not there in one language is not there in another either.
            Page::NotFound => Page::Home.href(language),
            page => page.href(language),
        };
        let (search, hash) = (location.search, location.hash);
        let href = move || {
            let search = search.get();
            let mark = if search.is_empty() { "" } else { "?" };
            // No server ever learns what stands after the `#`.
            let hash = if cfg!(feature = "ssr") {
                String::new()
            } else {
                hash.get()
            };
            [&path, mark, &search, &hash].concat()
        };
        view! {
            <li>
                <a
                    href=href
                    lang=language.tag()
                    dir=language.direction().as_str()
                    hreflang=language.tag()
                    aria-current=(language == current).then_some("true")
                    on:click=move |_| preference::choose(language)
                >
                    {language.name()}
                </a>
            </li>
        }
    };
    let label = use_locale().text("language-switch");
    view! {
        <details class="language-switch">
            <summary>
                <Icon name="globe"/>
                <span class="visually-hidden">{label.clone()}</span>
                <span class="language-name">{current.name()}</span>
                <Icon name="chevron-down"/>
            </summary>
            <nav aria-label=label>
                <ul>{Language::all().map(item).collect_view()}</ul>
            </nav>
        </details>
    }
}
