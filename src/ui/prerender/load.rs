//! The guide for pages that are written ahead of time, by the same code as in the app.

use std::sync::Arc;

use crate::guide::Guide;
use crate::i18n::Language;
use crate::platform::task::block_on;
use crate::ui::load;
use crate::ui::locale::Locale;

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
    block_on(load::locale(language, guide)).map_err(|failure| {
        let tag = language.tag();
        format!("the guide in the language {tag}: {}", failure.error)
    })
}
