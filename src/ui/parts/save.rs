//! Keeping a place on the device.

use leptos::prelude::*;

use super::Icon;
use super::share::of_place;
use crate::guide::Place;
use crate::ui::device::SavedPlaces;
use crate::ui::live::{click, live, live_text, live_view};
use crate::ui::locale::use_locale;

/// Keeps a place on this device, or deletes it.
#[component]
pub(crate) fn SaveButton(
    /// The place.
    place: &'static Place,
    /// Whether it is on a card, where there is no space for words.
    #[prop(optional)]
    is_small: bool,
) -> impl IntoView {
    let locale = use_locale();
    let saved = SavedPlaces::expect();
    let is_saved = move || saved.contains(place.id.as_str());
    let icon = live_view(move || {
        let name = if is_saved() {
            "bookmark-check"
        } else {
            "bookmark"
        };
        view! { <Icon name=name/> }.into_any()
    });
    let label = is_small.then(|| of_place(&locale, "place-save", place));
    let words = (!is_small).then(|| {
        live_text(move || {
            let key = if is_saved() {
                "place-saved"
            } else {
                "place-save"
            };
            locale.text(key)
        })
    });
    view! {
        <button
            type="button"
            class=if is_small { "plain step" } else { "action save" }
            aria-label=label
            aria-pressed=live(move || is_saved().to_string())
            on:click=click(move |_| saved.toggle(place.id.as_str()))
        >
            {icon}
            {words}
        </button>
    }
}
