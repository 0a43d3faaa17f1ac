//! The parts of the handbook, and of the texts, that were read so far: one copy of each language and version.

use std::any::Any;
use std::sync::{Mutex, PoisonError};

use super::LoadError;
use super::known::Known;
use crate::guide::{Details, GuideError, List, Str, Text};
use crate::i18n::Language;
use crate::platform::fetch::{self, FetchError};
use crate::ui::Page;
use crate::ui::address::part_address;

/// The status of HTTP for a file that is not there.
const NOT_FOUND: u16 = 404;

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

/// What reads the part that a page shows.
pub(crate) type ReadPart = fn(&Page, &str) -> Result<&'static dyn Part, GuideError>;

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

/// Gets the text of the part that a page shows; `None` if the guide has no such part.
pub(crate) async fn part_text(
    language: Language,
    page: &Page,
) -> Result<Option<String>, LoadError> {
    let Some(path) = page.part() else {
        return Ok(None);
    };
    match fetch::text(&part_address(language, &path)).await {
        Ok(text) => Ok(Some(text)),
        Err(FetchError::Status(NOT_FOUND)) => Ok(None),
        // A number to call and an address are better than none.
        Err(_) if matches!(page, Page::Place(_)) => Ok(None),
        Err(error) => Err(LoadError::Fetch(error)),
    }
}

/// Reads a part, unless the same text was read before.
///
/// # Errors
///
/// When the text is cut off or is not such a part.
pub(crate) fn read_once<T: Part>(
    json: &str,
    read: fn(&str) -> Result<T, GuideError>,
) -> Result<&'static dyn Part, GuideError> {
    KNOWN.with(|known| {
        known.get_or(&[json.as_bytes()], &|| Ok(Box::leak(Box::new(read(json)?))))
    })
}

thread_local! {
    static KNOWN: Known<&'static dyn Part> = const { Known::new() };
}
