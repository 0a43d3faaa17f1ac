//! When a place is open, or answers the telephone.

use leptos::prelude::*;

use crate::guide::{List, Text};
use crate::i18n::DateStyle;
use crate::time::{
    Attending, Date, Dated, Holiday, Instant, Opening, Schedule, Weekday, Weekdays,
    berlin,
};
use crate::ui::clock::{Minute, current_time, local_time, use_minute};
use crate::ui::live::{live, live_text, live_view};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::running;

/// The heading over a place's hours: whether one comes or only calls. What is over does not
/// count.
pub(crate) fn hours_title(locale: &Locale, schedules: &[Schedule]) -> String {
    let today = current_time().map(|now| berlin::to_civil(now).date());
    // It does not come back, so a page written ahead of time may go by the day of its content.
    let today = today.unwrap_or(locale.guide().as_of);
    let current = || schedules.iter().filter(|it| !it.is_over(today));
    let is_for_calls = |it: &Schedule| it.attending_type() == Attending::Phone;
    let mut with_hours = current().filter(|it| it.hours().is_some());
    let has_calls = current().any(is_for_calls);
    locale.text(if has_calls && with_hours.all(is_for_calls) {
        "place-hours-phone"
    } else {
        "place-hours"
    })
}

/// Opening hours, in Berlin time, and what they are for.
#[component]
pub(crate) fn Hours(
    /// The hours.
    schedules: List<Schedule>,
    /// What they are for, or what they do not say.
    note: Option<Text>,
    /// The date of the hours, where it is not said near by.
    #[prop(optional_no_strip)]
    dated: Option<Dated>,
) -> impl IntoView {
    let locale = use_locale();
    // What is over does not come back, so a page written ahead of time may go by the day
    // of its content.
    let as_of = locale.guide().as_of;
    let today =
        use_minute().map(|now| Memo::new(move |_| berlin::to_civil(now.get()).date()));
    let list = live_view(move || {
        let today = today.map_or(as_of, |today| today.get());
        list(&locale, &schedules, today)
    });
    view! {
        <OpeningState schedules dated/>
        {list}
        {note.map(|note| view! { <p class="note">{running(note)}</p> })}
    }
}

/// What holds today or later.
fn list(locale: &Locale, schedules: &[Schedule], today: Date) -> AnyView {
    let current = schedules.iter().filter(|schedule| !schedule.is_over(today));
    let lines: Vec<_> = current
        .filter_map(|schedule| line(locale, schedule, today))
        .collect();
    (!lines.is_empty())
        .then(|| view! { <ul class="hours">{lines}</ul> })
        .into_any()
}

/// Whether a place is open, which is updated every minute, and what is special about today.
#[component]
fn OpeningState(
    /// The hours.
    schedules: List<Schedule>,
    /// The date of the hours, where it is not said near by.
    dated: Option<Dated>,
) -> impl IntoView {
    let locale = use_locale();
    let now = use_minute();
    let remarks =
        now.map(|now| live_view(move || remarks(&locale, &schedules, now.get())));
    view! {
        <OpeningLine schedules now dated/>
        {remarks}
    }
}

/// A public holiday, and whose time it is where the device shows another.
fn remarks(locale: &Locale, schedules: &[Schedule], now: Instant) -> AnyView {
    let today = berlin::to_civil(now).date();
    let law = locale.guide().holidays;
    let opening = Opening::at(schedules, now, law);
    let never_closes = matches!(opening, Opening::Open { until: None, .. });
    let holiday = Holiday::on(today, law).filter(|_| !never_closes);
    let holiday = holiday.map(|holiday| {
        let name = locale.text(holiday.key());
        let message = if holiday.is_public() {
            "hours-holiday"
        } else {
            "hours-eve"
        };
        locale.text_with(message, [("holiday", name.into())])
    });
    let zone = local_time(now).map(|_| locale.text("hours-zone"));
    view! {
        {holiday.map(|holiday| view! { <p>{holiday}</p> })}
        {zone.map(|zone| view! { <p class="note">{zone}</p> })}
    }
    .into_any()
}

/// Whether a place is open, in a line, and how old its hours are. Where there is no clock (a
/// page rendered ahead of time) the line is empty, so that nothing moves when there is.
#[component]
pub(crate) fn OpeningLine(
    /// The hours.
    schedules: List<Schedule>,
    /// The current minute, where there is a clock.
    now: Option<Minute>,
    /// The date of the hours, where it is not said near by.
    dated: Option<Dated>,
) -> impl IntoView {
    let locale = use_locale();
    let class = match dated {
        Some(_) => "opening dated",
        None => "opening",
    };
    let age = now.and(dated).map(|dated| {
        let date = locale.dated(dated);
        let words = locale.text_with("hours-dated", [("date", date.into())]);
        view! { <span class="age">{words}</span> }
    });
    let law = locale.guide().holidays;
    let opening = move || {
        let now = now?.get();
        Some((Opening::at(&schedules, now, law), now))
    };
    let state = live(move || opening().map(|(opening, _)| id(opening)));
    let words = now.map(|_| {
        live_text(move || {
            let words = opening().map(|(opening, now)| words(&locale, opening, now));
            words.unwrap_or_default()
        })
    });
    (!schedules.is_empty()).then(|| {
        view! { <p class=class data-state=state>{words} {age}</p> }
    })
}

