//! Search over everything.

use leptos::prelude::*;

use crate::search::{Hit, Kind};
use crate::ui::Page;
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{German, Icon, SearchForm};
use crate::ui::query::use_query_field;

use super::topics::TopicTiles;

/// The search box, and what is found as one types.
#[component]
pub(super) fn Search() -> impl IntoView {
    let locale = use_locale();
    let query = use_query_field("q");
    let index = locale.clone();
    let hits = Memo::new(move |_| query.with(|query| index.index().search(query)));
    let is_blank = Memo::new(move |_| query.with(|query| query.trim().is_empty()));
    let results = {
        let locale = locale.clone();
        move || {
            if is_blank.get() {
                return invitation(&locale).into_any();
            }
            match hits.get() {
                hits if hits.is_empty() => nothing(&locale).into_any(),
                hits => list(&locale, hits).into_any(),
            }
        }
    };
    let count = {
        let locale = locale.clone();
        move || {
            let count = hits.with(Vec::len);
            (!is_blank.get()).then(|| locale.count("result-count", count))
        }
    };
    view! {
        <h1 tabindex="-1">{locale.title(&Page::Search)}</h1>
        <SearchForm query/>
        <p class="result-count" role="status">{count}</p>
        {results}
    }
}

fn list(locale: &Locale, hits: Vec<Hit>) -> impl IntoView {
    let items = hits
        .into_iter()
        .filter_map(|hit| item(locale, &hit))
        .collect_view();
    view! { <ol id="results" class="cards">{items}</ol> }
}

/// One result; nothing where the record has no page, which cannot be.
fn item(locale: &Locale, hit: &Hit) -> Option<impl IntoView + use<>> {
    let guide = locale.guide();
    let (page, anchor, title, summary) = match hit.kind {
        Kind::Place => {
            let place = guide.place(&hit.id)?;
            let words = locale.place(&hit.id);
            let title = view! { <German text=place.name/> }.into_any();
            let summary = words.name.or(words.description);
            (Page::Place(hit.id.clone()), None, title, summary)
        }
        Kind::Topic => {
            let title = locale.topic(&hit.id).into_render();
            (Page::Topic(hit.id.clone()), None, title, None)
        }
        Kind::Fact => {
            let fact = guide.facts.iter().find(|fact| fact.id == hit.id)?;
            let words = *locale.texts().facts.get(&hit.id)?;
            let page = Page::RefugeesSection(fact.section);
            (
                page,
                Some(hit.id.as_str()),
                words.title.into_render(),
                Some(words.text),
            )
        }
        Kind::Page => {
            let page = Page::from_text_id(&hit.id)?;
            let words = *locale.page(&page)?;
            (page, None, words.title.into_render(), words.lead)
        }
    };
    let kind = match hit.kind {
        Kind::Place => locale.kind(&guide.place(&hit.id)?.kind).into_render(),
        _ => locale.text(&["kind-", hit.kind.id()].concat()).into_any(),
    };
    let anchor = anchor.map(|id| ["#", id].concat()).unwrap_or_default();
    let href = [locale.href(&page), anchor].concat();
    Some(view! {
        <li data-kind=hit.kind.id() data-id=hit.id.clone()>
            <article class="card place-card">
                <p class="kind">{kind}</p>
                <h2><a href=href>{title}</a></h2>
                {summary.map(|text| view! { <p class="summary">{text}</p> })}
            </article>
        </li>
    })
}

fn invitation(locale: &Locale) -> impl IntoView {
    view! {
        <p>{locale.text("search-hint")}</p>
        <TopicTiles/>
    }
}

fn nothing(locale: &Locale) -> impl IntoView {
    let advice = locale.href(&Page::Topic("advice".into()));
    view! {
        <div class="empty">
            <p>{locale.text("search-nothing")}</p>
            <p>
                <a class="forward" href=advice>
                    {locale.topic("advice")}
                    <Icon name="arrow-right"/>
                </a>
            </p>
        </div>
        <TopicTiles/>
    }
}
