//! One task of the first weeks.

use leptos::prelude::*;

use super::calendar;
use super::due::{Due, due_view};
use crate::guide::List;
use crate::guide::handbook::TaskKind;
use crate::guide::handbook::part::{EventPart, TaskPart};
use crate::platform::IS_BROWSER;
use crate::time::Date;
use crate::ui::device::FirstWeeksNotes;
use crate::ui::live::{click, edit, live, live_view};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{
    DocumentLinks, Entered, Icon, LawLinks, PlaceLinks, ProvenanceNote, date_field,
    fact_chips, note_field, own_note, running,
};

/// What to do, why and until when; and what the visitor has noted about it.
#[component]
pub(super) fn TaskItem(
    /// The task.
    task: &'static TaskPart,
    /// The events of the list.
    events: List<EventPart>,
    /// The current day, where there is a clock.
    today: Option<Memo<Date>>,
) -> impl IntoView {
    let locale = use_locale();
    let notes = FirstWeeksNotes::expect();
    let id = task.id.as_str();
    let event = task.due.and(task.from);
    let event = event.and_then(|id| events.into_iter().find(|it| it.id == id));
    let is_done = live(move || notes.is_done(id).to_string());
    let note = live(move || notes.note(id));
    view! {
        <li id=id class="card task" data-done=is_done>
            <h3>{task.label}</h3>
            {marks(&locale, task)}
            {tick(&locale, task)}
            <p>{running(task.why)}</p>
            <p class="when"><Icon name="calendar-clock"/> <span>{running(task.when)}</span></p>
            {event.map(|event| day_field(&locale, task, event))}
            {event.map(|event| state(&locale, task, event, today))}
            {own_note(note.clone())}
            <div class="folds">
                {note_field(&locale, id, task.label.as_str(), note, move |text| notes.set_note(id, text))}
                <details class="more">
                    <summary aria-label=named(&locale, "show-more", task)>
                        {locale.text("show-more")}
                    </summary>
                    <PlaceLinks places=task.places/>
                    <DocumentLinks documents=task.documents/>
                    {fact_chips(task.facts, None)}
                    <LawLinks law=task.law about=task.label.as_str()/>
                    <ProvenanceNote provenance=task.provenance/>
                </details>
            </div>
        </li>
    }
}

/// How binding it is, and whether it concerns everybody.
fn marks(locale: &Locale, task: &TaskPart) -> AnyView {
    let kind = match task.kind {
        TaskKind::Must => "weeks-must",
        TaskKind::Right => "weeks-right",
        TaskKind::Advice => "weeks-advice",
    };
    let optional = task
        .optional
        .then(|| view! { <span class="badge">{locale.text("weeks-optional")}</span> });
    view! {
        <p class="marks">
            <span class="badge" data-kind=kind>{locale.text(kind)}</span>
            {optional}
        </p>
    }
    .into_any()
}

/// The box to tick, hidden until the app is there.
fn tick(locale: &Locale, task: &'static TaskPart) -> AnyView {
    let notes = FirstWeeksNotes::expect();
    let id = task.id.as_str();
    view! {
        <label class="check" hidden=!IS_BROWSER>
            <input
                type="checkbox"
                aria-label=named(locale, "weeks-done", task)
                prop:checked=live(move || notes.is_done(id))
                on:change=edit(move |event| notes.set_done(id, event_target_checked(&event)))
            />
            <span>{locale.text("weeks-done")}</span>
        </label>
    }
    .into_any()
}

/// What a screen reader calls a control of a task: a list has one of them in each.
fn named(locale: &Locale, key: &str, task: &TaskPart) -> String {
    [&locale.text(key), ": ", task.label.as_str()].concat()
}

/// The field for the day of the event.
fn day_field(
    locale: &Locale,
    task: &'static TaskPart,
    event: &'static EventPart,
) -> AnyView {
    let notes = FirstWeeksNotes::expect();
    let id = event.id.as_str();
    let hint = ["hint-", task.id.as_str()].concat();
    let on_change = move |entered| match entered {
        Entered::Day(date) => notes.set_date(id, Some(date)),
        Entered::Nothing => notes.set_date(id, None),
        // What is wrong does not replace what is known.
        Entered::Wrong => {}
    };
    let value = move || notes.date(id).map(|it| it.to_string()).unwrap_or_default();
    let label = event.label.into_render();
    view! {
        <div class="day" hidden=!IS_BROWSER>
            {date_field(locale, label, hint.clone(), live(value), on_change)}
            <p class="hint" id=hint>{running(event.hint)}</p>
        </div>
    }
    .into_any()
}

/// Until when, by the day that was entered, and what to do.
fn state(
    locale: &Locale,
    task: &'static TaskPart,
    event: &'static EventPart,
    today: Option<Memo<Date>>,
) -> AnyView {
    let notes = FirstWeeksNotes::expect();
    let law = locale.guide().holidays;
    let due = Memo::new(move |_| Due::of(task, notes.date(event.id.as_str())?, law));
    let is_done = Memo::new(move |_| notes.is_done(task.id.as_str()));
    let locale = locale.clone();
    let view = live_view(move || {
        let Some(due) = due.get() else {
            return ().into_any();
        };
        let today = today.map(|today| today.get()).filter(|_| !is_done.get());
        let save = {
            let locale = locale.clone();
            move |_| calendar::save(&locale, task.id.as_str(), &[(task, due)])
        };
        view! {
            {due_view(&locale, due, today, None)}
            <p>
                <button
                    type="button"
                    class="plain"
                    aria-label=named(&locale, "weeks-calendar", task)
                    on:click=click(save)
                >
                    <Icon name="calendar-plus"/>
                    {locale.text("weeks-calendar")}
                </button>
            </p>
        }
        .into_any()
    });
    view! { <div class="state" aria-live="polite">{view}</div> }.into_any()
}
