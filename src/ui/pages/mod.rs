//! The pages, one file each.

mod concept;
mod counter;
mod home;
mod not_found;
mod offices;
mod place;
mod plain;
mod refugees;
mod round_table;
mod saved;
mod search;
mod topic;
mod topics;

use leptos::prelude::*;

use super::Page;
use super::locale::use_locale;
use super::query::query_value;
use super::shell::deferred::{Deferred, is_deferred};
use crate::ui::live::live_view;
use concept::Concept;
use counter::{Counter, Subject};
use home::Home;
use not_found::NotFound;
use offices::Offices;
use place::PlacePage;
use plain::Plain;
use refugees::{Refugees, RefugeesSection};
use round_table::RoundTable;
use saved::Saved;
use search::Search;
use topic::TopicPage;
use topics::Topics;

/// What a visitor looks at.
pub(super) enum Screen {
    /// A page.
    Page(Page),
    /// A place or fact, to be shown at an office window.
    Counter(Subject),
}

/// The page of an address, or what the address wants to show at an office window.
#[component]
pub(super) fn PageView(
    /// The page.
    page: Page,
) -> impl IntoView {
    let guide = use_locale().guide().clone();
    let deferred = Deferred::expect();
    let counter = query_value("counter");
    live_view(move || {
        if let Some(subject) = Subject::find(&guide, &counter.get()) {
            match deferred.draw() {
                Some(draw) => return draw(Screen::Counter(subject)),
                // Until it has been loaded, the page stays.
                None => deferred.request(),
            }
        }
        if !is_deferred(&page) {
            return draw_first(page.clone());
        }
        // The address changes what is shown only when the chunk has been loaded.
        match deferred.draw() {
            Some(draw) => draw(Screen::Page(page.clone())),
            None => ().into_any(),
        }
    })
}

/// Draws a page of the first file.
fn draw_first(page: Page) -> AnyView {
    let guide = use_locale().guide().clone();
    match page {
        Page::Home => view! { <Home/> }.into_any(),
        Page::Topics => view! { <Topics/> }.into_any(),
        Page::Topic(id) => match guide.topic(&id) {
            Some(topic) => view! { <TopicPage topic/> }.into_any(),
            None => view! { <NotFound/> }.into_any(),
        },
        Page::Place(id) => match guide.place(&id) {
            Some(place) => view! { <PlacePage place/> }.into_any(),
            None => view! { <NotFound/> }.into_any(),
        },
        Page::Refugees => view! { <Refugees/> }.into_any(),
        Page::RefugeesSection(section) => view! { <RefugeesSection section/> }.into_any(),
        _ => view! { <NotFound/> }.into_any(),
    }
}

/// Draws a page of the chunk.
pub(super) fn draw_deferred(screen: Screen) -> AnyView {
    let page = match screen {
        Screen::Counter(subject) => return view! { <Counter subject/> }.into_any(),
        Screen::Page(page) => page,
    };
    match page {
        Page::Search => view! { <Search/> }.into_any(),
        Page::RoundTable => view! { <RoundTable/> }.into_any(),
        Page::Concept => view! { <Concept/> }.into_any(),
        Page::Offices => view! { <Offices/> }.into_any(),
        Page::Saved => view! { <Saved/> }.into_any(),
        Page::Imprint => view! { <plain::Imprint/> }.into_any(),
        page => view! { <Plain page/> }.into_any(),
    }
}
