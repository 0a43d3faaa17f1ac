//! Which page is shown.

use leptos::prelude::*;

use super::deferred::Deferred;
use crate::ui::Page;
use crate::ui::live::live_view;
use crate::ui::locale::use_locale;
use crate::ui::pages::{Screen, Subject, draw_first};
use crate::ui::parts::Terms;
use crate::ui::query::query_value;

/// The page of an address, or what the address wants to show at an office window.
#[component]
pub(super) fn PageView(
    /// The page.
    page: Page,
) -> impl IntoView {
    let locale = use_locale();
    let guide = locale.guide().clone();
    let deferred = Deferred::expect();
    let counter = query_value("counter");
    live_view(move || {
        if let Some(subject) = Subject::find(&guide, &counter.get()) {
            match deferred.draw() {
                Some(draw) => return draw(Screen::Counter(subject)),
                // Until it has been loaded, the page stays.
                None => deferred.request(locale.clone(), None),
            }
        }
        provide_context(Terms::of(&page, &locale));
        if let Some(draw) = draw_first(&page) {
            return draw(&page);
        }
        // The address changes what is shown only when the chunk has been loaded.
        match deferred.draw() {
            Some(draw) => draw(Screen::Page(page.clone())),
            None => ().into_any(),
        }
    })
}
