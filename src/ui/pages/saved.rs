//! What is kept on this device: places, languages, the guide itself.

use leptos::prelude::*;

use crate::ui::Page;
use crate::ui::live::{click, live_view};
use crate::ui::locale::use_locale;
use crate::ui::parts::{Icon, InstallHint, KeepLanguages, PlaceList, Prose};
use crate::ui::saved::SavedPlaces;

/// The places that the visitor keeps, and how to let them go; below them, how to keep all
/// languages, and the guide among the apps.
#[component]
pub(super) fn Saved() -> impl IntoView {
    let locale = use_locale();
    let saved = SavedPlaces::expect();
    let list = live_view(move || {
        let guide = locale.guide();
        let places: Vec<_> = saved
            .all()
            .iter()
            .filter_map(|id| guide.place(id))
            .collect();
        if places.is_empty() {
            return view! { <p class="empty">{locale.text("saved-none")}</p> }.into_any();
        }
        view! {
            <div class="result-count" role="status">
                <h2>{locale.count("place-count", places.len())}</h2>
            </div>
            <PlaceList places/>
            <button type="button" class="plain" on:click=click(move |_| saved.clear())>
                <Icon name="trash-2"/>
                {locale.text("saved-clear")}
            </button>
        }
        .into_any()
    });
    view! {
        <Prose page=Page::Saved/>
        {list}
        <KeepLanguages/>
        <InstallHint always=true/>
    }
}
