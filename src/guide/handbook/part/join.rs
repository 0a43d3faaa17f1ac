//! Joining the records of the handbook with their words: what the build does for the app.

mod details;
mod first_weeks;
mod letters;
mod lists;
mod origin;
mod search;
mod start;
mod topic;

use serde::Serialize;

use self::origin::law;
use super::{DeadlinePart, DocumentNote, SituationNote};
use crate::guide::handbook::texts::DocumentText;
use crate::guide::handbook::{
    DeadlineRule, DocumentId, Handbook, HandbookTexts, SituationId, terms_in,
};
use crate::guide::{Guide, List, Str, Text, Texts};

/// A file for the app.
pub struct JoinedPart {
    /// Its folder within `data`, and its path there in the folder of its language, without
    /// `.json`: `handbook/topics/health`.
    pub path: String,
    /// Its content.
    pub json: String,
}

/// Joins the handbook for the app in one language: one file for each page or group of pages.
/// With it come the [`Details`](crate::guide::Details) of the pages of places and those about
/// the law. `texts` are those of the guide in that language. Where `own` lacks words, those of
/// `german` are there as a fallback. `german_words` are the words that are German in this
/// language, sorted by code point.
///
/// # Errors
///
/// Names a record without German words; [`HandbookTexts::check`] finds it, too.
pub fn join(
    guide: &Guide,
    texts: &Texts,
    handbook: &Handbook,
    own: &HandbookTexts,
    german: &HandbookTexts,
    german_words: &[Str],
) -> Result<Vec<JoinedPart>, MissingWords> {
    let joiner = Joiner {
        guide,
        texts,
        handbook,
        own,
        german,
        german_words,
        terms: handbook.glossary.words(),
    };
    let mut parts = Vec::new();
    for topic in &guide.topics {
        let name = ["topics/", topic.id.as_str()].concat();
        let part = joiner.topic(topic.id)?;
        parts.push(joiner.part(&name, part, |part, words| {
            (part.german, part.terms) = (words.german, words.terms);
        }));
    }
    let start = joiner.start()?;
    parts.push(joiner.part("start", start, |it, words| it.german = words.german));
    let answers = joiner.answers()?;
    parts.push(joiner.part("answers", answers, |it, words| {
        (it.german, it.terms) = (words.german, words.terms);
    }));
    let first_weeks = joiner.first_weeks()?;
    parts.push(joiner.part("first-weeks", first_weeks, |it, words| {
        (it.german, it.terms) = (words.german, words.terms);
    }));
    let letters = joiner.letters()?;
    parts.push(joiner.part("letters", letters, |it, words| {
        (it.german, it.terms) = (words.german, words.terms);
    }));
    let documents = joiner.documents()?;
    parts.push(joiner.part("documents", documents, |it, words| {
        (it.german, it.terms) = (words.german, words.terms);
    }));
    let glossary = joiner.glossary()?;
    parts.push(joiner.part("glossary", glossary, |it, words| it.german = words.german));
    let phrases = joiner.phrases()?;
    parts.push(joiner.part("phrases", phrases, |it, words| {
        (it.german, it.terms) = (words.german, words.terms);
    }));
    let search = joiner.search()?;
    parts.push(joiner.part("search", search, |it, words| it.german = words.german));
    for (path, details) in joiner.details() {
        let json = to_json(&details);
        parts.push(JoinedPart { path, json });
    }
    Ok(parts)
}

/// A record has no German words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingWords {
    /// The record: `letter bamf-hearing`.
    pub record: String,
}

impl std::fmt::Display for MissingWords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} of the handbook has no German words", self.record)
    }
}

impl std::error::Error for MissingWords {}

type Joined<T> = Result<T, MissingWords>;

struct Joiner<'a> {
    guide: &'a Guide,
    texts: &'a Texts,
    handbook: &'a Handbook,
    own: &'a HandbookTexts,
    german: &'a HandbookTexts,
    german_words: &'a [Str],
    terms: Vec<Str>,
}

