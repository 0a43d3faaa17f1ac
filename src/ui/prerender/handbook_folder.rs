//! The handbook as editors write it, made into files for the app.

use std::fs;
use std::path::Path;

use crate::guide::handbook::part::{self, JoinedPart};
use crate::guide::handbook::{Handbook, HandbookTexts, terms_in};
use crate::guide::{DueRecord, Guide, List, Str, Texts};
use crate::i18n::Language;
use crate::time::Date;
use crate::ui::Page;

/// The handbook as editors write it: a folder with its records and the words of each language.
pub struct HandbookFolder<'a> {
    path: &'a Path,
    handbook: Handbook,
    german: HandbookTexts,
}

impl<'a> HandbookFolder<'a> {
    /// Reads the records and the German words, and checks that they fit together.
    ///
    /// # Errors
    ///
    /// A sentence for editors that names the file or the record.
    pub fn read(path: &'a Path, guide: &Guide) -> Result<Self, String> {
        let handbook = Handbook::load(guide, &|name| text(path, name))
            .map_err(|error| error.to_string())?;
        handbook.check(guide).map_err(|error| error.to_string())?;
        let german = words_of(path, &handbook, Language::GERMAN)?;
        german.check(&handbook).map_err(|error| error.to_string())?;
        Ok(Self {
            path,
            handbook,
            german,
        })
    }

    /// The records that editors wanted to look at again by a day.
    pub fn due_for_review(&self, today: Date) -> Vec<DueRecord> {
        self.handbook.due_for_review(today)
    }

    /// Every page of its records.
    pub fn pages(&self) -> Vec<Page> {
        let mut pages = Vec::new();
        for situation in &self.handbook.situations.situations {
            let id = situation.id.as_str();
            pages.push(Page::Situation(id.into()));
            for need in &self.handbook.needs.needs {
                pages.push(Page::Answer {
                    situation: id.into(),
                    need: need.id.as_str().into(),
                });
            }
            pages.push(Page::FirstWeeksOf(id.into()));
        }
        for letter in &self.handbook.letters.letters {
            pages.push(Page::Letter(letter.id.as_str().into()));
        }
        pages
    }

    /// The words in a file of texts that the glossary explains, as
    /// [`Texts`](crate::guide::Texts) has them.
    pub fn terms_in(&self, text: &str) -> List<Str> {
        terms_in(text, &self.handbook.glossary.words())
    }

    /// The files for the app in the language of `texts`. What nobody has translated yet is German
    /// in them.
    /// `german_words` are the words that are German in this language, sorted by code point.
    ///
    /// # Errors
    ///
    /// A sentence for editors that names the file or the record.
    pub fn join(
        &self,
        guide: &Guide,
        texts: &Texts,
        language: Language,
        german_words: &[Str],
    ) -> Result<Vec<JoinedPart>, String> {
        let own = words_of(self.path, &self.handbook, language)?;
        part::join(
            guide,
            texts,
            &self.handbook,
            &own,
            &self.german,
            german_words,
        )
        .map_err(|error| error.to_string())
    }
}

fn words_of(
    path: &Path,
    handbook: &Handbook,
    language: Language,
) -> Result<HandbookTexts, String> {
    let folder = path.join("texts").join(language.tag());
    HandbookTexts::load_available(handbook, &|name| text(&folder, name))
        .map_err(|error| format!("texts/{}/{error}", language.tag()))
}

fn text(folder: &Path, name: &str) -> Option<String> {
    fs::read_to_string(folder.join(name)).ok()
}
