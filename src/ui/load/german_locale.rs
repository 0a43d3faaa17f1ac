//! The guide in German, beside the language that is shown.

use leptos::prelude::*;

use super::deferred_words::whole_locale;
use crate::i18n::Language;
use crate::platform::task;
use crate::ui::locale::Locale;

/// The German once it is loaded, or the key of the message that says why it cannot be.
pub(crate) type LoadedGerman = Option<Result<Locale, &'static str>>;

/// Loads the German of the guide in another language.
pub(crate) fn load_german(locale: &Locale, german: RwSignal<LoadedGerman>) {
    let guide = locale.guide().clone();
    task::spawn(async move {
        let loaded = whole_locale(Language::GERMAN, Some(guide)).await;
        // Meanwhile the visitor may have gone on.
        german.try_set(Some(loaded.map_err(|failure| failure.error.key())));
    });
}
