//! Taking over the list that another device shows as a code.

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::keep::undo_button;
use crate::platform::{IS_BROWSER, focus};
use crate::ui::device::{EntryKind, FirstWeeksNotes, first_weeks_link, subject};
use crate::ui::live::{click, live_view};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::query::leave_list_out;

/// The id of the button that undoes it.
const UNDO: &str = "undo-take";

/// Asks whether to take over the list in the address; nothing where there is none. The
/// answer takes it out of the address, so that nobody passes it on with the page.
#[component]
pub(super) fn TakeOver() -> impl IntoView {
    let locale = use_locale();
    let notes = FirstWeeksNotes::expect();
    let hash = use_location().hash;
    let lines = Memo::new(move |_| match IS_BROWSER {
        true => hash.with(|hash| first_weeks_link::read(hash)),
        // A page that is written ahead of time knows nothing of it.
        false => Vec::new(),
    });
    let leave_out = leave_list_out();
    let outcome = RwSignal::new("");
    let take = move |_| {
        notes.take_over(&lines.get_untracked());
        outcome.set("weeks-taken");
        leave_out.run(());
        focus::set_next(&["#", UNDO].concat());
    };
    let leave = move |_| {
        leave_out.run(());
        focus::set_next("main h1");
    };
    let view = live_view(move || {
        let lines = lines.get();
        if !lines.is_empty() {
            return view! {
                <section class="card notice" aria-labelledby="weeks-take">
                    <h2 id="weeks-take">{locale.text("weeks-take-title")}</h2>
                    <p><strong>{counts(&locale, &lines)}</strong></p>
                    <p>{locale.text("weeks-take-text")}</p>
                    <p class="actions">
                        <button type="button" on:click=click(take)>
                            {locale.text("weeks-take-yes")}
                        </button>
                        <button type="button" class="action" on:click=click(leave)>
                            {locale.text("weeks-take-no")}
                        </button>
                    </p>
                </section>
            }
            .into_any();
        }
        match outcome.get() {
            "" => ().into_any(),
            key => view! {
                <div class="card">
                    <p>{locale.text(key)}</p>
                    {undo_button(UNDO, notes, &locale, outcome)}
                </div>
            }
            .into_any(),
        }
    });
    view! { <div aria-live="polite">{view}</div> }
}

/// How much of each kind a list has.
fn counts(locale: &Locale, lines: &[String]) -> String {
    let count = |kind: EntryKind| {
        let kinds = lines.iter().filter_map(|line| Some(subject(line)?.0));
        locale.number(kinds.filter(|it| *it == kind).count() as f64)
    };
    let variables = [
        ("done", count(EntryKind::Done).into()),
        ("dates", count(EntryKind::Date).into()),
        ("notes", count(EntryKind::Note).into()),
    ];
    locale.text_with("weeks-take-count", variables)
}
