//! Pictures of the Lucide set, drawn from one sprite.

use leptos::prelude::*;

use crate::ui::address::file;

/// A picture beside words; it says nothing that the words do not say.
#[component]
pub(crate) fn Icon(
    /// Its name in `icons.svg`.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    view! {
        <svg class="icon" aria-hidden="true" focusable="false">
            <use href=file(&["icons.svg#", &name])></use>
        </svg>
    }
}
