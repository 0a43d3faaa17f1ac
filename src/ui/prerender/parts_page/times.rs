//! Parts that change with the time.

use leptos::context::Provider;
use leptos::prelude::*;

use super::{Part, has_street, is_sure};
use crate::guide::{List, Place};
use crate::time::{Instant, Occurrence, OccurrenceStatus, Schedule};
use crate::ui::Locale;
use crate::ui::clock::{Clock, use_minute};
use crate::ui::parts::{
    AskFirst, Calendar, CardNote, Hours, NextMeeting, PlaceCard, as_of, hours_title,
};

/// What a part that tells the time takes for now: 1 December 2026, a Tuesday, at ten in Berlin.
const TUESDAY: i64 = 1_796_115_600;

/// How long before the Round Table its countdown is shown: two days, three hours and four
/// minutes, in seconds.
const BEFORE: i64 = ((2 * 24 + 3) * 60 + 4) * 60;

/// How many dates are searched for one that is as planned.
const DATES: usize = 24;

/// When a part shows that its place is open, as editors write it.
const HOURS: &str =
    r#"{"byday": "MO,TU,WE,TH", "opens_at": "08:00", "closes_at": "12:00"}"#;

/// What changes with the time.
pub(super) fn times(locale: &Locale) -> Vec<Part> {
    let tuesday = Instant::from_unix_seconds(TUESDAY);
    let open = open_place(locale);
    let card = open.map(|place| {
        view! { <Provider value=Clock::start(tuesday)><OpenCard place/></Provider> }
            .into_any()
    });
    let hours = open.map(|place| {
        let title = hours_title(locale, &place.schedules);
        let (schedules, dated) = (place.schedules, place.provenance.dated);
        view! {
            <Provider value=Clock::start(tuesday)>
                <dl class="details">
                    <dt>{title}</dt>
                    <dd><Hours schedules note=None dated/></dd>
                </dl>
            </Provider>
        }
        .into_any()
    });
    let table = &locale.guide().round_table;
    let is_planned = |date: &Occurrence| {
        date.status == OccurrenceStatus::Planned && !date.is_confirmed
    };
    let dates = table.meeting.occurrences(as_of(locale.guide()));
    let meeting = dates.take(DATES).find(is_planned).map(|date| {
        let now = Instant::from_unix_seconds(date.instant.unix_seconds() - BEFORE);
        let why = locale.text("meeting-confirm-short");
        let why = view! { <p class="hint">{why}</p> }.into_any();
        view! {
            <Provider value=Clock::start(now)>
                <div class="card notice">
                    <NextMeeting/>
                    <AskFirst why/>
                </div>
            </Provider>
        }
        .into_any()
    });
    let calendar = view! { <Calendar reminder=RwSignal::new(false)/> };
    vec![
        ("place-card-open", card),
        ("hours", hours),
        ("meeting", meeting),
        ("calendar", Some(calendar.into_any())),
    ]
}

/// A place that is open on Tuesday at ten, whatever editors know of hours: its own give way to
/// an example.
fn open_place(locale: &Locale) -> Option<&'static Place> {
    let place = locale.guide().places.into_iter().find(|place| {
        let is_dated = place.provenance.dated.is_some();
        let can_be_met = !place.phones.is_empty() && place.district.is_some();
        is_dated && can_be_met && is_sure(place) && has_street(locale, place)
    })?;
    let hours: Schedule = serde_json::from_str(HOURS).ok()?;
    let place = Place {
        schedules: List::leak([hours]),
        ..*place
    };
    Some(Box::leak(Box::new(place)))
}

/// A card that says whether its place is open.
#[component]
fn OpenCard(
    /// The place.
    place: &'static Place,
) -> impl IntoView {
    let note = CardNote::Line;
    view! { <PlaceCard place now=use_minute() note/> }
}
