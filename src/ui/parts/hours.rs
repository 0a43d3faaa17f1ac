//! When a place is open.

use leptos::prelude::*;

use crate::guide::{List, Text};
use crate::time::{Schedule, Weekday, Weekdays};
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
        <ul class="hours">{lines.collect_view()}</ul>
        {note.map(|note| view! { <p class="note">{note}</p> })}
    }
}

fn line(locale: &Locale, schedule: &Schedule) -> impl IntoView + use<> {
    if schedule.is_round_the_clock() {
        return view! { <li>{locale.text("hours-round-the-clock")}</li> }.into_any();
    }
    let days = schedule
        .byday()
        .map(|days| view! { <span>{words_of_days(locale, days)}</span> });
    let times = schedule
        .opens_at()
        .zip(schedule.closes_at())
        .map(|(opens, closes)| {
            let variables = [
                ("opens", locale.time(opens).into()),
                ("closes", locale.time(closes).into()),
            ];
            view! { <span>{locale.text_with("hours-times", variables)}</span> }
        });
    view! { <li>{days} {times}</li> }.into_any()
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
