//! The pages, one file each.

mod concept;
mod counter;
mod documents;
mod explanation;
mod first_weeks;
mod glossary;
mod home;
mod letters;
mod not_found;
mod offices;
mod phrases;
mod place;
mod plain;
mod reader;
mod refugees;
mod round_table;
mod saved;
mod search;
mod start;
mod topic;
pub(super) mod topics;

use leptos::prelude::*;

use super::Page;
use super::load::read_once;
use super::loaded::Part;
use super::locale::use_locale;
use super::parts::{
    DeferredPart, ForYou, InstallHint, Notices, PaperCode, Purpose, Suggestions, Tap,
    UnlistedHint, done, draw_shared,
};
use crate::guide::handbook::part::{
    AnswersPart, DocumentsPart, FirstWeeksPart, GlossaryPart, LettersPart, PhrasesPart,
    StartPart, TopicPart,
};
use crate::guide::{Details, GuideError, RefugeesPage, handbook};
use crate::platform::page;
use concept::IntegrationConceptPage;
use counter::Counter;
use documents::Documents;
use explanation::Explanation;
use first_weeks::{Checklist, FirstWeeks};
use glossary::Glossary;
use home::Home;
use letters::{Letter, Letters};
use not_found::NotFound;
use offices::Offices;
use phrases::Phrases;
use place::PlacePage;
use plain::Plain;
use reader::Reader;
use refugees::{Refugees, RefugeesSection, RefugeesSituation};
use round_table::RoundTable;
use saved::Saved;
use search::Search;
use start::{AnswerPage, Situation, Start};
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
    /// A part of a page of the first file.
    Part(DeferredPart),
    /// What every page has of the chunk: what is said once, what explains the words of the
    /// glossary where they are read, and the page's code on paper.
    Last,
}

/// What draws a page whose code is in the first file; `None` for a page of the chunk
/// (see `shell/deferred.rs`).
pub(super) fn draw_first(page: &Page) -> Option<DrawFirst> {
    Some(match page {
        Page::Home => |_| view! { <Home/> }.into_any(),
        Page::Topics => |_| view! { <Topics/> }.into_any(),
        Page::Refugees => |_| view! { <Refugees/> }.into_any(),
        Page::RefugeesSection(RefugeesPage::Situation) => return None,
        Page::Topic(_) | Page::Place(_) | Page::RefugeesSection(_) | Page::NotFound => {
            draw_record
        }
        Page::Search
        | Page::Start
        | Page::Situation(_)
        | Page::Answer { .. }
        | Page::FirstWeeks
        | Page::FirstWeeksOf(_)
        | Page::Letters
        | Page::Letter(_)
        | Page::Documents
        | Page::Glossary
        | Page::Phrases
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
        Page::RefugeesSection(section) if page.is_in(&guide) => {
            Some(view! { <RefugeesSection section=*section/> }.into_any())
        }
        _ => None,
    };
    view.unwrap_or_else(|| view! { <NotFound/> }.into_any())
}

/// Whether the code of a page is in the first file.
pub(super) fn is_first(page: &Page) -> bool {
    draw_first(page).is_some()
}

/// Reads the part of the handbook that a page of the first file shows.
///
/// # Errors
///
/// When the text is cut off or is not such a part.
pub(super) fn read_first(
    page: &Page,
    json: &str,
) -> Result<&'static dyn Part, GuideError> {
    match page {
        Page::Topic(_) => read_once(json, TopicPart::read),
        _ => read_once(json, Details::read),
    }
}

/// Reads the part of the handbook that a page of the chunk shows.
///
/// # Errors
///
/// When the text is cut off or is not such a part.
pub(super) fn read_deferred(
    page: &Page,
    json: &str,
) -> Result<&'static dyn Part, GuideError> {
    match page {
        Page::Answer { .. } => read_once(json, handbook::read::<AnswersPart>),
        Page::FirstWeeksOf(_) => read_once(json, handbook::read::<FirstWeeksPart>),
        Page::Letters | Page::Letter(_) => read_once(json, handbook::read::<LettersPart>),
        Page::Documents => read_once(json, handbook::read::<DocumentsPart>),
        Page::Glossary => read_once(json, handbook::read::<GlossaryPart>),
        Page::Phrases => read_once(json, handbook::read::<PhrasesPart>),
        _ => read_once(json, handbook::read::<StartPart>),
    }
}

/// Draws a page of the chunk.
pub(super) fn draw_deferred(screen: Screen) -> AnyView {
    // What comes by itself, perhaps into a long page, has the styles of the first file.
    let comes_by_itself = match &screen {
        Screen::Last => true,
        Screen::Part(part) => !matches!(part, DeferredPart::Tapped(_)),
        Screen::Counter(_) | Screen::Page(_) => false,
    };
    if !comes_by_itself {
        page::apply_deferred_styles();
    }
    let page = match screen {
        Screen::Counter(subject) => return view! { <Counter subject/> }.into_any(),
        Screen::Part(part) => return draw_part(part),
        Screen::Last => {
            return view! { <Notices/> <Explanation/> <PaperCode/> }.into_any();
        }
        Screen::Page(page) => page,
    };
    if !page.is_in(use_locale().guide()) {
        return view! { <NotFound/> }.into_any();
    }
    match page {
        Page::Search => view! { <Search/> }.into_any(),
        Page::RoundTable => view! { <RoundTable/> }.into_any(),
        Page::Concept => view! { <IntegrationConceptPage/> }.into_any(),
        Page::Offices => view! { <Offices/> }.into_any(),
        Page::RefugeesSection(_) => view! { <RefugeesSituation/> }.into_any(),
        Page::Start => view! { <Start/> }.into_any(),
        Page::Situation(id) => view! { <Situation id/> }.into_any(),
        Page::Answer { situation, need } => {
            view! { <AnswerPage situation need/> }.into_any()
        }
        Page::FirstWeeks => view! { <FirstWeeks/> }.into_any(),
        Page::FirstWeeksOf(id) => view! { <Checklist id/> }.into_any(),
        Page::Letters => view! { <Letters/> }.into_any(),
        Page::Letter(id) => view! { <Letter id/> }.into_any(),
        Page::Documents => view! { <Documents/> }.into_any(),
        Page::Glossary => view! { <Glossary/> }.into_any(),
        Page::Phrases => view! { <Phrases/> }.into_any(),
        Page::Saved => view! { <Saved/> }.into_any(),
        Page::Imprint => view! { <plain::Imprint/> }.into_any(),
        page => view! { <Plain page/> }.into_any(),
    }
}

/// Draws a part of a page of the first file.
fn draw_part(part: DeferredPart) -> AnyView {
    match part {
        DeferredPart::Suggestions(field) => view! { <Suggestions field/> }.into_any(),
        DeferredPart::Tapped(tap) => draw_tapped(tap),
        DeferredPart::Unlisted => view! { <UnlistedHint/> }.into_any(),
        DeferredPart::InstallHint => view! { <InstallHint/> }.into_any(),
        DeferredPart::ForYou { situation, needs } => {
            view! { <ForYou situation needs/> }.into_any()
        }
    }
}

/// Does what a button is for.
fn draw_tapped(tap: Tap) -> AnyView {
    match tap.purpose {
        Purpose::Share => draw_shared(&tap.what),
        Purpose::Read => view! { <Reader id=tap.what asked=tap.asked/> }.into_any(),
        Purpose::Do => done(&tap.what),
    }
}
