//! The countdown to the next Round Table.

use leptos::prelude::*;

use super::German;
use crate::i18n::DateStyle;
use crate::platform::visitor;
use crate::time::{
    Countdown, Date, MeetingState, Occurrence, OccurrenceStatus, TimeOfDay, berlin,
};
use crate::ui::Page;
use crate::ui::clock::{local_time, use_corrected_clock, use_now};
use crate::ui::device::Stillness;
use crate::ui::live::{click, live, live_text, live_view};
use crate::ui::locale::{Locale, use_locale};

/// What changes only from meeting to meeting.
#[derive(Clone, PartialEq)]
enum Phase {
    /// The next one is on another day, or later today.
    Ahead { next: Occurrence, is_today: bool },
    /// One has begun today; no end is known.
    Began { current: Occurrence },
    /// The calendar has ended.
    Over,
}

/// The next meeting: its date, its time in Berlin, and what is left until then.
/// Where there is no current time (a page rendered ahead of time) its box is empty.
#[component]
pub(crate) fn NextMeeting() -> impl IntoView {
    let locale = use_locale();
    let guide = locale.guide().clone();
    let stillness = Stillness::expect();
    let Some(now) = use_now(move || !stillness.is_wanted()) else {
        return view! { <div class="countdown"></div> }.into_any();
    };
    let state = Memo::new(move |_| guide.round_table.meeting.state(now.get()));
    let phase = Memo::new(move |_| state.with(phase_of));
    let is_corrected = use_corrected_clock();
    let corrected = locale.text("clock-corrected");
    let meeting = live_view(move || match phase.get() {
        Phase::Ahead { next, is_today } => {
            ahead(locale.clone(), next, is_today, state).into_any()
        }
        Phase::Began { current } => began(&locale, &current).into_any(),
        Phase::Over => ().into_any(),
    });
    view! {
        {meeting}
        <p class="note" hidden=live(move || !is_corrected.get())>{corrected}</p>
    }
    .into_any()
}

/// What is not as usual about a meeting: from which day it was moved, where it takes
/// place, and why.
#[component]
pub(crate) fn MeetingChange(
    /// The meeting.
    date: Occurrence,
) -> impl IntoView {
    let locale = use_locale();
    let from = match date.status {
        OccurrenceStatus::Moved { from } if from != date.date => {
            let from = locale.date(from, DateStyle::Full);
            Some(locale.text_with("meeting-moved-from", [("date", from.into())]))
        }
        _ => None,
    };
    let place = date.place.and_then(|id| locale.guide().place(&id));
    let place = place.map(|place| {
        let href = locale.href(&Page::Place(place.id.into()));
        view! { <p><a href=href><German text=place.name/></a></p> }
    });
    let reason = date.reason.and_then(|id| locale.texts().meeting.get(&id));
    let reason = reason.map(|reason| view! { <p>{*reason}</p> });
    view! {
        {from.map(|from| view! { <p>{from}</p> })}
        {place}
        {reason}
    }
}

fn phase_of(state: &Option<MeetingState>) -> Phase {
    match state {
        Some(MeetingState::Upcoming { next, .. }) => Phase::Ahead {
            next: next.clone(),
            is_today: false,
        },
        Some(MeetingState::Today { next, .. }) => Phase::Ahead {
            next: next.clone(),
            is_today: true,
        },
        Some(MeetingState::Began { current, .. }) => Phase::Began {
            current: current.clone(),
        },
        None => Phase::Over,
    }
}

fn ahead(
    locale: Locale,
    next: Occurrence,
    is_today: bool,
    state: Memo<Option<MeetingState>>,
) -> impl IntoView {
    let today = is_today.then(|| {
        let locale = locale.clone();
        let words = live_text(move || today(&locale, minutes_left(state)));
        view! { <p class="badge">{words}</p> }
    });
    let change = view! { <MeetingChange date=next.clone()/> };
    let when = when(&locale, &next);
    let local = local_time(next.instant).map(|local| {
        let time = when_at(&locale, local.date(), local.time());
        locale.text_with("meeting-local", [("time", time.into())])
    });
    let stillness = Stillness::expect();
    let pause = pause(&locale, stillness);
    let left = live_text(move || {
        // Nothing changes within a minute where the visitor wishes so.
        let message = if stillness.is_wanted() {
            "countdown-calm"
        } else {
            "countdown"
        };
        state.with(|state| words(&locale, message, countdown_of(state)))
    });
    // A timer is not read out by itself, so nobody hears it every second.
    view! {
        <div class="countdown">
            {today}
            <p class="countdown-date">{when}</p>
            {local.map(|local| view! { <p>{local}</p> })}
            {change}
            <time id="countdown" role="timer" datetime=berlin::rfc3339(next.instant)>
                {left}
            </time>
            {pause}
        </div>
    }
}

/// Stops the seconds and starts them again (WCAG 2.2.2); nothing where the device is set so
/// that nothing moves.
fn pause(locale: &Locale, stillness: Stillness) -> Option<impl IntoView + use<>> {
    let (stop, go_on) = (
        locale.text("countdown-pause"),
        locale.text("countdown-resume"),
    );
    let label = live_text(move || {
        let label = if stillness.is_wanted() { &go_on } else { &stop };
        label.clone()
    });
    (!visitor::reduces_motion()).then(|| {
        view! {
            <p>
                <button type="button" class="plain" on:click=click(move |_| stillness.toggle())>
                    {label}
                </button>
            </p>
        }
    })
}

fn began(locale: &Locale, current: &Occurrence) -> impl IntoView {
    let time = locale.time(current.time);
    let text = locale.text_with("meeting-began", [("time", time.into())]);
    view! {
        <div class="countdown">
            <p class="countdown-date">{when(locale, current)}</p>
            <MeetingChange date=current.clone()/>
            <time id="countdown" role="timer" datetime=berlin::rfc3339(current.instant)>
                {text}
            </time>
        </div>
    }
}

fn countdown_of(state: &Option<MeetingState>) -> Countdown {
    match state {
        Some(
            MeetingState::Upcoming { countdown, .. }
            | MeetingState::Today { countdown, .. },
        ) => *countdown,
        _ => Countdown::default(),
    }
}

/// The minutes until a meeting in the next hour, the last one counted in full.
fn minutes_left(state: Memo<Option<MeetingState>>) -> Option<u32> {
    let left = state.with(countdown_of);
    let seconds = u32::from(left.minutes) * 60 + u32::from(left.seconds);
    let is_soon = left.days == 0 && left.hours == 0;
    is_soon.then(|| seconds.div_ceil(60))
}

/// What is above a meeting on its day.
fn today(locale: &Locale, minutes: Option<u32>) -> String {
    match minutes {
        Some(minutes) => {
            let relative = locale.in_minutes(minutes);
            locale.text_with("meeting-soon", [("relative", relative.into())])
        }
        None => locale.text("meeting-today"),
    }
}

/// The date and the time of a meeting, in Berlin.
pub(crate) fn when(locale: &Locale, meeting: &Occurrence) -> String {
    when_at(locale, meeting.date, meeting.time)
}

fn when_at(locale: &Locale, date: Date, time: TimeOfDay) -> String {
    let date = locale.date(date, DateStyle::Full);
    let time = locale.time(time);
    locale.text_with(
        "meeting-when",
        [("date", date.into()), ("time", time.into())],
    )
}

fn words(locale: &Locale, message: &str, left: Countdown) -> String {
    locale.text_with(
        message,
        [
            ("days", left.days.into()),
            ("hours", left.hours.into()),
            ("minutes", left.minutes.into()),
            ("seconds", left.seconds.into()),
        ],
    )
}
