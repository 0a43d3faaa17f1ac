//! The types of `texts/{lang}.json`: the words of the guide in one language,
//! keyed by the ids of `guide.json`.
//!
//! Texts are text: they are shown as they stand and never read as HTML.

use serde::{Deserialize, Serialize};

use super::leaked::{List, Map, Str};
use super::records::{Bundle, Id, Place};

/// Words that a visitor reads. They know whether they are German because they are
/// missing in the language of the texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(from = "Str", into = "Str")]
pub struct Text {
    words: Str,
    is_borrowed: bool,
}

impl Text {
    /// Whether they were taken from the German, because nobody has translated them.
    pub fn is_borrowed(self) -> bool {
        self.is_borrowed
    }

    /// The words.
    pub fn as_str(self) -> &'static str {
        self.words.as_str()
    }

    fn borrow(self) -> Self {
        Self {
            words: self.words,
            is_borrowed: true,
        }
    }
}

impl From<Str> for Text {
    fn from(words: Str) -> Self {
        Self {
            words,
            is_borrowed: false,
        }
    }
}

impl From<Text> for Str {
    fn from(text: Text) -> Self {
        text.words
    }
}

impl std::ops::Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.words
    }
}

impl std::fmt::Display for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.words)
    }
}

/// All words of one language.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Texts {
    /// Version of the format, the same as that of the bundle.
    pub format: u32,
    /// The language, as a BCP 47 tag.
    pub language: Str,
    /// Who wrote or translated it, and whether somebody looked over it.
    pub translation: Translation,
    /// Names of topics.
    pub topics: Map<TopicText>,
    /// Names of kinds of places.
    pub kinds: Map<Text>,
    /// Names of what stands on playgrounds.
    pub equipment: Map<Text>,
    /// What newcomers look for.
    pub needs: Map<NeedText>,
    /// What is said of places.
    pub places: Map<PlaceText>,
    /// What the law says.
    pub facts: Map<FactText>,
    /// Titles and heads of the tables of figures.
    pub figures: Map<FigureText>,
    /// Why single meetings of the Round Table are not as the rule has them.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub meeting: Map<Text>,
    /// What the versions of the integration concept were.
    pub concept: Map<Text>,
    /// Whole pages.
    pub pages: Map<PageText>,
    /// The words in them that are German, in the order of their letters: the build finds
    /// them (scripts/german.mjs), where the language is written in Latin letters, too.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub german: List<Str>,
}

/// How a text came to be.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// How it was made.
    pub method: Method,
    /// Whether somebody who speaks it from childhood has read it.
    pub reviewed: bool,
}

/// How a text was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// Written in this language.
    Original,
    /// Translated by a person.
    Human,
    /// Translated by a machine.
    Machine,
}

/// The words for a topic.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct TopicText {
    /// Its name.
    pub name: Text,
}

/// The words for a need.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct NeedText {
    /// The need in a few words.
    pub label: Text,
    /// What to filter the topic's places by; missing where all of them answer it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query: Option<Str>,
}

/// The words for a place.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceText {
    /// What the German name means; missing in German and where it is a proper name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// What it does; missing where its structured fields say it all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
    /// What the opening hours are for, or what they do not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours_note: Option<Text>,
    /// What the list of languages does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub languages_note: Option<Text>,
}

/// The words for a fact.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct FactText {
    /// Its heading.
    pub title: Text,
    /// What the law says.
    pub text: Text,
}

/// The words for a table of figures.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct FigureText {
    /// Its heading.
    pub title: Text,
    /// Heads of the columns.
    pub columns: Map<Text>,
    /// What is said of single rows.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub rows: Map<Text>,
    /// What one has to know to read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

/// A page that is mostly text.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PageText {
    /// Its heading.
    pub title: Text,
    /// What it is about, in a sentence or two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead: Option<Text>,
    /// Its parts.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub sections: List<SectionText>,
}

/// A part of a page.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SectionText {
    /// The anchor that links lead to, where one does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// Its heading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heading: Option<Text>,
    /// Its paragraphs.
    pub paragraphs: List<Text>,
}

