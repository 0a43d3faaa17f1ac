//! Where do I start: who am I, what do I need, and the answer.

use serde::{Deserialize, Serialize};

use super::DocumentId;
use super::first_weeks::DeadlineRule;
use super::sourced::sourced;
use crate::guide::id::Id;
use crate::guide::leaked::{List, Str};
use crate::guide::records::{self, FactId, PlaceId, TopicId};

/// `situations.json`.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Situations {
    /// The situations, in the order in which they are offered.
    pub situations: List<Situation>,
}

sourced! {
    /// Who somebody is in the eyes of the law: an answer to “Who am I?”.
    pub struct Situation {
        /// The situation's id, part of the path of its pages.
        pub id: SituationId,
        /// Its picture.
        pub icon: Str,
        /// The document by which to recognise it.
        #[serde(default)]
        pub paper: Option<DocumentId>,
        /// Other documents that people in it may have.
        #[serde(default)]
        pub other_papers: List<DocumentId>,
    }
}

/// The id of a [`Situation`].
pub type SituationId = Id<Situation>;

/// `needs.json`.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Needs {
    /// The needs, in the order in which they are offered.
    pub needs: List<Need>,
}

sourced! {
    /// An answer to “What do I need?”.
    pub struct Need {
        /// The need's id, part of the path of its answers.
        pub id: NeedId,
        /// The need of `guide.json` that says the same.
        #[serde(default)]
        pub guide_need: Option<records::CommonNeedId>,
        /// The needs of `guide.json` that it covers.
        #[serde(default)]
        pub guide_needs: List<records::CommonNeedId>,
        /// The topics that say more, the main one first.
        pub topics: List<TopicId>,
        /// Whether waiting does harm.
        #[serde(default)]
        pub urgent: bool,
        /// Whether it is about violence or a crisis.
        #[serde(default)]
        pub discreet: bool,
        /// Whether it is about letters, so that its answers lead to their explanations.
        #[serde(default)]
        pub letters: bool,
    }
}

/// The id of a [`Need`].
pub type NeedId = Id<Need>;

/// `answers/{situation}.json`.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Answers {
    /// The situation.
    pub situation: SituationId,
    /// One answer for each need.
    pub answers: List<Answer>,
}

sourced! {
    /// What to do about a need in a situation.
    pub struct Answer {
        /// The need.
        pub need: NeedId,
        /// Whether it is answered here.
        pub status: AnswerStatus,
        /// The place to go first.
        pub first: PlaceId,
        /// The places to go then, best first.
        pub then: List<PlaceId>,
        /// What the law says about it.
        #[serde(default)]
        pub facts: List<FactId>,
        /// The documents to bring.
        #[serde(default)]
        pub bring: List<DocumentId>,
        /// Until when; the texts say it in words.
        #[serde(default)]
        pub deadline: Option<DeadlineRule>,
    }
}

/// Whether an [`Answer`] answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AnswerStatus {
    /// It does.
    Answer,
    /// It depends: it says whom to ask.
    Ask,
}
