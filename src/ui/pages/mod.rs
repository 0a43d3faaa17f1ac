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

/// The page of an address, or what the address wants to show at an office window.
#[component]
pub(super) fn PageView(
    /// The page.
    page: Page,
) -> impl IntoView {
    let guide = use_locale().guide().clone();
    let counter = query_value("counter");
    live_view(move || match Subject::find(&guide, &counter.get()) {
        Some(subject) => view! { <Counter subject/> }.into_any(),
        None => view! { <SinglePage page=page.clone()/> }.into_any(),
    })
}

/// The only place where pages are told apart.
#[component]
fn SinglePage(
    /// The page.
    page: Page,
) -> impl IntoView {
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
        Page::Search => view! { <Search/> }.into_any(),
        Page::RoundTable => view! { <RoundTable/> }.into_any(),
        Page::Refugees => view! { <Refugees/> }.into_any(),
        Page::RefugeesSection(section) => view! { <RefugeesSection section/> }.into_any(),
        Page::Concept => view! { <Concept/> }.into_any(),
        Page::Offices => view! { <Offices/> }.into_any(),
        Page::Saved => view! { <Saved/> }.into_any(),
        Page::Imprint => view! { <plain::Imprint/> }.into_any(),
        Page::About | Page::Privacy | Page::Accessibility => {
            view! { <Plain page/> }.into_any()
        }
        Page::NotFound => view! { <NotFound/> }.into_any(),
    }
}
