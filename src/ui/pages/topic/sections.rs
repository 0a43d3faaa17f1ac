//! The questions of a topic, each with its answer.

use leptos::prelude::*;

use crate::guide::handbook::part::{SectionPart, TablePart, TopicPart};
use crate::guide::{FactId, List, PlaceId, Text, TopicId};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{
    CallInDanger, DocumentLinks, ExitLink, GermanWords, LawLinks, PlaceLinks,
    ProvenanceNote, SectionActions, fact_chips, running,
};
use crate::ui::progressive::render_later;

/// The questions as a list of links, and then one after the other.
#[component]
pub(super) fn Questions(
    /// The topic.
    topic: TopicId,
    /// Its guide.
    part: TopicPart,
) -> impl IntoView {
    let locale = use_locale();
    let links = part.sections.into_iter().map(|section| {
        let href = ["#", section.id.as_str()].concat();
        view! { <li><a href=href rel="external"><span>{section.heading}</span></a></li> }
    });
    let sections = part.sections.into_iter().map(|section| {
        render_later(move || {
            view! { <Question topic section german=part.german/> }.into_any()
        })
    });
    view! {
        <nav class="questions" aria-labelledby="questions">
            <h2 id="questions">{locale.text("questions")}</h2>
            <ul>{links.collect_view()}</ul>
        </nav>
        <div class="guide">{sections.collect_view()}</div>
    }
}

/// One question with its answer.
#[component]
fn Question(
    /// The topic.
    topic: TopicId,
    /// The question.
    section: &'static SectionPart,
    /// The German words in the part.
    german: List<crate::guide::Str>,
) -> impl IntoView {
    provide_context(GermanWords(german));
    let locale = use_locale();
    let id = section.id.as_str();
    let paragraphs = section.paragraphs.into_iter();
    let table = section.table;
    view! {
        <section class="card question" id=id data-section="">
            <h3 tabindex="-1">{section.heading}</h3>
            {section.discreet.then(|| danger(&locale, topic, section.call))}
            {section.audience.map(|text| labelled(&locale, "audience", text))}
            {paragraphs.map(|text| view! { <p>{running(*text)}</p> }.into_any()).collect_view()}
            {table.map(|table| amounts(&locale, table))}
            {listed(&locale, "steps", section.steps, true)}
            {listed(&locale, "bring", section.bring, false)}
            <DocumentLinks documents=section.documents/>
            {section.costs.map(|text| labelled(&locale, "costs", text))}
            {section.deadline.map(|text| labelled(&locale, "deadline", text))}
            <PlaceLinks places=section.places/>
            {facts(&locale, topic, section.facts)}
            <LawLinks law=section.law about=section.heading.as_str()/>
            <ProvenanceNote provenance=section.provenance/>
            <SectionActions id/>
        </section>
    }
}

/// Whom to call, and the way out, unless the page has them for all of its questions.
fn danger(locale: &Locale, topic: TopicId, call: List<PlaceId>) -> AnyView {
    let is_private = locale.guide().topic(topic).is_some_and(|it| it.discreet);
    let exit = (!is_private).then(|| view! { <ExitLink/> });
    let call = (!is_private || !call.is_empty())
        .then(|| view! { <CallInDanger others=call is_nested=true/> });
    view! { {exit} {call} }.into_any()
}

/// A text with a label before it, such as its costs.
fn labelled(locale: &Locale, key: &'static str, text: Text) -> AnyView {
    view! { <p class=key><strong>{locale.text(key)} ":"</strong> " " {running(text)}</p> }
        .into_any()
}

/// A list of texts under a heading; nothing where there are none.
fn listed(
    locale: &Locale,
    key: &'static str,
    items: List<Text>,
    is_ordered: bool,
) -> AnyView {
    if items.is_empty() {
        return ().into_any();
    }
    let items = items.into_iter();
    let items = items
        .map(|text| view! { <li>{running(*text)}</li> }.into_any())
        .collect_view();
    let list = if is_ordered {
        view! { <ol class="steps">{items}</ol> }.into_any()
    } else {
        view! { <ul class="bulleted">{items}</ul> }.into_any()
    };
    view! { <h4>{locale.text(key)}</h4> {list} }.into_any()
}

/// What the law says about it.
fn facts(locale: &Locale, topic: TopicId, facts: List<FactId>) -> AnyView {
    let links = fact_chips(facts, Some(topic));
    links
        .map(|links| view! { <h4>{locale.text("topic-facts")}</h4> {links} })
        .into_any()
}

/// A table of amounts.
fn amounts(locale: &Locale, table: TablePart) -> AnyView {
    let rows = table.rows.into_iter().map(|row| {
        let amount = [("amount", locale.number(row.amount).into())];
        let amount = locale.text_with("euros-per-month", amount);
        let as_of = locale.text_with("dated", [("date", locale.dated(row.from).into())]);
        view! {
            <tr>
                <th scope="row">{row.name}</th>
                <td>{amount} " " <span class="note">{as_of}</span></td>
            </tr>
        }
    });
    view! {
        <table class="amounts">
            <caption>{table.caption}</caption>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}
