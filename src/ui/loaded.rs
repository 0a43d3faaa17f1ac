//! What a page shows of the handbook, or of the texts, beyond the words that every page has.

use std::any::Any;
use std::sync::{Mutex, PoisonError};

use crate::guide::{Details, List, Str, Text};
use crate::ui::Page;

/// A part of the handbook that has been read. Its type is known to the code of its pages
/// only, which may be in the chunk.
pub(crate) trait Part: Any + Send + Sync {
    /// The words of a page of this part; `None` if it has no such page.
    fn words(&self, page: &Page) -> Option<PageWords>;

    /// The words in its texts that the glossary explains.
    fn terms(&self) -> List<Str> {
        List::default()
    }
}

impl Part for Details {
    fn words(&self, _: &Page) -> Option<PageWords> {
        None
    }
}

/// What a page is called, in its heading, its title and its description.
#[derive(Clone, Copy, Default)]
pub(crate) struct PageWords {
    /// Its heading; empty where the texts of the guide have it.
    pub(crate) title: Text,
    /// Whether it is about violence or a crisis.
    pub(crate) is_discreet: bool,
    /// Its content in a sentence or two.
    #[allow(
        dead_code,
        reason = "only pages written ahead of time describe themselves"
    )]
    pub(crate) lead: Option<Text>,
}

/// The parts that a locale has, by their paths; `None` for a part that the guide does not
/// have, so that its pages are not found.
#[derive(Default)]
pub(crate) struct Parts(Mutex<Vec<(String, Option<&'static dyn Part>)>>);

impl Parts {
    /// Adds the part of a path, unless it is there.
    pub(crate) fn add(&self, path: String, part: Option<&'static dyn Part>) {
        let mut parts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !parts.iter().any(|(known, _)| *known == path) {
            parts.push((path, part));
        }
    }

    /// The part of a path: `None` if it has not been loaded, `Some(None)` if there is none.
    pub(crate) fn get(&self, path: &str) -> Option<Option<&'static dyn Part>> {
        let parts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let part = parts.iter().find(|(known, _)| known == path);
        part.map(|(_, part)| *part)
    }
}