/// What the build finds in the texts of a file.
struct WordsWithin {
    /// Words that are German in a language of Latin script.
    german: List<Str>,
    /// Words that the glossary explains.
    terms: List<Str>,
}

/// The words of a record, in the language or else in German.
#[derive(Clone, Copy)]
struct Words<T> {
    words: T,
    is_fallback: bool,
}

impl<T: Copy> Words<T> {
    fn mark(self, text: Text) -> Text {
        if self.is_fallback {
            text.as_fallback()
        } else {
            text
        }
    }

    fn text(self, of: impl Fn(T) -> Text) -> Text {
        self.mark(of(self.words))
    }

    fn optional(self, of: impl Fn(T) -> Option<Text>) -> Option<Text> {
        of(self.words).map(|text| self.mark(text))
    }

    fn list(self, of: impl Fn(T) -> List<Text>) -> List<Text> {
        List::leak(of(self.words).iter().map(|text| self.mark(*text)))
    }
}

impl<'a> Joiner<'a> {
    /// The words of a record in the language, or else in German.
    fn words<T: Copy>(
        &self,
        record: &str,
        id: &str,
        of: impl Fn(&'a HandbookTexts) -> Option<T>,
    ) -> Joined<Words<T>> {
        if let Some(words) = of(self.own) {
            let is_fallback = false;
            return Ok(Words { words, is_fallback });
        }
        match of(self.german) {
            Some(words) => Ok(Words {
                words,
                is_fallback: true,
            }),
            None => Err(MissingWords {
                record: [record, " ", id].concat(),
            }),
        }
    }

    /// A file of the handbook for the app; `set` gives it the words that are in it.
    fn part<T: Serialize>(
        &self,
        name: &str,
        mut part: T,
        set: impl Fn(&mut T, WordsWithin),
    ) -> JoinedPart {
        let json = to_json(&part);
        let mut is_used = vec![false; self.german_words.len()];
        for word in json.split(|c: char| !c.is_alphabetic() && c != '-' && c != '\u{ad}')
        {
            let word = word.replace('\u{ad}', "");
            if let Ok(at) = self.german_words.binary_search_by(|it| (**it).cmp(&word)) {
                is_used[at] = true;
            }
        }
        let words = self.german_words.iter().zip(is_used);
        let words = words.filter_map(|(word, is_used)| is_used.then_some(*word));
        let words = WordsWithin {
            german: List::leak(words),
            terms: terms_in(&json, &self.terms),
        };
        set(&mut part, words);
        let path = ["handbook/", name].concat();
        let json = to_json(&part);
        JoinedPart { path, json }
    }

    fn document_words(&self, id: DocumentId) -> Joined<Words<&'a DocumentText>> {
        self.words("the document", id.as_str(), |it| it.documents.get(id))
    }

    fn document_notes(
        &self,
        ids: impl Iterator<Item = DocumentId>,
    ) -> Joined<List<DocumentNote>> {
        let notes = ids.map(|id| {
            let words = self.document_words(id)?;
            Ok(DocumentNote {
                id,
                name: words.text(|it| it.name),
                explain: words.text(|it| it.explain),
            })
        });
        notes.collect::<Joined<Vec<_>>>().map(List::leak)
    }

    fn situation_note(&self, id: SituationId) -> Joined<SituationNote> {
        let words =
            self.words("the situation", id.as_str(), |it| it.situations.get(id))?;
        let label = words.text(|it| it.label);
        Ok(SituationNote { id, label })
    }

    fn deadline(&self, deadline: &DeadlineRule, text: Option<Text>) -> DeadlinePart {
        DeadlinePart {
            text,
            from: deadline.from,
            due: deadline.due,
            last_month: deadline.last_month,
            law: law(deadline.law),
        }
    }
}

fn to_json(part: &impl Serialize) -> String {
    // Nothing in it can fail: every key is a string, and every number is finite.
    serde_json::to_string(part).unwrap_or_default()
}
