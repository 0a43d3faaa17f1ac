//! Getting a part of the handbook, or of the texts, and reading it: one copy of each language and version.

use super::LoadError;
use super::known::Known;
use crate::guide::GuideError;
use crate::i18n::Language;
use crate::platform::fetch::{self, FetchError};
use crate::ui::Page;
use crate::ui::address::part_address;
use crate::ui::loaded::Part;

/// The status of HTTP for a file that is not there.
const NOT_FOUND: u16 = 404;

/// What reads the part that a page shows.
pub(crate) type ReadPart = fn(&Page, &str) -> Result<&'static dyn Part, GuideError>;

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
