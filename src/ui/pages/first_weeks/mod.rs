//! The first weeks as a checklist. Ticks, days and notes never leave the device.

mod calendar;
mod due;
mod keep;
mod overview;
mod take_over;
mod task;

use leptos::prelude::*;

use super::NotFound;
use super::start::{OwnFirst, situations};
use crate::guide::handbook::part::{FirstWeeksPart, StartPart};
use crate::guide::{List, Str};
use crate::time::{Date, berlin};
use crate::ui::Page;
use crate::ui::clock::use_minute;
use crate::ui::device::FirstWeeksNotes;
use crate::ui::loaded::{PageWords, Part};
use crate::ui::locale::use_locale;
use crate::ui::parts::{GermanWords, Title, forward, message_words, read_button};
use crate::ui::progressive::render_later;
pub(super) use due::{Due, due_view};
use keep::KeepOrErase;
use overview::Overview;
use take_over::TakeOver;
use task::TaskItem;

impl Part for FirstWeeksPart {
    fn words(&self, page: &Page) -> Option<PageWords> {
        let Page::FirstWeeksOf(id) = page else {
            return None;
        };
        Some(PageWords {
            title: self.of(id)?.situation.label,
            ..PageWords::default()
        })
    }

    fn terms(&self) -> List<Str> {
        self.terms
    }
}

/// The first weeks: who am I?
#[component]
pub(super) fn FirstWeeks() -> impl IntoView {
    let locale = use_locale();
    let part = locale.part::<StartPart>(&Page::FirstWeeks);
    view! {
        <Title page=Page::FirstWeeks/>
        {part.map(|part| view! { <OwnFirst part page=Page::FirstWeeksOf/> })}
        <section>
            <h2>{locale.text("start-who")}</h2>
            {part.map(|part| situations(&locale, part, Page::FirstWeeksOf))}
        </section>
    }
}

/// The first weeks in a situation.
#[component]
pub(super) fn Checklist(
    /// The situation's id.
    id: String,
) -> impl IntoView {
    let locale = use_locale();
    let page = Page::FirstWeeksOf(id.clone());
    let part = locale.part::<FirstWeeksPart>(&page);
    let Some((part, list)) = part.and_then(|part| Some((part, part.of(&id)?))) else {
        return view! { <NotFound/> }.into_any();
    };
    provide_context(GermanWords(part.german));
    let notes = FirstWeeksNotes::expect();
    Effect::new(move |_| notes.update());
    let today = today();
    let tasks = list.tasks.into_iter().map(|task| {
        let events = list.events;
        render_later(move || view! { <TaskItem task events today/> }.into_any())
    });
    let title = locale.title(&Page::FirstWeeks);
    view! {
        <p class="crumb whom">
            <a href=locale.href(&Page::Situation(id))>
                <span>{list.situation.label}</span>
            </a>
        </p>
        <h1 tabindex="-1">{title}</h1>
        <p class="lead needs-app">{locale.text("weeks-hint")}</p>
        <TakeOver/>
        <Overview list today/>
        <section>
            <h2>{locale.text("weeks-list")}</h2>
            <ol class="tasks">{tasks.collect_view()}</ol>
        </section>
        {forward(locale.href(&Page::Letters), locale.title(&Page::Letters))}
        <p class="hint">{message_words(&locale.text("weeks-no-advice"))}</p>
        <KeepOrErase list/>
        <p class="actions">{read_button("action needs-app", "main")}</p>
    }
    .into_any()
}

/// The current day in Berlin; `None` where there is no clock.
pub(in crate::ui::pages) fn today() -> Option<Memo<Date>> {
    let now = use_minute()?;
    Some(Memo::new(move |_| berlin::to_civil(now.get()).date()))
}
