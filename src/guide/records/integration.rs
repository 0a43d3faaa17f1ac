//! The Round Table and the integration concept.

use serde::{Deserialize, Serialize};

use super::{PlaceId, Provenance};
use crate::guide::id::Id;
use crate::guide::leaked::{List, Str};
use crate::time::{Dated, Exception, Meeting};

/// The Round Table for Integration: a rule, not a list of dates.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RoundTable {
    /// When it meets.
    pub meeting: Meeting,
    /// The place where it meets.
    pub place: PlaceId,
    /// The name of the room, as on its door.
    pub room: Str,
    /// Whom to ask whether it meets.
    pub confirm_with: PlaceId,
    /// The year it was founded.
    pub founded: u16,
    /// When it last met, as far as a source says.
    pub last_evidence: Dated,
    /// Source, date and backing.
    pub provenance: Provenance,
}

impl RoundTable {
    /// The reasons why single meetings are not as planned; see [`ReasonId`].
    pub fn reasons(&self) -> impl Iterator<Item = &str> {
        let exceptions = self.meeting.exceptions().iter();
        exceptions.filter_map(Exception::reason)
    }
}

/// The integration concept and its versions.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct IntegrationConcept {
    /// Its German title.
    pub title: Str,
    /// Its versions, oldest first; the texts say what each was.
    pub versions: List<ConceptVersion>,
    /// Source, date and backing.
    pub provenance: Provenance,
}

/// One version of the integration concept.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConceptVersion {
    /// The version's id.
    pub id: ConceptVersionId,
    /// The years it is for, or the date it began.
    pub dated: Dated,
}

/// The id of a [`ConceptVersion`].
pub type ConceptVersionId = Id<ConceptVersion>;

/// Why a single meeting is not as planned: only the texts say anything of it.
#[derive(Clone, Copy, Debug)]
pub enum Reason {}

/// The id of a [`Reason`], as [`RoundTable::reasons`] has it.
pub type ReasonId = Id<Reason>;
