//! Where do I start: who am I, what do I need, and the answer.

use leptos::prelude::*;

use super::NotFound;
use crate::guide::handbook::part::{AnswersPart, StartPart};
use crate::ui::Page;
use crate::ui::load::{PageWords, Part};
use crate::ui::locale::use_locale;
use crate::ui::parts::Title;

impl Part for StartPart {
    fn words(&self, page: &Page) -> Option<PageWords> {
        let Page::Situation(id) = page else {
            return None;
        };
        let mut situations = self.situations.into_iter();
        let situation = situations.find(|it| it.id == *id.as_str())?;
        Some(PageWords {
            title: situation.label,
            lead: Some(situation.hint),
        })
    }
}

impl Part for AnswersPart {
    fn words(&self, page: &Page) -> Option<PageWords> {
        let Page::Answer { need, .. } = page else {
            return None;
        };
        let mut answers = self.answers.into_iter();
        let answer = answers.find(|it| it.need.id == *need.as_str())?;
        Some(PageWords {
            title: answer.need.label,
            lead: Some(answer.say),
        })
    }
}

/// Who am I?
#[component]
pub(super) fn Start() -> impl IntoView {
    let locale = use_locale();
    let part = locale.part::<StartPart>(&Page::Start);
    let situations = part.map(|part| part.situations).unwrap_or_default();
    view! {
        <Title page=Page::Start/>
        <ul class="cards">
            {situations
                .into_iter()
                .map(|it| {
                    let href = locale.href(&Page::Situation(it.id.as_str().into()));
                    view! { <li><a href=href>{it.label}</a> <p>{it.hint}</p></li> }
                })
                .collect_view()}
        </ul>
    }
}

/// What does somebody in a situation need?
#[component]
pub(super) fn Situation(
    /// The situation's id.
    id: String,
) -> impl IntoView {
    let locale = use_locale();
    let page = Page::Situation(id.clone());
    let Some((part, words)) = locale
        .part::<StartPart>(&page)
        .zip(locale.part_words(&page))
    else {
        return view! { <NotFound/> }.into_any();
    };
    view! {
        <h1 tabindex="-1">{words.title}</h1>
        <ul class="cards">
            {part
                .needs
                .into_iter()
                .map(|need| {
                    let page = Page::Answer {
                        situation: id.clone(),
                        need: need.id.as_str().into(),
                    };
                    view! { <li><a href=locale.href(&page)>{need.label}</a> <p>{need.hint}</p></li> }
                })
                .collect_view()}
        </ul>
    }
    .into_any()
}

/// What to do about a need in a situation.
#[component]
pub(super) fn Answer(
    /// The situation's id.
    situation: String,
    /// The need's id.
    need: String,
) -> impl IntoView {
    let locale = use_locale();
    let id = need.clone();
    let page = Page::Answer { situation, need };
    let part = locale.part::<AnswersPart>(&page);
    let answer = part.and_then(|part| {
        part.answers
            .into_iter()
            .find(|it| it.need.id == *id.as_str())
    });
    let Some((part, answer)) = part.zip(answer) else {
        return view! { <NotFound/> }.into_any();
    };
    view! {
        <section
            id="answer"
            data-situation=part.situation.id.as_str()
            data-need=answer.need.id.as_str()
        >
            <h1 tabindex="-1">{answer.need.label}</h1>
            <p class="lead">{answer.say}</p>
            <ol>{answer.steps.into_iter().map(|step| view! { <li>{*step}</li> }).collect_view()}</ol>
        </section>
    }
    .into_any()
}
