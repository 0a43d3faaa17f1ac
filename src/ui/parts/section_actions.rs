//! Passing on one question of a page, having it read aloud, or putting it alone on paper.

use leptos::prelude::*;

use super::{Icon, read_button, share_buttons};
use crate::platform::share;
use crate::ui::live::click;
use crate::ui::locale::use_locale;

/// Buttons that share, read aloud and print a section of a page.
#[component]
pub(crate) fn SectionActions(
    /// The id of the section.
    id: &'static str,
) -> impl IntoView {
    let print = use_locale().text("print-question");
    view! {
        <p class="actions">
            {share_buttons("plain", &["section:", id].concat())}
            {read_button("plain needs-app", id)}
            <button type="button" class="plain" on:click=click(move |_| share::print_only(id))>
                <Icon name="printer"/>
                {print}
            </button>
        </p>
    }
}
