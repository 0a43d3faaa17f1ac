//! Copying what one wants to paste elsewhere: a number, an address.

use leptos::prelude::*;

use super::Icon;
use crate::platform::{share, task};
use crate::ui::live::{click, live};
use crate::ui::locale::use_locale;

/// Copies a text with one tap, and says whether that worked. It takes its space in a page
/// without scripts as well, so that nothing moves when it comes.
#[component]
pub(crate) fn CopyButton(
    /// What is copied.
    text: String,
    /// What the button is called.
    label: String,
) -> impl IntoView {
    let locale = use_locale();
    let outcome = RwSignal::new(None);
    let message = live(move || match outcome.get() {
        None => String::new(),
        Some(true) => locale.text("copied"),
        Some(false) => locale.text("copy-failed"),
    });
    view! {
        <button
            type="button"
            class="plain copy"
            aria-label=label
            on:click=click(move |_| copy(text.clone(), outcome))
        >
            <Icon name="copy"/>
        </button>
        <span class="outcome" role="status" prop:textContent=message></span>
    }
}

fn copy(text: String, outcome: RwSignal<Option<bool>>) {
    // Emptied first: the same words once more would not be read out again.
    outcome.set(None);
    task::spawn(async move {
        let worked = share::copy(&text).await;
        outcome.try_set(Some(worked));
    });
}
