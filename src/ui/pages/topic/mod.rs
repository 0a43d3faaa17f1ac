//! One topic: where to start, its questions, its other places, and what the law says.

mod places;
mod sections;

use leptos::prelude::*;

use crate::guide::handbook::part::{Door, TopicPart};
use crate::guide::{Fact, List, Str, Topic};
use crate::ui::Page;
use crate::ui::clock::use_minute;
use crate::ui::loaded::{PageWords, Part};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{
    CallInDanger, CardNote, FactCard, PlaceCard, StartLink, for_you, running,
};
use crate::ui::progressive::render_later;
use places::OtherPlaces;
use sections::Questions;

impl Part for TopicPart {
    fn words(&self, _: &Page) -> Option<PageWords> {
        Some(PageWords {
            lead: self.lead,
            ..PageWords::default()
        })
    }

    fn terms(&self) -> List<Str> {
        self.terms
    }
}

/// A topic with its guide, where it has one.
#[component]
pub(super) fn TopicPage(
    /// The topic.
    topic: &'static Topic,
) -> impl IntoView {
    let locale = use_locale();
    let part = locale.part::<TopicPart>(&Page::Topic(topic.id.into()));
    let part = part.copied().unwrap_or_default();
    let facts: Vec<&'static Fact> = locale.guide().facts_about(topic.id).collect();
    view! {
        <div class="topic-top">
            <p class="crumb"><a href=locale.href(&Page::Topics)><span>{locale.text("nav-topics")}</span></a></p>
            {(!part.sections.is_empty()).then(|| view! {
                <p class="jump"><a href="#questions" rel="external"><span>{locale.text("questions")}</span></a></p>
            })}
        </div>
        <h1 tabindex="-1">{locale.topic(topic.id)}</h1>
        {part.lead.map(|lead| view! { <p class="lead">{running(lead)}</p> })}
        {topic.discreet.then(|| view! { <CallInDanger/> })}
        {for_you(part.needs)}
        {doors(&locale, &part.start_here)}
        {(!part.sections.is_empty()).then(|| view! { <Questions topic=topic.id part/> })}
        {render_later(move || view! { <OtherPlaces topic=topic.id part/> }.into_any())}
        {(!facts.is_empty()).then(|| render_later(move || facts_section(&locale, facts, part)))}
        <StartLink/>
    }
}

/// The places to start with, each with its reason.
fn doors(locale: &Locale, doors: &[Door]) -> AnyView {
    let now = use_minute();
    let guide = locale.guide();
    let cards = doors.iter().filter_map(|door| {
        let place = guide.place(door.place)?;
        let note = CardNote::Reason(door.why);
        let card = render_later(move || view! { <PlaceCard place now note/> }.into_any());
        Some(view! { <li>{card}</li> })
    });
    let cards: Vec<_> = cards.collect();
    if cards.is_empty() {
        return ().into_any();
    }
    view! {
        <section aria-labelledby="start-here">
            <h2 id="start-here">{locale.text("start-here")}</h2>
            <ol class="cards" data-testid="start-here">{cards}</ol>
        </section>
    }
    .into_any()
}

fn facts_section(locale: &Locale, facts: Vec<&'static Fact>, part: TopicPart) -> AnyView {
    let facts = facts.into_iter().map(|fact| {
        let text = part.facts.get(fact.id).copied();
        view! { <FactCard fact text/> }
    });
    view! {
        <section aria-labelledby="facts">
            <h2 id="facts">{locale.text("topic-facts")}</h2>
            {facts.collect_view()}
        </section>
    }
    .into_any()
}
