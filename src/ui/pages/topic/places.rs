//! The places of a topic beside those to start with, in groups, and their filter.

use leptos::prelude::*;

use crate::guide::handbook::part::TopicPart;
use crate::guide::{Place, PlaceId, Str, Text, TopicId};
use crate::search;
use crate::time::Opening;
use crate::ui::clock::use_minute;
use crate::ui::live::{edit, live, live_text, live_view};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{Choice, ClearFilters, PlaceList, Tick, Wish, button};
use crate::ui::progressive::render_later;
use crate::ui::query::{QueryField, use_query_field};

/// With more places than this they can be filtered, their groups are folded, and the nearest
/// are looked for.
const FEW: usize = 10;

/// The filters of a topic; each is a part of the address.
#[derive(Clone, Copy)]
struct Filters {
    text: QueryField,
    kind: QueryField,
    open: QueryField,
    step_free: QueryField,
}

impl Filters {
    fn all(self) -> Vec<QueryField> {
        vec![self.text, self.kind, self.open, self.step_free]
    }

    /// Whether any of them is set. The caller is notified of changes.
    fn are_set(self) -> bool {
        self.all().iter().any(|field| !field.is_empty())
    }
}

/// All other places of a topic in their groups; where one filters, all that fit.
#[component]
pub(super) fn OtherPlaces(
    /// The topic.
    topic: TopicId,
    /// Its guide.
    part: TopicPart,
) -> impl IntoView {
    let locale = use_locale();
    let places = in_order(&locale, &part);
    if places.is_empty() {
        return ().into_any();
    }
    let filters = Filters {
        text: use_query_field("q"),
        kind: use_query_field("kind"),
        open: use_query_field("open"),
        step_free: use_query_field("step-free"),
    };
    let is_many = places.len() > FEW;
    // What the address sets can be seen, and changed.
    let has_form = is_many || untrack(|| filters.are_set());
    let form = has_form.then(|| filter_form(&locale, &places, filters));
    let candidates = StoredValue::new(places);
    let found = found(&locale, candidates, filters);
    let on_map = candidates.with_value(|all| {
        let on_map = all.iter().filter(|place| place.location.is_some());
        on_map.count()
    });
    let near = (on_map > FEW).then(|| {
        let wish = live(move || {
            let fitting = found.get().map(|ids| {
                ids.iter()
                    .fold(String::new(), |all, id| all + " " + id.as_str())
            });
            ["near:", topic.as_str(), &fitting.unwrap_or_default()].concat()
        });
        let fits_none =
            move || found.with(|found| found.as_ref().is_some_and(Vec::is_empty));
        let name = locale.text("near-me");
        let button = button("map-pin", "action needs-app", name, false, Wish::Do(wish));
        view! { <div hidden=live(fits_none)>{button}</div> }
    });
    let has_doors = !part.start_here.is_empty();
    let total = candidates.with_value(Vec::len);
    let count = live_text({
        let locale = locale.clone();
        move || {
            found.with(|found| match found {
                Some(found) => locale.count("place-count", found.len()),
                None if has_doors => locale.text("more-places"),
                None => locale.count("place-count", total),
            })
        }
    });
    let list = live_view(move || match found.get() {
        Some(places) => {
            view! { <PlaceList places=locale.guide().places_of(&places)/> }.into_any()
        }
        None => groups(&locale, &part, is_many),
    });
    view! {
        <section aria-labelledby="places" data-testid="places">
            {form}
            <div class="result-count">
                <div role="status"><h2 id="places">{count}</h2></div>
                <ClearFilters fields=filters.all()/>
            </div>
            {near}
            {list}
        </section>
    }
    .into_any()
}

