//! Passing on one question of a page, or putting it alone on paper.

use leptos::prelude::*;

use super::Icon;
use crate::guide::Text;
use crate::platform::{location, share, task};
use crate::ui::live::{click, live};
use crate::ui::locale::use_locale;

/// Buttons that share and print a section of a page.
#[component]
pub(crate) fn SectionActions(
    /// The id of the section.
    id: &'static str,
    /// Its heading.
    title: Text,
) -> impl IntoView {
    let locale = use_locale();
    let outcome = RwSignal::new("");
    let (share_words, print_words) =
        (locale.text("share-question"), locale.text("print-question"));
    let message = live(move || match outcome.get() {
        "" => String::new(),
        key => locale.text(key),
    });
    view! {
        <p class="actions">
            <button
                type="button"
                class="plain"
                on:click=click(move |_| pass_on(title, address(id), outcome))
            >
                <Icon name="share-2"/>
                {share_words}
            </button>
            <button type="button" class="plain" on:click=click(move |_| share::print_only(id))>
                <Icon name="printer"/>
                {print_words}
            </button>
            <span class="outcome" role="status">{message}</span>
        </p>
    }
}

/// The address of a section of this page.
fn address(id: &str) -> String {
    let origin = location::origin().unwrap_or_default();
    [&origin, &*location::path(), "#", id].concat()
}

/// Passes an address on by what the device has for that, else copies it. `outcome` is the
/// key of the message that says so.
pub(crate) fn pass_on(title: Text, url: String, outcome: RwSignal<&'static str>) {
    task::spawn(async move {
        if !share::pass_on(title.as_str(), &url).await {
            copy_address(url, outcome);
        }
    });
}

/// Copies an address. `outcome` is the key of the message that says whether that worked.
pub(crate) fn copy_address(url: String, outcome: RwSignal<&'static str>) {
    // Emptied first: the same words once more would not be read out again.
    let _ = outcome.try_set("");
    task::spawn(async move {
        let key = if share::copy(&url).await {
            "copied"
        } else {
            "copy-failed"
        };
        let _ = outcome.try_set(key);
    });
}
