//! The words of the handbook in one language, keyed by the ids of its records.

use serde::Deserialize;

use super::{
    DocumentId, LetterId, LifeEventId, NeedId, PhraseGroupId, PhraseId, PlaceGroupId,
    SectionId, SituationId, TableRowId, TaskId, TermId,
};
use crate::guide::leaked::{List, Map};
use crate::guide::records::PlaceId;
use crate::guide::texts::Text;

/// `texts/{language}/topics/{topic}.json`.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TopicGuideText {
    /// The topic in a sentence or two.
    pub lead: Text,
    /// Why to start with each of these places.
    pub start_here: Map<PlaceId, Text>,
    /// The names of the groups of places.
    pub groups: Map<PlaceGroupId, Text>,
    /// The sections.
    pub sections: Map<SectionId, SectionText>,
}

/// The words of a section.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SectionText {
    /// The question.
    pub heading: Text,
    /// Whom it concerns, where that is not everybody.
    #[serde(default)]
    pub audience: Option<Text>,
    /// The answer.
    pub paragraphs: List<Text>,
    /// What to do, step by step.
    #[serde(default)]
    pub steps: List<Text>,
    /// What to bring.
    #[serde(default)]
    pub bring: List<Text>,
    /// What it costs.
    #[serde(default)]
    pub costs: Option<Text>,
    /// Until when.
    #[serde(default)]
    pub deadline: Option<Text>,
    /// The words of its table.
    #[serde(default)]
    pub table: Option<TableText>,
}

/// The words of a table.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TableText {
    /// Its caption.
    pub caption: Text,
    /// The names of its rows.
    pub rows: Map<TableRowId, Text>,
}

/// `texts/{language}/situations.json`.
pub type SituationTexts = Map<SituationId, SituationText>;

/// The words of a situation.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SituationText {
    /// The situation, in the first person.
    pub label: Text,
    /// How to recognise it.
    pub hint: Text,
    /// Who else belongs to it.
    #[serde(default)]
    pub note: Option<Text>,
}

/// `texts/{language}/needs.json`.
pub type NeedTexts = Map<NeedId, LabelText>;

/// A name with an explanation.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LabelText {
    /// The name.
    pub label: Text,
    /// The explanation.
    pub hint: Text,
}

/// `texts/{language}/answers/{situation}.json`.
pub type AnswerTexts = Map<NeedId, AnswerText>;

/// The words of an answer.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AnswerText {
    /// The answer in a few sentences.
    pub say: Text,
    /// What to do, step by step.
    pub steps: List<Text>,
    /// Until when.
    #[serde(default)]
    pub deadline: Option<Text>,
}

/// `texts/{language}/first-weeks.json`.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FirstWeeksTexts {
    /// The events, as questions for their day.
    pub events: Map<LifeEventId, LabelText>,
    /// The tasks.
    pub items: Map<TaskId, TaskText>,
}

/// The words of a task.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TaskText {
    /// What to do.
    pub label: Text,
    /// Why.
    pub why: Text,
    /// When, in words.
    pub when: Text,
}

/// `texts/{language}/documents.json`.
pub type DocumentTexts = Map<DocumentId, DocumentText>;

/// The words of a document.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DocumentText {
    /// Its name; translations keep the German one in brackets.
    pub name: Text,
    /// What it is.
    pub explain: Text,
    /// Who issues it.
    pub issuer: Text,
    /// What to keep in mind.
    #[serde(default)]
    pub tip: Option<Text>,
}

/// `texts/{language}/letters.json`.
pub type LetterTexts = Map<LetterId, LetterText>;

/// The words of a letter.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LetterText {
    /// What it is called here.
    pub title: Text,
    /// Who sends it.
    pub sender: Text,
    /// What it looks like.
    pub look: Text,
    /// What it means.
    pub means: Text,
    /// Its deadlines in words, in the order of the record.
    pub deadlines: List<Text>,
    /// What to do first.
    pub first: List<Text>,
    /// What never to do.
    pub never: List<Text>,
}

/// `texts/{language}/glossary.json`.
pub type TermTexts = Map<TermId, TermText>;

/// The words of a term.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TermText {
    /// The word of the language; missing in German.
    #[serde(default)]
    pub translation: Option<Text>,
    /// What it means.
    pub explain: Text,
}

/// `texts/{language}/phrases.json`.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PhraseTexts {
    /// The names of the groups.
    pub groups: Map<PhraseGroupId, Text>,
    /// The phrases; in German only those with a note.
    pub phrases: Map<PhraseId, PhraseText>,
}

/// The words of a phrase.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PhraseText {
    /// The sentence in the language; missing in German.
    #[serde(default)]
    pub text: Option<Text>,
    /// What to know about it.
    #[serde(default)]
    pub note: Option<Text>,
}
