//! Letters from offices: which one is this, what now, until when.

use serde::Deserialize;

use super::first_weeks::DeadlineRule;
use super::sourced::sourced;
use super::{DocumentId, SituationId};
use crate::guide::id::Id;
use crate::guide::leaked::{List, Str};
use crate::guide::records::{FactId, PlaceId};

/// `letters.json`.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letters {
    /// The letters.
    pub letters: List<Letter>,
}

sourced! {
    /// A letter from an office.
    pub struct Letter {
        /// The letter's id, part of the path of its page.
        pub id: LetterId,
        /// The place that sends it.
        #[serde(default)]
        pub sender_place: Option<PlaceId>,
        /// Words of its heading, in German as on the paper.
        pub recognise: List<Str>,
        /// The deadlines that it may set; the texts have the words for each, in this order.
        pub deadlines: List<DeadlineRule>,
        /// The places that help, best first.
        pub help: List<PlaceId>,
        /// What the law says about it.
        #[serde(default)]
        pub facts: List<FactId>,
        /// The documents that one needs.
        pub documents: List<DocumentId>,
        /// The situations in which one may get it.
        pub situations: List<SituationId>,
    }
}

/// The id of a [`Letter`].
pub type LetterId = Id<Letter>;
