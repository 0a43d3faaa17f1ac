//! The countdown to the next Round Table.

use leptos::prelude::*;

use super::{German, MailLink, PhoneLink};
use crate::i18n::DateStyle;
use crate::platform::visitor;
use crate::time::{
    Countdown, Date, MeetingState, Occurrence, OccurrenceStatus, TimeOfDay, berlin,
};
use crate::ui::Page;
use crate::ui::clock::{local_time, use_corrected_clock, use_minute, use_now};
use crate::ui::device::ShownSeconds;
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
    let seconds = ShownSeconds::expect();
    let Some(now) = use_now(move || seconds.are_wanted()) else {
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

/// Why and whom to ask before one goes. It is hidden while the next meeting is confirmed.
#[component]
pub(crate) fn AskFirst(
    /// Why.
    why: AnyView,
) -> impl IntoView {
    let locale = use_locale();
    let guide = locale.guide().clone();
    let office = guide.place(guide.round_table.confirm_with);
    let (phones, email) = office
        .map(|office| (office.phones, office.email))
        .unwrap_or_default();
    let name = office.map(|office| office.name);
    let phones = phones.into_iter().map(|phone| {
        view! { <PhoneLink number=phone.number/> }
    });
    let phones = phones.collect_view();
    let now = use_minute();
    let is_confirmed = move || {
        let next = now.and_then(|now| guide.round_table.meeting.next(now.get()));
        next.is_some_and(|next| next.is_confirmed)
    };
    view! {
        <div class="ask-first" hidden=live(is_confirmed)>
            {why}
            {name.map(|name| view! { <p><German text=name/></p> })}
            <p class="actions">{phones} {email.map(|address| view! { <MailLink address/> })}</p>
        </div>
    }
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
    let when = if next.is_confirmed {
        [&when, " · ", &locale.text("meeting-confirmed")].concat()
    } else {
        locale.text_with("meeting-unconfirmed", [("when", when.into())])
    };
    let local = local_time(next.instant).map(|local| {
        let time = when_at(&locale, local.date(), local.time());
        locale.text_with("meeting-local", [("time", time.into())])
    });
    let seconds = ShownSeconds::expect();
    let switch = switch(&locale, seconds);
    let left = live_text(move || {
        // Nothing changes within a minute unless the visitor wishes so.
        let message = if seconds.are_wanted() {
            "countdown"
        } else {
            "countdown-calm"
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
            {switch}
        </div>
    }
}

/// Shows the seconds and stops them again (WCAG 2.2.2); nothing where the device is set so
/// that nothing moves.
fn switch(locale: &Locale, seconds: ShownSeconds) -> Option<impl IntoView + use<>> {
    let (stop, show) = (
        locale.text("countdown-pause"),
        locale.text("countdown-resume"),
    );
    let label = live_text(move || {
        let label = if seconds.are_wanted() { &stop } else { &show };
        label.clone()
    });
    (!visitor::reduces_motion()).then(|| {
        view! {
            <p>
                <button type="button" class="plain" on:click=click(move |_| seconds.toggle())>
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
