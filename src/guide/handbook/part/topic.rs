//! The guide of a topic.

use serde::{Deserialize, Serialize};

use super::{DocumentNote, NeedNote};
use crate::guide::error::GuideError;
use crate::guide::handbook::{PlaceGroupId, SectionId, SectionKind, TableUnit};
use crate::guide::json;
use crate::guide::{FactId, List, Map, PlaceId, Provenance, Source, Str, Text};
use crate::time::Dated;

/// `topics/{topic}.json`: a topic's guide; empty for a topic that has none.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct TopicPart {
    /// The topic in a sentence or two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead: Option<Text>,
    /// The places that most people need first, best first.
    pub start_here: List<Door>,
    /// Other places of the topic.
    pub groups: List<PlaceGroupPart>,
    /// Places that are in no group, best first: all of a topic that has no guide.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub others: List<PlaceId>,
    /// The questions.
    pub sections: List<SectionPart>,
    /// What the law says in the facts about the topic.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub facts: Map<FactId, Text>,
    /// The needs about which it says more.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub needs: List<NeedNote>,
    /// The German words in these texts, sorted by code point; only for languages in Latin
    /// script.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub german: List<Str>,
    /// The words in these texts that the glossary explains, each with the id of its term.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub terms: List<Str>,
}

impl TopicPart {
    /// Reads the guide of a topic.
    ///
    /// # Errors
    ///
    /// When the text is cut off or is not such a file.
    pub fn read(json: &str) -> Result<Self, GuideError> {
        json::read_built(json)
    }
}

/// A place to start with.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Door {
    /// The place.
    pub place: PlaceId,
    /// Why to start there.
    pub why: Text,
}

/// A group of places of a topic.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceGroupPart {
    /// The id of the group within its topic.
    pub id: PlaceGroupId,
    /// Its name.
    pub name: Text,
    /// Its places, best first.
    pub places: List<PlaceId>,
}

/// One question of a topic, with what to do.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SectionPart {
    /// The id of the section within its topic, the anchor on its page.
    pub id: SectionId,
    /// What kind of question it is.
    pub kind: SectionKind,
    /// The question.
    pub heading: Text,
    /// Whom it concerns, where that is not everybody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<Text>,
    /// The answer.
    pub paragraphs: List<Text>,
    /// What to do, step by step.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub steps: List<Text>,
    /// What to bring.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub bring: List<Text>,
    /// What it costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub costs: Option<Text>,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Text>,
    /// Amounts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<TablePart>,
    /// The places that help, best first.
    pub places: List<PlaceId>,
    /// What the law says about it.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub facts: List<FactId>,
    /// The documents that its list of things to bring mentions.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub documents: List<DocumentNote>,
    /// Whether it is about violence or a crisis.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub discreet: bool,
    /// Whom to call at once, where those are others than in danger of violence.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub call: List<PlaceId>,
    /// Its paragraphs of law, each with its official text where that is known.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub law: List<Source>,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// A table of amounts.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct TablePart {
    /// Its caption.
    pub caption: Text,
    /// What the amounts count.
    pub unit: TableUnit,
    /// The rows.
    pub rows: List<TableRowPart>,
}

/// A row of a table.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct TableRowPart {
    /// Its name.
    pub name: Text,
    /// The amount in the unit of the table.
    pub amount: f64,
    /// Since when it holds.
    pub from: Dated,
}
