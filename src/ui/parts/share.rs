//! Passing on: a page, a question of it, a place, a list.
//!
//! Only the buttons are in the first file (see `on_demand.rs`). What they do is in the chunk
//! (`share_dialog.rs`).

use leptos::prelude::*;

use super::PrintButton;
use super::on_demand::{Wish, button};
use crate::guide::Place;
use crate::ui::locale::{Locale, use_locale};

/// Buttons that pass a link on, and show it as a QR code: `page` for the page that is
/// shown, `section:` with an id, `path:` with the path of a page.
pub(crate) fn share_buttons(class: &'static str, what: &str) -> AnyView {
    let locale = use_locale();
    let share = Wish::Share(what.to_owned());
    let code = Wish::Share(["code-", what].concat());
    [
        button(
            "share-2",
            class,
            locale.text("hand-over-share"),
            false,
            share,
        ),
        button("qr-code", class, locale.text("hand-over-code"), false, code),
    ]
    .into_any()
}

/// A button without words that passes a place on, on its card.
pub(super) fn share_place(locale: &Locale, place: &Place) -> AnyView {
    let name = of_place(locale, "hand-over-share", place);
    let wish = Wish::Share(["place:", place.id.as_str()].concat());
    button("share-2", "plain step", name, true, wish)
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
