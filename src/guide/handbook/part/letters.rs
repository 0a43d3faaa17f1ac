//! Letters from offices.

use serde::{Deserialize, Serialize};

use super::{DeadlinePart, DocumentNote, EventPart};
use crate::guide::handbook::{LetterId, SituationId, Stake};
use crate::guide::{FactId, List, PlaceId, Provenance, Source, Str, Text};

/// `letters.json`: all letters.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct LettersPart {
    /// The letters.
    pub letters: List<LetterPart>,
    /// The events from which their deadlines count.
    pub events: List<EventPart>,
    /// The German words in these texts, sorted by code point; only for languages in Latin
    /// script.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub german: List<Str>,
    /// The words in these texts that the glossary explains, each with the id of its term.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub terms: List<Str>,
}

/// A letter from an office.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct LetterPart {
    /// The letter's id, part of the path of its page.
    pub id: LetterId,
    /// What is at stake.
    pub stake: Stake,
    /// What it is called here.
    pub title: Text,
    /// Who sends it.
    pub sender: Text,
    /// The place that sends it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender_place: Option<PlaceId>,
    /// What it looks like.
    pub look: Text,
    /// Words of its heading, in German as on the paper.
    pub recognise: List<Str>,
    /// What it means.
    pub means: Text,
    /// The deadlines that it may set.
    pub deadlines: List<DeadlinePart>,
    /// The paragraphs by which it counts as delivered on the fourth day after it was posted,
    /// if it came as an ordinary letter; none where another rule holds.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub by_post: List<Source>,
    /// What to do first.
    pub first: List<Text>,
    /// What never to do.
    pub never: List<Text>,
    /// The places that help, best first.
    pub help: List<PlaceId>,
    /// What the law says about it.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub facts: List<FactId>,
    /// The documents that one needs.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub documents: List<DocumentNote>,
    /// The situations in which one may get it.
    pub situations: List<SituationNote>,
    /// Its paragraphs of law, each with its official text where that is known.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub law: List<Source>,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// A situation where a record mentions it.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SituationNote {
    /// The situation.
    pub id: SituationId,
    /// The situation, in the first person.
    pub label: Text,
}
