//! All files of the handbook, for the build and the tests.

use std::fmt;

use serde::de::DeserializeOwned;

use super::texts::{
    AnswerTexts, DocumentTexts, FirstWeeksTexts, LetterTexts, NeedTexts, PhraseTexts,
    SituationTexts, TermTexts, TopicGuideText,
};
use super::{
    Answers, Documents, FirstWeeks, Glossary, Letters, Needs, Phrases, SituationId,
    Situations, TopicGuide, read,
};
use crate::guide::error::GuideError;
use crate::guide::records::{Guide, TopicId};

/// What is the same in every language.
#[derive(Clone, Debug)]
pub struct Handbook {
    /// The guides of those topics that have one.
    pub topics: Vec<TopicGuide>,
    /// The situations.
    pub situations: Situations,
    /// The needs.
    pub needs: Needs,
    /// The answers of each situation.
    pub answers: Vec<Answers>,
    /// The first weeks.
    pub first_weeks: FirstWeeks,
    /// The documents.
    pub documents: Documents,
    /// The letters.
    pub letters: Letters,
    /// The glossary.
    pub glossary: Glossary,
    /// The phrases.
    pub phrases: Phrases,
}

/// The words of one language.
#[derive(Clone, Debug)]
pub struct HandbookTexts {
    /// The words of each topic's guide.
    pub topics: Vec<(TopicId, TopicGuideText)>,
    /// The words of the situations.
    pub situations: SituationTexts,
    /// The words of the needs.
    pub needs: NeedTexts,
    /// The words of the answers of each situation.
    pub answers: Vec<(SituationId, AnswerTexts)>,
    /// The words of the first weeks.
    pub first_weeks: FirstWeeksTexts,
    /// The words of the documents.
    pub documents: DocumentTexts,
    /// The words of the letters.
    pub letters: LetterTexts,
    /// The words of the glossary.
    pub glossary: TermTexts,
    /// The words of the phrases.
    pub phrases: PhraseTexts,
}

/// Why the handbook cannot be used, and in which file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandbookError {
    /// The path of the file within the folder of the handbook.
    pub path: String,
    /// Why it cannot be used; `None` if it is missing.
    pub reason: Option<GuideError>,
}

impl fmt::Display for HandbookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.reason {
            Some(reason) => write!(f, "{}: {reason}", self.path),
            None => write!(f, "{}: the file is missing", self.path),
        }
    }
}

impl std::error::Error for HandbookError {}

/// The text of the file at a path within the folder of the handbook, where there is one.
type Files<'a> = &'a dyn Fn(&str) -> Option<String>;

/// The same of files that may be missing (`Some(None)`).
type OptionalFiles<'a> = &'a dyn Fn(&str) -> Option<Option<String>>;

impl Handbook {
    /// Reads all files that are the same in every language. `files` gives the text of the
    /// file at a path such as `topics/health.json`; a topic may have none.
    ///
    /// # Errors
    ///
    /// Names the first file that is missing or cannot be read.
    pub fn load(guide: &Guide, files: Files<'_>) -> Result<Self, HandbookError> {
        let topics = guide.topics.iter().map(|topic| topic_path(topic.id));
        let topics = topics.filter(|path| files(path).is_some());
        let situations: Situations = file(files, "situations.json")?;
        let ids = situations.situations.iter().map(|it| it.id);
        Ok(Self {
            topics: topics
                .map(|path| file(files, &path))
                .collect::<Result<_, _>>()?,
            answers: ids
                .map(|id| file(files, &answers_path(id)))
                .collect::<Result<_, _>>()?,
            situations,
            needs: file(files, "needs.json")?,
            first_weeks: file(files, "first-weeks.json")?,
            documents: file(files, "documents.json")?,
            letters: file(files, "letters.json")?,
            glossary: file(files, "glossary.json")?,
            phrases: file(files, "phrases.json")?,
        })
    }
}

impl HandbookTexts {
    /// Reads the words of a language; `files` is as in [`Handbook::load`], within the folder
    /// `texts/{language}`.
    ///
    /// # Errors
    ///
    /// Names the first file that is missing or cannot be read.
    pub fn load(handbook: &Handbook, files: Files<'_>) -> Result<Self, HandbookError> {
        Self::load_each(handbook, &|path| files(path).map(Some))
    }

    /// Reads the files of a language that are there, which may be none.
    ///
    /// # Errors
    ///
    /// Names the first file that cannot be read.
    pub fn load_available(
        handbook: &Handbook,
        files: Files<'_>,
    ) -> Result<Self, HandbookError> {
        Self::load_each(handbook, &|path| Some(files(path)))
    }

    fn load_each(
        handbook: &Handbook,
        files: OptionalFiles<'_>,
    ) -> Result<Self, HandbookError> {
        let topics = handbook.topics.iter().map(|guide| guide.topic);
        let topics = topics.map(|id| Ok((id, words(files, &topic_path(id))?)));
        let answers = handbook.answers.iter().map(|answers| answers.situation);
        let answers = answers.map(|id| Ok((id, words(files, &answers_path(id))?)));
        Ok(Self {
            topics: topics.collect::<Result<_, _>>()?,
            situations: words(files, "situations.json")?,
            needs: words(files, "needs.json")?,
            answers: answers.collect::<Result<_, _>>()?,
            first_weeks: words(files, "first-weeks.json")?,
            documents: words(files, "documents.json")?,
            letters: words(files, "letters.json")?,
            glossary: words(files, "glossary.json")?,
            phrases: words(files, "phrases.json")?,
        })
    }
}

fn topic_path(id: TopicId) -> String {
    ["topics/", id.as_str(), ".json"].concat()
}

fn answers_path(id: SituationId) -> String {
    ["answers/", id.as_str(), ".json"].concat()
}

/// The words of a file, or none where it may be missing.
fn words<T: DeserializeOwned + Default>(
    files: OptionalFiles<'_>,
    path: &str,
) -> Result<T, HandbookError> {
    match files(path) {
        Some(None) => Ok(T::default()),
        text => file(&|_| text.clone().flatten(), path),
    }
}

fn file<T: DeserializeOwned>(files: Files<'_>, path: &str) -> Result<T, HandbookError> {
    let error = |reason| HandbookError {
        path: path.to_owned(),
        reason,
    };
    let text = files(path).ok_or_else(|| error(None))?;
    read(&text).map_err(|reason| error(Some(reason)))
}