/// The ids of the places that fit all filters; `None` where none is set.
fn found(
    locale: &Locale,
    candidates: StoredValue<Vec<&'static Place>>,
    filters: Filters,
) -> Memo<Option<Vec<PlaceId>>> {
    let minute = use_minute();
    let (locale, law) = (locale.clone(), locale.guide().holidays);
    Memo::new(move |_| {
        if !filters.are_set() {
            return None;
        }
        let (text, kind) = (filters.text.get(), filters.kind.get());
        let now = minute
            .filter(|_| !filters.open.is_empty())
            .map(|minute| minute.get());
        candidates.with_value(|candidates| {
            let fitting = candidates.iter().filter(|place| {
                (kind.is_empty() || place.kind == kind)
                    && now.is_none_or(|now| {
                        Opening::at(&place.schedules, now, law).is_open()
                    })
                    && (filters.step_free.is_empty() || place.is_step_free())
                    && search::matches(&haystack(&locale, place), &text)
            });
            Some(fitting.map(|place| place.id).collect())
        })
    })
}

/// All places of a topic, best first.
fn in_order(locale: &Locale, part: &TopicPart) -> Vec<&'static Place> {
    let mut ids: Vec<PlaceId> = Vec::new();
    ids.extend(part.start_here.iter().map(|door| door.place));
    for group in part.groups {
        ids.extend_from_slice(group.places.as_slice());
    }
    ids.extend_from_slice(part.others.as_slice());
    locale.guide().places_of(&ids)
}

/// The groups, folded where there are many places, and what is in no group.
fn groups(locale: &Locale, part: &TopicPart, is_many: bool) -> AnyView {
    let groups = part.groups.into_iter();
    let groups = groups.map(|group| {
        let places = locale.guide().places_of(&group.places);
        let list = render_later(move || view! { <PlaceList places/> }.into_any());
        named_group(locale, group.name, group.places.len(), list, is_many)
    });
    let groups: Vec<AnyView> = groups.collect();
    let others = locale.guide().places_of(&part.others);
    let others = (!others.is_empty()).then(|| view! { <PlaceList places=others/> });
    (groups, others).into_any()
}

fn named_group(
    locale: &Locale,
    name: Text,
    count: usize,
    list: AnyView,
    is_folded: bool,
) -> AnyView {
    if !is_folded {
        return view! { <h3>{name}</h3> {list} }.into_any();
    }
    let count = locale.number(count as f64);
    view! {
        <details class="more group">
            <summary><h3>{name}</h3> <span class="count">{count}</span></summary>
            {list}
        </details>
    }
    .into_any()
}

fn filter_form(locale: &Locale, places: &[&Place], filters: Filters) -> AnyView {
    let has_access = places.iter().any(|place| place.accessibility.is_some());
    let has_hours = places.iter().any(|place| !place.schedules.is_empty());
    let Filters {
        text,
        kind,
        open,
        step_free,
    } = filters;
    let is_open = untrack(|| filters.are_set());
    view! {
        <details class="more filter-box" open=is_open>
            <summary>{locale.text("find-more")}</summary>
            <form class="filters" role="search" on:submit=|event| event.prevent_default()>
                <label>
                    <span>{locale.text("filter-text")}</span>
                    <input
                        type="search"
                        name="q"
                        autocomplete="off"
                        prop:value=live(move || text.get())
                        on:input=edit(move |event| text.set(event_target_value(&event)))
                        on:change=edit(move |_| text.write())
                    />
                </label>
                <Choice label="filter-kind" any="filter-all-kinds" field=kind options=kinds(locale, places)/>
                {has_hours.then(|| view! { <Tick label="filter-open" field=open/> })}
                {has_access.then(|| view! { <Tick label="filter-step-free" field=step_free/> })}
            </form>
        </details>
    }
    .into_any()
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

/// The words of a place that the text filter looks at: those of its card, and what it does as
/// soon as that is here.
fn haystack(locale: &Locale, place: &Place) -> String {
    let words = locale.place(place.id);
    let mut text = vec![place.name.as_str(), locale.kind(place.kind).as_str()];
    text.extend(words.name.map(Text::as_str));
    text.extend(words.short.map(Text::as_str));
    text.extend(words.description.map(Text::as_str));
    text.extend(place.district.map(Str::as_str));
    if let Some(address) = place.address {
        text.extend(address.address_1.map(Str::as_str));
        text.extend(address.postal_code.map(Str::as_str));
    }
    text.join(" ")
}
