//! One task of the first weeks.

use leptos::prelude::*;

use super::calendar;
use super::due::Due;
use crate::guide::List;
use crate::guide::handbook::TaskKind;
use crate::guide::handbook::part::{EventPart, TaskPart};
use crate::i18n::DateStyle;
use crate::platform::IS_BROWSER;
use crate::time::Date;
use crate::ui::Page;
use crate::ui::device::FirstWeeksNotes;
use crate::ui::live::{click, edit, live, live_text, live_view};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{
    DocumentLinks, Icon, LawLinks, PlaceLinks, ProvenanceNote, fact_chips, forward,
    running,
};

/// The years in which the day of an event may be. A field that is being typed into has
/// years such as 0002 on the way.
pub(in crate::ui::pages) const YEARS: std::ops::RangeInclusive<i16> = 1990..=2100;

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
    view! {
        <li id=id class="card task" data-done=is_done>
            <h3>{task.label}</h3>
            {marks(&locale, task)}
            {tick(&locale, task)}
            <p>{running(task.why)}</p>
            <p class="when"><Icon name="calendar-clock"/> <span>{running(task.when)}</span></p>
            {event.map(|event| day_field(&locale, task, event))}
            {event.map(|event| state(&locale, task, event, today))}
            <p
                class="own-note"
                dir="auto"
                hidden=live(move || notes.note(id).is_empty())
            >
                {live_text(move || notes.note(id))}
            </p>
            <div class="folds">
                {note_field(&locale, task)}
                <details class="more">
                    <summary>{locale.text("show-more")}</summary>
                    <PlaceLinks places=task.places/>
                    <DocumentLinks documents=task.documents/>
                    {fact_chips(task.facts, None)}
                    <LawLinks law=task.law/>
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
    let words = locale.text("weeks-done");
    let label = [&words, ": ", task.label.as_str()].concat();
    view! {
        <label class="check" hidden=!IS_BROWSER>
            <input
                type="checkbox"
                aria-label=label
                prop:checked=live(move || notes.is_done(id))
                on:change=edit(move |event| notes.set_done(id, event_target_checked(&event)))
            />
            <span>{words}</span>
        </label>
    }
    .into_any()
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
    let is_wrong = RwSignal::new(false);
    let on_change = move |changed| {
        let text = event_target_value(&changed);
        let date = text.parse::<Date>().ok();
        let date = date.filter(|date| YEARS.contains(&date.year()));
        is_wrong.set(date.is_none() && !text.is_empty());
        // What is wrong does not replace what is known.
        if date.is_some() || text.is_empty() {
            notes.set_date(id, date);
        }
    };
    let value = move || notes.date(id).map(|it| it.to_string()).unwrap_or_default();
    let words = locale.text("weeks-date-wrong");
    let message = live_text(move || {
        if is_wrong.get() {
            words.clone()
        } else {
            String::new()
        }
    });
    view! {
        <div class="day" hidden=!IS_BROWSER>
            <label>
                <span>{event.label}</span>
                <input
                    type="date"
                    min="1990-01-01"
                    max="2100-12-31"
                    aria-describedby=hint.clone()
                    prop:value=live(value)
                    on:change=edit(on_change)
                />
            </label>
            <p class="hint" id=hint>{event.hint}</p>
            <p role="alert">{message}</p>
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
        let left = today.map(|today| due.days_left(today.get()));
        let left = left.filter(|_| !is_done.get());
        let is_missed = !due.is_earliest && left.is_some_and(|left| left < 0);
        let save = {
            let locale = locale.clone();
            move |_| calendar::save(&locale, task.id.as_str(), &[(task, due)])
        };
        view! {
            <p class="due">
                <strong>{day_words(&locale, due)}</strong>
                " "
                {left.map(|left| view! { <span>{left_words(&locale, due, left)}</span> })}
            </p>
            {reason(&locale, due).map(|reason| view! { <p class="note">{reason}</p> })}
            {is_missed.then(|| missed(&locale))}
            <p>
                <button type="button" class="plain" on:click=click(save)>
                    <Icon name="calendar-plus"/>
                    {locale.text("weeks-calendar")}
                </button>
            </p>
        }
        .into_any()
    });
    view! { <div class="state" aria-live="polite">{view}</div> }.into_any()
}

/// The day in words.
pub(super) fn day_words(locale: &Locale, due: Due) -> String {
    let key = if due.is_earliest {
        "weeks-from"
    } else {
        "weeks-until"
    };
    let date = locale.date(due.day, DateStyle::Full);
    locale.text_with(key, [("date", date.into())])
}

/// How many days are left, or that the day is over or has come.
pub(super) fn left_words(locale: &Locale, due: Due, left: i32) -> String {
    match usize::try_from(left) {
        Ok(0) if due.is_earliest => locale.text("weeks-possible"),
        Ok(left) => locale.count("weeks-left", left),
        Err(_) if due.is_earliest => locale.text("weeks-possible"),
        Err(_) => locale.text("weeks-over"),
    }
}

/// Why it is that day, where counting alone leads to another, or to a day on which offices
/// are closed.
fn reason(locale: &Locale, due: Due) -> Option<String> {
    let key = if due.is_free_day {
        "weeks-fixed"
    } else if due.day > due.counted {
        "weeks-moved"
    } else if due.day < due.counted {
        "weeks-moved-before"
    } else {
        return None;
    };
    let date = locale.date(due.counted, DateStyle::Long);
    Some(locale.text_with(key, [("date", date.into())]))
}

/// What to do when a deadline is over: to ask for advice at once.
pub(in crate::ui::pages) fn missed(locale: &Locale) -> AnyView {
    let link = locale.guide().advice_topic.map(|id| {
        let href = locale.href(&Page::Topic(id.into()));
        forward(href, locale.topic(id))
    });
    view! {
        <div class="card notice missed">
            <p>{locale.text("weeks-missed")}</p>
            {link}
        </div>
    }
    .into_any()
}

/// The field for the visitor's own note, which is shown above it as well.
fn note_field(locale: &Locale, task: &'static TaskPart) -> AnyView {
    let notes = FirstWeeksNotes::expect();
    let id = task.id.as_str();
    let words = locale.text("weeks-note");
    let label = [&words, ": ", task.label.as_str()].concat();
    let on_input = move |event| notes.set_note(id, &event_target_value(&event));
    view! {
        <details class="more" hidden=!IS_BROWSER>
            <summary>{words}</summary>
            <textarea
                rows="3"
                dir="auto"
                aria-label=label
                prop:value=live(move || notes.note(id))
                on:input=edit(on_input)
            ></textarea>
        </details>
    }
    .into_any()
}
