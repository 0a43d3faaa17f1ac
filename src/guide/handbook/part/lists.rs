//! Documents, the glossary, and phrases.

use serde::{Deserialize, Serialize};

use super::DocumentNote;
use crate::guide::handbook::{
    DocumentId, PhraseGroupId, PhraseId, PhraseSetting, TermId,
};
use crate::guide::{FactId, List, PlaceId, Provenance, Source, Str, Text};

/// `documents.json`: all documents.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentsPart {
    /// The documents.
    pub documents: List<DocumentPart>,
    /// The German words in these texts, sorted by code point; only for languages in Latin
    /// script.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub german: List<Str>,
    /// The words in these texts that the glossary explains, each with the id of its term.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub terms: List<Str>,
}

/// A paper that one has, gets or needs.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentPart {
    /// The document's id, the anchor on its page.
    pub id: DocumentId,
    /// Its name; translations keep the German one in brackets.
    pub name: Text,
    /// What it is.
    pub explain: Text,
    /// Who issues it.
    pub issuer: Text,
    /// What to keep in mind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tip: Option<Text>,
    /// The place that issues it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<PlaceId>,
    /// Its paragraphs of law, each with its official text where that is known.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub law: List<Source>,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// `glossary.json`: all terms.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct GlossaryPart {
    /// The terms, A to Z.
    pub terms: List<TermPart>,
    /// The German words in these texts, sorted by code point; only for languages in Latin
    /// script.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub german: List<Str>,
}

/// A word of German offices.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct TermPart {
    /// The term's id, the anchor on its page.
    pub id: TermId,
    /// The German word.
    pub term: Str,
    /// Other German words for the same.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub also: List<Str>,
    /// The word of the language; missing in German.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation: Option<Text>,
    /// What it means.
    pub explain: Text,
    /// What the law says about it.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub facts: List<FactId>,
    /// The documents that it concerns.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub documents: List<DocumentNote>,
    /// Whether it is about violence or a crisis.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub discreet: bool,
    /// Its paragraphs of law, each with its official text where that is known.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub law: List<Source>,
}

/// `phrases.json`: all phrases.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PhrasesPart {
    /// The groups, in their order.
    pub groups: List<PhraseGroupPart>,
    /// The German words in these texts, sorted by code point; only for languages in Latin
    /// script.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub german: List<Str>,
    /// The words in these texts that the glossary explains, each with the id of its term.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub terms: List<Str>,
}

/// Phrases that are of use on the same errand.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PhraseGroupPart {
    /// The group's id, the anchor on its page.
    pub id: PhraseGroupId,
    /// Its name.
    pub name: Text,
    /// Whether one of its phrases is about violence or a crisis.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub discreet: bool,
    /// Its phrases.
    pub phrases: List<PhrasePart>,
}

/// A sentence to say or to show.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PhrasePart {
    /// The phrase's id, the anchor on its page.
    pub id: PhraseId,
    /// Where it is of use.
    #[serde(rename = "use")]
    pub setting: PhraseSetting,
    /// The German sentence.
    pub german: Str,
    /// The sentence in the language; missing in German.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// What to know about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}
