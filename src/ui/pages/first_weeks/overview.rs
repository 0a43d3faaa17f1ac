//! The deadlines of the first weeks by their dates, and how far one has come.

use leptos::prelude::*;

use super::calendar;
use super::due::{Due, day_words, left_words};
use crate::guide::handbook::part::{ChecklistPart, TaskPart};
use crate::platform::IS_BROWSER;
use crate::time::{Date, HolidayLaw};
use crate::ui::device::FirstWeeksNotes;
use crate::ui::live::{click, live_text, live_view};
use crate::ui::locale::use_locale;
use crate::ui::parts::Icon;

/// Every task that is not done and whose day is known, the earliest day first.
pub(super) type DatedTasks = Vec<(&'static TaskPart, Due)>;

/// The next deadlines, for those who have entered dates.
#[component]
pub(super) fn Overview(
    /// The list.
    list: &'static ChecklistPart,
    /// The current day, where there is a clock.
    today: Option<Memo<Date>>,
) -> impl IntoView {
    let locale = use_locale();
    let notes = FirstWeeksNotes::expect();
    let law = locale.guide().holidays;
    let progress = {
        let locale = locale.clone();
        live_text(move || {
            let ids = list.tasks.into_iter().map(|task| task.id.as_str());
            let done = ids.filter(|id| notes.is_done(id)).count();
            let number = |count: usize| locale.number(count as f64).into();
            let variables = [("done", number(done)), ("all", number(list.tasks.len()))];
            locale.text_with("weeks-progress", variables)
        })
    };
    let deadlines = live_view(move || {
        let dated = dated(list, notes, law);
        if dated.is_empty() {
            return ().into_any();
        }
        let items = dated.iter().map(|(task, due)| {
            let today = today.map(|today| today.get());
            let left = today.and_then(|today| left_words(&locale, *due, today));
            let is_missed = today.is_some_and(|today| due.is_missed(today));
            view! {
                <li data-missed=is_missed.then_some("")>
                    <a href=["#", task.id.as_str()].concat() rel="external">{task.label}</a>
                    <span>{day_words(&locale, *due)}</span>
                    {left.map(|left| view! { <strong>{left}</strong> })}
                </li>
            }
        });
        let items = items.collect_view();
        let save = {
            let locale = locale.clone();
            move |_| calendar::save(&locale, "all", &dated)
        };
        view! {
            <section class="card" data-testid="deadlines">
                <h2>{locale.text("weeks-deadlines")}</h2>
                <ol class="by-date">{items}</ol>
                <button type="button" class="action" on:click=click(save)>
                    <Icon name="calendar-plus"/>
                    {locale.text("weeks-calendar-all")}
                </button>
                <p class="hint">{locale.text("weeks-calendar-hint")}</p>
            </section>
        }
        .into_any()
    });
    view! {
        <p class="progress" role="status" hidden=!IS_BROWSER>{progress}</p>
        {deadlines}
    }
}

/// See [`DatedTasks`].
fn dated(
    list: &'static ChecklistPart,
    notes: FirstWeeksNotes,
    law: HolidayLaw,
) -> DatedTasks {
    let open = list.tasks.into_iter();
    let open = open.filter(|task| !notes.is_done(task.id.as_str()));
    let dated = open.filter_map(|task| {
        let event = notes.date(task.from?.as_str())?;
        Some((task, Due::of(task, event, law)?))
    });
    let mut dated: DatedTasks = dated.collect();
    dated.sort_by_key(|(_, due)| due.day);
    dated
}
