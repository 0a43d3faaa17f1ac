//! The types of `texts/{lang}.json`: the words of the guide in one language,
//! keyed by the ids of `guide.json`.
//!
//! Texts are text: they are shown as they stand and never read as HTML.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::model::Id;

/// All words of one language.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Texts {
    /// Version of the format, the same as that of the bundle.
    pub format: u32,
    /// The language, as a BCP 47 tag.
    pub language: String,
    /// Who wrote or translated it, and whether somebody looked over it.
    pub translation: Translation,
    /// Names of topics.
    pub topics: BTreeMap<Id, TopicText>,
    /// Names of kinds of places.
    pub kinds: BTreeMap<Id, String>,
    /// Names of what stands on playgrounds.
    pub equipment: BTreeMap<Id, String>,
    /// What newcomers look for.
    pub needs: BTreeMap<Id, NeedText>,
    /// What is said of places.
    pub places: BTreeMap<Id, PlaceText>,
    /// What the law says.
    pub facts: BTreeMap<Id, FactText>,
    /// Titles and heads of the tables of figures.
    pub figures: BTreeMap<Id, FigureText>,
    /// What the versions of the integration concept were.
    pub concept: BTreeMap<Id, String>,
    /// Whole pages.
    pub pages: BTreeMap<Id, PageText>,
}

/// How a text came to be.
#[derive(Clone, Debug, Deserialize, Serialize)]
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
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct TopicText {
    /// Its name.
    pub name: String,
}

/// The words for a need.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct NeedText {
    /// The need in a few words.
    pub label: String,
    /// What to filter the topic's places by; missing where all of them answer it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
}

/// The words for a place.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceText {
    /// What the German name means; missing in German and where it is a proper name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it does; missing where its structured fields say it all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What the opening hours are for, or what they do not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours_note: Option<String>,
    /// What the list of languages does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub languages_note: Option<String>,
}

/// The words for a fact.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct FactText {
    /// Its heading.
    pub title: String,
    /// What the law says.
    pub text: String,
}

/// The words for a table of figures.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct FigureText {
    /// Its heading.
    pub title: String,
    /// Heads of the columns.
    pub columns: BTreeMap<Id, String>,
    /// What is said of single rows.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub rows: BTreeMap<Id, String>,
    /// What one has to know to read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A page that is mostly text.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PageText {
    /// Its heading.
    pub title: String,
    /// What it is about, in a sentence or two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead: Option<String>,
    /// Its parts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<SectionText>,
}

/// A part of a page.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SectionText {
    /// The anchor that links lead to, where one does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// Its heading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heading: Option<String>,
    /// Its paragraphs.
    pub paragraphs: Vec<String>,
}
