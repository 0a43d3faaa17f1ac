//! What is kept on this device: places, languages, the guide itself.

mod as_file;
mod item;
mod take;

use leptos::prelude::*;

use crate::guide::Place;
use crate::platform::focus;
use crate::ui::Page;
use crate::ui::clock::use_minute;
use crate::ui::device::{SavedPlaces, saved_link};
use crate::ui::live::{click, live_text, live_view};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{
    Digits, Icon, InstallHint, KeepLanguages, PrintButton, Prose, share_buttons,
    undo_button,
};
use as_file::SavedAsFile;
use item::SavedItem;
use take::TakeSaved;

/// The id of the button that undoes the last change.
const UNDO: &str = "undo";

/// The places that the visitor keeps, in an order of the visitor's own and with notes, and
/// how to delete them, to pass them on or take them along; below them, how to keep all
/// languages, and the guide among the apps.
#[component]
pub(super) fn Saved() -> impl IntoView {
    let locale = use_locale();
    let saved = SavedPlaces::expect();
    let moved = RwSignal::new(String::new());
    let state = {
        let locale = locale.clone();
        live_view(move || match places(saved, &locale).len() {
            0 => view! { <div class="empty"><p>{locale.text("saved-none")}</p></div> }
                .into_any(),
            count => view! {
                <div class="result-count">
                    <h2>{locale.count("place-count", count)}</h2>
                </div>
            }
            .into_any(),
        })
    };
    let undo = {
        let locale = locale.clone();
        live_view(move || undo(saved, &locale))
    };
    let list = live_view(move || {
        // What is saved or deleted in another tab comes while somebody writes a note.
        focus::keep();
        let places = places(saved, &locale);
        if places.is_empty() {
            return ().into_any();
        }
        let clear = move |_| {
            saved.delete(&untrack(|| saved.all()));
            focus::set_next(&["#", UNDO].concat());
        };
        view! {
            {items(&places, moved)}
            {pass_on(&locale, &places)}
            <button type="button" class="plain" on:click=click(clear)>
                <Icon name="trash-2"/>
                {locale.text("saved-clear")}
            </button>
        }
        .into_any()
    });
    view! {
        <Prose page=Page::Saved/>
        <TakeSaved/>
        <div role="status">{undo} {state}</div>
        <p class="visually-hidden" role="status">{live_text(move || moved.get())}</p>
        {list}
        <SavedAsFile/>
        <Digits/>
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

fn items(places: &[&'static Place], moved: RwSignal<String>) -> AnyView {
    let now = use_minute();
    let ids: Vec<&'static str> = places.iter().map(|place| place.id.as_str()).collect();
    let count = ids.len();
    let items = places.iter().enumerate().map(|(at, place)| {
        let before = at.checked_sub(1).and_then(|at| ids.get(at)).copied();
        let after = ids.get(at + 1).copied();
        view! { <SavedItem place now at count before after moved/> }
    });
    view! { <ol class="cards saved-items">{items.collect_view()}</ol> }.into_any()
}

/// Buttons that give the list to somebody else: its places are in the address, behind the
/// `#`, and the notes are not.
fn pass_on(locale: &Locale, places: &[&'static Place]) -> AnyView {
    let ids: Vec<&str> = places.iter().map(|place| place.id.as_str()).collect();
    let list = saved_link::write(&ids);
    let target = ["path:", &locale.href(&Page::Saved), "#", &list].concat();
    view! {
        <section class="card pass-on" aria-labelledby="saved-pass-on">
            <h2 id="saved-pass-on">{locale.text("hand-over")}</h2>
            <p class="actions">
                {share_buttons("action", &target)}
                <PrintButton/>
            </p>
        </section>
    }
    .into_any()
}

/// What was deleted, and how to bring it back.
fn undo(saved: SavedPlaces, locale: &Locale) -> AnyView {
    let deleted = saved.deleted();
    let words = match deleted.as_slice() {
        [] => return ().into_any(),
        [id] => {
            let name = locale.guide().place(id).map(|place| place.name.to_string());
            locale.text_with("saved-removed", [("name", name.unwrap_or_default().into())])
        }
        _ => locale.text("saved-cleared"),
    };
    view! {
        <div class="card notice">
            <p>{words}</p>
            {undo_button(UNDO, locale, move || saved.restore())}
        </div>
    }
    .into_any()
}
