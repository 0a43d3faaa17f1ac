//! The two coordination offices, and what has become of them.

use leptos::prelude::*;

use crate::guide::Place;
use crate::ui::Page;
use crate::ui::locale::use_locale;
use crate::ui::parts::{PlaceList, Prose};

/// Both offices of the source document, and the one that does their work today.
#[component]
pub(super) fn Offices() -> impl IntoView {
    let locale = use_locale();
    let guide = locale.guide().clone();
    let offices: Vec<&'static Place> = guide
        .offices
        .iter()
        .filter_map(|id| guide.place(id))
        .collect();
    let mut successors: Vec<&'static Place> = Vec::new();
    for id in offices
        .iter()
        .filter_map(|office| office.succeeded_by.as_ref())
    {
        if successors.iter().all(|known| known.id != *id) {
            successors.extend(guide.place(id));
        }
    }
    view! {
        <Prose page=Page::Offices/>
        <section aria-labelledby="today">
            <h2 id="today">{locale.text("offices-today")}</h2>
            <PlaceList places=successors/>
        </section>
        <section aria-labelledby="then">
            <h2 id="then">{locale.text("offices-then")}</h2>
            <PlaceList places=offices/>
        </section>
    }
}
