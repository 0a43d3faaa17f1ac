//! Home: one screen that answers most questions.

use leptos::prelude::*;

use crate::guide::{CommonNeed, RefugeesPage};
use crate::ui::Page;
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{
    AskFirst, EmergencyNumbers, NextMeeting, SearchForm, Shore, StartLink, chip, forward,
    in_brackets, install_hint,
};
use crate::ui::progressive::render_later;
use crate::ui::query::encode;

use super::refugees::sections;
use super::round_table::Rule;
use super::topics::{HandbookLinks, TopicTiles};

/// How many of the needs are shown before one asks for more.
const FIRST_NEEDS: usize = 4;

/// Search, emergency numbers, what is often searched, topics, the next Round
/// Table, refugees, the city in figures.
#[component]
pub(super) fn Home() -> impl IntoView {
    let locale = use_locale();
    let page = locale.page(&Page::Home);
    let lead = page.and_then(|page| page.lead);
    let guide = locale.guide().clone();
    let needs = guide.needs.iter().map(|need| need_link(&locale, need));
    let mut needs = needs.collect::<Vec<_>>();
    let more = needs.split_off(FIRST_NEEDS.min(needs.len()));
    let why = locale.text("meeting-confirm-short");
    let why = view! { <p class="hint">{why}</p> }.into_any();
    let facts = Page::Refugees.is_in(&guide).then(|| {
        view! {
            <section aria-labelledby="refugees">
                <h2 id="refugees">
                    <a href=locale.href(&Page::Refugees)>
                        <span>{locale.title(&Page::Refugees)}</span>
                    </a>
                </h2>
                <ul class="chips">
                    {sections(&locale)
                        .into_iter()
                        .map(|page| chip(locale.href(&page), locale.title(&page)))
                        .collect_view()}
                </ul>
            </section>
        }
        .into_any()
    });
    let situation = Page::RefugeesSection(RefugeesPage::Situation);
    let figures = (!guide.figures.is_empty()).then(|| {
        view! {
            <section aria-labelledby="figures">
                <h2 id="figures">{locale.text("city-in-figures")}</h2>
                {newest_figure(&locale)}
                {forward(locale.href(&situation), locale.text("more-figures"))}
            </section>
        }
        .into_any()
    });
    view! {
        <div class="hero">
            <h1 tabindex="-1">{locale.title(&Page::Home)}</h1>
            {lead.map(|lead| view! { <p class="lead">{lead}</p> })}
            {render_later(|| view! { <SearchForm/> }.into_any())}
            <Shore/>
        </div>
        <StartLink/>
        <EmergencyNumbers/>
        <section aria-labelledby="often">
            <h2 id="often">{locale.text("often-searched")}</h2>
            <ul class="chips needs">{needs}</ul>
            <details class="more">
                <summary>{locale.text("show-more")}</summary>
                <ul class="chips needs">{more}</ul>
            </details>
        </section>
        <section aria-labelledby="topics">
            <h2 id="topics">{locale.title(&Page::Topics)}</h2>
            {render_later(|| view! { <TopicTiles/> <HandbookLinks/> }.into_any())}
        </section>
        <section class="card meeting-card" aria-labelledby="meeting">
            <h2 id="meeting">
                <a href=locale.href(&Page::RoundTable)>
                    <span>{locale.title(&Page::RoundTable)}</span>
                </a>
            </h2>
            {render_later(|| view! { <NextMeeting/> }.into_any())}
            <Rule/>
            <AskFirst why/>
        </section>
        {facts}
        {figures}
        {install_hint()}
    }
}

/// The newest of the city's figures in a sentence, with its date.
fn newest_figure(locale: &Locale) -> Option<impl IntoView + use<>> {
    let figures = locale.guide().figures;
    let city_figure = locale.guide().city_figure?;
    let figure = figures.iter().find(|figure| figure.id == city_figure)?;
    let words = locale.texts().figures.get(figure.id)?;
    let row = figure.rows.last()?;
    let sentence = words.rows.get(row.id?)?;
    let dated = row.dated.map(|dated| {
        let words = in_brackets(locale, locale.dated(dated));
        view! { <span class="note">{words}</span> }
    });
    Some(view! {
        <p>
            <strong>{words.title} ":"</strong>
            " "
            {*sentence}
            " "
            {dated}
        </p>
    })
}

/// A need leads to the question that answers it, else to its topic, filtered where the topic
/// answers more than the need.
fn need_link(locale: &Locale, need: &CommonNeed) -> impl IntoView + use<> {
    let words = locale.texts().needs.get(need.id).cloned();
    let (label, query) = words
        .map(|words| (words.label, words.query))
        .unwrap_or_default();
    let topic = locale.href(&Page::Topic(need.topic.into()));
    let href = match (need.section, query) {
        (Some(section), _) => [&topic, "#", section.as_str()].concat(),
        (None, Some(query)) => [&topic, "?q=", &encode(&query)].concat(),
        (None, None) => topic,
    };
    view! { <li><a class="chip" href=href data-need=need.id.as_str()><span>{label}</span></a></li> }
}
