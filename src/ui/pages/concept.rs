//! The integration concept.

use leptos::prelude::*;

use crate::ui::Page;
use crate::ui::locale::use_locale;
use crate::ui::parts::{German, Prose, ProvenanceNote};

/// The concept and its versions.
#[component]
pub(super) fn IntegrationConceptPage() -> impl IntoView {
    let locale = use_locale();
    let Some(concept) = locale.guide().concept else {
        return ().into_any();
    };
    let versions = concept.versions.into_iter().map(|version| {
        let text = locale.texts().concept.get(version.id).cloned();
        view! {
            <li class="card">
                <h2>{locale.dated(version.dated)}</h2>
                {text.map(|text| view! { <p>{text}</p> })}
            </li>
        }
    });
    view! {
        <Prose page=Page::Concept/>
        <p class="quote"><German text=concept.title/></p>
        <ol class="timeline">{versions.collect_view()}</ol>
        <ProvenanceNote provenance=concept.provenance/>
    }
    .into_any()
}
