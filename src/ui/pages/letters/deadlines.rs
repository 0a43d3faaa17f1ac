//! Until when: what the letter may set, and the last day by the day of its delivery.

use leptos::prelude::*;

use crate::guide::handbook::LifeEventId;
use crate::guide::handbook::part::{DeadlinePart, EventPart, LetterPart, LettersPart};
use crate::guide::{List, Source};
use crate::i18n::DateStyle;
use crate::time::{Date, Period};
use crate::ui::live::{edit, live, live_text, live_view};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::pages::first_weeks::{Due, due_view, today};
use crate::ui::parts::{
    Entered, LawLinks, date_field, law_links, message_words, running,
};

/// On which day after it was posted an ordinary letter counts as delivered (§ 37 Abs. 2
/// SGB X, § 41 Abs. 2 VwVfG, § 122 Abs. 2 AO). Whether that day may be a weekend is disputed
/// for some laws, so it is not put off: the earlier day is the safe one.
const DAYS_BY_POST: i32 = 4;

/// The id of the event that a letter has been delivered.
const DELIVERED: &str = "other-letter-delivered";

/// The day from which a deadline counts, as the visitor enters it. It is kept nowhere.
#[derive(Clone, Copy)]
struct Start {
    event: &'static EventPart,
    entered: RwSignal<Option<Date>>,
    /// Whether what is entered is the day on which the letter was posted.
    is_posted: RwSignal<bool>,
}

impl Start {
    fn new(event: &'static EventPart) -> Self {
        Self {
            event,
            entered: RwSignal::new(None),
            is_posted: RwSignal::new(false),
        }
    }

    fn day(self) -> Option<Date> {
        let days = if self.is_posted.get() {
            DAYS_BY_POST
        } else {
            0
        };
        self.entered.get().map(|day| day.add_days(days))
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
    let starts: Vec<Start> = events.map(Start::new).collect();
    let items = letter.deadlines.into_iter().map(|deadline| {
        let start = starts.iter().find(|it| Some(it.event.id) == deadline.from);
        item(&locale, deadline, start.copied())
    });
    let items = items.collect_view();
    let forms = starts
        .iter()
        .map(|start| form(&locale, *start, letter.by_post));
    let no_advice = (!starts.is_empty()).then(|| locale.text("weeks-no-advice"));
    view! {
        {forms.collect_view()}
        <ul class="deadlines">{items}</ul>
        {no_advice.map(|text| view! { <p class="needs-app"><strong>{message_words(&text)}</strong></p> })}
    }
}

/// A deadline in words, with its law, and its last day once that can be told.
fn item(locale: &Locale, deadline: &DeadlinePart, start: Option<Start>) -> AnyView {
    let result = start.zip(deadline.due).map(|(start, due)| {
        let (locale, today) = (locale.clone(), today());
        let view = live_view(move || match start.day() {
            Some(day) => result(&locale, due, day, today.map(|today| today.get())),
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
fn result(locale: &Locale, period: Period, start: Date, today: Option<Date>) -> AnyView {
    let due = Due::of_letter(period, start, locale.guide().holidays);
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
fn form(locale: &Locale, start: Start, by_post: List<Source>) -> AnyView {
    let Start {
        event,
        entered,
        is_posted,
    } = start;
    let may_be_posted = event.id == *DELIVERED && !by_post.is_empty();
    let on_change = move |it| {
        entered.set(match it {
            Entered::Day(day) => Some(day),
            Entered::Nothing | Entered::Wrong => None,
        });
    };
    let label = {
        let posted = locale.text("deadline-posted");
        let label = event.label.as_str();
        move || match is_posted.get() {
            true => posted.clone(),
            false => label.to_owned(),
        }
    };
    let label = match may_be_posted {
        true => live_text(label),
        false => event.label.into_render(),
    };
    let hint = ["hint-", event.id.as_str()].concat();
    // The field keeps what is typed into it.
    let field = date_field(locale, label, hint.clone(), live(String::new), on_change);
    view! {
        <form
            class="card needs-app"
            data-entered=live(move || entered.get().is_some().to_string())
            on:submit=|event| event.prevent_default()
        >
            <h3>{locale.text("deadline-title")}</h3>
            <div class="day">{field}</div>
            {may_be_posted.then(|| posted(locale, start, by_post))}
            <p class="note" id=hint>{running(event.hint)}</p>
            <LawLinks law=event.law about=event.label.as_str()/>
            <p class="note">{locale.text("deadline-private")}</p>
        </form>
    }
    .into_any()
}

/// For who knows only the date on the letter: from when it counts as delivered by law.
fn posted(locale: &Locale, start: Start, law: List<Source>) -> AnyView {
    let on_change = move |event| start.is_posted.set(event_target_checked(&event));
    let deemed = {
        let locale = locale.clone();
        live_view(move || {
            let day = start.day().filter(|_| start.is_posted.get());
            let Some(day) = day else {
                return ().into_any();
            };
            let date = locale.date(day, DateStyle::Full);
            let words = locale.text_with("deadline-deemed", [("date", date.into())]);
            let about = locale.text("deadline-posted");
            view! { <p>{message_words(&words)}</p> {law_links(law.as_slice(), &about)} }
                .into_any()
        })
    };
    view! {
        <label class="check">
            <input
                type="checkbox"
                prop:checked=live(move || start.is_posted.get())
                on:change=edit(on_change)
            />
            <span>{locale.text("deadline-by-post")}</span>
        </label>
        <div role="status">{deemed}</div>
    }
    .into_any()
}
