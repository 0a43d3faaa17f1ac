//! The guide in German, beside the language that is shown.

use leptos::prelude::*;

use crate::ui::locale::Locale;

/// The German, as soon as it has come; or the key of the message that tells why it
/// does not come.
pub(crate) type LoadedGerman = Option<Result<Locale, &'static str>>;

/// Loads the German.
#[cfg(all(feature = "csr", target_arch = "wasm32"))]
pub(crate) fn use_german() -> RwSignal<LoadedGerman> {
    use crate::i18n::Language;
    use crate::ui::load;
    use crate::ui::locale::use_locale;

    let german = RwSignal::new(None);
    let guide = use_locale().guide().clone();
    wasm_bindgen_futures::spawn_local(async move {
        let loaded = load::locale(Language::GERMAN, Some(guide)).await;
        // Meanwhile the visitor may have gone on.
        german.try_set(Some(loaded.map_err(|failure| failure.error.key())));
    });
    german
}

/// Nothing is loaded where there is no browser.
#[cfg(not(all(feature = "csr", target_arch = "wasm32")))]
pub(crate) fn use_german() -> RwSignal<LoadedGerman> {
    RwSignal::new(None)
}
