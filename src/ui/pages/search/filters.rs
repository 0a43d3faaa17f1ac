//! The filters of the search page. They are kept in the URL, so that a search can be shared.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::guide::{Guide, Place};
use crate::search::catalog::Kind;
use crate::time::Opening;
use crate::ui::clock::{Minute, use_minute};
use crate::ui::finder::SearchResult;
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{Choice, ClearFilters, Tick};
use crate::ui::query::{QueryField, use_query_field};

/// The filters of a search.
#[derive(Clone, Copy)]
pub(super) struct Filters {
    kind: QueryField,
    topic: QueryField,
    language: QueryField,
    phone: QueryField,
    address: QueryField,
    open: QueryField,
    step_free: QueryField,
    now: Option<Minute>,
}

impl Filters {
    /// The filters as the URL has them.
    pub(super) fn new() -> Self {
        Self {
            kind: use_query_field("kind"),
            topic: use_query_field("topic"),
            language: use_query_field("lang"),
            phone: use_query_field("phone"),
            address: use_query_field("address"),
            open: use_query_field("open"),
            step_free: use_query_field("step-free"),
            now: use_minute(),
        }
    }

    fn all(self) -> [QueryField; 7] {
        [
            self.kind,
            self.topic,
            self.language,
            self.phone,
            self.address,
            self.open,
            self.step_free,
        ]
    }

    /// The current minute; `None` in a prerendered page.
    pub(super) fn now(self) -> Option<Minute> {
        self.now
    }

    /// Whether a result passes all of them.
    pub(super) fn allow(self, guide: &Guide, result: &SearchResult) -> bool {
        let kind = self
            .kind
            .with(|kind| kind.is_empty() || kind == result.entry.kind.id());
        let topic = self
            .topic
            .with(|topic| topic.is_empty() || result.topics(guide).contains(&topic));
        kind && topic && self.allow_place(guide, result)
    }

    /// Whether a result passes the filters that only places can pass.
    fn allow_place(self, guide: &Guide, result: &SearchResult) -> bool {
        let is_place = result.entry.kind == Kind::Place;
        let place = is_place.then(|| guide.place(result.entry.id)).flatten();
        let has = |test: &dyn Fn(&Place) -> bool| place.is_some_and(test);
        let speaks = |place: &Place| {
            self.language
                .with(|wanted| place.languages.iter().any(|own| *own == *wanted))
        };
        let is_open = |place: &Place| {
            self.now.is_none_or(|now| {
                Opening::at(&place.schedules, now.get(), guide.holidays).is_open()
            })
        };
        (self.language.is_empty() || has(&speaks))
            && (self.phone.is_empty() || has(&|place| !place.phones.is_empty()))
            && (self.address.is_empty() || has(&|place| place.address.is_some()))
            && (self.open.is_empty() || has(&is_open))
            && (self.step_free.is_empty() || has(&Place::is_step_free))
    }
}

/// The filters, folded away until somebody needs them.
#[component]
pub(super) fn FilterForm(
    /// The filters.
    filters: Filters,
) -> impl IntoView {
    let locale = use_locale();
    let is_open = filters.all().iter().any(|field| !field.is_empty());
    view! {
        <details class="more filter-box" open=is_open>
            <summary>{locale.text("search-filters")}</summary>
            <div class="filters">
                <Choice label="filter-kind" any="filter-all-kinds" field=filters.kind options=kinds(&locale)/>
                <Choice label="filter-topic" any="filter-all-topics" field=filters.topic options=all_topics(&locale)/>
                <Choice label="filter-language" any="filter-all-languages" field=filters.language options=languages(&locale)/>
                <Tick label="filter-phone" field=filters.phone/>
                <Tick label="filter-address" field=filters.address/>
                {filters.now.map(|_| view! { <Tick label="filter-open" field=filters.open/> })}
                <Tick label="filter-step-free" field=filters.step_free/>
            </div>
        </details>
        <ClearFilters fields=filters.all().to_vec()/>
    }
}

fn kinds(locale: &Locale) -> Vec<(&'static str, String)> {
    let words = |kind: Kind| {
        let key = ["kind-", kind.id()].concat();
        (kind.id(), locale.text(&key))
    };
    Kind::ALL.into_iter().map(words).collect()
}

fn all_topics(locale: &Locale) -> Vec<(&'static str, String)> {
    let topics = locale.guide().topics.iter();
    topics
        .map(|topic| (topic.id.as_str(), locale.topic(topic.id).to_string()))
        .collect()
}

/// The languages that are spoken at some place.
fn languages(locale: &Locale) -> Vec<(&'static str, String)> {
    let places = locale.guide().places.iter();
    let tags: BTreeSet<&str> = places
        .flat_map(|place| place.languages.iter())
        .map(|tag| tag.as_str())
        .collect();
    let tags = tags.into_iter();
    tags.map(|tag| (tag, locale.text(&["language-", tag].concat())))
        .collect()
}
