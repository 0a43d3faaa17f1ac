//! The way to “Where do I start?”, for those who do not know what to look for.

use leptos::prelude::*;

use super::Icon;
use crate::ui::Page;
use crate::ui::locale::use_locale;

/// A large link to the page that asks who one is and what one needs.
#[component]
pub(crate) fn StartLink() -> impl IntoView {
    let locale = use_locale();
    view! {
        <p class="start-link">
            <a href=locale.href(&Page::Start)>
                <Icon name="signpost"/>
                <span>
                    <strong>{locale.title(&Page::Start)}</strong>
                    <span>{locale.text("start-invite")}</span>
                </span>
                <Icon name="arrow-right"/>
            </a>
        </p>
    }
}
