//! The words of a language that only pages of the chunk show, a file of their own.

use std::sync::Arc;

use futures::join;

use super::known::Known;
use super::locale::{Failure, LoadError, get_texts, locale};
use crate::guide::{DeferredWords, Guide, GuideError, Str, Texts};
use crate::i18n::Language;
use crate::platform::fetch;
use crate::ui::address::file;
use crate::ui::locale::Locale;

thread_local! {
    static KNOWN: Known<(Str, Texts)> = const { Known::new() };
}

/// Gets the file of a language; `None` where there is no chunk, and all words are together.
pub(crate) async fn deferred_words(
    language: Language,
) -> Result<Option<String>, LoadError> {
    if !cfg!(feature = "chunks") {
        return Ok(None);
    }
    let path = file(&["data/deferred/", language.tag(), ".json"]);
    let json = fetch::text(&path).await.map_err(LoadError::Fetch)?;
    Ok(Some(json))
}

/// Adds the words of such a file to a locale of its language.
///
/// # Errors
///
/// When the text is cut off or is not such a file.
pub(crate) fn add_deferred_words(
    locale: &Locale,
    json: Option<String>,
) -> Result<(), LoadError> {
    let Some(json) = json else { return Ok(()) };
    let (messages, whole) = read(&json, locale.texts()).map_err(LoadError::Guide)?;
    locale.add_words(&messages, whole);
    Ok(())
}

/// The messages of a file, and texts of its language with what it has of them.
fn read(json: &str, texts: &Texts) -> Result<(Str, Texts), GuideError> {
    // Where they are says which texts they are: there is one copy of each version.
    let copy = texts.places.iter().as_slice().as_ptr() as usize;
    let source = [json.as_bytes(), &copy.to_le_bytes()];
    KNOWN.with(|known| {
        known.get_or(&source, &|| {
            let words = DeferredWords::read(json)?;
            Ok((words.messages, words.added_to(texts)))
        })
    })
}

/// Gets the guide in a language with all words of that; see [`locale()`].
pub(crate) async fn whole_locale(
    language: Language,
    guide: Option<Arc<Guide>>,
) -> Result<Locale, Failure> {
    let (locale, words) = join!(locale(language, guide), deferred_words(language));
    let locale = locale?;
    match words.and_then(|words| add_deferred_words(&locale, words)) {
        Ok(()) => Ok(locale),
        Err(error) => Err(Failure {
            error,
            messages: locale.into_messages(),
        }),
    }
}

/// Gets all texts of a language.
pub(crate) async fn whole_texts(language: Language) -> Option<Texts> {
    let (texts, words) = join!(get_texts(language), deferred_words(language));
    let texts = texts.ok()?;
    let whole = words.ok().flatten().map(|words| read(&words, &texts));
    let whole = whole.and_then(Result::ok);
    Some(whole.map_or(texts, |(_, whole)| whole))
}
