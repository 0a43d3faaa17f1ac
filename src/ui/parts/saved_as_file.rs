//! Saved places as a file, to keep them or to take them to another device.

use leptos::html::Input;
use leptos::prelude::*;

use super::Icon;
use crate::guide::Place;
use crate::platform::{IS_BROWSER, file, location, task};
use crate::ui::device::{SavedPlaces, saved_file};
use crate::ui::live::{click, edit, live, live_text};
use crate::ui::locale::{Locale, use_locale};

/// What became of a file that was read.
#[derive(Clone, Copy, PartialEq)]
enum Outcome {
    /// It names so many places that were not saved yet.
    Added(usize),
    /// It names no place.
    Nothing,
}

/// A button that writes the file, and one that reads it. They are hidden until the app is
/// there, because they would do nothing.
#[component]
pub(crate) fn SavedAsFile() -> impl IntoView {
    let locale = use_locale();
    let saved = SavedPlaces::expect();
    let outcome = RwSignal::new(None);
    let field = NodeRef::<Input>::new();
    let on_write = {
        let locale = locale.clone();
        move |_| write(saved, &locale)
    };
    let on_read = {
        let locale = locale.clone();
        move |_| read(saved, &locale, field, outcome)
    };
    let choose = move |_| {
        if let Some(field) = field.get_untracked() {
            field.click();
        }
    };
    let words = {
        let locale = locale.clone();
        live_text(move || match outcome.get() {
            None => String::new(),
            Some(Outcome::Added(count)) => locale.count("saved-imported", count),
            Some(Outcome::Nothing) => locale.text("saved-import-nothing"),
        })
    };
    view! {
        <section class="card" aria-labelledby="saved-file" hidden=!IS_BROWSER>
            <h2 id="saved-file">{locale.text("saved-file-title")}</h2>
            <p>{locale.text("saved-file-text")}</p>
            <p class="actions">
                <button
                    type="button"
                    class="action"
                    hidden=live(move || saved.all().is_empty())
                    on:click=click(on_write)
                >
                    <Icon name="download"/>
                    {locale.text("saved-export")}
                </button>
                <button type="button" class="action" on:click=click(choose)>
                    <Icon name="file-text"/>
                    {locale.text("saved-import")}
                </button>
                <input
                    type="file"
                    accept="text/plain"
                    hidden=true
                    node_ref=field
                    on:change=edit(on_read)
                />
            </p>
            <p role="status">{words}</p>
        </section>
    }
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

/// Saves the places of the file that was chosen.
fn read(
    saved: SavedPlaces,
    locale: &Locale,
    field: NodeRef<Input>,
    outcome: RwSignal<Option<Outcome>>,
) {
    let Some(field) = field.get_untracked() else {
        return;
    };
    let guide = locale.guide().clone();
    task::spawn(async move {
        let text = file::read(&field).await.unwrap_or_default();
        let places = saved_file::read(&text, &guide);
        let ids: Vec<_> = places.iter().map(|(id, _)| *id).collect();
        // The page may be another one by then.
        let _ = outcome.try_set(Some(if ids.is_empty() {
            Outcome::Nothing
        } else {
            let added = saved.add(&ids);
            for (id, note) in &places {
                saved.add_note(id, note);
            }
            Outcome::Added(added)
        }));
    });
}
