//! Search over everything.

mod filters;
mod result;
mod safety;

use leptos::prelude::*;

use crate::platform::focus;
use crate::ui::Page;
use crate::ui::clock::Minute;
use crate::ui::device::RecentSearches;
use crate::ui::finder::{Finder, SearchResults};
use crate::ui::live::{click, live, live_text, live_view};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{
    ExitBar, GermanWords, PlaceList, SearchForm, StartLink, WayOn, forward, message_words,
};
use crate::ui::query::{QueryField, use_query_field};

use super::topics::TopicTiles;
use filters::{FilterForm, Filters};
use result::ResultCard;
use safety::Safety;

/// How many results are shown at first.
const FIRST: usize = 30;

/// The search box, and the results as one types.
#[component]
pub(super) fn Search() -> impl IntoView {
    let locale = use_locale();
    let finder = Finder::expect();
    finder.load(&locale);
    let query = use_query_field("q");
    let filters = Filters::new();
    // In the URL, so that the page is restored when the visitor comes back.
    let all = use_query_field("all");
    let is_empty = Memo::new(move |_| query.with(|query| query.trim().is_empty()));
    let unfiltered = Memo::new(move |_| {
        let results = query.with(|query| finder.search(query));
        results.filter(|_| !is_empty.get())
    });
    let guide = locale.guide().clone();
    let results = Memo::new(move |_| {
        let mut results = unfiltered.get()?;
        results.items.retain(|item| filters.allow(&guide, item));
        Some(results)
    });
    understand_letters(&locale, query);
    widen_unless_understood(&locale, query, unfiltered);
    remember(&locale, query, unfiltered);
    let count = {
        let locale = locale.clone();
        live_text(move || {
            let count = results.with(|results| Some(results.as_ref()?.items.len()));
            let count = count.map(|count| locale.count("result-count", count));
            count.unwrap_or_default()
        })
    };
    let is_busy = move || !is_empty.get() && !finder.is_ready() && !finder.failed();
    let form = live_view(move || {
        if is_empty.get() {
            return ().into_any();
        }
        view! { <FilterForm filters/> }.into_any()
    });
    // Of its own, so that a further key press that changes nothing is not read aloud.
    let lines = {
        let guide = locale.guide().clone();
        Memo::new(move |_| unfiltered.with(|all| all.as_ref()?.lines(&guide)))
    };
    let exit = live_view(move || match lines.get() {
        Some(_) => view! { <ExitBar/> }.into_any(),
        None => ().into_any(),
    });
    let safety = live_view(move || match lines.get() {
        Some(lines) => view! { <Safety lines/> }.into_any(),
        None => ().into_any(),
    });
    let has_any = move || {
        unfiltered.with(|all| all.as_ref().is_some_and(|all| !all.items.is_empty()))
    };
    let list = live_view(move || {
        // Results are drawn anew when the words or the model of a language have come.
        focus::keep();
        if is_empty.get() {
            return invitation(&locale).into_any();
        }
        if finder.failed() {
            return failure(&locale).into_any();
        }
        match results.get() {
            None => ().into_any(),
            Some(results) if !results.items.is_empty() => {
                view! { <ResultList results query all now=filters.now()/> }.into_any()
            }
            Some(_) if has_any() => {
                view! { <p class="empty">{locale.text("search-filtered-out")}</p> }
                    .into_any()
            }
            Some(results) => nothing(&locale, results.did_you_mean, query).into_any(),
        }
    });
    view! {
        <h1 tabindex="-1">{use_locale().title(&Page::Search)}</h1>
        <SearchForm query/>
        {exit}
        {safety}
        {form}
        <p
            class="result-count"
            role="status"
            tabindex="-1"
            aria-busy=live(move || is_busy().to_string())
        >
            {count}
        </p>
        {list}
    }
}

/// A query in other letters than those of the page tells of a danger, too.
fn understand_letters(locale: &Locale, query: QueryField) {
    let (finder, locale) = (Finder::expect(), locale.clone());
    Effect::new(move |_| {
        query.with(|query| untrack(|| finder.understand(&locale, query)));
    });
}

/// A query that is not understood may be in a language that is neither the visitor's
/// nor German nor English: then the word lists of more languages are loaded. These may lead
/// to the same results, so the effect also depends on the state of the engine.
fn widen_unless_understood(
    locale: &Locale,
    query: QueryField,
    results: Memo<Option<SearchResults>>,
) {
    let (finder, locale) = (Finder::expect(), locale.clone());
    Effect::new(move |_| {
        let has_found_any = results.with(|results| {
            let results = results.as_ref().filter(|results| !results.is_understood);
            results.map(|results| !results.items.is_empty())
        });
        if let Some(has_found_any) = has_found_any.filter(|_| finder.is_ready()) {
            untrack(|| query.with(|query| finder.widen(&locale, query, has_found_any)));
        }
    });
}

