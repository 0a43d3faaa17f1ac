//! Whom to call at once.

use leptos::prelude::*;

use super::Icon;
use crate::guide::{List, Place, PlaceId};
use crate::ui::locale::use_locale;

/// The numbers of places to call at once, large enough to be hit in a hurry.
#[component]
pub(crate) fn CallNow(
    /// The ids of the places, of which those without a number are left out.
    places: Vec<&'static str>,
    /// Whether they are within something that has a heading of its own.
    #[prop(optional)]
    is_nested: bool,
) -> impl IntoView {
    let locale = use_locale();
    let line = |place: &Place| {
        let number = place.phones.first()?.number;
        let name = locale.place(place.id).name;
        let name = name.unwrap_or_else(|| place.name.into());
        let languages = place.languages.iter();
        let languages = languages.map(|tag| locale.text(&["language-", tag].concat()));
        let languages = languages.collect::<Vec<_>>().join(" · ");
        let is_wide = !languages.is_empty();
        let languages =
            is_wide.then(|| view! { <span class="speaks">{languages}</span> });
        Some(view! {
            <li data-wide=is_wide.then_some("")>
                <a class="emergency-number" href=number.href()>
                    <Icon name="phone"/>
                    <strong><bdi dir="ltr">{number.as_str()}</bdi></strong>
                    <span>{name.into_render()}</span>
                    {languages}
                </a>
            </li>
        })
    };
    let places = places.iter().filter_map(|id| locale.guide().place(*id));
    let lines = places.filter_map(line).collect_view();
    let title = locale.text("search-safety");
    let title = match is_nested {
        true => view! { <p class="strong">{title}</p> }.into_any(),
        false => view! { <h2>{title}</h2> }.into_any(),
    };
    view! {
        {title}
        <ul class="emergency">{lines}</ul>
    }
}

/// Whom to call in danger of violence.
#[component]
pub(crate) fn CallInDanger(
    /// Whom to call instead, where it is another danger.
    #[prop(optional)]
    others: List<PlaceId>,
    /// Whether they are within something that has a heading of its own.
    #[prop(optional)]
    is_nested: bool,
) -> impl IntoView {
    let guide = use_locale().guide().clone();
    let places = match others.is_empty() {
        true => guide.danger,
        false => others,
    };
    let places: Vec<_> = places.iter().map(|id| id.as_str()).collect();
    let has_any = !places.is_empty();
    has_any.then(|| view! { <div class="safety"><CallNow places is_nested/></div> })
}
