//! Exceptions to the rule of a meeting.

use serde::{Deserialize, Serialize};

use super::{Date, TimeError, TimeOfDay};

/// One meeting that is not as the rule has it.
///
/// ```json
/// {"change": "cancelled", "date": "2027-02-09", "reason": "storm"}
/// {"change": "moved", "date": "2027-04-13", "to": {"date": "2027-04-20"}}
/// {"change": "extra", "date": "2027-05-05", "time": "18:00"}
/// {"change": "extra", "date": "2027-05-12", "first_date": "2027-05-05"}
/// ```
///
/// A field that is missing is as usual. `reason` is the id of a text, `place` the id of a
/// place. A field that does not belong to the change is an error
/// ([`TimeError::ExceptionFields`]).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(try_from = "Fields", tag = "change", rename_all = "lowercase")]
pub enum Exception {
    /// A planned meeting does not take place.
    Cancelled {
        /// The planned day.
        date: Date,
        /// Why.
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// A planned meeting takes place on another day, at another time or place.
    Moved {
        /// The planned day.
        date: Date,
        /// What is different.
        to: Target,
        /// Why.
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// A meeting takes place that the rule does not have.
    Extra {
        /// Its day.
        date: Date,
        /// The day for which it was first announced, if that has changed since: by it
        /// calendars know that it is the same meeting.
        #[serde(skip_serializing_if = "Option::is_none")]
        first_date: Option<Date>,
        /// When it begins.
        #[serde(skip_serializing_if = "Option::is_none")]
        time: Option<TimeOfDay>,
        /// Where.
        #[serde(skip_serializing_if = "Option::is_none")]
        place: Option<String>,
        /// Why.
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
}

/// Where a meeting is moved to: at least one of the three is given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// The new day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// When it begins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<TimeOfDay>,
    /// Where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
}

impl Exception {
    /// The planned day that it replaces; `None` for an extra meeting.
    pub fn replaces(&self) -> Option<Date> {
        match self {
            Self::Cancelled { date, .. } | Self::Moved { date, .. } => Some(*date),
            Self::Extra { .. } => None,
        }
    }

    /// The day by which calendars know an extra meeting: the one for which it was first
    /// announced. `None` for a meeting of the rule.
    pub fn first_date(&self) -> Option<Date> {
        match self {
            Self::Extra {
                date, first_date, ..
            } => Some(first_date.unwrap_or(*date)),
            Self::Cancelled { .. } | Self::Moved { .. } => None,
        }
    }

    /// The day on which the moved or extra meeting takes place; `None` if cancelled.
    pub fn takes_place_on(&self) -> Option<Date> {
        match self {
            Self::Cancelled { .. } => None,
            Self::Moved { date, to, .. } => Some(to.date.unwrap_or(*date)),
            Self::Extra { date, .. } => Some(*date),
        }
    }

    /// The id of the place, if it is not the usual one.
    pub fn place(&self) -> Option<&str> {
        match self {
            Self::Cancelled { .. } => None,
            Self::Moved { to, .. } => to.place.as_deref(),
            Self::Extra { place, .. } => place.as_deref(),
        }
    }

    /// The id of the text that says why.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::Cancelled { reason, .. }
            | Self::Moved { reason, .. }
            | Self::Extra { reason, .. } => reason.as_deref(),
        }
    }

    /// When it begins, if not at the usual time.
    pub fn time(&self) -> Option<TimeOfDay> {
        match self {
            Self::Cancelled { .. } => None,
            Self::Moved { to, .. } => to.time,
            Self::Extra { time, .. } => *time,
        }
    }
}

/// An exception with the fields of all three.
///
/// Serde can read the enum itself, but that is 4 kB (brotli) more in the Wasm, and an error
/// does not name the place of a mistake.
#[derive(Deserialize)]
#[cfg_attr(
    feature = "ssr",
    derive(schemars::JsonSchema),
    schemars(rename = "ExceptionFields")
)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fields {
    /// What is different.
    pub(crate) change: Change,
    /// The planned day, or that of an extra meeting.
    pub(crate) date: Date,
    /// Where a meeting is moved to.
    #[serde(default)]
    pub(crate) to: Option<Target>,
    /// The day for which an extra meeting was first announced, if its day has changed since.
    #[serde(default)]
    pub(crate) first_date: Option<Date>,
    /// When an extra meeting begins.
    #[serde(default)]
    pub(crate) time: Option<TimeOfDay>,
    /// The id of the place of an extra meeting.
    #[serde(default)]
    pub(crate) place: Option<String>,
    /// The id of the text that says why.
    #[serde(default)]
    pub(crate) reason: Option<String>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub(crate) enum Change {
    Cancelled,
    Moved,
    Extra,
}

impl TryFrom<Fields> for Exception {
    type Error = TimeError;

    fn try_from(fields: Fields) -> Result<Self, TimeError> {
        let Fields {
            change,
            date,
            to,
            first_date,
            time,
            place,
            reason,
        } = fields;
        match (change, to, first_date, time, place) {
            (Change::Cancelled, None, None, None, None) => {
                Ok(Self::Cancelled { date, reason })
            }
            (Change::Moved, Some(to), None, None, None) if to != Target::default() => {
                Ok(Self::Moved { date, to, reason })
            }
            (Change::Extra, None, first_date, time, place) => Ok(Self::Extra {
                date,
                first_date,
                time,
                place,
                reason,
            }),
            _ => Err(TimeError::ExceptionFields(date)),
        }
    }
}
