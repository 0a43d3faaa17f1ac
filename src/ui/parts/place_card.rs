//! A place among others.

use leptos::prelude::*;

use super::{German, Icon, OpeningLine, PleaseCheck};
use crate::guide::{Place, Status, Text};
use crate::time::Instant;
use crate::ui::Page;
use crate::ui::clock::use_minute;
use crate::ui::locale::use_locale;

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
    now: Option<Memo<Instant>>,
    /// What it says of the place.
    note: CardNote,
) -> impl IntoView {
    let locale = use_locale();
    let words = locale.place(place.id);
    let href = locale.href(&Page::Place(place.id.into()));
    let street = place.address.and_then(|address| address.address_1);
    let is_post_box = place.address.is_some_and(|address| address.is_post_box());
    let town = place.address.map(|address| address.city);
    let elsewhere = town
        .filter(|town| *town != locale.guide().city)
        .map(|town| {
            let names = [
                ("town", town.as_str().into()),
                ("city", locale.guide().city.as_str().into()),
            ];
            locale.text_with("town-elsewhere", names)
        });
    let (reason, line) = match note {
        CardNote::Reason(why) => (Some(why), None),
        CardNote::Line => (None, words.short.or(words.description)),
    };
    let phone = place.phones.into_iter().next().map(|phone| phone.number);
    view! {
        <article class="card place-card">
            <p class="kind">{locale.kind(place.kind)}</p>
            <h3><a href=href><German text=place.name/></a></h3>
            {words.name.map(|name| view! { <p class="meaning">{name}</p> })}
            {(place.status == Status::Defunct)
                .then(|| view! { <p class="badge">{locale.text("status-defunct")}</p> })}
            {reason.map(|why| view! { <p class="reason">{why}</p> })}
            {line.map(|text| view! { <p class="summary">{text}</p> })}
            <OpeningLine schedules=place.schedules now/>
            {elsewhere.map(|words| view! { <p class="where">{words}</p> })}
            {street
                .map(|street| {
                    view! {
                        <p class="where">
                            {(!is_post_box).then(|| view! { <Icon name="map-pin"/> })}
                            <bdi lang="de">{street}</bdi>
                            {place.district.map(|district| view! { <bdi lang="de">{district}</bdi> })}
                        </p>
                    }
                })}
            {phone
                .map(|number| {
                    view! {
                        <p class="call">
                            <a href=number.href()>
                                <Icon name="phone"/>
                                <bdi dir="ltr">{number.as_str().to_owned()}</bdi>
                            </a>
                        </p>
                    }
                })}
            {place
                .provenance
                .please_check
                .iter()
                .any(|field| field == "record")
                .then(|| view! { <PleaseCheck/> })}
        </article>
    }
}
