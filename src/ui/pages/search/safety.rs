//! Whom to call at once.

use leptos::prelude::*;

use crate::guide::Place;
use crate::ui::locale::use_locale;
use crate::ui::parts::Icon;

/// The numbers to call at once, where the query tells of a danger. It is read aloud when it
/// appears.
#[component]
pub(super) fn Safety(
    /// The ids of the places to call.
    lines: Vec<&'static str>,
) -> impl IntoView {
    let locale = use_locale();
    let line = |place: &Place| {
        let number = place.phones.iter().next()?.number;
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
    let lines = lines.iter().filter_map(|id| locale.guide().place(*id));
    let lines = lines.filter_map(line).collect_view();
    view! {
        <section class="safety" role="alert" data-testid="safety">
            <h2>{locale.text("search-safety")}</h2>
            <ul class="emergency">{lines}</ul>
        </section>
    }
}