impl Texts {
    /// Whether every record of a bundle has its words. Remarks, which not every
    /// record has, are not looked for.
    pub fn is_complete(&self, bundle: &Bundle) -> bool {
        let has_description = |place: &Place| {
            let words = self.places.get(&place.id);
            words.is_some_and(|words| words.description.is_some())
        };
        has_all(&self.topics, bundle.topics.iter().map(|it| it.id))
            && has_all(&self.kinds, bundle.kinds.iter().map(|it| it.id))
            && has_all(&self.equipment, bundle.equipment.iter().map(|it| it.id))
            && has_all(&self.needs, bundle.needs.iter().map(|it| it.id))
            && has_all(&self.facts, bundle.facts.iter().map(|it| it.id))
            && has_all(&self.figures, bundle.figures.iter().map(|it| it.id))
            && bundle
                .round_table
                .reasons()
                .all(|reason| self.meeting.get(reason).is_some())
            && has_all(
                &self.concept,
                bundle.concept.versions.iter().map(|it| it.id),
            )
            && bundle
                .places
                .iter()
                .filter(|it| it.needs_description())
                .all(has_description)
    }

    /// Takes what is missing from the German texts, and marks it as borrowed.
    pub fn complete_from(&mut self, german: &Texts) {
        borrow_missing(&mut self.topics, german.topics, |topic| TopicText {
            name: topic.name.borrow(),
        });
        borrow_missing(&mut self.kinds, german.kinds, Text::borrow);
        borrow_missing(&mut self.equipment, german.equipment, Text::borrow);
        borrow_missing(&mut self.needs, german.needs, |need| NeedText {
            label: need.label.borrow(),
            query: need.query,
        });
        borrow_missing(&mut self.facts, german.facts, |fact| FactText {
            title: fact.title.borrow(),
            text: fact.text.borrow(),
        });
        borrow_missing(&mut self.figures, german.figures, FigureText::borrow);
        borrow_missing(&mut self.meeting, german.meeting, Text::borrow);
        borrow_missing(&mut self.concept, german.concept, Text::borrow);
        borrow_missing(&mut self.pages, german.pages, PageText::borrow);
        borrow_missing(&mut self.places, german.places, |_| PlaceText::default());
        let places = self.places.iter().map(|(id, own)| {
            let german = german.places.get(id).copied().unwrap_or_default();
            (*id, own.completed_from(german))
        });
        self.places = places.collect();
    }
}

impl PlaceText {
    fn completed_from(self, german: Self) -> Self {
        let borrow = |text: Option<Text>| text.map(Text::borrow);
        Self {
            name: self.name,
            description: self.description.or(borrow(german.description)),
            hours_note: self.hours_note.or(borrow(german.hours_note)),
            languages_note: self.languages_note.or(borrow(german.languages_note)),
        }
    }
}

impl FigureText {
    fn borrow(self) -> Self {
        let all = |texts: Map<Text>| {
            let texts = texts.iter();
            texts.map(|(id, text)| (*id, text.borrow())).collect()
        };
        Self {
            title: self.title.borrow(),
            columns: all(self.columns),
            rows: all(self.rows),
            note: self.note.map(Text::borrow),
        }
    }
}

impl PageText {
    fn borrow(self) -> Self {
        let section = |section: &SectionText| SectionText {
            id: section.id,
            heading: section.heading.map(Text::borrow),
            paragraphs: section.paragraphs.iter().map(|it| it.borrow()).collect(),
        };
        Self {
            title: self.title.borrow(),
            lead: self.lead.map(Text::borrow),
            sections: self.sections.iter().map(section).collect(),
        }
    }
}

fn has_all<T>(texts: &Map<T>, mut wanted: impl Iterator<Item = Id>) -> bool {
    wanted.all(|id| texts.get(&id).is_some())
}

fn borrow_missing<T: Copy>(own: &mut Map<T>, german: Map<T>, borrow: impl Fn(T) -> T) {
    let missing = german.iter().filter(|(id, _)| own.get(id).is_none());
    let borrowed = missing.map(|(id, text)| (*id, borrow(*text)));
    *own = own.iter().copied().chain(borrowed).collect();
}
