//! The first weeks as a checklist.

use serde::{Deserialize, Serialize};

use super::{DocumentNote, SituationNote};
use crate::guide::handbook::{LifeEventId, TaskId, TaskKind};
use crate::guide::{FactId, List, PlaceId, Provenance, Source, Str, Text};
use crate::time::Period;

/// `first-weeks.json`: the first weeks in all situations. They are one file, so that
/// asking for it does not tell in which situation a visitor is.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct FirstWeeksPart {
    /// The list of each situation, in the order of the situations.
    pub situations: List<ChecklistPart>,
    /// The German words in these texts, sorted by code point; only for languages in Latin
    /// script.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub german: List<Str>,
    /// The words in these texts that the glossary explains, each with the id of its term.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub terms: List<Str>,
}

impl FirstWeeksPart {
    /// The list of a situation.
    pub fn of(&self, situation: &str) -> Option<&'static ChecklistPart> {
        let mut all = self.situations.into_iter();
        all.find(|it| it.situation.id == *situation)
    }
}

/// The first weeks in a situation.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ChecklistPart {
    /// The situation.
    pub situation: SituationNote,
    /// The events on which its tasks depend.
    pub events: List<EventPart>,
    /// The tasks, in their order.
    pub tasks: List<TaskPart>,
}

/// Something that happened to a visitor on a day that they know.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct EventPart {
    /// The event's id, under which the device keeps its day.
    pub id: LifeEventId,
    /// The event.
    pub label: Text,
    /// Which day is meant.
    pub hint: Text,
    /// The law that says so.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub law: List<Source>,
}

/// Something to do in the first weeks.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct TaskPart {
    /// The task's id, under which the device keeps whether it is done.
    pub id: TaskId,
    /// What to do.
    pub label: Text,
    /// Why.
    pub why: Text,
    /// When, in words.
    pub when: Text,
    /// The event that it depends on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<LifeEventId>,
    /// When it is due, counted from the event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Period>,
    /// Whether `due` is the earliest day instead of the last.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub earliest: bool,
    /// Whether the last day stays the same on a weekend or holiday.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_fixed: bool,
    /// Until when it is still possible once `due` is over: until the end of the month that is
    /// so many months after that of the event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_month: Option<u8>,
    /// How binding it is.
    pub kind: TaskKind,
    /// Whether it concerns only some of the people in the situation.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
    /// The places that help, best first.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub places: List<PlaceId>,
    /// What the law says about it.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub facts: List<FactId>,
    /// The documents that one needs or gets.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub documents: List<DocumentNote>,
    /// Its paragraphs of law, each with its official text where that is known.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub law: List<Source>,
    /// Where it comes from.
    pub provenance: Provenance,
}
