//! The navigation, at the thumb's reach.

use leptos::prelude::*;

use crate::ui::Page;
use crate::ui::locale::use_locale;
use crate::ui::parts::Icon;

/// The pages that one goes to most: at the lower edge of a phone, and in the header where
/// there is space. It is a part of the header, so that it covers nothing there.
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
