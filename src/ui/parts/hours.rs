//! When a place is open.

use leptos::prelude::*;

use crate::guide::{List, Text};
use crate::i18n::DateStyle;
use crate::time::{Holiday, Instant, Opening, Schedule, Weekday, Weekdays, berlin};
use crate::ui::clock::{local_time, use_minute};
use crate::ui::live::{live, live_text, live_view};
use crate::ui::locale::{Locale, use_locale};

/// Opening hours, in Berlin time, and what they are for.
#[component]
pub(crate) fn Hours(
    /// The hours.
    schedules: List<Schedule>,
    /// What they are for, or what they do not say.
    note: Option<Text>,
) -> impl IntoView {
    let locale = use_locale();
    let lines = schedules.iter().map(|schedule| line(&locale, schedule));
    view! {
        <OpeningState schedules/>
        <ul class="hours">{lines.collect_view()}</ul>
        {note.map(|note| view! { <p class="note">{note}</p> })}
    }
}

/// Whether a place is open, told anew every minute, and what is special about today.
#[component]
fn OpeningState(
    /// The hours.
    schedules: List<Schedule>,
) -> impl IntoView {
    let locale = use_locale();
    let now = use_minute();
    let remarks =
        now.map(|now| live_view(move || remarks(&locale, &schedules, now.get())));
    view! {
        <OpeningLine schedules now/>
        {remarks}
    }
}

/// A public holiday, and whose time it is where the device shows another.
fn remarks(locale: &Locale, schedules: &[Schedule], now: Instant) -> AnyView {
    let today = berlin::to_civil(now).date();
    let never_closes = Opening::at(schedules, now) == (Opening::Open { until: None });
    let holiday = Holiday::on(today).filter(|_| !never_closes);
    let holiday = holiday.map(|holiday| {
        let name = locale.text(holiday.key());
        locale.text_with("hours-holiday", [("holiday", name.into())])
    });
    let zone = local_time(now).map(|_| locale.text("hours-zone"));
    view! {
        {holiday.map(|holiday| view! { <p>{holiday}</p> })}
        {zone.map(|zone| view! { <p class="note">{zone}</p> })}
    }
    .into_any()
}

/// Whether a place is open, in a line. Where there is no present (a page rendered ahead of
/// time) the line is empty, so that nothing moves when there is.
#[component]
pub(crate) fn OpeningLine(
    /// The hours.
    schedules: List<Schedule>,
    /// The present minute, where there is a present.
    now: Option<Memo<Instant>>,
) -> impl IntoView {
    let locale = use_locale();
    let opening = move || {
        let now = now?.get();
        Some((Opening::at(&schedules, now), now))
    };
    let state = live(move || opening().map(|(opening, _)| id(opening)));
    let words = now.map(|_| {
        live_text(move || {
            let words = opening().map(|(opening, now)| words(&locale, opening, now));
            words.unwrap_or_default()
        })
    });
    (!schedules.is_empty()).then(|| {
        view! { <p class="opening" data-state=state>{words}</p> }
    })
}

/// The word for it in the page's hooks.
fn id(opening: Opening) -> &'static str {
    match opening {
        Opening::Open { .. } => "open",
        Opening::Closed { .. } => "closed",
        Opening::ByAppointment => "by-appointment",
        Opening::UncertainHoliday(_) | Opening::UncertainDays => "uncertain",
        Opening::Unknown => "unknown",
    }
}

/// The messages of a state that ends within the hour, within the day, and later.
type Messages = [&'static str; 3];

const OPEN: Messages = [
    "hours-open-soon",
    "hours-open-until",
    "hours-open-until-day",
];
const CLOSED: Messages = [
    "hours-closed-soon",
    "hours-closed-until",
    "hours-closed-until-day",
];

fn words(locale: &Locale, opening: Opening, now: Instant) -> String {
    match opening {
        Opening::Open { until: None } => locale.text("hours-open"),
        Opening::Open { until: Some(end) } => until(locale, OPEN, end, now),
        Opening::Closed { until: None, .. } => locale.text("hours-closed"),
        Opening::Closed {
            until: Some(start), ..
        } => until(locale, CLOSED, start, now),
        Opening::ByAppointment => locale.text("hours-by-appointment"),
        Opening::UncertainHoliday(_) => locale.text("hours-uncertain-holiday"),
        Opening::UncertainDays => locale.text("hours-uncertain-days"),
        Opening::Unknown => locale.text("hours-unknown"),
    }
}

/// Until when a state lasts: the minutes within the hour, the time within the day, the
/// weekday within the week, else the date.
fn until(locale: &Locale, messages: Messages, end: Instant, now: Instant) -> String {
    let [soon, today, later] = messages;
    let minutes = (end.unix_seconds() - now.unix_seconds()).div_euclid(60);
    if let Ok(minutes @ 0..60) = u32::try_from(minutes) {
        let relative = locale.in_minutes(minutes);
        return locale.text_with(soon, [("relative", relative.into())]);
    }
    let (now, end) = (berlin::to_civil(now), berlin::to_civil(end));
    let time = locale.time(end.time());
    let days = end.date().days() - now.date().days();
    if days == 0 {
        return locale.text_with(today, [("time", time.into())]);
    }
    let day = if days < 7 {
        locale.weekday(end.date().weekday())
    } else {
        locale.date(end.date(), DateStyle::Long)
    };
    locale.text_with(later, [("day", day.into()), ("time", time.into())])
}

fn line(locale: &Locale, schedule: &Schedule) -> impl IntoView + use<> {
    if schedule.is_round_the_clock() {
        return view! { <li>{locale.text("hours-round-the-clock")}</li> }.into_any();
    }
    let days = schedule
        .byday()
        .map(|days| view! { <span>{words_of_days(locale, days)}</span> });
    let times = schedule.hours().map(|(opens, closes)| {
        let variables = [
            ("opens", locale.time(opens).into()),
            ("closes", locale.time(closes).into()),
        ];
        view! { <span>{locale.text_with("hours-times", variables)}</span> }
    });
    let appointment = schedule
        .is_by_appointment()
        .then(|| view! { <span>{locale.text("hours-by-appointment")}</span> });
    view! { <li>{days} {times} {appointment}</li> }.into_any()
}

/// Three days or more in a row become a span: Monday – Friday.
fn words_of_days(locale: &Locale, days: Weekdays) -> String {
    if days == Weekdays::ALL {
        return locale.text("hours-daily");
    }
    let mut runs: Vec<Vec<Weekday>> = Vec::new();
    for day in days.iter() {
        match runs.last_mut() {
            Some(run)
                if run
                    .last()
                    .is_some_and(|last| last.number() + 1 == day.number()) =>
            {
                run.push(day);
            }
            _ => runs.push(vec![day]),
        }
    }
    let names = runs.iter().flat_map(|run| match run.as_slice() {
        [first, _, .., last] => {
            let (from, to) = (locale.weekday(*first), locale.weekday(*last));
            vec![
                locale
                    .text_with("hours-days", [("from", from.into()), ("to", to.into())]),
            ]
        }
        run => run.iter().map(|day| locale.weekday(*day)).collect(),
    });
    locale.list(&names.collect::<Vec<_>>())
}
