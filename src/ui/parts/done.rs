//! What a button wants done (see `on_demand.rs`), when somebody taps it.

use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

use super::nearest::Nearest;
use crate::platform::location;
use crate::ui::Page;
use crate::ui::locale::use_locale;

/// Does it, and draws what comes of it.
pub(crate) fn done(what: &str) -> AnyView {
    if let Some(topic) = what.strip_prefix("near:") {
        return view! { <Nearest topic=topic.to_owned()/> }.into_any();
    }
    if !location::go_back() {
        // The guide was opened on this page: there is none before it.
        use_navigate()(&use_locale().href(&Page::Home), Default::default());
    }
    ().into_any()
}
