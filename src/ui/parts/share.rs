//! Passing on: a page, a question of it, a place, a list.
//!
//! Only the buttons are in the first file (see `on_demand.rs`). What they do is in the chunk
//! (`share_dialog.rs`).

use leptos::prelude::*;

use super::{Icon, PrintButton, on_demand};
use crate::guide::Place;
use crate::ui::locale::Locale;

/// Buttons that pass a link on, and show it as a QR code: `page` for the page that is
/// shown, `section:` with an id, `path:` with the path of a page.
pub(crate) fn share_buttons(class: &'static str, what: &str) -> AnyView {
    let button = |icon: &'static str, key: &str, what: String| {
        on_demand::button(icon, class, key, Some(what), None)
    };
    let code = ["code-", what].concat();
    [
        button("share-2", "hand-over-share", what.to_owned()),
        button("qr-code", "hand-over-code", code),
    ]
    .into_any()
}

/// A button without words that passes a place on, on its card.
pub(super) fn share_place(locale: &Locale, place: &Place) -> AnyView {
    view! {
        <button
            type="button"
            class="plain step"
            aria-label=of_place(locale, "hand-over-share", place)
            data-share=["place:", place.id.as_str()].concat()
        >
            <Icon name="share-2"/>
        </button>
    }
    .into_any()
}

/// The name of a button without words on the card of a place.
pub(super) fn of_place(locale: &Locale, key: &str, place: &Place) -> String {
    [&locale.text(key), ": ", &place.name.replace('\u{ad}', "")].concat()
}

/// Buttons that pass a page on, or put it on paper. They take their space in a page without
/// scripts as well, so that nothing moves when they come.
#[component]
pub(crate) fn ShareRow() -> impl IntoView {
    view! {
        <p class="actions share-row">
            {share_buttons("action", "page")}
            <PrintButton/>
        </p>
    }
}
