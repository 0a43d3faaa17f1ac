//! The first weeks as a checklist, and deadlines.

use serde::{Deserialize, Serialize};

use super::sourced::sourced;
use super::{Citation, DocumentId, SituationId};
use crate::guide::id::Id;
use crate::guide::leaked::List;
use crate::guide::records::{FactId, PlaceId};
use crate::time::Period;

/// `first-weeks.json`.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FirstWeeks {
    /// The events from which deadlines count.
    pub events: List<LifeEvent>,
    /// The list, in the order of urgency.
    pub items: List<Task>,
}

sourced! {
    /// Something that happened to a visitor on a day that they know: arrival, birth, the
    /// delivery of a letter.
    pub struct LifeEvent {
        /// The event's id.
        pub id: LifeEventId,
    }
}

/// The id of a [`LifeEvent`].
pub type LifeEventId = Id<LifeEvent>;

sourced! {
    /// Something to do in the first weeks.
    pub struct Task {
        /// The task's id, under which the device keeps whether it is done.
        pub id: TaskId,
        /// The event that it depends on.
        #[serde(default)]
        pub from: Option<LifeEventId>,
        /// When it is due, counted from the event.
        #[serde(default)]
        pub due: Option<Period>,
        /// Whether `due` is the earliest day instead of the last.
        #[serde(default)]
        pub earliest: bool,
        /// Whether the last day stays the same on a weekend or holiday: something ends on
        /// it (a permit, a right), and § 193 BGB is only about what is to be done by a day.
        #[serde(default)]
        pub is_fixed: bool,
        /// Until when it is still possible once `due` is over: until the end of the month that is
        /// so many months after that of the event.
        #[serde(default)]
        pub last_month: Option<u8>,
        /// How binding it is.
        pub kind: TaskKind,
        /// Whether it concerns only some of the people it applies to.
        #[serde(default)]
        pub optional: bool,
        /// The places that help, best first.
        #[serde(default)]
        pub places: List<PlaceId>,
        /// What the law says about it.
        #[serde(default)]
        pub facts: List<FactId>,
        /// The documents that one needs or gets.
        #[serde(default)]
        pub documents: List<DocumentId>,
        /// The situations in which it is to be done.
        pub applies_to: List<SituationId>,
    }
}

/// The id of a [`Task`].
pub type TaskId = Id<Task>;

/// How binding a [`Task`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum TaskKind {
    /// A duty.
    Must,
    /// A right that one has to claim.
    Right,
    /// Good advice.
    Advice,
}

/// How a deadline is counted; [`time::Deadline`](crate::time::Deadline) is the day itself.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DeadlineRule {
    /// The event from which it counts.
    #[serde(default)]
    pub from: Option<LifeEventId>,
    /// How long after the event, where the law says so.
    #[serde(default)]
    pub due: Option<Period>,
    /// Until when it is still possible once `due` is over: until the end of the month that is
    /// so many months after that of the event.
    #[serde(default)]
    pub last_month: Option<u8>,
    /// The paragraphs of law that set it.
    #[serde(default)]
    pub law: List<Citation>,
}
