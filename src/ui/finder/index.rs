//! What an index is built of.

use std::any::Any;

use futures::join;

use crate::guide::Texts;
use crate::guide::handbook::{self, part::SearchPart};
use crate::i18n::Language;
use crate::platform::engine::{Engine, Parts};
use crate::platform::fetch;
use crate::search::catalog::documents;
use crate::search::wire::write_document;
use crate::ui::Page;
use crate::ui::address::file;
use crate::ui::load::{read_once, whole_texts};
use crate::ui::loaded::{PageWords, Part};
use crate::ui::locale::Locale;

/// Fetches what the engine needs, and builds an index.
pub(super) async fn fetch_and_build(
    locale: &Locale,
    languages: &[Language],
    handbook: &SearchPart,
) -> Option<Engine> {
    let (concepts, german, english, own, german_texts, english_texts) = join!(
        fetched(&["data/concepts.tsv"]),
        words("de"),
        words("en"),
        words_of_all(languages.get(..1).unwrap_or_default()),
        texts(locale, "de"),
        texts(locale, "en"),
    );
    let others = words_of_all(languages.get(1..).unwrap_or_default()).await;
    let mut lines = String::new();
    let texts = [
        german_texts.as_ref(),
        Some(locale.texts()),
        english_texts.as_ref(),
    ];
    let texts: Vec<&Texts> = texts.into_iter().flatten().collect();
    for document in documents(locale.guide(), &texts, handbook) {
        write_document(&document, &mut lines);
    }
    Engine::open(Parts {
        documents: &lines,
        concepts: &concepts,
        german: &german,
        own: &[own, english].join("\n"),
        others: &others,
    })
    .await
}

/// What of the handbook can be found; nothing where it cannot be fetched.
pub(super) async fn handbook(locale: &Locale) -> &'static SearchPart {
    const NONE: &SearchPart = &SearchPart::NONE;
    let language = locale.language().tag();
    let json = fetched(&["data/handbook/", language, "/search.json"]).await;
    let Ok(part) = read_once(&json, handbook::read::<SearchPart>) else {
        return NONE;
    };
    let part: &dyn Any = part;
    part.downcast_ref().unwrap_or(NONE)
}

/// No page shows it.
impl Part for SearchPart {
    fn words(&self, _: &Page) -> Option<PageWords> {
        None
    }
}

/// The text of a file. Empty where it cannot be fetched: the search then knows less.
async fn fetched(parts: &[&str]) -> String {
    fetch::text(&file(parts)).await.unwrap_or_default()
}

async fn words(language: &str) -> String {
    fetched(&["data/words/", language, ".tsv"]).await
}

/// The word lists of some languages; German and English are always loaded.
async fn words_of_all(languages: &[Language]) -> String {
    let mut all = Vec::new();
    for language in languages.iter().map(|language| language.base()) {
        if language != "de" && language != "en" {
            all.push(words(language).await);
        }
    }
    all.join("\n")
}

/// The texts of a language, unless it is that of the page.
async fn texts(locale: &Locale, tag: &str) -> Option<Texts> {
    let language = Language::from_tag(tag).filter(|it| *it != locale.language())?;
    whole_texts(language).await
}
