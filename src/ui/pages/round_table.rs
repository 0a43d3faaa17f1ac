//! The Round Table for Integration.

use leptos::prelude::*;

use crate::time::{Occurrence, OccurrenceStatus, berlin};
use crate::ui::Page;
use crate::ui::clock::use_minute;
use crate::ui::live::live_view;
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{
    AddDate, AskFirst, Calendar, German, Icon, MapLink, MeetingChange, NextMeeting,
    PostalAddress, ProvenanceNote, Sections, StructuredMeeting, Title, as_of, change,
    when,
};
use crate::ui::progressive::render_later;

/// How many dates are shown.
const DATES: usize = 6;

/// The countdown with whom to ask, the next dates, the place, who may come, and the rule in words.
#[component]
pub(super) fn RoundTable() -> impl IntoView {
    let locale = use_locale();
    let guide = locale.guide().clone();
    let table = &guide.round_table;
    let address = guide.place(table.place).and_then(|place| place.address);
    let evidence = locale.dated(table.last_evidence);
    let why = view! {
        <h2><Icon name="triangle-alert"/> {locale.text("meeting-confirm-title")}</h2>
        <p>{locale.text_with("meeting-confirm", [("date", evidence.into())])}</p>
    };
    let why = why.into_any();
    let reminder = RwSignal::new(false);
    view! {
        <Title page=Page::RoundTable/>
        <div class="card notice">
            <NextMeeting/>
            <AskFirst why/>
        </div>
        <div class="columns">
            {render_later(move || view! { <NextDates reminder/> }.into_any())}
            <section aria-labelledby="where">
                <h2 id="where">{locale.text("meeting-where")}</h2>
                <p><German text=table.room/></p>
                {address.map(|address| view! { <PostalAddress address/> })}
                <p class="actions"><MapLink address location=None/></p>
            </section>
        </div>
        {render_later(move || view! { <Calendar reminder/> }.into_any())}
        <Sections page=Page::RoundTable/>
        <section aria-labelledby="rule">
            <h2 id="rule">{locale.text("meeting-rule-title")}</h2>
            <Rule/>
            <p>
                {locale.text_with("meeting-founded", [("year", table.founded.into())])}
            </p>
        </section>
        <ProvenanceNote provenance=table.provenance/>
        <StructuredMeeting/>
    }
}

/// The next dates. Written ahead of time, the list has only those that are not as
/// planned, because they do not age, and the room of the others.
#[component]
fn NextDates(
    /// Whether the visitor's calendar is to remind of a date.
    reminder: RwSignal<bool>,
) -> impl IntoView {
    let locale = use_locale();
    let guide = locale.guide().clone();
    let title = locale.text("meeting-dates");
    let now = use_minute();
    let as_of = as_of(&guide);
    let dates = Memo::new(move |_| {
        let from = now.map_or(as_of, |now| now.get());
        let dates = guide.round_table.meeting.occurrences(from);
        dates.take(DATES).collect::<Vec<_>>()
    });
    let items = live_view(move || {
        let items = dates.get().into_iter().map(|date| {
            let is_as_usual =
                date.status == OccurrenceStatus::Planned && !date.is_confirmed;
            if now.is_none() && is_as_usual {
                return view! { <li aria-hidden="true"></li> }.into_any();
            }
            item(&locale, &date, reminder).into_any()
        });
        items.collect_view().into_any()
    });
    view! {
        <section aria-labelledby="dates">
            <h2 id="dates">{title}</h2>
            <ol class="dates" data-testid="dates">{items}</ol>
        </section>
    }
}

fn item(
    locale: &Locale,
    date: &Occurrence,
    reminder: RwSignal<bool>,
) -> impl IntoView + use<> {
    let change =
        change(date).map(|key| view! { <span class="badge">{locale.text(key)}</span> });
    let confirmed = date.is_confirmed.then(|| {
        let word = locale.text("meeting-confirmed");
        view! { <span class="badge badge-check">{word}</span> }
    });
    view! {
        <li>
            <time datetime=berlin::rfc3339(date.instant)>{when(locale, date)}</time>
            {change}
            {confirmed}
            {date.takes_place().then(|| view! { <AddDate date=date.clone() reminder/> })}
            <MeetingChange date=date.clone()/>
        </li>
    }
}

/// When the meeting is, in general: “every second Tuesday of these months …”.
#[component]
pub(super) fn Rule() -> impl IntoView {
    let locale = use_locale();
    render_later(move || view! { <p>{rule(&locale)}</p> }.into_any())
}

/// The rule in words: which weekday of which months, at what time.
fn rule(locale: &Locale) -> String {
    let meeting = &locale.guide().round_table.meeting;
    let months: Vec<String> = meeting
        .rrule()
        .months()
        .map(|month| locale.month(month))
        .collect();
    let which = if months.len() == 12 { "all" } else { "some" };
    let time = locale.time(meeting.starts_at());
    let ordinal = i64::from(meeting.rrule().ordinal());
    locale.text_with(
        "meeting-rule",
        [
            ("ordinal", ordinal.into()),
            ("weekday", meeting.rrule().weekday().code().into()),
            ("which", which.into()),
            ("months", locale.list(&months).into()),
            ("time", time.into()),
        ],
    )
}
