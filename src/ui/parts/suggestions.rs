//! The suggestions below a search box, in the chunk.

use leptos::ev::{self, KeyboardEvent};
use leptos::prelude::*;

use super::Icon;
use super::search_form::{BOX, LIST, SearchField};
use crate::ui::device::RecentSearches;
use crate::ui::finder::Finder;
use crate::ui::live::{click, live, live_text, live_view};
use crate::ui::locale::use_locale;

/// How many suggestions are shown: more would cover too much of a phone.
const MOST: usize = 5;

/// The list of suggestions: completions of what is typed; where nothing is, the last searches.
#[component]
pub(crate) fn Suggestions(
    /// The search box.
    field: SearchField,
) -> impl IntoView {
    let locale = use_locale();
    let recent = RecentSearches::expect();
    let shown = shown(field);
    Effect::new(move |_| {
        field
            .is_open
            .set(shown.with(|shown| !shown.texts.is_empty()));
    });
    field
        .press
        .set_value(Some(Box::new(move |event| press(field, shown, event))));
    close_after_clicks_elsewhere(field);
    let option = move |(index, text): (usize, String)| {
        let chosen = text.clone();
        let id = option_id(index);
        let own = id.clone();
        view! {
            <li
                role="option"
                id=id
                class="chip"
                aria-selected=live(move || {
                    (field.active.get().as_ref() == Some(&own)).to_string()
                })
                // The box keeps the focus, so that the list does not close before.
                on:mousedown=click(|event| event.prevent_default())
                on:click=click(move |_| field.choose(chosen.clone()))
            >
                <bdi>{text}</bdi>
            </li>
        }
    };
    let is_recent = move || shown.with(|shown| shown.is_recent);
    let is_cleared = RwSignal::new(false);
    let clear = move |_| {
        recent.clear();
        is_cleared.set(true);
    };
    let cleared = locale.text("erased");
    let heading = {
        let locale = locale.clone();
        live(move || {
            let key = if is_recent() {
                "search-recent"
            } else {
                "search-suggestions"
            };
            locale.text(key)
        })
    };
    let options = live_view(move || {
        let texts = shown.get().texts.into_iter().enumerate();
        texts.map(option).collect_view().into_any()
    });
    view! {
        <div class="suggestions" hidden=live(move || !field.is_open.get())>
            <p class="note" hidden=live(move || !is_recent())>
                {live_text({
                    let heading = heading.clone();
                    move || heading()
                })}
            </p>
            <ul id=LIST role="listbox" aria-label=heading class="chips">
                {options}
            </ul>
            <button
                type="button"
                class="plain"
                hidden=live(move || !is_recent())
                on:mousedown=click(|event| event.prevent_default())
                on:click=click(clear)
            >
                <Icon name="x"/>
                {locale.text("search-recent-clear")}
            </button>
        </div>
        // Without a list there is nothing to see any more; a screen reader says so.
        <p class="visually-hidden" role="status">
            {live_text(move || if is_cleared.get() { cleared.clone() } else { String::new() })}
        </p>
    }
}

/// Closes the list after a click that took the focus from the box. On the loss of the focus,
/// which comes before the click, it would be too early: what is below the list would move up
/// from under the finger, and the click would hit something else.
fn close_after_clicks_elsewhere(field: SearchField) {
    let clicks = window_event_listener(ev::click, move |_| {
        let focused = document().active_element();
        if focused.is_none_or(|element| element.id() != BOX) {
            field.close();
        }
    });
    on_cleanup(move || clicks.remove());
}

/// What the list shows.
#[derive(Clone, Default, PartialEq)]
struct Shown {
    texts: Vec<String>,
    /// Whether these are the last searches.
    is_recent: bool,
}

fn shown(field: SearchField) -> Memo<Shown> {
    let (finder, recent) = (Finder::expect(), RecentSearches::expect());
    Memo::new(move |_| {
        if !field.wanted.get() {
            return Shown::default();
        }
        let typed = field.value();
        if typed.trim().is_empty() {
            let texts = recent.all();
            let is_recent = !texts.is_empty();
            return Shown { texts, is_recent };
        }
        let mut texts = finder.complete(&typed);
        // What is typed already is no suggestion.
        texts.retain(|text| typed.trim() != text);
        texts.truncate(MOST);
        let is_recent = false;
        Shown { texts, is_recent }
    })
}

/// Handles a key: up and down move through the list, Enter chooses, Escape and Tab close it.
fn press(field: SearchField, shown: Memo<Shown>, event: &KeyboardEvent) {
    let texts = shown.with_untracked(|shown| shown.texts.clone());
    let count = texts.len();
    let id = field.active.get_untracked();
    let active = (0..count).find(|at| id.as_ref() == Some(&option_id(*at)));
    let next = match (event.key().as_str(), active) {
        ("ArrowDown", None) => Some(0),
        ("ArrowDown", Some(at)) => (at + 1 < count).then_some(at + 1),
        ("ArrowUp", None) => count.checked_sub(1),
        ("ArrowUp", Some(at)) => at.checked_sub(1),
        ("Enter", Some(at)) => {
            if let Some(chosen) = texts.get(at) {
                event.prevent_default();
                field.choose(chosen.clone());
            }
            return;
        }
        // The focus goes on to the next element.
        ("Tab", _) => {
            field.close();
            return;
        }
        ("Escape", _) if count > 0 => {
            event.prevent_default();
            field.close();
            return;
        }
        _ => return,
    };
    event.prevent_default();
    if count == 0 {
        field.open();
    } else {
        field.active.set(next.map(option_id));
    }
}

fn option_id(index: usize) -> String {
    [LIST, "-", &index.to_string()].concat()
}
