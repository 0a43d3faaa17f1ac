//! One place that the visitor keeps.

use leptos::prelude::*;

use super::UNDO;
use crate::guide::Place;
use crate::platform::focus;
use crate::ui::clock::Minute;
use crate::ui::device::SavedPlaces;
use crate::ui::live::{click, live};
use crate::ui::locale::use_locale;
use crate::ui::parts::{CardNote, Icon, PlaceCard, note_field, own_note};

/// The card of a place, buttons that move it in the list or delete it, and a note.
#[component]
pub(super) fn SavedItem(
    /// The place.
    place: &'static Place,
    /// The current minute, where there is a clock.
    now: Option<Minute>,
    /// Its position in the list, from 0.
    at: usize,
    /// How many places there are.
    count: usize,
    /// The id of the place before it.
    before: Option<&'static str>,
    /// The id of the place after it.
    after: Option<&'static str>,
    /// What is said when it has been moved.
    moved: RwSignal<String>,
) -> impl IntoView {
    let locale = use_locale();
    let saved = SavedPlaces::expect();
    let id = place.id.as_str();
    let name = place.name.replace('\u{ad}', "");
    let named = |key: &str| [&locale.text(key), ": ", &name].concat();
    // `to` is the number of its new position; at the end only the other way is left.
    let step = |way: &'static str, key: &str, other: Option<&'static str>, to: usize| {
        let said = [&locale.number(to as f64), ". ", &name].concat();
        let next = match to {
            1 => "down",
            to if to == count => "up",
            _ => way,
        };
        let next = ["#", next, "-", id].concat();
        let step = move |_| {
            if let Some(other) = other {
                saved.swap(id, other);
                moved.set(said.clone());
                focus::set_next(&next);
            }
        };
        other.map(|_| {
            view! {
                <button
                    type="button"
                    class=["plain step ", way].concat()
                    id=[way, "-", id].concat()
                    aria-label=named(key)
                    on:click=click(step)
                >
                    <Icon name="chevron-down"/>
                </button>
            }
        })
    };
    let up = step("up", "saved-up", before, at);
    let down = step("down", "saved-down", after, at + 2);
    let remove = move |_| {
        saved.delete(&[id.to_owned()]);
        focus::set_next(&["#", UNDO].concat());
    };
    let words = live(move || saved.note(id));
    let note = CardNote::Line;
    view! {
        <li>
            <PlaceCard place now note is_kept=true/>
            {own_note(words.clone())}
            <div class="actions tools">
                {up}
                {down}
                <button
                    type="button"
                    class="plain"
                    aria-label=named("saved-remove")
                    on:click=click(remove)
                >
                    <Icon name="trash-2"/>
                    {locale.text("saved-remove")}
                </button>
            </div>
            {note_field(&locale, id, &name, words, move |text| saved.set_note(id, text))}
        </li>
    }
}
