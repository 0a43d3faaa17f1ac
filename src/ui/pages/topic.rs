//! One topic: its places, filtered, and its facts.

use leptos::prelude::*;

use crate::guide::handbook::part::TopicPart;
use crate::guide::{Fact, Place, Str, Text, Topic};
use crate::search;
use crate::time::Opening;
use crate::ui::Page;
use crate::ui::clock::use_minute;
use crate::ui::live::{edit, live, live_text, live_view};
use crate::ui::load::{PageWords, Part};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{Choice, ClearFilters, FactCard, PlaceList, Tick};
use crate::ui::progressive::render_later;
use crate::ui::query::use_query_field;

impl Part for TopicPart {
    fn words(&self, _: &Page) -> Option<PageWords> {
        Some(PageWords {
            lead: self.lead,
            ..PageWords::default()
        })
    }
}

/// The places of a topic, with a filter by text, by kind, by whether they are open and
/// whether one gets in without a step, which is a part of the address, and what the law says
/// about it.
#[component]
pub(super) fn TopicPage(
    /// The topic.
    topic: &'static Topic,
) -> impl IntoView {
    let locale = use_locale();
    let guide = locale.guide().clone();
    let places = guide.places_about(topic.id);
    let facts: Vec<&'static Fact> = guide.facts_about(topic.id).collect();
    let query = use_query_field("q");
    let kind = use_query_field("kind");
    let open = use_query_field("open");
    let step_free = use_query_field("step-free");
    let minute = use_minute();
    let kinds = kinds(&locale, &places);
    let has_access = places.iter().any(|place| place.accessibility.is_some());
    let has_hours = places.iter().any(|place| !place.schedules.is_empty());
    let haystacks = StoredValue::new(
        places
            .into_iter()
            .map(|place| (haystack(&locale, place), place))
            .collect::<Vec<_>>(),
    );
    let shown = Memo::new(move |_| {
        let (query, kind) = (query.get(), kind.get());
        let now = minute
            .filter(|_| !open.is_empty())
            .map(|minute| minute.get());
        haystacks.with_value(|places| {
            let places = places.iter().filter(|(text, place)| {
                (kind.is_empty() || place.kind == kind)
                    && now.is_none_or(|now| Opening::at(&place.schedules, now).is_open())
                    && (step_free.is_empty() || place.is_step_free())
                    && search::matches(text, &query)
            });
            places
                .map(|(_, place)| place.id.into())
                .collect::<Vec<String>>()
        })
    });
    let list = live_view({
        let guide = guide.clone();
        move || {
            let places = shown.get();
            let places = places.iter().filter_map(|id| guide.place(id)).collect();
            view! { <PlaceList places/> }.into_any()
        }
    });
    let count = {
        let locale = locale.clone();
        live_text(move || locale.count("place-count", shown.with(Vec::len)))
    };
    let part = locale.part::<TopicPart>(&Page::Topic(topic.id.into()));
    let lead = part.and_then(|part| part.lead);
    view! {
        <p class="crumb"><a href=locale.href(&Page::Topics)><span>{locale.title(&Page::Topics)}</span></a></p>
        <h1 tabindex="-1">{locale.topic(topic.id)}</h1>
        {lead.map(|lead| view! { <p class="lead">{lead}</p> })}
        <form class="filters" role="search" on:submit=|event| event.prevent_default()>
            <label>
                <span>{locale.text("filter-text")}</span>
                <input
                    type="search"
                    name="q"
                    autocomplete="off"
                    prop:value=live(move || query.get())
                    on:input=edit(move |event| query.set(event_target_value(&event)))
                    on:change=edit(move |_| query.write())
                />
            </label>
            <Choice label="filter-kind" any="filter-all-kinds" field=kind options=kinds/>
            {has_hours.then(|| view! { <Tick label="filter-open" field=open/> })}
            {has_access.then(|| view! { <Tick label="filter-step-free" field=step_free/> })}
        </form>
        <div class="result-count">
            <div role="status"><h2>{count}</h2></div>
            <ClearFilters fields=vec![query, kind, open, step_free]/>
        </div>
        {render_later(|| list.into_any())}
        {(!facts.is_empty()).then(|| render_later(move || facts_section(&locale, facts).into_any()))}
    }
}

fn facts_section(locale: &Locale, facts: Vec<&'static Fact>) -> impl IntoView + use<> {
    view! {
        <section aria-labelledby="facts">
            <h2 id="facts">{locale.text("topic-facts")}</h2>
            {facts.into_iter().map(|fact| view! { <FactCard fact/> }).collect_view()}
        </section>
    }
}

/// The kinds that occur among places, in the order of their names in the language.
fn kinds(locale: &Locale, places: &[&Place]) -> Vec<(&'static str, String)> {
    let mut kinds: Vec<(&str, String)> = Vec::new();
    for place in places {
        let name = locale.kind(place.kind).as_str();
        let place_of = kinds.binary_search_by(|(_, known)| known.as_str().cmp(name));
        if let Err(at) = place_of {
            kinds.insert(at, (place.kind.as_str(), name.to_owned()));
        }
    }
    kinds
}

/// The words of a place that the text filter looks at.
fn haystack(locale: &Locale, place: &Place) -> String {
    let words = locale.place(place.id);
    let mut text = vec![place.name.as_str(), locale.kind(place.kind).as_str()];
    text.extend(words.name.map(Text::as_str));
    text.extend(words.description.map(Text::as_str));
    text.extend(place.district.map(Str::as_str));
    if let Some(address) = place.address {
        text.extend(address.address_1.map(Str::as_str));
        text.extend(address.postal_code.map(Str::as_str));
    }
    text.join(" ")
}
