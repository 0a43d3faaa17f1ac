//! A place among others.

use leptos::prelude::*;

use super::share::share_place;
use super::{German, Icon, OpeningLine, PleaseCheck, SaveButton};
use crate::guide::{Place, Status, Text};
use crate::platform::IS_BROWSER;
use crate::ui::Page;
use crate::ui::clock::{Minute, use_minute};
use crate::ui::locale::{Locale, use_locale};

/// How much of a playground's equipment a card names.
const MOST_OF_EQUIPMENT: usize = 4;

/// A list of places.
#[component]
pub(crate) fn PlaceList(
    /// The places, in the order in which they are shown.
    places: Vec<&'static Place>,
) -> impl IntoView {
    let now = use_minute();
    view! {
        <ul class="cards">
            {places
                .into_iter()
                .map(|place| {
                    let note = CardNote::Line;
                    view! { <li><PlaceCard place now note/></li> }
                })
                .collect_view()}
        </ul>
    }
}

/// What a card says of its place.
#[derive(Clone, Copy)]
pub(crate) enum CardNote {
    /// What one gets there, in a line.
    Line,
    /// Why to start there.
    Reason(Text),
}

/// A place in a few words: what it is called, what it is, where it is, and how
/// to call it.
#[component]
pub(crate) fn PlaceCard(
    /// The place.
    place: &'static Place,
    /// The current minute, where there is a clock.
    now: Option<Minute>,
    /// What it says of the place.
    note: CardNote,
    /// Whether it is among those that are kept, where it is deleted by another button.
    #[prop(optional)]
    is_kept: bool,
) -> impl IntoView {
    let locale = use_locale();
    let words = locale.place(place.id);
    let href = locale.href(&Page::Place(place.id.into()));
    let street = place.address.and_then(|address| address.address_1);
    let is_post_box = place.address.is_some_and(|address| address.is_post_box());
    let street = street.map(|street| {
        view! {
            <p class="where">
                {(!is_post_box).then(|| view! { <Icon name="map-pin"/> })}
                <bdi lang="de">{street}</bdi>
                {place.district.map(|district| view! { <bdi lang="de">{district}</bdi> })}
            </p>
        }
    });
    let (reason, line) = match note {
        CardNote::Reason(why) => (Some(why), None),
        CardNote::Line => (None, words.short.or(words.description)),
    };
    let offer = (reason.is_none() && line.is_none())
        .then(|| offer(&locale, place))
        .filter(|offer| !offer.is_empty());
    view! {
        <article class="card place-card">
            <p class="kind">{locale.kind(place.kind)}</p>
            <h3><a href=href><German text=place.name/></a></h3>
            {words.name.map(|name| view! { <p class="meaning">{name}</p> })}
            {(place.status == Status::Defunct)
                .then(|| view! { <p class="badge">{locale.text("status-defunct")}</p> })}
            {reason.map(|why| view! { <p class="reason">{why}</p> })}
            {line.map(|text| view! { <p class="summary">{text}</p> })}
            {offer.map(|text| view! { <p class="summary">{text}</p> })}
            {at_a_glance(&locale, place, now, street.into_any(), is_kept)}
        </article>
    }
}

/// What one gets at a place that has no words of its own, in a line: the sort of school, the ages
/// of the children, or what a playground has.
fn offer(locale: &Locale, place: &Place) -> String {
    let texts = locale.texts();
    let mut words: Vec<String> = Vec::new();
    for id in place.school.iter().flat_map(|school| school.types) {
        words.extend(texts.school_types.get(*id).map(Text::to_string));
    }
    if let Some(childcare) = &place.childcare
        && !childcare.groups.is_empty()
    {
        let ages = childcare.groups.iter();
        let ages = ages.fold((u8::MAX, 0), |(from, to), group| {
            (from.min(group.minimum_age), to.max(group.maximum_age))
        });
        let ages = [("from", ages.0.into()), ("to", ages.1.into())];
        words.push(locale.text_with("childcare-ages", ages));
    }
    for id in place.equipment.iter().take(MOST_OF_EQUIPMENT) {
        words.extend(texts.equipment.get(*id).map(Text::to_string));
    }
    let others = place
        .equipment
        .iter()
        .count()
        .saturating_sub(MOST_OF_EQUIPMENT);
    if others > 0 {
        words.push(["+", &locale.number(others as f64)].concat());
    }
    words.join(" · ")
}

/// What one needs of a place without opening its page: whether it is open and how old its
/// hours are, in which town it is, its number to call; and buttons that keep it and pass it
/// on. `street` is what the card says of where it is.
pub(crate) fn at_a_glance(
    locale: &Locale,
    place: &'static Place,
    now: Option<Minute>,
    street: AnyView,
    is_kept: bool,
) -> AnyView {
    let number = place.phones.into_iter().next().map(|phone| phone.number);
    let number = number.map(|number| {
        view! {
            <a href=number.href()>
                <Icon name="phone"/>
                <bdi dir="ltr">{number.as_str()}</bdi>
            </a>
        }
    });
    // Their space is there without the app, which draws them.
    let buttons = IS_BROWSER.then(|| {
        let keep = (!is_kept).then(|| view! { <SaveButton place is_small=true/> });
        (keep, share_place(locale, place)).into_any()
    });
    let is_weak = place
        .provenance
        .please_check
        .iter()
        .any(|field| field == "record");
    view! {
        <OpeningLine schedules=place.schedules now dated=place.provenance.dated/>
        {elsewhere(locale, place).map(|words| view! { <p class="where">{words}</p> })}
        {street}
        <p class="call">
            {number}
            <span class="card-tools">{buttons}</span>
        </p>
        {is_weak.then(|| view! { <PleaseCheck/> })}
    }
    .into_any()
}

/// The town of a place that is in another one than this guide.
pub(super) fn elsewhere(locale: &Locale, place: &Place) -> Option<String> {
    let town = place.address?.city;
    let city = locale.guide().city;
    (town != city).then(|| {
        let names = [
            ("town", town.as_str().into()),
            ("city", city.as_str().into()),
        ];
        locale.text_with("town-elsewhere", names)
    })
}
