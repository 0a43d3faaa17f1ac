//! What stands around every page: header, footer, and the navigation at the
//! thumb's reach.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Icon, LanguageSwitch, TranslationNote};
use crate::i18n::DateStyle;
use crate::ui::Page;
use crate::ui::live::live_text;
use crate::ui::locale::{Locale, use_locale};
use crate::ui::turns::in_turn;

/// The name of the guide, which leads home, and the language switch.
#[component]
pub(crate) fn Header(
    /// The page that is shown.
    page: Page,
) -> impl IntoView {
    let locale = use_locale();
    view! {
        <header class="site-header">
            <a class="brand" href=locale.href(&Page::Home)>
                <Icon name="signpost"/>
                <span>{locale.text("site-name")}</span>
            </a>
            {in_turn(|| view! { <LanguageSwitch page/> }.into_any())}
        </header>
    }
}

/// The pages that one goes to most, at the lower edge of a phone.
#[component]
pub(crate) fn Navigation(
    /// The page that is shown.
    page: Page,
) -> impl IntoView {
    let locale = use_locale();
    let item = |target: Page, icon: &'static str, key: &str| {
        let is_here = page.hook() == target.hook();
        view! {
            <li>
                <a href=locale.href(&target) aria-current=is_here.then_some("page")>
                    <Icon name=icon/>
                    <span>{locale.text(key)}</span>
                </a>
            </li>
        }
    };
    view! {
        <nav class="navigation" aria-label=locale.text("navigation")>
            <ul>
                {item(Page::Home, "house", "nav-home")}
                {item(Page::Topics, "layout-grid", "nav-topics")}
                {item(Page::Search, "search", "nav-search")}
                {item(Page::RoundTable, "calendar-clock", "nav-round-table")}
                {item(Page::Saved, "bookmark", "nav-saved")}
            </ul>
        </nav>
    }
}

/// How good the translation is, the pages that the law asks for, and how old the
/// content is.
#[component]
pub(crate) fn Footer(
    /// The page that is shown.
    page: Page,
) -> impl IntoView {
    let locale = use_locale();
    let pages = [
        Page::Offices,
        Page::Concept,
        Page::About,
        Page::Imprint,
        Page::Privacy,
        Page::Accessibility,
    ];
    let links = pages.map(|page| {
        view! { <li><a href=locale.href(&page)>{locale.title(&page)}</a></li> }
    });
    let newest: RwSignal<Locale> = expect_context();
    let as_of = live_text(move || {
        let newest = newest.get();
        let is_shown = Arc::ptr_eq(newest.guide(), locale.guide());
        let key = if is_shown {
            "content-as-of"
        } else {
            "content-updated"
        };
        let date = newest.date(newest.guide().as_of, DateStyle::Long);
        newest.text_with(key, [("date", date.into())])
    });
    view! {
        <footer class="site-footer">
            <TranslationNote page/>
            <ul>{links.into_iter().collect_view()}</ul>
            <p>{as_of}</p>
        </footer>
    }
}
