//! The first weeks as a checklist.

use leptos::prelude::*;

use super::NotFound;
use crate::guide::handbook::part::{FirstWeeksPart, StartPart};
use crate::ui::Page;
use crate::ui::load::{PageWords, Part};
use crate::ui::locale::use_locale;
use crate::ui::parts::Title;

impl Part for FirstWeeksPart {
    fn words(&self, _: &Page) -> Option<PageWords> {
        Some(PageWords {
            title: self.situation.label,
            lead: None,
        })
    }
}

/// The first weeks: who am I?
#[component]
pub(super) fn FirstWeeks() -> impl IntoView {
    let locale = use_locale();
    let part = locale.part::<StartPart>(&Page::FirstWeeks);
    let situations = part.map(|part| part.situations).unwrap_or_default();
    view! {
        <Title page=Page::FirstWeeks/>
        <ul class="cards">
            {situations
                .into_iter()
                .map(|it| {
                    let href = locale.href(&Page::FirstWeeksOf(it.id.as_str().into()));
                    view! { <li><a href=href>{it.label}</a> <p>{it.hint}</p></li> }
                })
                .collect_view()}
        </ul>
    }
}

/// The first weeks in a situation.
#[component]
pub(super) fn Checklist(
    /// The situation's id.
    id: String,
) -> impl IntoView {
    let locale = use_locale();
    let Some(part) = locale.part::<FirstWeeksPart>(&Page::FirstWeeksOf(id)) else {
        return view! { <NotFound/> }.into_any();
    };
    view! {
        <h1 tabindex="-1">{locale.title(&Page::FirstWeeks)}</h1>
        <p class="lead">{part.situation.label}</p>
        <ol>
            {part
                .tasks
                .into_iter()
                .map(|task| {
                    view! {
                        <li id=task.id.as_str()>
                            <h2>{task.label}</h2>
                            <p>{task.why}</p>
                            <p>{task.when}</p>
                        </li>
                    }
                })
                .collect_view()}
        </ol>
    }
    .into_any()
}
