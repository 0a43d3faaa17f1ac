//! Search over everything.

mod filters;
mod result;

use leptos::prelude::*;

use crate::time::Instant;
use crate::ui::Page;
use crate::ui::device::recent::RecentSearches;
use crate::ui::finder::{Answer, Finder};
use crate::ui::focus::focus_next;
use crate::ui::live::{click, live, live_text, live_view};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{Icon, PlaceList, SearchForm, WayOn};
use crate::ui::query::{QueryField, use_query_field};

use super::topics::TopicTiles;
use filters::{FilterForm, Filters};
use result::Result;

/// So many results are shown at first.
const FIRST: usize = 30;

/// Whom to ask where nothing is found.
const ADVICE: [&str; 3] = ["115", "awo-integrationscenter", "fluechtlingshilfe"];

/// The search box, and what is found as one types.
#[component]
pub(super) fn Search() -> impl IntoView {
    let locale = use_locale();
    let finder = Finder::expect();
    finder.wake(&locale);
    let query = use_query_field("q");
    let filters = Filters::new();
    // In the address, so that who comes back finds the page as it was.
    let all = use_query_field("all");
    let is_blank = Memo::new(move |_| query.with(|query| query.trim().is_empty()));
    let whole = Memo::new(move |_| {
        let answer = query.with(|query| finder.search(query));
        answer.filter(|_| !is_blank.get())
    });
    let guide = locale.guide().clone();
    let answer = Memo::new(move |_| {
        whole.with(|whole| {
            let whole = whole.as_ref()?;
            let results = whole.results.iter();
            let results = results.filter(|found| filters.allow(&guide, found));
            Some(Answer {
                instead: whole.instead.clone(),
                results: results.cloned().collect(),
                is_lost: whole.is_lost,
            })
        })
    });
    widen_when_lost(&locale, query, whole);
    remember(&locale, query, whole);
    let count = {
        let locale = locale.clone();
        live_text(move || {
            let count = answer.with(|answer| Some(answer.as_ref()?.results.len()));
            let count = count.map(|count| locale.count("result-count", count));
            count.unwrap_or_default()
        })
    };
    let is_busy = move || !is_blank.get() && !finder.is_ready() && !finder.failed();
    let form = live_view(move || {
        if is_blank.get() {
            return ().into_any();
        }
        view! { <FilterForm filters/> }.into_any()
    });
    let has_any = move || {
        whole.with(|whole| whole.as_ref().is_some_and(|it| !it.results.is_empty()))
    };
    let found = live_view(move || {
        if is_blank.get() {
            return invitation(&locale).into_any();
        }
        if finder.failed() {
            return failure(&locale).into_any();
        }
        match answer.get() {
            None => ().into_any(),
            Some(answer) if !answer.results.is_empty() => {
                view! { <Results answer query all now=filters.now()/> }.into_any()
            }
            Some(_) if has_any() => {
                view! { <p class="empty">{locale.text("search-filtered-out")}</p> }
                    .into_any()
            }
            Some(answer) => nothing(&locale, answer.instead, query).into_any(),
        }
    });
    view! {
        <h1 tabindex="-1">{use_locale().title(&Page::Search)}</h1>
        <SearchForm query/>
        {form}
        <p
            class="result-count"
            role="status"
            tabindex="-1"
            aria-busy=live(move || is_busy().to_string())
        >
            {count}
        </p>
        {found}
    }
}

/// A query that is not understood may be in a language that is neither the visitor's
/// nor German nor English. The same answer may come again when more words are there, so
/// the engine is followed, too.
fn widen_when_lost(locale: &Locale, query: QueryField, answer: Memo<Option<Answer>>) {
    let (finder, locale) = (Finder::expect(), locale.clone());
    Effect::new(move |_| {
        let lost = answer.with(|answer| {
            let lost = answer.as_ref().filter(|answer| answer.is_lost);
            lost.map(|answer| !answer.results.is_empty())
        });
        if let Some(found) = lost.filter(|_| finder.is_ready()) {
            untrack(|| query.with(|query| finder.widen(&locale, query, found)));
        }
    });
}

/// Keeps what the visitor has searched for, when it leads somewhere. A query that is not
/// understood may be when the words of more languages have come.
fn remember(locale: &Locale, query: QueryField, answer: Memo<Option<Answer>>) {
    let (recent, guide) = (RecentSearches::expect(), locale.guide().clone());
    Effect::new(move |_| {
        let is_discreet = answer.with(|answer| {
            let understood = answer.as_ref().filter(|answer| !answer.is_lost);
            understood.map(|answer| answer.is_discreet(&guide))
        });
        query.with(|query| match is_discreet {
            Some(is_discreet) if recent.waits_for(query) => {
                recent.decide(query, is_discreet);
            }
            _ => {}
        });
    });
}

/// What is found, the rest when it is asked for.
#[component]
fn Results(
    /// What is found.
    answer: Answer,
    /// The query, which is kept when a result is followed.
    query: QueryField,
    /// Whether more than the first of it is wanted.
    all: QueryField,
    /// The present minute, where there is a present.
    now: Option<Memo<Instant>>,
) -> impl IntoView {
    let locale = use_locale();
    let has_more = answer.results.len() > FIRST;
    let instead = answer
        .instead
        .clone()
        .map(|instead| instead_of(&locale, instead, query));
    let is_discreet = answer.is_discreet(locale.guide());
    let items = live_view(move || {
        let count = if all.is_empty() { FIRST } else { usize::MAX };
        let shown = answer.results.iter().take(count).cloned();
        let shown = shown.map(|found| view! { <Result found query is_discreet now/> });
        shown.collect_view().into_any()
    });
    let show_all = move |_| {
        all.put("1".to_owned());
        let first_of_the_rest = (FIRST + 1).to_string();
        focus_next(&["#results > :nth-child(", &first_of_the_rest, ") a"].concat());
    };
    view! {
        {instead}
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

/// The query that may have been meant; a click takes it.
fn instead_of(locale: &Locale, instead: String, query: QueryField) -> impl IntoView {
    let label = locale.text_with("search-instead", [("query", instead.clone().into())]);
    let take = move |_| {
        query.put(instead.clone());
        // The results may come twice, their count stays where it is.
        focus_next("main .result-count");
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
        <p>{locale.text("search-hint")}</p>
        <TopicTiles/>
    }
}

/// The engine did not come: a sentence, and another try or the newer version.
fn failure(locale: &Locale) -> impl IntoView {
    let way_on = WayOn::after("error-network");
    let go_on = {
        let locale = locale.clone();
        move |_| {
            way_on.go(|| {
                Finder::expect().wake(&locale);
                focus_next("main h1");
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

/// Nothing is found: why that may be, what may have been meant, whom to ask, and the
/// topics.
fn nothing(
    locale: &Locale,
    instead: Option<String>,
    query: QueryField,
) -> impl IntoView + use<> {
    let instead = instead.map(|instead| instead_of(locale, instead, query));
    let advice = locale.href(&Page::Topic("advice".into()));
    let places = ADVICE
        .iter()
        .filter_map(|id| locale.guide().current_place(id));
    view! {
        <div class="empty">
            <p>{locale.text("search-nothing")}</p>
            {instead}
            <p>
                <a class="forward" href=advice>
                    <span>{locale.topic("advice")}</span>
                    <Icon name="arrow-right"/>
                </a>
            </p>
        </div>
        <h2>{locale.text("search-advice")}</h2>
        <PlaceList places=places.collect()/>
        <TopicTiles/>
    }
}
