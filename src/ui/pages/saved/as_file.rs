//! Saved places as a file, to keep them or to take them to another device.

use std::rc::Rc;

use leptos::prelude::*;

use crate::guide::Place;
use crate::platform::{file, location};
use crate::ui::device::{SavedPlaces, saved_file};
use crate::ui::live::live;
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::FilePanel;

/// A button that writes the file, and one that reads it.
#[component]
pub(super) fn SavedAsFile() -> impl IntoView {
    let locale = use_locale();
    let saved = SavedPlaces::expect();
    let (title, text) = (
        locale.text("saved-file-title"),
        locale.text("saved-file-text"),
    );
    let on_write = {
        let locale = locale.clone();
        Box::new(move || write(saved, &locale))
    };
    let take = Rc::new(move |text: &str| take(saved, &locale, text));
    let is_empty = live(move || saved.all().is_empty());
    let said = RwSignal::new(String::new());
    view! { <FilePanel id="saved-file" title text is_empty write=on_write take said/> }
}

/// Saves a file with the places that are kept.
fn write(saved: SavedPlaces, locale: &Locale) {
    let Some(origin) = location::origin() else {
        return;
    };
    let ids = untrack(|| saved.all());
    let guide = locale.guide();
    let places = ids.iter().filter_map(|id| guide.place(id));
    let with_note =
        |place: &'static Place| (place, untrack(|| saved.note(place.id.as_str())));
    let places: Vec<_> = places.map(with_note).collect();
    let text = saved_file::write(&places, locale.language(), &origin);
    file::save("wegweiser.txt", "text/plain", &text);
}

/// Saves the places that a file names, and says how many were not saved yet.
fn take(saved: SavedPlaces, locale: &Locale, text: &str) -> String {
    let places = saved_file::read(text, locale.guide());
    let ids: Vec<_> = places.iter().map(|(id, _)| *id).collect();
    if ids.is_empty() {
        return locale.text("saved-import-nothing");
    }
    let added = saved.add(&ids);
    for (id, note) in &places {
        saved.add_note(id, note);
    }
    locale.count("saved-imported", added)
}
