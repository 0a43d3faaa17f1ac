//! What records of the handbook have in common: links to places, documents and laws.

use leptos::prelude::*;

use super::place_card::elsewhere;
use super::{German, Icon, chip};
use crate::guide::handbook::part::DocumentNote;
use crate::guide::{List, PlaceId, Source, Str};
use crate::ui::Page;
use crate::ui::locale::use_locale;

/// The places that help, best first, each with its phone to tap.
#[component]
pub(crate) fn PlaceLinks(
    /// The places.
    places: List<PlaceId>,
) -> impl IntoView {
    let locale = use_locale();
    let guide = locale.guide();
    let links = places.into_iter().filter_map(|id| {
        let place = guide.place(*id)?;
        let href = locale.href(&Page::Place((*id).into()));
        let meaning = locale.place(*id).name;
        let town = elsewhere(&locale, place);
        let phone = place.phones.first().map(|phone| {
            let number = phone.number;
            view! {
                <a class="call" href=number.href()>
                    <Icon name="phone"/>
                    <bdi dir="ltr">{number.as_str()}</bdi>
                </a>
            }
        });
        Some(view! {
            <li>
                <a href=href><German text=place.name/></a>
                {meaning.map(|meaning| view! { <span class="meaning">{meaning}</span> })}
                {town.map(|town| view! { <span class="where">{town}</span> })}
                {phone}
            </li>
        })
    });
    let links: Vec<_> = links.collect();
    if links.is_empty() {
        return ().into_any();
    }
    view! {
        <h4>{locale.text("helpers")}</h4>
        <ul class="place-links">{links}</ul>
    }
    .into_any()
}

/// Documents that are explained on their page.
#[component]
pub(crate) fn DocumentLinks(
    /// The documents.
    documents: List<DocumentNote>,
) -> impl IntoView {
    if documents.is_empty() {
        return ().into_any();
    }
    let locale = use_locale();
    let page = locale.href(&Page::Documents);
    let links = documents.into_iter().map(|document| {
        let href = [&page, "#", document.id.as_str()].concat();
        chip(href, document.name)
    });
    view! {
        <h4>{locale.text("documents-explained")}</h4>
        <ul class="chips">{links.collect_view()}</ul>
    }
    .into_any()
}

/// Paragraphs of law, folded; a heading names the host to which the links lead.
#[component]
pub(crate) fn LawLinks(
    /// The paragraphs, each with its official text where that is known.
    law: List<Source>,
    /// What they are about: a screen reader says it, as a page may have several such folds.
    #[prop(into)]
    about: String,
) -> impl IntoView {
    law_links(law.as_slice(), &about)
}

/// See [`LawLinks`].
pub(crate) fn law_links(law: &[Source], about: &str) -> AnyView {
    if law.is_empty() {
        return ().into_any();
    }
    let links = law.iter().map(|source| {
        let title = view! { <bdi lang="de">{source.title.map(Str::as_str)}</bdi> };
        let link = match source.url {
            Some(url) => view! {
                <a href=url.as_str() rel="external noopener noreferrer">{title}</a>
            }
            .into_any(),
            None => title.into_any(),
        };
        view! { <li>{link}</li> }
    });
    let has_links = law.iter().any(|source| source.url.is_some());
    let words = use_locale().text(if has_links { "law-links" } else { "law" });
    let label = [&words, ": ", about].concat();
    view! {
        <details class="more laws">
            <summary aria-label=label>{words}</summary>
            <ul class="inline">{links.collect_view()}</ul>
        </details>
    }
    .into_any()
}
