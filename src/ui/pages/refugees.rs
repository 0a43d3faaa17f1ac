//! Refugees in the city.

use leptos::prelude::*;

use crate::guide::{Details, RefugeesPage, TopicId};
use crate::ui::Page;
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{FactCard, FigureTable, PlaceList, Prose, chip, forward};

/// What the five pages are about.
#[component]
pub(super) fn Refugees() -> impl IntoView {
    let locale = use_locale();
    let sections = sections(&locale).into_iter().map(|page| {
        let lead = locale.page(&page).and_then(|text| text.lead);
        view! {
            <li>
                <article class="card place-card">
                    <h2><a href=locale.href(&page)>{locale.title(&page)}</a></h2>
                    {lead.map(|lead| view! { <p class="summary">{lead}</p> })}
                </article>
            </li>
        }
    });
    let places = locale.guide().refugees_topic.map(|topic| {
        forward(
            locale.href(&Page::Topic(topic.into())),
            locale.text("refugees-places"),
        )
    });
    view! {
        <Prose page=Page::Refugees/>
        <ul class="cards">{sections.collect_view()}</ul>
        {places}
    }
}

/// Those of the five pages of which the guide has something to say.
pub(super) fn sections(locale: &Locale) -> Vec<Page> {
    let mut pages = Vec::from(RefugeesPage::ALL.map(Page::RefugeesSection));
    pages.retain(|page| page.is_in(locale.guide()));
    pages
}

/// One of the five pages: its words, its facts, and what else belongs there.
#[component]
pub(super) fn RefugeesSection(
    /// Which of the five.
    section: RefugeesPage,
    /// What comes before its facts.
    #[prop(optional)]
    more: Option<AnyView>,
) -> impl IntoView {
    let locale = use_locale();
    let guide = locale.guide().clone();
    let own = Page::RefugeesSection(section);
    let details = locale.part::<Details>(&own);
    let facts = guide.facts_on(section).map(|fact| {
        let text = details.and_then(|it| it.facts.get(fact.id).copied());
        view! { <FactCard fact text/> }
    });
    let facts = facts.collect_view();
    let more = match (more, section) {
        (Some(more), _) => more,
        (None, RefugeesPage::Help) => details.map(|it| help(&locale, it)).into_any(),
        _ => ().into_any(),
    };
    let others = sections(&locale)
        .into_iter()
        .filter(|other| *other != own)
        .map(|other| chip(locale.href(&other), locale.title(&other)));
    view! {
        <p class="crumb">
            <a href=locale.href(&Page::Refugees)><span>{locale.title(&Page::Refugees)}</span></a>
        </p>
        <Prose page=Page::RefugeesSection(section)/>
        {more}
        <section aria-labelledby="facts">
            <h2 id="facts">{locale.text("refugees-facts")}</h2>
            {facts}
        </section>
        <nav aria-label=locale.title(&Page::Refugees).to_string()>
            <ul class="chips">{others.collect_view()}</ul>
        </nav>
    }
}

/// How the situation develops, with all figures.
#[component]
pub(super) fn RefugeesSituation() -> impl IntoView {
    let more = figures(&use_locale()).into_any();
    view! { <RefugeesSection section=RefugeesPage::Situation more/> }
}

fn figures(locale: &Locale) -> impl IntoView {
    let figures = locale.guide().figures.iter();
    let figures = figures.map(|figure| view! { <FigureTable figure/> });
    view! {
        <section class="figures" aria-labelledby="figures">
            <h2 id="figures">{locale.text("city-in-figures")}</h2>
            {figures.collect_view()}
        </section>
    }
}

/// Whom to ask for help, and where help is welcome.
fn help(locale: &Locale, details: &Details) -> impl IntoView + use<> {
    let guide = locale.guide();
    let about = |key: &'static str, topic: Option<TopicId>| {
        let ids = topic.and_then(|topic| details.topics.get(topic))?;
        let places = guide.places_of(ids);
        Some(view! {
            <section aria-labelledby=key>
                <h2 id=key>{locale.text(key)}</h2>
                <PlaceList places/>
            </section>
        })
    };
    view! {
        {about("help-wanted", guide.advice_topic)}
        {about("help-offered", guide.community_topic)}
    }
}
