//! Where do I start: who am I, what do I need, and the answer.
//!
//! Each step is a page of links, so that it works without scripts and can be passed on.

mod answer;
mod door;
mod own;
mod situation;

use leptos::prelude::*;

use crate::guide::handbook::part::{AnswersPart, DocumentNote, SituationPart, StartPart};
use crate::guide::{List, Str};
use crate::ui::Page;
use crate::ui::loaded::{PageWords, Part};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{EmergencyNumbers, GermanWords, Icon, Title, forward};

pub(super) use answer::AnswerPage;
pub(super) use own::OwnFirst;
pub(super) use situation::Situation;

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
            ..PageWords::default()
        })
    }
}

impl Part for AnswersPart {
    fn words(&self, page: &Page) -> Option<PageWords> {
        let Page::Answer { situation, need } = page else {
            return None;
        };
        let answer = self.of(situation)?.to(need)?;
        Some(PageWords {
            title: answer.need.label,
            lead: Some(answer.say),
            is_discreet: answer.need.discreet,
        })
    }

    fn terms(&self) -> List<Str> {
        self.terms
    }
}

/// Who am I?
#[component]
pub(super) fn Start() -> impl IntoView {
    let locale = use_locale();
    let part = locale.part::<StartPart>(&Page::Start);
    view! {
        <Title page=Page::Start/>
        <EmergencyNumbers/>
        {part.map(|part| view! { <OwnFirst part page=Page::Situation/> })}
        <section>
            <h2>{locale.text("start-who")}</h2>
            {part.map(|part| situations(&locale, part, Page::Situation))}
        </section>
        {forward(locale.href(&Page::FirstWeeks), locale.title(&Page::FirstWeeks))}
    }
}

/// The situations to choose from; `page` is what each of them leads to.
pub(super) fn situations(
    locale: &Locale,
    part: &StartPart,
    page: fn(String) -> Page,
) -> AnyView {
    provide_context(GermanWords(part.german));
    let choices = part.situations.into_iter();
    let choices = choices.map(|it| choice(locale, it, &page(it.id.as_str().into())));
    view! { <ul class="choices">{choices.collect_view()}</ul> }.into_any()
}

/// A situation to choose, with the papers by which to recognise it on demand.
fn choice(locale: &Locale, situation: &SituationPart, page: &Page) -> AnyView {
    let papers = situation.papers;
    let papers = (!papers.is_empty()).then(|| {
        let words = locale.text("start-papers");
        // The same words are in every choice.
        let label = [&words, ": ", situation.label.as_str()].concat();
        view! {
            <details class="more">
                <summary aria-label=label>{words}</summary>
                {explained(locale, papers)}
            </details>
        }
    });
    view! {
        <li class="card choice">
            <Icon name=situation.icon.as_str()/>
            <h3><a href=locale.href(page)>{situation.label}</a></h3>
            <p>{situation.hint}</p>
            {situation.note.map(|note| view! { <p class="note">{note}</p> })}
            {papers}
        </li>
    }
    .into_any()
}

/// Documents with what they are, each linked to its place on the page of documents.
pub(super) fn explained(locale: &Locale, documents: List<DocumentNote>) -> AnyView {
    let page = locale.href(&Page::Documents);
    let documents = documents.into_iter().map(|document| {
        let href = [&page, "#", document.id.as_str()].concat();
        view! {
            <dt><a href=href>{document.name}</a></dt>
            <dd>{document.explain}</dd>
        }
    });
    view! { <dl class="papers">{documents.collect_view()}</dl> }.into_any()
}
