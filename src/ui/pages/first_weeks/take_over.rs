//! Taking over the list that another device shows as a code.

use leptos::prelude::*;

use crate::ui::device::{EntryKind, FirstWeeksNotes, first_weeks_link, subject};
use crate::ui::live::live;
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{PassedOn, TakeList, Undo};

/// Asks whether to take over the list in the address; nothing where there is none.
#[component]
pub(super) fn TakeOver() -> impl IntoView {
    let locale = use_locale();
    let notes = FirstWeeksNotes::expect();
    let read = move |hash: &str| {
        let lines = first_weeks_link::read(hash);
        (!lines.is_empty()).then(|| passed_on(&locale, notes, lines))
    };
    let undo = Undo {
        id: "undo-take",
        is_possible: live(move || notes.can_be_restored()),
        run: UnsyncCallback::new(move |()| notes.restore()),
    };
    view! { <TakeList id="weeks-take" read=Box::new(read) undo/> }
}

fn passed_on(locale: &Locale, notes: FirstWeeksNotes, lines: Vec<String>) -> PassedOn {
    let taken = locale.text("weeks-taken");
    let content = view! {
        <p><strong>{counts(locale, &lines)}</strong></p>
        <p>{locale.text("weeks-take-text")}</p>
    };
    PassedOn {
        title: locale.text("weeks-take-title"),
        content: content.into_any(),
        take: Some(Box::new(move || {
            notes.take_over(&lines);
            taken.clone()
        })),
    }
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
