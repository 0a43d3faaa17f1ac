//! Until when: what the letter may set, and the last day by the day of its delivery.

use leptos::prelude::*;

use super::deemed::Deemed;
use crate::guide::handbook::LifeEventId;
use crate::guide::handbook::part::{DeadlinePart, EventPart, LetterPart, LettersPart};
use crate::i18n::DateStyle;
use crate::time::Date;
use crate::ui::live::{edit, live, live_text, live_view};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::pages::first_weeks::{Due, due_view, today};
use crate::ui::parts::{
    Entered, LawLinks, date_field, law_links, message_words, running,
};

/// The day from which a deadline counts, as the visitor enters it. It is kept nowhere.
#[derive(Clone, Copy)]
struct Start {
    event: &'static EventPart,
    entered: RwSignal<Option<Date>>,
    /// The law by which another day than that of the event is enough.
    deemed: Option<Deemed>,
    /// Whether what is entered is that other day.
    is_other_day: RwSignal<bool>,
}

impl Start {
    fn new(event: &'static EventPart, letter: &LetterPart) -> Self {
        Self {
            event,
            entered: RwSignal::new(None),
            deemed: Deemed::of(event, letter),
            is_other_day: RwSignal::new(false),
        }
    }

    /// The law, if what is entered is the other day.
    fn chosen(self) -> Option<Deemed> {
        self.deemed.filter(|_| self.is_other_day.get())
    }

    /// The day from which the deadline counts.
    fn day(self) -> Option<Date> {
        let entered = self.entered.get()?;
        Some(match self.chosen() {
            Some(deemed) => deemed.after(entered),
            None => entered,
        })
    }
}

/// The deadlines of a letter. Where the law counts days from an event, the visitor can enter
/// it and sees the last day, why it is that day, and how many are left.
#[component]
pub(super) fn Deadlines(
    /// The part of the handbook, which has the events.
    part: &'static LettersPart,
    /// The letter.
    letter: &'static LetterPart,
) -> impl IntoView {
    let locale = use_locale();
    let is_counted = |id: LifeEventId| {
        let mut deadlines = letter.deadlines.iter();
        deadlines.any(|it| it.due.and(it.from) == Some(id))
    };
    let events = part.events.iter().filter(|event| is_counted(event.id));
    let starts = events.map(|event| Start::new(event, letter));
    let starts: Vec<Start> = starts.collect();
    let items = letter.deadlines.into_iter().map(|deadline| {
        let start = starts.iter().find(|it| Some(it.event.id) == deadline.from);
        item(&locale, deadline, start.copied())
    });
    let items = items.collect_view();
    let forms = starts.iter().map(|start| form(&locale, *start));
    let no_advice = (!starts.is_empty()).then(|| locale.text("weeks-no-advice"));
    view! {
        {forms.collect_view()}
        <ul class="deadlines">{items}</ul>
        {no_advice.map(|text| view! { <p class="needs-app"><strong>{message_words(&text)}</strong></p> })}
    }
}

/// A deadline in words, with its law, and its last day once that can be told.
fn item(
    locale: &Locale,
    deadline: &'static DeadlinePart,
    start: Option<Start>,
) -> AnyView {
    let result = start.zip(deadline.due).map(|(start, period)| {
        let (locale, today) = (locale.clone(), today());
        let law = locale.guide().holidays;
        let view = live_view(move || match start.day() {
            Some(day) => {
                let due = Due::of_letter(period, deadline.last_month, day, law);
                result(&locale, due, day, today.map(|today| today.get()))
            }
            None => ().into_any(),
        });
        view! { <div class="last-day" role="status">{view}</div> }
    });
    // One that the record says elsewhere has no words of its own.
    let about = match deadline.text {
        Some(text) => text.to_string(),
        None => locale.text("deadline"),
    };
    view! {
        <li class="card">
            {deadline.text.map(|text| view! { <p>{running(text)}</p> })}
            {result}
            <LawLinks law=deadline.law about/>
        </li>
    }
    .into_any()
}

/// The last day of a period, why it is that day, and how many days are left.
fn result(locale: &Locale, due: Due, start: Date, today: Option<Date>) -> AnyView {
    let key = if due.counted < start {
        "deadline-counted-back"
    } else {
        "deadline-counted"
    };
    let date = locale.date(due.counted, DateStyle::Full);
    let counted = locale.text_with(key, [("date", date.into())]);
    due_view(locale, due, today, Some(counted))
}

/// The field for the day, which day is meant, and that nothing is kept.
fn form(locale: &Locale, start: Start) -> AnyView {
    let Start { event, entered, .. } = start;
    let on_change = move |it| {
        entered.set(match it {
            Entered::Day(day) => Some(day),
            Entered::Nothing | Entered::Wrong => None,
        });
    };
    let label = match start.deemed {
        Some(deemed) => {
            let other = locale.text(deemed.day_key());
            live_text(move || match start.is_other_day.get() {
                true => other.clone(),
                false => event.label.to_string(),
            })
        }
        None => event.label.into_render(),
    };
    let hint = ["hint-", event.id.as_str()].concat();
    // The field keeps what is typed into it.
    let field = date_field(locale, label, hint.clone(), live(String::new), on_change);
    let other_day = start.deemed.map(|deemed| other_day(locale, start, deemed));
    view! {
        <form
            class="card needs-app"
            data-entered=live(move || entered.get().is_some().to_string())
            on:submit=|event| event.prevent_default()
        >
            <h3>{locale.text("deadline-title")}</h3>
            <div class="day">{field}</div>
            {other_day}
            <p class="note" id=hint>{running(event.hint)}</p>
            <LawLinks law=event.law about=event.label.as_str()/>
            <p class="note">{locale.text("deadline-private")}</p>
        </form>
    }
    .into_any()
}

/// For who knows only the other day: from when the letter counts as delivered by law.
fn other_day(locale: &Locale, start: Start, deemed: Deemed) -> AnyView {
    let on_change = move |event| start.is_other_day.set(event_target_checked(&event));
    let reason = {
        let locale = locale.clone();
        live_view(move || {
            let Some(day) = start.chosen().and_then(|_| start.day()) else {
                return ().into_any();
            };
            let date = locale.date(day, DateStyle::Full);
            let words = locale.text_with(deemed.reason_key(), [("date", date.into())]);
            let law = law_links(deemed.law(), &locale.text(deemed.day_key()));
            view! { <p>{message_words(&words)}</p> {law} }.into_any()
        })
    };
    view! {
        <label class="check">
            <input
                type="checkbox"
                prop:checked=live(move || start.is_other_day.get())
                on:change=edit(on_change)
            />
            <span>{locale.text(deemed.question_key())}</span>
        </label>
        <div role="status">{reason}</div>
    }
    .into_any()
}
