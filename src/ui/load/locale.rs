//! Getting the guide in a language from the server.

use std::fmt;
use std::sync::Arc;

use futures::join;

use super::texts::read_texts;
use crate::guide::{Guide, GuideError, Texts};
use crate::i18n::{Language, Messages};
use crate::platform::FORMATS;
use crate::platform::fetch::{self, FetchError};
use crate::ui::address::file;
use crate::ui::locale::Locale;

/// Why the guide cannot be shown.
pub(crate) enum LoadError {
    /// A file could not be fetched.
    Fetch(FetchError),
    /// The bundle or its texts cannot be used.
    Guide(GuideError),
    /// The messages of the interface cannot be used.
    Messages,
    /// The code of a page could not be fetched.
    #[cfg_attr(
        not(feature = "chunks"),
        expect(dead_code, reason = "without chunks all code is there")
    )]
    Chunk,
}

impl LoadError {
    /// Whether a file came that cannot be used: perhaps it was cut off.
    pub(crate) fn is_damage(&self) -> bool {
        matches!(self, Self::Guide(_) | Self::Messages)
    }

    /// The key of the Fluent message for a visitor.
    pub(crate) fn key(&self) -> &'static str {
        match self {
            Self::Fetch(FetchError::Unreachable) | Self::Chunk => "error-network",
            Self::Fetch(FetchError::Status(_)) => "error-missing",
            Self::Guide(error) => error.key(),
            Self::Messages => "error-bundle-broken",
        }
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fetch(error) => error.fmt(f),
            Self::Guide(error) => error.fmt(f),
            Self::Messages => f.write_str("the messages cannot be used"),
            Self::Chunk => f.write_str("the code of a page cannot be loaded"),
        }
    }
}

/// A failure, with the messages to report it where these could be loaded.
pub(crate) struct Failure {
    pub(crate) error: LoadError,
    pub(crate) messages: Option<Messages>,
}

/// Gets the bundle, the texts and the messages side by side. A bundle that is
/// there already is not fetched again.
pub(crate) async fn locale(
    language: Language,
    guide: Option<Arc<Guide>>,
) -> Result<Locale, Failure> {
    let (guide, texts, messages) = join!(
        get_guide(guide),
        get_texts(language),
        get_messages(language),
    );
    let mut messages = messages.map_err(|error| Failure {
        error,
        messages: None,
    })?;
    match (guide, texts) {
        (Ok(guide), Ok(texts)) => {
            complete(&mut messages).await;
            Ok(Locale::new(language, guide, texts, messages, FORMATS))
        }
        (Err(error), _) | (_, Err(error)) => {
            let messages = Some(messages);
            Err(Failure { error, messages })
        }
    }
}

/// Fetches the German for messages that are missing in a language. Without it the rest
/// is shown all the same.
async fn complete(messages: &mut Messages) {
    if !messages.is_complete()
        && let Ok(german) = get_messages(Language::GERMAN).await
    {
        messages.complete_from(Arc::new(german));
    }
}

async fn get_guide(guide: Option<Arc<Guide>>) -> Result<Arc<Guide>, LoadError> {
    if let Some(guide) = guide {
        return Ok(guide);
    }
    let json = fetch::text(&file(&["data/guide.json"]))
        .await
        .map_err(LoadError::Fetch)?;
    Guide::read(&json).map(Arc::new).map_err(LoadError::Guide)
}

/// Gets the texts of a language, in which the build has put the German ones for what is missing.
pub(super) async fn get_texts(language: Language) -> Result<Texts, LoadError> {
    let path = file(&["data/texts/", language.tag(), ".json"]);
    let json = fetch::text(&path).await.map_err(LoadError::Fetch)?;
    read_texts(&json).map_err(LoadError::Guide)
}

/// How a file of messages ends where the build has left out those of the chunk
/// (`scripts/deferred-words.mjs`): one that was cut off would be valid.
const END: &str = "# End\n";

async fn get_messages(language: Language) -> Result<Messages, LoadError> {
    let path = file(&["locales/", language.tag(), "/main.ftl"]);
    let source = fetch::text(&path).await.map_err(LoadError::Fetch)?;
    if cfg!(feature = "chunks") && !source.ends_with(END) {
        return Err(LoadError::Messages);
    }
    Messages::read(language, source, FORMATS).map_err(|_| LoadError::Messages)
}
