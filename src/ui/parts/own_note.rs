//! A note that the visitor writes about something: as it is read, and the field for it.

use leptos::prelude::*;

use crate::platform::{IS_BROWSER, focus};
use crate::ui::live::{Live, edit, live, live_text};
use crate::ui::locale::Locale;

/// The note as it was written; nothing to see where there is none.
pub(crate) fn own_note(note: Live<String>) -> AnyView {
    let words = note.clone();
    view! {
        <p class="own-note" dir="auto" hidden=live(move || note().is_empty())>
            {live_text(move || words())}
        </p>
    }
    .into_any()
}

/// The field for the note, folded, and hidden until the app is there. A screen reader says
/// what it is `about`, because a page has many of them. Whoever writes in it goes on when the
/// list around it is drawn anew, as after a change in another tab ([`focus::keep`]).
pub(crate) fn note_field(
    locale: &Locale,
    id: &str,
    about: &str,
    note: Live<String>,
    set: impl Fn(&str) + 'static,
) -> AnyView {
    let words = locale.text("weeks-note");
    let label = [&words, ": ", about].concat();
    let id = ["note-", id].concat();
    let is_written = focus::is_on(&id);
    view! {
        <details class="more" hidden=!IS_BROWSER open=is_written>
            <summary aria-label=label.clone()>{words}</summary>
            <textarea
                id=id
                rows="3"
                dir="auto"
                aria-label=label
                prop:value=note
                on:input=edit(move |event| set(&event_target_value(&event)))
            ></textarea>
        </details>
    }
    .into_any()
}
