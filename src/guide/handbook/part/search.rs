//! What a search finds of the handbook.

use serde::{Deserialize, Serialize};

use crate::guide::{FactId, List, PlaceId, Str, Text};

/// `search.json`: the questions, letters, documents, terms and phrases, each in short.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SearchPart {
    /// What can be found.
    pub records: List<RecordNote>,
    /// The German words in these texts, sorted by code point; only for languages in Latin
    /// script.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub german: List<Str>,
}

impl SearchPart {
    /// Of a guide without a handbook.
    pub const NONE: Self = Self {
        records: List::EMPTY,
        german: List::EMPTY,
    };
}

/// A record of the handbook as a search finds and shows it.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct RecordNote {
    /// What it is.
    pub kind: RecordKind,
    /// Its id; that of a section with its topic before it: `health/doctor`.
    pub id: Str,
    /// Its name or its question.
    pub name: Text,
    /// Its German name, where the name is another and does not have it within.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub german: Option<Str>,
    /// Its first sentences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// What else it may be found by: the words of its heading, other names.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub also: List<Str>,
    /// The places that help, best first.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub places: List<PlaceId>,
    /// What the law says about it.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub facts: List<FactId>,
    /// Whether it is about violence or a crisis.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub discreet: bool,
}

/// What a [`RecordNote`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum RecordKind {
    /// A question of a topic.
    Section,
    /// A letter from an office.
    Letter,
    /// A paper that one has, gets or needs.
    Document,
    /// A word of German offices.
    Term,
    /// A sentence to say or to show.
    Phrase,
}
