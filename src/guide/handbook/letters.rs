//! Letters from offices: which one is this, what now, until when.

use serde::{Deserialize, Serialize};

use super::first_weeks::DeadlineRule;
use super::sourced::sourced;
use super::{DocumentId, SituationId};
use crate::guide::id::Id;
use crate::guide::leaked::{List, Str};
use crate::guide::records::{FactId, PlaceId};

/// `letters.json`.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
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
        /// What is at stake.
        pub stake: Stake,
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

/// What a [`Letter`] is about, by which somebody finds theirs who cannot read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Stake {
    /// Whether somebody may stay: asylum and residence.
    Stay,
    /// Money from an office.
    Money,
    /// The home.
    Home,
    /// Health insurance.
    Health,
    /// Children, nursery and school.
    Children,
    /// Bills and debts.
    Debts,
    /// A fine or another penalty.
    Penalty,
    /// The letter does not say.
    Unknown,
}

impl Stake {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 8] = [
        Self::Stay,
        Self::Money,
        Self::Home,
        Self::Debts,
        Self::Penalty,
        Self::Health,
        Self::Children,
        Self::Unknown,
    ];
}

/// The id of a [`Letter`].
pub type LetterId = Id<Letter>;
