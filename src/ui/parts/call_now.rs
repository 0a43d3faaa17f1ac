//! Whom to call at once.

use leptos::prelude::*;

use super::Icon;
use crate::guide::Place;
use crate::ui::locale::use_locale;

/// The numbers of places to call at once, large enough to be hit in a hurry.
#[component]
pub(crate) fn CallNow(
    /// The ids of the places, of which those without a number are left out.
    places: Vec<&'static str>,
) -> impl IntoView {
    let locale = use_locale();
    let line = |place: &Place| {
        let number = place.phones.first()?.number;
        let name = locale.place(place.id).name;
        let name = name.unwrap_or_else(|| place.name.into());
        Some(view! {
            <li>
                <a class="emergency-number" href=number.href()>
                    <Icon name="phone"/>
                    <strong><bdi dir="ltr">{number.as_str()}</bdi></strong>
                    <span>{name.into_render()}</span>
                </a>
            </li>
        })
    };
    let places = places.iter().filter_map(|id| locale.guide().place(*id));
    let lines = places.filter_map(line).collect_view();
    view! {
        <h2>{locale.text("search-safety")}</h2>
        <ul class="emergency">{lines}</ul>
    }
}
