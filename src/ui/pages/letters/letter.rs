//! One letter.

use leptos::prelude::*;

use super::deadlines::Deadlines;
use super::{NotFound, find};
use crate::guide::handbook::part::{LetterPart, LettersPart};
use crate::guide::{List, Text};
use crate::ui::Page;
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{
    GermanWords, Icon, LawLinks, PlaceList, PrintButton, ProvenanceNote, read_button,
    running,
};

/// What a letter is, what it means, until when one has to act, and what to do.
#[component]
pub(in crate::ui::pages) fn Letter(
    /// Its id.
    id: String,
) -> impl IntoView {
    let locale = use_locale();
    let part = locale.part::<LettersPart>(&Page::Letters);
    let found = part.and_then(|part| Some((part, find(part, &id)?)));
    let Some((part, letter)) = found else {
        return view! { <NotFound/> }.into_any();
    };
    provide_context(GermanWords(part.german));
    let steps = letter
        .first
        .into_iter()
        .map(|step| view! { <li>{running(*step)}</li> });
    let guide = locale.guide();
    let places = letter.help.iter().filter_map(|id| guide.current_place(*id));
    let places = places.collect();
    view! {
        <p class="crumb">
            <a href=locale.href(&Page::Letters)>
                <span>{locale.title(&Page::Letters)}</span>
            </a>
        </p>
        <h1 tabindex="-1">{letter.title}</h1>
        {sender(&locale, letter.sender, letter.sender_place.map(|id| id.as_str()))}
        <p class="lead">{running(letter.means)}</p>
        {titled(&locale, "letter-look", look(&locale, letter))}
        {titled(&locale, "letter-until", view! { <Deadlines part letter/> }.into_any())}
        {titled(
            &locale,
            "letter-first",
            view! { <ol class="steps">{steps.collect_view()}</ol> }.into_any(),
        )}
        {titled(&locale, "helpers", view! { <PlaceList places/> }.into_any())}
        {titled(&locale, "letter-never", never(letter.never))}
        {(!letter.documents.is_empty())
            .then(|| titled(&locale, "papers-needed", papers(&locale, letter)))}
        {(!letter.facts.is_empty())
            .then(|| titled(&locale, "topic-facts", facts(&locale, letter)))}
        <LawLinks law=letter.law about=letter.title.as_str()/>
        <p class="actions"><PrintButton/> {read_button("action needs-app", "main")}</p>
        <ProvenanceNote provenance=letter.provenance/>
    }
    .into_any()
}

/// A section of the page, named by its heading.
fn titled(locale: &Locale, key: &'static str, content: AnyView) -> AnyView {
    view! {
        <section aria-labelledby=key>
            <h2 id=key>{locale.text(key)}</h2>
            {content}
        </section>
    }
    .into_any()
}

/// Who sends it, with the way to the place that does.
fn sender(locale: &Locale, name: Text, place: Option<&str>) -> AnyView {
    let place = place.and_then(|id| locale.guide().place(id));
    let name = match place {
        Some(place) => {
            let href = locale.href(&Page::Place(place.id.into()));
            view! { <a href=href>{name}</a> }.into_any()
        }
        None => name.into_render(),
    };
    view! {
        <p class="sender">
            <span class="label">{locale.text("letter-sender")}</span>
            " "
            {name}
        </p>
    }
    .into_any()
}

/// What it looks like, and the words of its heading as they are on the paper.
fn look(locale: &Locale, letter: &LetterPart) -> AnyView {
    let words = letter.recognise.into_iter();
    let words = words.map(|words| {
        view! { <li class="chip"><bdi lang="de">{*words}</bdi></li> }
    });
    view! {
        <p>{running(letter.look)}</p>
        <p class="label">{locale.text("letter-words")}</p>
        <ul class="chips">{words.collect_view()}</ul>
    }
    .into_any()
}

/// What never to do.
fn never(texts: List<Text>) -> AnyView {
    let items = texts.into_iter().map(|text| {
        view! { <li><Icon name="x"/> <span>{running(*text)}</span></li> }
    });
    view! { <ul class="never">{items.collect_view()}</ul> }.into_any()
}

/// The papers that one needs, each explained and leading to more about it.
fn papers(locale: &Locale, letter: &LetterPart) -> AnyView {
    let page = locale.href(&Page::Documents);
    let items = letter.documents.into_iter().map(|document| {
        let href = [&page, "#", document.id.as_str()].concat();
        view! {
            <dt><a href=href>{document.name}</a></dt>
            <dd>{running(document.explain)}</dd>
        }
    });
    view! { <dl class="papers">{items.collect_view()}</dl> }.into_any()
}

/// What the guide says of the law, on its pages about refugees.
fn facts(locale: &Locale, letter: &LetterPart) -> AnyView {
    let links = letter.facts.into_iter().filter_map(|id| {
        let fact = locale.guide().fact(*id)?;
        let title = locale.texts().facts.get(*id)?.title;
        let page = locale.href(&Page::RefugeesSection(fact.section));
        let href = [&page, "#", id.as_str()].concat();
        Some(view! { <li><a class="chip" href=href><span>{title}</span></a></li> })
    });
    view! { <ul class="chips">{links.collect_view()}</ul> }.into_any()
}
