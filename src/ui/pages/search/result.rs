//! One result of a search.

use std::sync::Arc;

use leptos::prelude::*;

use crate::guide::{Status, Text};
use crate::search::Highlights;
use crate::search::catalog::{Entry, Kind};
use crate::ui::Page;
use crate::ui::clock::Minute;
use crate::ui::device::RecentSearches;
use crate::ui::finder::SearchResult;
use crate::ui::live::click;
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{at_a_glance, highlighted, highlighted_name};
use crate::ui::query::QueryField;

/// What the card of a result shows.
struct Content {
    page: Page,
    anchor: &'static str,
    kind: AnyView,
    title: AnyView,
    meaning: Option<Text>,
    summary: Option<Text>,
    details: AnyView,
    /// Whether the place has closed for good.
    is_gone: bool,
}

/// A result, with the typed words highlighted, or an explanation where it contains none.
#[component]
pub(super) fn ResultCard(
    /// What was found.
    result: SearchResult,
    /// The words to highlight.
    highlights: Arc<Highlights>,
    /// The query, which is kept as a recent search when the result is opened.
    query: QueryField,
    /// Whether the search is one that is not kept on the device.
    is_discreet: bool,
    /// The current minute; `None` in a prerendered page.
    now: Option<Minute>,
) -> impl IntoView {
    let locale = use_locale();
    let recent = RecentSearches::expect();
    let is_discreet = is_discreet || result.is_discreet(locale.guide());
    let keep = move |_| untrack(|| query.with(|query| recent.decide(query, is_discreet)));
    let content = content(&locale, &result, &highlights, now)?;
    let anchor = match content.anchor {
        "" => String::new(),
        id => ["#", id].concat(),
    };
    let href = [locale.href(&content.page), anchor].concat();
    let explanation = result.explanation.map(|explanation| {
        // Each word is isolated (U+2068 to U+2069), so that the arrow between them points
        // from the first to the second whatever their directions.
        let isolated = |word: &str| ["\u{2068}", word, "\u{2069}"].concat();
        let words = [isolated(&explanation.typed), isolated(&explanation.german)];
        let word = words.join(" → ");
        locale.text_with("search-explanation", [("word", word.into())])
    });
    let predecessor = result.predecessor.and_then(|id| locale.guide().place(id));
    let predecessor = predecessor.map(|place| {
        locale.text_with("search-formerly", [("name", place.name.to_string().into())])
    });
    let (kind, id) = hook(&result.entry);
    Some(view! {
        <li data-kind=kind data-id=id>
            <article class="card place-card">
                <p class="kind">{content.kind}</p>
                <h2><a href=href on:click=click(keep)>{content.title}</a></h2>
                {content.meaning.map(|text| view! { <p class="meaning">{highlighted(text, &highlights)}</p> })}
                {predecessor.map(|text| view! { <p class="note">{text}</p> })}
                {content
                    .is_gone
                    .then(|| view! { <p class="badge">{locale.text("status-defunct")}</p> })}
                {content.summary.map(|text| view! { <p class="summary">{highlighted(text, &highlights)}</p> })}
                {content.details}
                {explanation.map(|text| view! { <p class="note">{text}</p> })}
            </article>
        </li>
    })
}

fn content(
    locale: &Locale,
    result: &SearchResult,
    highlights: &Highlights,
    now: Option<Minute>,
) -> Option<Content> {
    let (guide, id) = (locale.guide(), result.entry.id);
    let kind = || kind_of(locale, &result.entry).into_any();
    Some(match result.entry.kind {
        Kind::Place => return place(locale, id, highlights, now),
        Kind::Topic => Content {
            page: Page::Topic(id.into()),
            anchor: "",
            kind: kind(),
            title: highlighted(locale.topic(id), highlights),
            meaning: None,
            summary: None,
            details: ().into_any(),
            is_gone: false,
        },
        Kind::Fact => {
            let fact = guide.fact(id)?;
            let words = *locale.texts().facts.get(id)?;
            Content {
                page: Page::RefugeesSection(fact.section),
                anchor: id,
                kind: kind(),
                title: highlighted(words.title, highlights),
                meaning: None,
                summary: Some(words.text),
                details: ().into_any(),
                is_gone: false,
            }
        }
        Kind::Page => {
            let page = Page::from_text_id(id)?;
            let words = *locale.page(&page)?;
            Content {
                page,
                anchor: "",
                kind: kind(),
                title: highlighted(words.title, highlights),
                meaning: None,
                summary: words.lead,
                details: ().into_any(),
                is_gone: false,
            }
        }
        _ => return record(locale, &result.entry, highlights),
    })
}

/// The kind and the id in the page's hooks: a phrase is a part of a page.
fn hook(entry: &Entry) -> (&'static str, String) {
    match entry.kind {
        Kind::Phrase => (Kind::Page.id(), ["phrases/", entry.id].concat()),
        kind => (kind.id(), entry.id.to_owned()),
    }
}

/// What it is in words; of a question with its topic.
fn kind_of(locale: &Locale, entry: &Entry) -> String {
    let kind = locale.text(&["kind-", entry.kind.id()].concat());
    match entry.section() {
        Some((topic, _)) => [&kind, " · ", locale.topic(topic).as_str()].concat(),
        None => kind,
    }
}

/// A record of the handbook. A German word or sentence is the title, with its translation
/// beneath.
fn record(locale: &Locale, entry: &Entry, highlights: &Highlights) -> Option<Content> {
    let note = entry.note?;
    let (page, anchor) = match (entry.kind, entry.section()) {
        (_, Some((topic, section))) => (Page::Topic(topic.into()), section),
        (Kind::Letter, _) => (Page::Letter(entry.id.into()), ""),
        (Kind::Document, _) => (Page::Documents, entry.id),
        (Kind::Term, _) => (Page::Glossary, entry.id),
        _ => (Page::Phrases, entry.id),
    };
    let is_german = matches!(entry.kind, Kind::Term | Kind::Phrase);
    let german = note.german.filter(|_| is_german);
    Some(Content {
        page,
        anchor,
        kind: kind_of(locale, entry).into_any(),
        title: match german {
            Some(german) => highlighted_name(german.as_str(), highlights),
            None => highlighted(note.name, highlights),
        },
        meaning: german.map(|_| note.name),
        summary: note.text,
        details: ().into_any(),
        is_gone: false,
    })
}

fn place(
    locale: &Locale,
    id: &'static str,
    highlights: &Highlights,
    now: Option<Minute>,
) -> Option<Content> {
    let place = locale.guide().place(id)?;
    let words = locale.place(id);
    // A street, or another number than the first, is shown only if it is what somebody
    // searched for.
    let is_highlighted = |text: &&str| !highlights.ranges(text).is_empty();
    let street = place.address.and_then(|address| address.address_1);
    let numbers = place.phones.iter().skip(1);
    let numbers = numbers.map(|phone| phone.number.as_str());
    let found = street.map(|street| street.as_str());
    let found = found.into_iter().chain(numbers).filter(is_highlighted);
    let found = found
        .map(|text| view! { <p class="where">{highlighted_name(text, highlights)}</p> });
    let found = found.collect_view().into_any();
    Some(Content {
        page: Page::Place(id.into()),
        anchor: "",
        kind: locale.kind(place.kind).into_render(),
        title: highlighted_name(place.name.as_str(), highlights),
        meaning: words.name,
        summary: words.description,
        details: at_a_glance(locale, place, now, found, false),
        is_gone: place.status == Status::Defunct,
    })
}
