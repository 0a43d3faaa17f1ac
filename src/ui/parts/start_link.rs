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
        <div class="start-link">
            <Icon name="signpost"/>
            <p>
                <a href=locale.href(&Page::Start)><span>{locale.title(&Page::Start)}</span></a>
                <span class="hint">{locale.text("start-invite")}</span>
            </p>
            <Icon name="arrow-right"/>
        </div>
    }
}