/// Keeps a recent search that was understood. One that was not may be when the word lists
/// of more languages have been loaded, and what a sentence means is not known before the
/// model has come.
fn remember(locale: &Locale, query: QueryField, results: Memo<Option<SearchResults>>) {
    let (recent, guide) = (RecentSearches::expect(), locale.guide().clone());
    Effect::new(move |_| {
        let is_discreet = results.with(|results| {
            let understood = results
                .as_ref()
                .filter(|results| results.is_understood && results.is_learned);
            understood.map(|results| results.is_discreet(&guide))
        });
        query.with(|query| match is_discreet {
            Some(is_discreet) if recent.waits_for(query) => {
                recent.decide(query, is_discreet);
            }
            _ => {}
        });
    });
}

/// The first results, and all of them on request.
#[component]
fn ResultList(
    /// The results.
    results: SearchResults,
    /// The query, which is kept as a recent search when a result is opened.
    query: QueryField,
    /// Not empty if all results are to be shown.
    all: QueryField,
    /// The current minute; `None` in a prerendered page.
    now: Option<Minute>,
) -> impl IntoView {
    let locale = use_locale();
    let has_more = results.items.len() > FIRST;
    let better = results.did_you_mean.clone();
    let better = better.map(|better| did_you_mean(&locale, better, query));
    let is_discreet = results.is_discreet(locale.guide());
    provide_context(GermanWords(Finder::expect().german_words()));
    let items = live_view(move || {
        let count = if all.is_empty() { FIRST } else { usize::MAX };
        let shown = results.items.iter().take(count).cloned();
        let shown = shown.map(|result| {
            let highlights = results.highlights.clone();
            view! { <ResultCard result highlights query is_discreet now/> }
        });
        shown.collect_view().into_any()
    });
    let show_all = move |_| {
        all.put("1".to_owned());
        let next = (FIRST + 1).to_string();
        focus::set_next(&["#results > :nth-child(", &next, ") a"].concat());
    };
    view! {
        {better}
        <ol id="results" class="cards">{items}</ol>
        <button
            type="button"
            class="action"
            hidden=live(move || !has_more || !all.is_empty())
            on:click=click(show_all)
        >
            {locale.text("show-more")}
        </button>
    }
}

/// A better spelling of the query, as a button that searches for it.
fn did_you_mean(locale: &Locale, better: String, query: QueryField) -> impl IntoView {
    let label =
        locale.text_with("search-did-you-mean", [("query", better.clone().into())]);
    let take = move |_| {
        query.put(better.clone());
        // The results may be drawn twice, their count stays in the page.
        focus::set_next("main .result-count");
    };
    view! {
        <p>
            <button type="button" class="plain" on:click=click(take)>
                {label}
            </button>
        </p>
    }
}

fn invitation(locale: &Locale) -> impl IntoView {
    view! {
        <p>{message_words(&locale.text("search-hint"))}</p>
        <StartLink/>
        <TopicTiles/>
    }
}

/// The engine could not be loaded: a sentence, and another try or the newer version.
fn failure(locale: &Locale) -> impl IntoView {
    let way_on = WayOn::after("error-network");
    let go_on = {
        let locale = locale.clone();
        move |_| {
            way_on.go(|| {
                Finder::expect().load(&locale);
                focus::set_next("main h1");
            });
        }
    };
    view! {
        <div class="empty" role="alert">
            <p>{locale.text(way_on.sentence())}</p>
            <button type="button" class="action" on:click=click(go_on)>
                {locale.text(way_on.label())}
            </button>
        </div>
        <TopicTiles/>
    }
}

/// Nothing is found: why that may be, a better spelling, whom to ask, and the topics.
fn nothing(
    locale: &Locale,
    better: Option<String>,
    query: QueryField,
) -> impl IntoView + use<> {
    let better = better.map(|better| did_you_mean(locale, better, query));
    let guide = locale.guide();
    let advice = guide.advice_topic.map(|topic| {
        forward(locale.href(&Page::Topic(topic.into())), locale.topic(topic))
    });
    let places: Vec<_> = guide
        .advisers
        .iter()
        .filter_map(|id| guide.current_place(*id))
        .collect();
    let advisers = (!places.is_empty()).then(|| {
        view! {
            <h2>{locale.text("search-advice")}</h2>
            <PlaceList places/>
        }
    });
    view! {
        <div class="empty">
            <p>{locale.text("search-nothing")}</p>
            {better}
            {advice}
        </div>
        <StartLink/>
        {advisers}
        <TopicTiles/>
    }
}
