//! The footer of every page.

use std::sync::Arc;

use leptos::prelude::*;

use super::translation::TranslationNote;
use crate::i18n::DateStyle;
use crate::platform::{IS_BROWSER, location};
use crate::ui::Page;
use crate::ui::live::live_text;
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::ShareRow;
use crate::ui::watched::{use_address, watched};

/// The scheme and the host where a page that is written ahead of time will be found, such
/// as `https://guide.example.org`: in its context, where whoever builds the site has said so.
#[derive(Clone)]
pub(crate) struct SiteOrigin(pub(crate) String);

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
    let pages = pages.into_iter().filter(|page| page.is_in(locale.guide()));
    let links = pages.map(|page| {
        view! { <li><a href=locale.href(&page)>{locale.title(&page)}</a></li> }
    });
    let links = links.collect_view();
    let newest: RwSignal<Locale> = expect_context();
    let as_of = live_text(move || {
        let newest = watched(newest).get();
        let is_shown = Arc::ptr_eq(newest.guide(), locale.guide());
        let key = if is_shown {
            "content-as-of"
        } else {
            "content-updated"
        };
        let date = newest.date(newest.guide().as_of, DateStyle::Long);
        newest.text_with(key, [("date", date.into())])
    });
    // What is kept on this device is passed on as a list, by the page itself.
    let can_share = page != Page::Saved && page != Page::NotFound;
    let share = can_share.then(|| view! { <ShareRow/> });
    view! {
        <footer class="site-footer">
            {share}
            <TranslationNote page/>
            <ul>{links}</ul>
            <p>{as_of}</p>
            <PageAddress/>
        </footer>
    }
}

/// Where the page is found: on paper, where nothing else says so.
#[component]
fn PageAddress() -> impl IntoView {
    let shown = use_address();
    origin().map(|origin| {
        let address =
            live_text(move || [&*origin, &shown.path(), &shown.marked_query()].concat());
        view! { <p class="page-address"><bdi dir="ltr">{address}</bdi></p> }
    })
}

/// Where the guide is found, if that is known.
fn origin() -> Option<String> {
    if IS_BROWSER {
        location::origin()
    } else {
        use_context().map(|SiteOrigin(origin)| origin)
    }
}
