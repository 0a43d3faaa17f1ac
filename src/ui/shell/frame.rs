//! What stands around every page: header, footer, and the navigation at the
//! thumb's reach.

use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::language_switch::LanguageSwitch;
use super::translation::TranslationNote;
use crate::i18n::DateStyle;
use crate::ui::Page;
use crate::ui::live::{live, live_text};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::Icon;
use crate::ui::progressive::in_turn;

/// The name of the guide, which leads home, the pages that one goes to most, and the
/// language switch.
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
                <span lang="de">{locale.text("site-name")}</span>
            </a>
            {in_turn({
                let page = page.clone();
                move || view! { <Navigation page/> }.into_any()
            })}
            {in_turn(|| view! { <LanguageSwitch page/> }.into_any())}
        </header>
    }
}

/// The pages that one goes to most: at the lower edge of a phone, and in the header where
/// there is room. It is a part of the header, so that it lies over nothing there.
#[component]
fn Navigation(
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
            <PageAddress/>
        </footer>
    }
}

/// Where the page is found: on paper, where nothing else says so. A page that is written
/// ahead of time knows only what whoever builds it has said.
#[component]
fn PageAddress() -> impl IntoView {
    let location = use_location();
    let (path, search) = (location.pathname, location.search);
    origin().map(|origin| {
        let address = live(move || {
            let query = search.get();
            let mark = if query.is_empty() { "" } else { "?" };
            [&origin, &*path.get(), mark, &query].concat()
        });
        view! { <p class="page-address"><bdi dir="ltr">{address}</bdi></p> }
    })
}

/// Where the guide was loaded from.
#[cfg(target_arch = "wasm32")]
fn origin() -> Option<String> {
    let (scheme, host) = crate::platform::web::page::origin()?;
    Some([&scheme, "//", &host].concat())
}

/// Where the guide will be found, if that is known.
#[cfg(feature = "ssr")]
fn origin() -> Option<String> {
    use_context::<Origin>().map(|Origin(origin)| origin)
}

/// There is no page without a browser or the prerenderer.
#[cfg(not(any(feature = "ssr", target_arch = "wasm32")))]
fn origin() -> Option<String> {
    None
}

/// The scheme and the host of a page that is written ahead of time.
#[cfg(feature = "ssr")]
#[derive(Clone)]
pub(crate) struct Origin(pub(crate) String);
