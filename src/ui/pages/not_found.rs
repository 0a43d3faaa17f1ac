//! What is shown at an address that no page has.

use leptos::prelude::*;

use crate::ui::locale::use_locale;
use crate::ui::parts::{EmergencyNumbers, SearchForm, StartLink};

use super::topics::TopicTiles;

/// A sentence, and ways on.
#[component]
pub(super) fn NotFound() -> impl IntoView {
    let locale = use_locale();
    view! {
        <h1 tabindex="-1">{locale.text("not-found-title")}</h1>
        <p class="lead">{locale.text("not-found-text")}</p>
        <SearchForm/>
        <StartLink/>
        <TopicTiles/>
        <EmergencyNumbers/>
    }
}
