//! One result of a search.

use leptos::prelude::*;

use crate::guide::{Status, Text};
use crate::search::catalog::Kind;
use crate::time::Instant;
use crate::ui::Page;
use crate::ui::device::recent::RecentSearches;
use crate::ui::finder::{Finder, Found};
use crate::ui::live::click;
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{Marked, MarkedName, OpeningLine};
use crate::ui::query::QueryField;

/// What a result shows.
struct Card {
    page: Page,
    anchor: &'static str,
    kind: AnyView,
    title: AnyView,
    meaning: Option<Text>,
    summary: Option<Text>,
    details: AnyView,
    /// Whether it does not exist any more.
    is_gone: bool,
}

/// A result, with the typed words marked and the reason where these stand nowhere.
#[component]
pub(super) fn Result(
    /// What was found.
    found: Found,
    /// The query, which is kept when the result is followed.
    query: QueryField,
    /// Whether the search is one that the device does not remember.
    is_discreet: bool,
    /// The current minute, where there is one.
    now: Option<Memo<Instant>>,
) -> impl IntoView {
    let locale = use_locale();
    let recent = RecentSearches::expect();
    let is_discreet = is_discreet || found.is_discreet(locale.guide());
    let keep = move |_| untrack(|| query.with(|query| recent.decide(query, is_discreet)));
    let card = card(&locale, &found, now)?;
    let anchor = match card.anchor {
        "" => String::new(),
        id => ["#", id].concat(),
    };
    let href = [locale.href(&card.page), anchor].concat();
    let because = found.because.map(|because| {
        // Each word by itself (U+2068 to U+2069), so that the arrow between them leads
        // from the first to the second whatever their directions.
        let isolated = |word: &str| ["\u{2068}", word, "\u{2069}"].concat();
        let words = [isolated(&because.typed), isolated(&because.german)];
        let word = words.join(" → ");
        locale.text_with("search-because", [("word", word.into())])
    });
    let predecessor = found.predecessor.and_then(|id| locale.guide().place(id));
    let predecessor = predecessor.map(|place| {
        let name = ["\u{2068}", place.name.as_str(), "\u{2069}"].concat();
        locale.text_with("search-formerly", [("name", name.into())])
    });
    Some(view! {
        <li data-kind=found.kind.id() data-id=found.id>
            <article class="card place-card">
                <p class="kind">{card.kind}</p>
                <h2><a href=href on:click=click(keep)>{card.title}</a></h2>
                {card.meaning.map(|text| view! { <p class="meaning"><Marked text/></p> })}
                {predecessor.map(|text| view! { <p class="note">{text}</p> })}
                {card
                    .is_gone
                    .then(|| view! { <p class="badge">{locale.text("status-defunct")}</p> })}
                {card.summary.map(|text| view! { <p class="summary"><Marked text/></p> })}
                {card.details}
                {because.map(|because| view! { <p class="note">{because}</p> })}
            </article>
        </li>
    })
}

fn card(locale: &Locale, found: &Found, now: Option<Memo<Instant>>) -> Option<Card> {
    let (guide, id) = (locale.guide(), found.id);
    let kind = |kind: Kind| locale.text(&["kind-", kind.id()].concat()).into_any();
    Some(match found.kind {
        Kind::Place => return place(locale, id, now),
        Kind::Topic => Card {
            page: Page::Topic(id.into()),
            anchor: "",
            kind: kind(found.kind),
            title: view! { <Marked text=locale.topic(id)/> }.into_any(),
            meaning: None,
            summary: None,
            details: ().into_any(),
            is_gone: false,
        },
        Kind::Fact => {
            let fact = guide.fact(id)?;
            let words = *locale.texts().facts.get(id)?;
            Card {
                page: Page::RefugeesSection(fact.section),
                anchor: id,
                kind: kind(found.kind),
                title: view! { <Marked text=words.title/> }.into_any(),
                meaning: None,
                summary: Some(words.text),
                details: ().into_any(),
                is_gone: false,
            }
        }
        Kind::Page => {
            let page = Page::from_text_id(id)?;
            let words = *locale.page(&page)?;
            Card {
                page,
                anchor: "",
                kind: kind(found.kind),
                title: view! { <Marked text=words.title/> }.into_any(),
                meaning: None,
                summary: words.lead,
                details: ().into_any(),
                is_gone: false,
            }
        }
    })
}

fn place(locale: &Locale, id: &'static str, now: Option<Memo<Instant>>) -> Option<Card> {
    let place = locale.guide().place(id)?;
    let words = locale.place(id);
    let finder = Finder::expect();
    // An address or a number is shown where it is what somebody looked for.
    let has_marks = |text: &&str| !finder.marks(text).is_empty();
    let street = place.address.and_then(|address| address.address_1);
    let numbers = place.phones.iter().map(|phone| phone.number.as_str());
    let details = street
        .map(|street| street.as_str())
        .into_iter()
        .chain(numbers);
    let details = details.filter(has_marks);
    let details = details.map(|text| view! { <p class="where"><MarkedName text/></p> });
    Some(Card {
        page: Page::Place(id.into()),
        anchor: "",
        kind: locale.kind(&place.kind).into_render(),
        title: view! { <MarkedName text=place.name.as_str()/> }.into_any(),
        meaning: words.name,
        summary: words.description,
        details: view! {
            {details.collect_view()}
            <OpeningLine schedules=place.schedules now/>
        }
        .into_any(),
        is_gone: place.status == Status::Defunct,
    })
}
