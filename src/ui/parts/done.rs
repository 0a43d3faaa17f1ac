//! What a button wants done (see `on_demand.rs`), when somebody taps it.

use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

use super::nearest::Nearest;
use crate::platform::location;
use crate::ui::Page;
use crate::ui::locale::use_locale;

/// Does it, and draws what comes of it.
pub(crate) fn done(what: &str) -> AnyView {
    let locale = use_locale();
    if let Some(near) = what.strip_prefix("near:") {
        let guide = locale.guide();
        let places = match near.split_once(' ') {
            Some((_, fitting)) => fitting
                .split(' ')
                .filter_map(|id| guide.place(id))
                .collect(),
            None => guide.places_about(near),
        };
        return view! { <Nearest places/> }.into_any();
    }
    if !location::go_back() {
        // The guide was opened on this page: there is none before it.
        use_navigate()(&locale.href(&Page::Home), Default::default());
    }
    ().into_any()
}
