//! Where do I start: who am I, what do I need, and the answer.

use serde::{Deserialize, Serialize};

use super::{DocumentNote, SituationNote};
use crate::guide::handbook::{AnswerStatus, LifeEventId, NeedId, SituationId};
use crate::guide::{FactId, List, PlaceId, Provenance, Source, Str, Text, TopicId};
use crate::time::Period;

/// `start.json`: all situations and all needs.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct StartPart {
    /// The situations, in the order in which they are offered.
    pub situations: List<SituationPart>,
    /// The needs, in the order in which they are offered.
    pub needs: List<NeedPart>,
    /// The German words in these texts, sorted by code point; only for languages in Latin
    /// script.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub german: List<Str>,
}

/// Who somebody is in the eyes of the law.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SituationPart {
    /// The situation's id, part of the path of its pages.
    pub id: SituationId,
    /// Its picture.
    pub icon: Str,
    /// The situation, in the first person.
    pub label: Text,
    /// How to recognise it.
    pub hint: Text,
    /// Who else belongs to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// The documents by which to recognise it, the surest first.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub papers: List<DocumentNote>,
    /// Its paragraphs of law, each with its official text where that is known.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub law: List<Source>,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// Something that people need.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct NeedPart {
    /// The need's id, part of the path of its answers.
    pub id: NeedId,
    /// The need.
    pub label: Text,
    /// What belongs to it.
    pub hint: Text,
    /// Whether waiting does harm.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub urgent: bool,
    /// Whether it is about violence or a crisis.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub discreet: bool,
    /// Whether it is about letters, so that its answers lead to their explanations.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub letters: bool,
    /// The topics that say more, the main one first.
    pub topics: List<TopicId>,
}

/// A need where a topic mentions it.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct NeedNote {
    /// The need.
    pub id: NeedId,
    /// The need.
    pub label: Text,
}

/// `answers.json`: the answers of all situations. They are one file, so that asking for it
/// does not tell in which situation a visitor is.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct AnswersPart {
    /// The answers of each situation, in the order of the situations.
    pub situations: List<SituationAnswers>,
    /// The German words in these texts, sorted by code point; only for languages in Latin
    /// script.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub german: List<Str>,
    /// The words in these texts that the glossary explains, each with the id of its term.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub terms: List<Str>,
}

impl AnswersPart {
    /// The answers of a situation.
    pub fn of(&self, situation: &str) -> Option<&'static SituationAnswers> {
        let mut all = self.situations.into_iter();
        all.find(|it| it.situation.id == *situation)
    }
}

/// The answers of a situation.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SituationAnswers {
    /// The situation.
    pub situation: SituationNote,
    /// One answer for each need, in the order of the needs.
    pub answers: List<AnswerPart>,
}

impl SituationAnswers {
    /// The answer to a need.
    pub fn to(&self, need: &str) -> Option<&'static AnswerPart> {
        self.answers.into_iter().find(|it| it.need.id == *need)
    }
}

/// What to do about a need in a situation.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerPart {
    /// The need.
    pub need: NeedPart,
    /// Whether it is answered here.
    pub status: AnswerStatus,
    /// The answer in a few sentences.
    pub say: Text,
    /// What to do, step by step.
    pub steps: List<Text>,
    /// The place to go first.
    pub first: PlaceId,
    /// The places to go then, best first.
    pub then: List<PlaceId>,
    /// What the law says about it.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub facts: List<FactId>,
    /// The documents to bring.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub bring: List<DocumentNote>,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<DeadlinePart>,
    /// Its paragraphs of law, each with its official text where that is known.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub law: List<Source>,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// A deadline.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct DeadlinePart {
    /// The deadline in words; missing where the record says it elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// The event from which it counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<LifeEventId>,
    /// How long after the event, where the law says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Period>,
    /// Until when it is still possible once `due` is over: until the end of the month that is
    /// so many months after that of the event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_month: Option<u8>,
    /// The paragraphs of law that set it.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub law: List<Source>,
}
