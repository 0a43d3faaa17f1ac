//! The types of `texts/{language}.json`: the words of the guide in one language, keyed by
//! the ids of `guide.json`.
//!
//! Texts are plain text: they are shown as they are and never read as HTML.

mod deferred;
mod details;
#[cfg(not(feature = "csr"))]
mod fallback;
mod text;

pub use deferred::DeferredWords;
pub use details::Details;
pub use text::Text;

use serde::{Deserialize, Serialize};

use super::error::GuideError;
use super::id::Id;
use super::json;
use super::leaked::{List, Map, Str};
use super::records::{
    CertificateId, ColumnId, CommonNeedId, ConceptVersionId, EquipmentId, FactId,
    FigureId, PlaceId, PlaceKindId, ReasonId, RowId, SchoolTypeId, TopicGroupId, TopicId,
};

/// `texts/{language}.json`: all words of one language, as [`Texts::read`] reads them.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Texts {
    /// Version of the format, the same as that of `guide.json`.
    pub format: u32,
    /// The language, as a BCP 47 tag.
    pub language: Str,
    /// How it was translated, and whether somebody has reviewed it.
    pub translation: Translation,
    /// Names of topics.
    pub topics: Map<TopicId, TopicText>,
    /// Names of groups of topics.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub topic_groups: Map<TopicGroupId, Text>,
    /// Names of kinds of places.
    pub kinds: Map<PlaceKindId, Text>,
    /// Names of the equipment of playgrounds.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub equipment: Map<EquipmentId, Text>,
    /// Names of sorts of schools.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub school_types: Map<SchoolTypeId, Text>,
    /// Names of what one can leave a school with.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub certificates: Map<CertificateId, Text>,
    /// What newcomers look for.
    pub needs: Map<CommonNeedId, CommonNeedText>,
    /// Descriptions of places.
    pub places: Map<PlaceId, PlaceText>,
    /// What the law says.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub facts: Map<FactId, FactText>,
    /// Titles and heads of the tables of figures.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub figures: Map<FigureId, FigureText>,
    /// Why single meetings of the Round Table are not as the rule has them.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub meeting: Map<ReasonId, Text>,
    /// What the versions of the integration concept were.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub concept: Map<ConceptVersionId, Text>,
    /// Whole pages.
    pub pages: Map<PageId, PageText>,
    /// The German words in these texts, sorted by code point. The build adds them
    /// (scripts/german.mjs) for languages in Latin script.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub german: List<Str>,
    /// The words in these texts that the glossary explains, each with the id of its term:
    /// `Duldung=toleration`. The build adds them.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub terms: List<Str>,
}

impl Texts {
    /// Reads `texts/{language}.json`.
    ///
    /// # Errors
    ///
    /// When the text is cut off, is of a newer format, or is not such a file.
    pub fn read(json: &str) -> Result<Self, GuideError> {
        json::read_built(json)
    }
}

/// How a text was made.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// Who wrote or translated it.
    pub method: Method,
    /// Whether a native speaker has reviewed it.
    pub reviewed: bool,
}

/// Who wrote or translated a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
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
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TopicText {
    /// Its name.
    pub name: Text,
}

/// The words for a need.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CommonNeedText {
    /// The need in a few words.
    pub label: Text,
    /// The text to filter the topic's places by; missing where all of them help.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query: Option<Str>,
}

/// The most letters that a place's line on a card has.
pub const MOST_LETTERS_OF_CARD: usize = 90;

/// The words for a place.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PlaceText {
    /// The meaning of the German name; missing in German and for proper names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// What it does; missing where its structured fields say it all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
    /// What one gets there, in a line of at most [`MOST_LETTERS_OF_CARD`] letters: for
    /// cards in lists, which have the whole description where there is no such line. HSDS
    /// has no such field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<Text>,
    /// What the opening hours are for, or what they do not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours_note: Option<Text>,
    /// What the list of languages does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub languages_note: Option<Text>,
}

/// The words for a fact.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FactText {
    /// Its heading.
    pub title: Text,
    /// What the law says.
    pub text: Text,
}

/// The words for a table of figures.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FigureText {
    /// Its heading.
    pub title: Text,
    /// Heads of the columns.
    pub columns: Map<ColumnId, Text>,
    /// Remarks on single rows.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub rows: Map<RowId, Text>,
    /// What it shows, in a sentence; it is drawn where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shows: Option<Text>,
    /// What readers have to know to understand it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

/// A page that is mostly text.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PageText {
    /// Its heading.
    pub title: Text,
    /// Its content in a sentence or two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead: Option<Text>,
    /// Its parts.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub sections: List<PageSection>,
}

/// The id of a [`PageText`]: the id of a page, such as `imprint`.
pub type PageId = Id<PageText>;

/// A part of a page.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PageSection {
    /// The anchor, where links lead to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<PageSectionId>,
    /// Its heading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heading: Option<Text>,
    /// Its paragraphs.
    pub paragraphs: List<Text>,
}

/// The id of a [`PageSection`].
pub type PageSectionId = Id<PageSection>;
