//! What a button of a page asks for and the chunk draws: passing on, reading aloud.
//!
//! Only the buttons are in the first file. Each says in an attribute what it is for, and one
//! listener hears of all of them. The chunk is fetched when somebody taps one.

use leptos::prelude::*;

use super::{DeferredPart, DrawPart, Icon};
use crate::platform::links;
use crate::ui::live::live_view;
use crate::ui::locale::use_locale;

/// What the chunk draws, by the value of a button's attribute and the signal that has it.
type Part = fn(RwSignal<String>, String) -> DeferredPart;

/// Draws what somebody asks for.
pub(crate) fn on_demand() -> AnyView {
    let shared = |_, what| DeferredPart::Shared(what);
    let reader = |asked, id| DeferredPart::Reader { id, asked };
    [
        drawn("[data-share]", "data-share", shared),
        drawn("[data-read]", "data-read", reader),
    ]
    .into_any()
}

fn drawn(selector: &'static str, attribute: &'static str, part: Part) -> AnyView {
    let code = DrawPart::expect();
    let asked = RwSignal::new(String::new());
    let listener = links::on_open(selector, attribute, move |what| asked.set(what));
    // It ends with the page.
    StoredValue::new_local(listener);
    live_view(move || match asked.get() {
        what if what.is_empty() => ().into_any(),
        what => code.draw(part(asked, what)),
    })
    .into_any()
}

/// A button that asks for passing something on, or for reading it aloud.
pub(super) fn button(
    icon: &'static str,
    class: &'static str,
    key: &str,
    share: Option<String>,
    read: Option<String>,
) -> AnyView {
    view! {
        <button type="button" class=class data-share=share data-read=read>
            <Icon name=icon/>
            {use_locale().text(key)}
        </button>
    }
    .into_any()
}

/// A button that has an element read aloud, by its id (`pages/reader.rs`).
pub(crate) fn read_button(class: &'static str, id: &str) -> AnyView {
    button("volume-2", class, "read-aloud", None, Some(id.to_owned()))
}
