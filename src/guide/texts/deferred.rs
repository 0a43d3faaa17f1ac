//! The words of a language that no page of the first file of the app needs.

use serde::{Deserialize, Serialize};

use super::{Details, FigureText, PageId, PageText, Texts};
use crate::guide::error::GuideError;
use crate::guide::json;
use crate::guide::leaked::{List, Map, Str};
use crate::guide::records::FigureId;

/// `deferred/{language}.json`: words that only pages of the chunk show. The build takes them
/// out of the texts and of the messages, so that a first visit does not pay for them.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct DeferredWords {
    /// Version of the format, the same as that of `guide.json`.
    pub format: u32,
    /// Messages of the interface, in Fluent; the build adds them (scripts/deferred-words.mjs).
    #[serde(default)]
    pub messages: Str,
    /// Whole pages.
    pub pages: Map<PageId, PageText>,
    /// Titles, heads and remarks of the tables of figures.
    pub figures: Map<FigureId, FigureText>,
    /// What the pages of records say, which can be searched.
    pub details: Details,
}

impl DeferredWords {
    /// Reads `deferred/{language}.json`.
    ///
    /// # Errors
    ///
    /// When the text is cut off, is of a newer format, or is not such a file.
    pub fn read(json: &str) -> Result<Self, GuideError> {
        json::read_built(json)
    }

    /// Takes out of the texts of a language what only some pages show: their sections, and of
    /// the tables of figures all but their titles and the remarks on single rows, and of records
    /// what only their own pages say. What the
    /// language does not have comes from its texts with the German ones for that.
    pub fn take_from(texts: &mut Texts, completed: &Texts, pages: &[&str]) -> Self {
        let is_deferred = |id: &PageId| pages.contains(&id.as_str());
        let deferred = completed.pages.iter().filter(|(id, _)| is_deferred(id));
        let words = Self {
            format: texts.format,
            messages: Str::EMPTY,
            pages: Map::leak(deferred.copied()),
            figures: completed.figures,
            details: Details::take_from(texts, completed),
        };
        let pages = texts.pages.iter().map(|(id, page)| {
            let sections = if is_deferred(id) {
                List::EMPTY
            } else {
                page.sections
            };
            (*id, PageText { sections, ..*page })
        });
        texts.pages = Map::leak(pages);
        let figures = texts.figures.iter().map(|(id, figure)| {
            let title_and_rows = FigureText {
                columns: Map::EMPTY,
                shows: None,
                note: None,
                ..*figure
            };
            (*id, title_and_rows)
        });
        texts.figures = Map::leak(figures);
        words
    }

    /// The texts of the same language with these words.
    pub fn added_to(&self, texts: &Texts) -> Texts {
        let pages = texts.pages.iter().map(|(id, page)| {
            let page = self.pages.get(id).unwrap_or(page);
            (*id, *page)
        });
        let figures = texts.figures.iter().map(|(id, figure)| {
            let figure = self.figures.get(id).unwrap_or(figure);
            (*id, *figure)
        });
        Texts {
            pages: Map::leak(pages),
            figures: Map::leak(figures),
            ..self.details.added_to(texts)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::texts::Text;

    const GERMAN: &str = include_str!("../../../public/data/texts/de.json");

    /// What the build writes, and the texts without it.
    fn split(pages: &[&str]) -> (DeferredWords, Texts) {
        let whole = Texts::read(GERMAN).unwrap();
        let mut texts = whole;
        let words = DeferredWords::take_from(&mut texts, &whole, pages);
        let json = serde_json::to_string(&words).unwrap();
        (DeferredWords::read(&json).unwrap(), texts)
    }

    fn sorted(texts: &Texts) -> serde_json::Value {
        serde_json::to_value(texts).unwrap()
    }

    #[test]
    fn what_is_taken_out_of_the_texts_and_added_again_is_all_of_them() {
        let whole = Texts::read(GERMAN).unwrap();
        let (words, texts) = split(&["imprint", "about"]);
        assert!(sorted(&texts) != sorted(&whole));
        assert_eq!(sorted(&words.added_to(&texts)), sorted(&whole));
    }

    #[test]
    fn a_page_without_its_sections_has_its_title_and_lead() {
        let whole = Texts::read(GERMAN).unwrap();
        let (_, texts) = split(&["about"]);
        let [before, after] = [whole, texts].map(|it| *it.pages.get("about").unwrap());
        assert!(!before.sections.is_empty());
        assert!(after.sections.is_empty());
        assert_eq!((before.title, before.lead), (after.title, after.lead));
    }

    #[test]
    fn other_pages_stay_as_they_are() {
        let (words, texts) = split(&["about"]);
        assert!(words.pages.get("help").is_none());
        assert!(!texts.pages.get("help").unwrap().sections.is_empty());
    }

    #[test]
    fn a_page_that_nobody_has_translated_is_german_with_all_of_its_sections() {
        let german = Texts::read(GERMAN).unwrap();
        let is_translated = |(id, _): &&(PageId, PageText)| id.as_str() != "about";
        let mut own = german;
        own.pages = Map::leak(german.pages.iter().filter(is_translated).copied());
        let completed = |own: Texts, german: &Texts| {
            let mut completed = own;
            completed.complete_from(german);
            completed
        };
        let (_, stripped) = split(&["about"]);
        let whole = completed(own, &german);
        let words = DeferredWords::take_from(&mut own, &whole, &["about"]);
        let json = serde_json::to_string(&words).unwrap();
        let words = DeferredWords::read(&json).unwrap();

        let shown = words.added_to(&completed(own, &stripped));
        let about = shown.pages.get("about").unwrap();
        let german = german.pages.get("about").unwrap();
        assert_eq!(about.sections.len(), german.sections.len());
        let headings = about.sections.iter().filter_map(|it| it.heading);
        assert!(headings.clone().count() > 0);
        assert!(headings.clone().all(Text::is_fallback));
        let without_german = words.added_to(&own);
        assert!(without_german.pages.get("about").is_none());
    }
}
