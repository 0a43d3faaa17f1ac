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
use concept::Concept;
use counter::Counter;
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

pub(super) use counter::Subject;

/// Draws a page of the first file.
pub(super) type DrawFirst = Box<dyn FnOnce() -> AnyView>;

/// Draws what the chunk has the code of.
pub(super) type DrawDeferred = fn(Screen) -> AnyView;

/// What the chunk can draw.
pub(super) enum Screen {
    /// A page that [`draw_first`] does not draw.
    Page(Page),
    /// A place or fact, to be shown at an office window.
    Counter(Subject),
}

/// What draws a page whose code is in the first file; `None` for a page of the chunk
/// (see `shell/deferred.rs`). A topic or place that is not in the guide is not found.
pub(super) fn draw_first(page: &Page) -> Option<DrawFirst> {
    let page = page.clone();
    Some(match page {
        Page::Home => Box::new(|| view! { <Home/> }.into_any()),
        Page::Topics => Box::new(|| view! { <Topics/> }.into_any()),
        Page::Topic(id) => Box::new(move || match use_locale().guide().topic(&id) {
            Some(topic) => view! { <TopicPage topic/> }.into_any(),
            None => view! { <NotFound/> }.into_any(),
        }),
        Page::Place(id) => Box::new(move || match use_locale().guide().place(&id) {
            Some(place) => view! { <PlacePage place/> }.into_any(),
            None => view! { <NotFound/> }.into_any(),
        }),
        Page::Refugees => Box::new(|| view! { <Refugees/> }.into_any()),
        Page::RefugeesSection(section) => {
            Box::new(move || view! { <RefugeesSection section/> }.into_any())
        }
        Page::NotFound => Box::new(|| view! { <NotFound/> }.into_any()),
        Page::Search
        | Page::RoundTable
        | Page::Concept
        | Page::Offices
        | Page::Saved
        | Page::About
        | Page::Imprint
        | Page::Privacy
        | Page::Accessibility => return None,
    })
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
