//! What is kept on this device: places, languages, the guide itself.

use leptos::prelude::*;

use crate::guide::Place;
use crate::platform::focus;
use crate::ui::Page;
use crate::ui::device::SavedPlaces;
use crate::ui::live::{click, live_view};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{Icon, InstallHint, KeepLanguages, PlaceList, Prose, SavedAsFile};

/// The id of the button that brings back what was deleted.
const UNDO: &str = "undo";

/// The places that the visitor keeps, and how to delete them or take them along; below
/// them, how to keep all languages, and the guide among the apps.
#[component]
pub(super) fn Saved() -> impl IntoView {
    let locale = use_locale();
    let saved = SavedPlaces::expect();
    let state = {
        let locale = locale.clone();
        live_view(move || match places(saved, &locale).len() {
            0 => nothing(saved, &locale).into_any(),
            count => view! {
                <div class="result-count">
                    <h2>{locale.count("place-count", count)}</h2>
                </div>
            }
            .into_any(),
        })
    };
    let list = live_view(move || {
        let places = places(saved, &locale);
        if places.is_empty() {
            return ().into_any();
        }
        let clear = move |_| {
            saved.clear();
            focus::set_next(&["#", UNDO].concat());
        };
        view! {
            <PlaceList places/>
            <button type="button" class="plain" on:click=click(clear)>
                <Icon name="trash-2"/>
                {locale.text("saved-clear")}
            </button>
        }
        .into_any()
    });
    view! {
        <Prose page=Page::Saved/>
        <div role="status">{state}</div>
        {list}
        <SavedAsFile/>
        <KeepLanguages/>
        <InstallHint always=true/>
    }
}

/// The saved places that the guide still has.
fn places(saved: SavedPlaces, locale: &Locale) -> Vec<&'static Place> {
    let ids = saved.all();
    let guide = locale.guide();
    ids.iter().filter_map(|id| guide.place(id)).collect()
}

/// How to save a place, or how to bring back what was deleted.
fn nothing(saved: SavedPlaces, locale: &Locale) -> impl IntoView + use<> {
    let undo = move |_| {
        saved.restore();
        focus::set_next("main h1");
    };
    let deleted = saved.can_be_restored().then(|| {
        view! {
            <p>{locale.text("saved-cleared")}</p>
            <p>
                <button type="button" id=UNDO on:click=click(undo)>
                    {locale.text("undo")}
                </button>
            </p>
        }
    });
    view! {
        <div class="empty">
            {deleted}
            <p>{locale.text("saved-none")}</p>
        </div>
    }
}
