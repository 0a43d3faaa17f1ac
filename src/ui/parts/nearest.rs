//! The nearest places of a topic, on the map and as a list, when somebody asks.

use leptos::prelude::*;

use super::city_map::{Spot, View, city_map, is_drawn, numbered, spot};
use super::order::in_order;
use super::{CardNote, PlaceCard, close_button, dialog_frame, open_dialog};
use crate::guide::{Location, Place};
use crate::platform::position::{self, Position};
use crate::platform::{page, task};
use crate::ui::clock::use_minute;
use crate::ui::live::{live, live_text, live_view};
use crate::ui::locale::{Locale, use_locale};

/// How many of the nearest places the map and the list show, and how many the list has in all.
const SHOWN: usize = 10;
const LISTED: usize = 30;

/// From this many metres on, a position is known only about.
const INACCURATE: f64 = 1000.0;

/// Whoever is farther from the nearest place than this, in metres, is not on the map.
const FAR: f64 = 20_000.0;

/// How many marks, and how many numbers beside one another, are as wide as the map.
const MARKS: i32 = 24;
const LETTERS: i32 = 22;

const DIALOG: &str = "near";

/// The id of the heading, which names the map, too.
const TITLE: &str = "near-title";

/// Asks where the visitor is, and shows the nearest places. The position is kept nowhere: it
/// is forgotten with this part.
#[component]
pub(super) fn Nearest(
    /// The places, of which those on the map are sorted.
    places: Vec<&'static Place>,
) -> impl IntoView {
    let locale = use_locale();
    let title = locale.text("near-me");
    let close = close_button(&locale, DIALOG);
    let found: RwSignal<Option<Option<Position>>> = RwSignal::new(None);
    page::set_state("state", "loading");
    task::spawn(async move {
        let position = position::find().await;
        page::set_state("state", "idle");
        // The visitor may have left the page meanwhile.
        let _ = found.try_set(Some(position));
    });
    open_dialog(DIALOG);
    let said = {
        let locale = locale.clone();
        live_text(move || {
            locale.text(match found.get() {
                None => "near-looking",
                Some(None) => "near-failed",
                Some(Some(_)) => "near-sorted",
            })
        })
    };
    let list = live_view(move || match found.get().flatten() {
        Some(position) => nearest(&locale, position, &places),
        None => ().into_any(),
    });
    let content = view! {
        <h2 id=TITLE>{title}</h2>
        <p class="actions">{close}</p>
        <p role="status">{said}</p>
        {list}
    };
    dialog_frame(DIALOG, TITLE, live(|| "near"), content.into_any())
}

/// A place and how many metres it is away.
type Distant = (&'static Place, Location, f64);

/// The places that are on the map, the nearest first.
fn by_distance(places: &[&'static Place], from: Location) -> Vec<Distant> {
    let located = places.iter().filter_map(|place| {
        let location = place.location?;
        Some((*place, location, from.distance_to(location)))
    });
    let mut located = in_order(located, |(_, _, metres)| *metres);
    located.truncate(LISTED);
    located
}

fn nearest(locale: &Locale, position: Position, places: &[&'static Place]) -> AnyView {
    let from = Location {
        latitude: position.latitude,
        longitude: position.longitude,
    };
    let sorted = by_distance(places, from);
    let (shown, more) = sorted.split_at(sorted.len().min(SHOWN));
    let is_about = position.accuracy >= INACCURATE;
    let more = (!more.is_empty()).then(|| {
        view! {
            <details class="more">
                <summary>{locale.text("show-more")}</summary>
                {list(locale, more, is_about, false)}
            </details>
        }
    });
    view! {
        {map(locale, position, from, shown)}
        {list(locale, shown, is_about, true)}
        {more}
    }
    .into_any()
}

fn map(
    locale: &Locale,
    position: Position,
    from: Location,
    shown: &[Distant],
) -> AnyView {
    let Some((_, _, distance)) = shown.first().filter(|_| is_drawn()) else {
        return ().into_any();
    };
    let here = Some(spot(from)).filter(|_| *distance < FAR);
    let spots = shown.iter().map(|(_, location, _)| spot(*location));
    let all: Vec<Spot> = spots.clone().chain(here).collect();
    let view = View::around(&all);
    let marks = spots.enumerate().map(|(index, spot)| {
        let number = locale.number(index as f64 + 1.0);
        numbered(spot, view.width / MARKS, view.width / LETTERS, number)
    });
    // Of places that are close to one another, the nearer one is on top.
    let mut marks: Vec<AnyView> = marks.collect();
    marks.reverse();
    let here = here.map(|(x, y)| {
        let (x, y) = (x.to_string(), y.to_string());
        // A unit of the map is about a metre.
        let accuracy = (position.accuracy.round() as i32).to_string();
        let dot = (view.width / MARKS / 2).to_string();
        view! {
            <circle class="accuracy" cx=x.clone() cy=y.clone() r=accuracy></circle>
            <circle class="here" cx=x cy=y r=dot></circle>
        }
    });
    view! {
        <div class="chart">{city_map(view, TITLE.into(), (here, marks).into_any())}</div>
    }
    .into_any()
}

fn list(
    locale: &Locale,
    places: &[Distant],
    is_about: bool,
    is_numbered: bool,
) -> AnyView {
    let now = use_minute();
    let items = places
        .iter()
        .enumerate()
        .map(|(index, (place, _, metres))| {
            let place = *place;
            let number = is_numbered.then(|| {
                let number = locale.number(index as f64 + 1.0);
                view! { <span class="number">{number}</span> }
            });
            let distance = position::distance(locale.language(), *metres);
            let distance = match is_about {
                true => locale.text_with("circa", [("number", distance.into())]),
                false => distance,
            };
            let note = CardNote::Line;
            view! {
                <li>
                    <p class="distance">{number} <span>{distance}</span></p>
                    <PlaceCard place now note/>
                </li>
            }
        });
    let start = (!is_numbered).then(|| (SHOWN + 1).to_string());
    view! { <ol class="cards nearest" start=start>{items.collect_view()}</ol> }.into_any()
}
