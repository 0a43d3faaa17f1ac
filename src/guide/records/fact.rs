//! What the law says.

use serde::{Deserialize, Serialize};

use super::{Provenance, TopicId};
use crate::guide::id::Id;
use crate::guide::leaked::{List, Str};

/// One statement about the law.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// The fact's id, the anchor on its page.
    pub id: FactId,
    /// The page that shows it.
    pub section: RefugeesPage,
    /// The topics it belongs to.
    pub topics: List<TopicId>,
    /// The paragraphs, in German, as they are cited: `§ 24 AufenthG`.
    pub law: Str,
    /// Whether the law may have changed since.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub may_have_changed: bool,
    /// Source, date and backing.
    pub provenance: Provenance,
}

/// The id of a [`Fact`].
pub type FactId = Id<Fact>;

/// The five pages about refugees, in the order of the source document.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize,
)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum RefugeesPage {
    /// How the situation develops.
    Situation,
    /// Who is responsible for what.
    Responsibilities,
    /// What one gets.
    Benefits,
    /// What one may do.
    Rights,
    /// Help wanted and offered.
    Help,
}

impl RefugeesPage {
    /// All five, in order.
    pub const ALL: [Self; 5] = [
        Self::Situation,
        Self::Responsibilities,
        Self::Benefits,
        Self::Rights,
        Self::Help,
    ];

    /// The word for it in paths and in the texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Situation => "situation",
            Self::Responsibilities => "responsibilities",
            Self::Benefits => "benefits",
            Self::Rights => "rights",
            Self::Help => "help",
        }
    }
}