/// The word for it in the page's hooks.
fn id(opening: Opening) -> &'static str {
    match opening {
        Opening::Open { .. } => "open",
        Opening::Closed { .. } => "closed",
        Opening::ByAppointment => "by-appointment",
        Opening::UncertainHoliday { .. } | Opening::UncertainDays => "uncertain",
        Opening::Unknown => "unknown",
    }
}

/// The keys of the messages of a state that ends at a time that is not known, within the hour,
/// within the day, and later.
type MessageKeys = [&'static str; 4];

const OPEN: MessageKeys = [
    "hours-open",
    "hours-open-soon",
    "hours-open-until",
    "hours-open-until-day",
];
const CLOSED: MessageKeys = [
    "hours-closed",
    "hours-closed-soon",
    "hours-closed-until",
    "hours-closed-until-day",
];
const PHONE_OPEN: MessageKeys = [
    "hours-phone-open",
    "hours-phone-open-soon",
    "hours-phone-open-until",
    "hours-phone-open-until-day",
];
const PHONE_CLOSED: MessageKeys = [
    "hours-phone-closed",
    "hours-phone-closed-soon",
    "hours-phone-closed-until",
    "hours-phone-closed-until-day",
];

fn words(locale: &Locale, opening: Opening, now: Instant) -> String {
    let (messages, end) = match opening {
        Opening::Open {
            until, attending, ..
        } => match attending {
            Attending::Visit => (OPEN, until),
            Attending::Phone => (PHONE_OPEN, until),
        },
        Opening::Closed {
            until, attending, ..
        } => match attending {
            Attending::Visit => (CLOSED, until),
            Attending::Phone => (PHONE_CLOSED, until),
        },
        Opening::ByAppointment => return locale.text("hours-by-appointment"),
        Opening::UncertainHoliday { attending, .. } => {
            return locale.text(match attending {
                Attending::Visit => "hours-uncertain-holiday",
                Attending::Phone => "hours-phone-uncertain-holiday",
            });
        }
        Opening::UncertainDays => return locale.text("hours-uncertain-days"),
        Opening::Unknown => return locale.text("hours-unknown"),
    };
    until(locale, messages, end, now)
}

/// Until when a state lasts: the minutes within the hour, the time within the day, the
/// weekday within the week, else the date.
fn until(
    locale: &Locale,
    messages: MessageKeys,
    end: Option<Instant>,
    now: Instant,
) -> String {
    let [unknown, soon, today, later] = messages;
    let Some(end) = end else {
        return locale.text(unknown);
    };
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

/// A schedule: on which days, at what times, what for, and from when to when.
fn line(locale: &Locale, schedule: &Schedule, today: Date) -> Option<AnyView> {
    let is_round_the_clock = schedule.is_round_the_clock();
    let days = schedule.byday().filter(|_| !is_round_the_clock);
    let days = days.map(|days| words_of_days(locale, days));
    let times = schedule.hours().map(|(opens, closes)| {
        if is_round_the_clock {
            return locale.text("hours-round-the-clock");
        }
        let variables = [
            ("opens", locale.time(opens).into()),
            ("closes", locale.time(closes).into()),
        ];
        locale.text_with("hours-times", variables)
    });
    // A special schedule without hours says that it is closed.
    let is_closure = schedule.is_special() && times.is_none();
    let says = |holds: bool, key| holds.then(|| locale.text(key));
    let is_for_calls = schedule.attending_type() == Attending::Phone;
    let parts = [
        period(locale, schedule, today),
        days,
        times,
        says(
            is_closure && !schedule.is_by_appointment(),
            "hours-closed-on",
        ),
        says(is_for_calls, "hours-phone"),
        says(schedule.is_by_appointment(), "hours-by-appointment"),
    ];
    let parts: Vec<_> = parts
        .into_iter()
        .flatten()
        .map(|part| view! { <span>{part}</span> " " })
        .collect();
    (!parts.is_empty()).then(|| view! { <li>{parts}</li> }.into_any())
}

/// From when to when a schedule holds. A day in the past on which it began says nothing.
fn period(locale: &Locale, schedule: &Schedule, today: Date) -> Option<String> {
    let date = |date| locale.date(date, DateStyle::Long);
    match (schedule.valid_from(), schedule.valid_to()) {
        (Some(from), Some(to)) if from == to => Some(date(from)),
        (Some(from), Some(to)) => {
            let variables = [("from", date(from).into()), ("to", date(to).into())];
            Some(locale.text_with("hours-from-to", variables))
        }
        (Some(from), None) if from > today => {
            Some(locale.text_with("hours-from", [("date", date(from).into())]))
        }
        (None, Some(to)) => {
            Some(locale.text_with("hours-to", [("date", date(to).into())]))
        }
        _ => None,
    }
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
