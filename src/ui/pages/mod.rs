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
pub(super) type DrawFirst = fn(&Page) -> AnyView;

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
/// (see `shell/deferred.rs`).
pub(super) fn draw_first(page: &Page) -> Option<DrawFirst> {
    Some(match page {
        Page::Home => |_| view! { <Home/> }.into_any(),
        Page::Topics => |_| view! { <Topics/> }.into_any(),
        Page::Refugees => |_| view! { <Refugees/> }.into_any(),
        Page::Topic(_) | Page::Place(_) | Page::RefugeesSection(_) | Page::NotFound => {
            draw_record
        }
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

/// Draws a page of one record; that of a record which is not in the guide is not found.
fn draw_record(page: &Page) -> AnyView {
    let guide = use_locale().guide().clone();
    let view = match page {
        Page::Topic(id) => guide
            .topic(id)
            .map(|topic| view! { <TopicPage topic/> }.into_any()),
        Page::Place(id) => guide
            .place(id)
            .map(|place| view! { <PlacePage place/> }.into_any()),
        Page::RefugeesSection(section) => {
            Some(view! { <RefugeesSection section=*section/> }.into_any())
        }
        _ => None,
    };
    view.unwrap_or_else(|| view! { <NotFound/> }.into_any())
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
