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
                on:click=click(move |_| pass_on(id, title, outcome))
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

fn pass_on(id: &'static str, title: Text, outcome: RwSignal<&'static str>) {
    // Emptied first: the same words once more would not be read out again.
    outcome.set("");
    let origin = location::origin().unwrap_or_default();
    let url = [&origin, &location::path(), "#", id].concat();
    task::spawn(async move {
        if share::pass_on(title.as_str(), &url).await {
            return;
        }
        let key = if share::copy(&url).await {
            "copied"
        } else {
            "copy-failed"
        };
        outcome.try_set(key);
    });
}
