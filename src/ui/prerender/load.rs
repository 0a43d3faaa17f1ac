//! The guide for pages that are written ahead of time, by the same code as in the app.

use std::sync::Arc;

use crate::guide::Guide;
use crate::guide::handbook::part::JoinedPart;
use crate::i18n::Language;
use crate::platform::task::block_on;
use crate::ui::load::LoadError;
use crate::ui::locale::Locale;
use crate::ui::pages::{is_first, read_deferred, read_first};
use crate::ui::{Page, load};

/// Loads the guide in a language from the folder that
/// [`fetch::read_from`](crate::platform::fetch::read_from) names, and the bundle only where
/// it is not there already.
///
/// # Errors
///
/// A sentence for whoever builds the site: a file is missing or cannot be used.
pub fn load_locale(
    language: Language,
    guide: Option<Arc<Guide>>,
) -> Result<Locale, String> {
    block_on(load::locale(language, guide))
        .map_err(|failure| in_language(language, &failure.error))
}

/// Adds parts of the handbook to a locale, each for the pages that show it.
///
/// # Errors
///
/// A sentence for whoever builds the site: a part cannot be used.
pub fn add_parts(
    locale: &Locale,
    parts: &[JoinedPart],
    pages: &[Page],
) -> Result<(), String> {
    for page in pages {
        let path = page.part();
        let Some(part) = parts.iter().find(|part| Some(&part.path) == path.as_ref())
        else {
            continue;
        };
        let read = if is_first(page) {
            read_first
        } else {
            read_deferred
        };
        let part = read(page, &part.json)
            .map_err(|error| in_language(locale.language(), &LoadError::Guide(error)))?;
        locale.add_part(page, Some(part));
    }
    Ok(())
}

/// The ids in the texts of those pages whose code is in the chunk.
pub fn deferred_ids(pages: &[Page]) -> Vec<&'static str> {
    let deferred = pages.iter().filter(|page| !is_first(page));
    deferred.filter_map(Page::text_id).collect()
}

fn in_language(language: Language, error: &LoadError) -> String {
    format!("the guide in the language {}: {error}", language.tag())
}
