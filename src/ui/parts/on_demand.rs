//! What a button of a page asks for and the chunk does: passing on, reading aloud, the nearest
//! places, the way back.
//!
//! Only the buttons are in the first file. Each says in an attribute what it is for, and one
//! listener hears of all of them. The chunk is fetched when somebody taps one.

use leptos::prelude::*;

use super::{DeferredPart, DrawPart, Icon};
use crate::platform::links;
use crate::ui::live::{Live, live_view};
use crate::ui::locale::use_locale;

/// What a button is for.
#[derive(Clone, Copy)]
pub(crate) enum Purpose {
    /// Passing something on.
    Share,
    /// Reading aloud.
    Read,
    /// Something else.
    Do,
}

/// What somebody has asked for with a button.
#[derive(Clone)]
pub(crate) struct Tap {
    /// What the button is for.
    pub(crate) purpose: Purpose,
    /// What of that is wanted, as the button's attribute names it.
    pub(crate) what: String,
    /// What is asked for on the page, or nothing more once this is emptied.
    pub(crate) asked: RwSignal<String>,
}

impl Tap {
    /// Asks for nothing any more. The page may be another one by now.
    pub(crate) fn forget(&self) {
        self.asked.try_set(String::new());
    }

    /// Asks for it once more.
    pub(crate) fn repeat(&self) {
        self.asked.try_set(self.what.clone());
    }
}

/// Draws what somebody asks for.
pub(crate) fn on_demand() -> AnyView {
    [
        drawn("[data-share]", "data-share", Purpose::Share),
        drawn("[data-read]", "data-read", Purpose::Read),
        drawn("[data-do]", "data-do", Purpose::Do),
    ]
    .into_any()
}

fn drawn(selector: &'static str, attribute: &'static str, purpose: Purpose) -> AnyView {
    let code = DrawPart::expect();
    let asked = RwSignal::new(String::new());
    let listener = links::on_open(selector, attribute, move |what| asked.set(what));
    // It ends with the page.
    StoredValue::new_local(listener);
    live_view(move || match asked.get() {
        what if what.is_empty() => ().into_any(),
        what => {
            let tap = Tap {
                purpose,
                what,
                asked,
            };
            code.draw(DeferredPart::Tapped(tap))
        }
    })
    .into_any()
}

/// What a button asks for.
pub(crate) enum Wish {
    /// To pass something on, as `share.rs` names it.
    Share(String),
    /// To have an element read aloud, by its id.
    Read(String),
    /// `back` for the page before, `near:` with the id of a topic for its nearest places,
    /// and behind a space the ids of those that fit where it is filtered.
    Do(Live<String>),
}

/// A button that asks for something. Where it `is_small` it shows its picture only.
pub(crate) fn button(
    icon: &'static str,
    class: &'static str,
    name: String,
    is_small: bool,
    wish: Wish,
) -> AnyView {
    let (share, read, done) = match wish {
        Wish::Share(what) => (Some(what), None, None),
        Wish::Read(id) => (None, Some(id), None),
        Wish::Do(what) => (None, None, Some(what)),
    };
    let (label, words) = match is_small {
        true => (Some(name), None),
        false => (None, Some(name)),
    };
    view! {
        <button
            type="button"
            class=class
            aria-label=label
            data-share=share
            data-read=read
            data-do=done
        >
            <Icon name=icon/>
            {words}
        </button>
    }
    .into_any()
}

/// A button that has an element read aloud, by its id (`pages/reader.rs`).
pub(crate) fn read_button(class: &'static str, id: &str) -> AnyView {
    let name = use_locale().text("read-aloud");
    button("volume-2", class, name, false, Wish::Read(id.to_owned()))
}
