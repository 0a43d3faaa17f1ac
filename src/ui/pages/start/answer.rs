//! What to do about a need in a situation.

use leptos::prelude::*;

use super::door::Door;
use super::explained;
use crate::guide::handbook::AnswerStatus;
use crate::guide::handbook::part::{AnswerPart, AnswersPart, DeadlinePart};
use crate::guide::{List, Place, PlaceId, Text, TopicId};
use crate::ui::Page;
use crate::ui::locale::{Locale, use_locale};
use crate::ui::pages::NotFound;
use crate::ui::parts::{
    CallInDanger, CallNow, GermanWords, Icon, LawLinks, PlaceList, ProvenanceNote, chip,
    fact_chip, forward, read_button, running,
};
use crate::ui::progressive::render_later;

/// How many numbers to call in danger are shown.
const NUMBERS: usize = 3;

/// How many other places are shown before one asks for more.
const HELPERS: usize = 4;

/// The answer: what applies, where to go first, what to do, what to bring, until when.
#[component]
pub(in crate::ui::pages) fn AnswerPage(
    /// The situation's id.
    situation: String,
    /// The need's id.
    need: String,
) -> impl IntoView {
    let locale = use_locale();
    let above = Page::Situation(situation.clone());
    let page = Page::Answer {
        situation: situation.clone(),
        need: need.clone(),
    };
    let part = locale.part::<AnswersPart>(&page);
    let found = part.and_then(|part| {
        let of_situation = part.of(&situation)?;
        Some((part.german, of_situation.situation, of_situation.to(&need)?))
    });
    let Some((german, situation, answer)) = found else {
        return view! { <NotFound/> }.into_any();
    };
    provide_context(GermanWords(german));
    let first = locale.guide().place(answer.first);
    // In danger one calls, and reads afterwards.
    let is_danger = answer.need.urgent && first.is_some_and(Place::is_hotline);
    let numbers = is_danger.then(|| {
        let numbers = [answer.first]
            .into_iter()
            .chain(answer.then.iter().copied());
        let numbers = numbers.map(PlaceId::as_str).take(NUMBERS).collect();
        view! { <section class="safety"><CallNow places=numbers/></section> }
    });
    let numbers = match answer.need.discreet {
        true => view! { <CallInDanger/> }.into_any(),
        false => numbers.into_any(),
    };
    let door = first.filter(|_| !is_danger);
    let asks = answer.status == AnswerStatus::Ask;
    view! {
        <p class="crumb whom">
            <a href=locale.href(&above)><span>{situation.label}</span></a>
        </p>
        <section
            id="answer"
            data-situation=situation.id.as_str()
            data-need=answer.need.id.as_str()
        >
            <h1 tabindex="-1">{answer.need.label}</h1>
            {numbers}
            {asks.then(|| view! { <p class="card notice">{locale.text("start-ask")}</p> })}
            <h2>{locale.text("start-applies")}</h2>
            <p class="lead">{running(answer.say)}</p>
            {door.map(|place| view! { <Door place/> })}
            {steps(&locale, answer.steps)}
            {papers(&locale, answer)}
            {answer.deadline.map(|deadline| until(&locale, deadline))}
            {helpers(&locale, answer.then)}
            {more(&locale, &above, answer)}
            <LawLinks law=answer.law about=answer.need.label.as_str()/>
            <ProvenanceNote provenance=answer.provenance/>
        </section>
        <p class="actions">{read_button("action needs-app", "main")}</p>
        {forward(locale.href(&above), locale.text("start-other"))}
    }
    .into_any()
}

fn steps(locale: &Locale, steps: List<Text>) -> AnyView {
    let steps = steps
        .into_iter()
        .map(|step| view! { <li>{running(*step)}</li> }.into_any());
    view! {
        <h2>{locale.text("steps")}</h2>
        <ol class="steps">{steps.collect_view()}</ol>
    }
    .into_any()
}

/// What to bring, each explained.
fn papers(locale: &Locale, answer: &AnswerPart) -> AnyView {
    if answer.bring.is_empty() {
        return ().into_any();
    }
    view! {
        <h2>{locale.text("bring")}</h2>
        {explained(locale, answer.bring)}
    }
    .into_any()
}

/// Until when, with the law that says so.
fn until(locale: &Locale, deadline: DeadlinePart) -> AnyView {
    let title = locale.text("deadline");
    view! {
        <div class="card notice deadline">
            <h2><Icon name="calendar-clock"/> {title.clone()}</h2>
            {deadline.text.map(|text| view! { <p>{running(text)}</p> })}
            <LawLinks law=deadline.law about=title/>
        </div>
    }
    .into_any()
}

/// Who else helps, best first; those further down on demand.
fn helpers(locale: &Locale, places: List<PlaceId>) -> AnyView {
    let mut places = locale.guide().places_of(&places);
    if places.is_empty() {
        return ().into_any();
    }
    let rest = places.split_off(HELPERS.min(places.len()));
    let rest = (!rest.is_empty()).then(|| {
        let list = render_later(move || view! { <PlaceList places=rest/> }.into_any());
        view! {
            <details class="more">
                <summary>{locale.text("show-more")}</summary>
                {list}
            </details>
        }
    });
    view! {
        <h2>{locale.text("helpers")}</h2>
        {render_later(move || view! { <PlaceList places/> }.into_any())}
        {rest}
    }
    .into_any()
}

/// What the handbook says more: letters, topics, facts, the list of the first weeks.
fn more(locale: &Locale, above: &Page, answer: &AnswerPart) -> AnyView {
    let topics = answer.need.topics.iter().map(|id| topic(locale, *id));
    let facts = answer
        .facts
        .iter()
        .filter_map(|id| fact_chip(locale, *id, None));
    let links: Vec<_> = topics.chain(facts).collect();
    let letters = answer
        .need
        .letters
        .then(|| chip(locale.href(&Page::Letters), locale.title(&Page::Letters)));
    let weeks = match above {
        Page::Situation(id) => Page::FirstWeeksOf(id.clone()),
        _ => Page::FirstWeeks,
    };
    view! {
        <h2>{locale.text("start-more")}</h2>
        <ul class="chips">
            {letters}
            {links}
            {chip(locale.href(&weeks), locale.title(&Page::FirstWeeks))}
        </ul>
    }
    .into_any()
}

fn topic(locale: &Locale, id: TopicId) -> AnyView {
    chip(locale.href(&Page::Topic(id.into())), locale.topic(id))
}
