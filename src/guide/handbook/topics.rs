//! The guide of a topic: where to start, and one section for each question.

use serde::{Deserialize, Serialize};

use super::DocumentId;
use super::sourced::sourced;
use crate::guide::id::Id;
use crate::guide::leaked::List;
use crate::guide::records::{FactId, PlaceId, TopicId};
use crate::time::Dated;

/// `topics/{topic}.json`.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TopicGuide {
    /// The topic.
    pub topic: TopicId,
    /// The places that most people need first, best first.
    pub start_here: List<PlaceId>,
    /// All other places of the topic, in groups.
    pub order: List<PlaceGroup>,
    /// The questions.
    pub sections: List<Section>,
}

/// A group of places of a topic; its name is in the texts.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PlaceGroup {
    /// The id of the group within its topic.
    pub group: PlaceGroupId,
    /// Its places, best first.
    pub places: List<PlaceId>,
}

/// The id of a [`PlaceGroup`].
pub type PlaceGroupId = Id<PlaceGroup>;

sourced! {
    /// One question of a topic, with what to do.
    pub struct Section {
        /// The id of the section within its topic, the anchor on its page.
        pub id: SectionId,
        /// What kind of question it is.
        pub kind: SectionKind,
        /// The places that help, best first.
        pub places: List<PlaceId>,
        /// What the law says about it.
        #[serde(default)]
        pub facts: List<FactId>,
        /// The documents that its list of things to bring mentions.
        #[serde(default)]
        pub documents: List<DocumentId>,
        /// Amounts.
        #[serde(default)]
        pub table: Option<Table>,
        /// Whether it is about violence or a crisis.
        #[serde(default)]
        pub discreet: bool,
        /// Whom to call at once, where those are others than in danger of violence.
        #[serde(default)]
        pub call: List<PlaceId>,
    }
}

/// The id of a [`Section`].
pub type SectionId = Id<Section>;

/// What kind of question a [`Section`] answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SectionKind {
    /// A question with an answer.
    Question,
    /// A task with its steps.
    HowTo,
}

/// A table of amounts; its caption and the names of its rows are in the texts.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// What the amounts count.
    pub unit: TableUnit,
    /// The rows.
    pub rows: List<TableRow>,
}

/// The unit of a [`Table`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub enum TableUnit {
    /// Euros a month.
    #[serde(rename = "EUR/month")]
    EurosPerMonth,
}

/// A row of a [`Table`].
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TableRow {
    /// The id of the row within its table.
    pub id: TableRowId,
    /// The amount in the unit of the table.
    pub amount: f64,
    /// Since when it holds.
    pub from: Dated,
}

/// The id of a [`TableRow`].
pub type TableRowId = Id<TableRow>;

impl TopicGuide {
    /// All places in the order in which they help most: where to start, then the groups.
    pub fn places(&self) -> impl Iterator<Item = PlaceId> {
        let groups = self.order.iter().flat_map(|group| group.places.iter());
        self.start_here.iter().chain(groups).copied()
    }
}
