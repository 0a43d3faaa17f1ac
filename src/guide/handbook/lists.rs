//! Documents, the glossary, and phrases to show at the counter.

use serde::{Deserialize, Serialize};

use super::sourced::sourced;
use crate::guide::id::Id;
use crate::guide::leaked::{List, Str};
use crate::guide::records::{FactId, PlaceId};

/// `documents.json`.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Documents {
    /// The documents.
    pub documents: List<Document>,
}

sourced! {
    /// A paper that one has, gets or needs.
    pub struct Document {
        /// The document's id, the anchor on its page.
        pub id: DocumentId,
        /// The place that issues it.
        #[serde(default)]
        pub place: Option<PlaceId>,
    }
}

/// The id of a [`Document`].
pub type DocumentId = Id<Document>;

/// `glossary.json`.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Glossary {
    /// The terms.
    pub terms: List<Term>,
}

sourced! {
    /// A word of German offices.
    pub struct Term {
        /// The term's id, the anchor on its page.
        pub id: TermId,
        /// The German word.
        pub term: Str,
        /// Other German words for the same.
        #[serde(default)]
        pub also: List<Str>,
        /// What the law says about it.
        #[serde(default)]
        pub facts: List<FactId>,
        /// The documents that it concerns.
        #[serde(default)]
        pub documents: List<super::DocumentId>,
        /// Whether it is about violence or a crisis.
        #[serde(default)]
        pub discreet: bool,
    }
}

/// The id of a [`Term`].
pub type TermId = Id<Term>;

/// `phrases.json`.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Phrases {
    /// The groups, in their order.
    pub groups: List<PhraseGroupId>,
    /// The phrases.
    pub phrases: List<Phrase>,
}

/// A group of phrases: only the texts say anything of it.
#[derive(Clone, Copy, Debug)]
pub enum PhraseGroup {}

/// The id of a [`PhraseGroup`].
pub type PhraseGroupId = Id<PhraseGroup>;

sourced! {
    /// A sentence to say or to show.
    pub struct Phrase {
        /// The phrase's id.
        pub id: PhraseId,
        /// Its group.
        pub group: PhraseGroupId,
        /// Where it is of use.
        #[serde(rename = "use")]
        pub setting: PhraseSetting,
        /// The German sentence.
        pub german: Str,
        /// Whether it is about violence or a crisis.
        #[serde(default)]
        pub discreet: bool,
    }
}

/// The id of a [`Phrase`].
pub type PhraseId = Id<Phrase>;

/// Where a [`Phrase`] is of use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PhraseSetting {
    /// At a counter.
    Counter,
    /// On the phone.
    Phone,
    /// At both.
    Both,
}
