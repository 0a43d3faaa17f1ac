//! A meeting that recurs, such as the Round Table.

use std::{iter, iter::Peekable};

use serde::{Deserialize, Serialize};

use super::{
    Countdown, Date, Exception, Instant, Recurrence, TimeError, TimeOfDay, berlin,
};

/// When a meeting takes place: a rule, and the exceptions to it.
///
/// ```json
/// {
///     "rrule": "FREQ=YEARLY;BYMONTH=2,4,6,9,11,12;BYDAY=2TU",
///     "starts_on": "2010-02-09",
///     "starts_at": "18:30",
///     "time_zone": "Europe/Berlin",
///     "duration_minutes": 90,
///     "revision": 1,
///     "exceptions": [{"change": "cancelled", "date": "2027-02-09"}],
///     "confirmed": ["2027-04-13"]
/// }
/// ```
///
/// `starts_on` (the first day that counts), `duration_minutes` (missing where nobody
/// knows when it ends), `exceptions` and `confirmed` may be missing. A day is `confirmed`
/// when somebody who must know has said that the meeting takes place on it; all others are
/// only planned. `revision` counts the changes of
/// all this since it was first published, so that calendars know the newer of two
/// versions; it only ever rises.
///
/// Reading it fails where it contradicts itself, with the sentence of the [`TimeError`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(try_from = "Fields", into = "Fields")]
pub struct Meeting(Fields);

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(
    feature = "ssr",
    derive(schemars::JsonSchema),
    schemars(rename = "MeetingFields")
)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fields {
    /// The rule (RFC 5545).
    pub(crate) rrule: Recurrence,
    /// The first day that counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) starts_on: Option<Date>,
    /// When it usually begins.
    pub(crate) starts_at: TimeOfDay,
    /// The time zone.
    pub(crate) time_zone: berlin::Zone,
    /// How many minutes it lasts, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) duration_minutes: Option<u16>,
    /// How often it has changed; one more with every change.
    #[serde(default, skip_serializing_if = "is_first")]
    pub(crate) revision: u32,
    /// The meetings that are not as the rule has them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) exceptions: Vec<Exception>,
    /// The days on which a meeting takes place for certain, because the office that is asked
    /// has said so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) confirmed: Vec<Date>,
}

/// One date of a [`Meeting`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// When it begins.
    pub instant: Instant,
    /// The day in Berlin.
    pub date: Date,
    /// The time in Berlin.
    pub time: TimeOfDay,
    /// The id of its location, if it is not the usual one.
    pub place: Option<String>,
    /// Whether it is as the rule has it.
    pub status: OccurrenceStatus,
    /// The id of the text that says why it is not.
    pub reason: Option<String>,
    /// Whether it takes place for certain.
    pub is_confirmed: bool,
}

/// How an [`Occurrence`] relates to the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OccurrenceStatus {
    /// As the rule has it.
    Planned,
    /// On another day, at another time or place than planned.
    Moved {
        /// The planned day.
        from: Date,
    },
    /// Besides the rule.
    Extra {
        /// The day for which it was first announced.
        first_date: Date,
    },
    /// Planned by the rule but called off.
    Cancelled,
}

/// The state of a [`Meeting`] at an instant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MeetingState {
    /// The next one is on another day.
    Upcoming {
        /// The time that is left.
        countdown: Countdown,
        /// The next one.
        next: Occurrence,
    },
    /// The next one is later on this day, as Berlin counts days.
    Today {
        /// The time that is left.
        countdown: Countdown,
        /// The next one.
        next: Occurrence,
    },
    /// One has begun on this day; this is the state until midnight in Berlin.
    Began {
        /// The one that has begun.
        current: Occurrence,
        /// The one after it; `None` at the end of the calendar.
        next: Option<Occurrence>,
    },
}

impl Meeting {
    /// The rule.
    pub fn rrule(&self) -> &Recurrence {
        &self.0.rrule
    }

    /// The first day that counts, if limited.
    pub fn starts_on(&self) -> Option<Date> {
        self.0.starts_on
    }

    /// When it usually begins, by the clocks of Berlin.
    pub fn starts_at(&self) -> TimeOfDay {
        self.0.starts_at
    }

    /// How many minutes it lasts, where that is known: 1 to 1440.
    pub fn duration_minutes(&self) -> Option<u16> {
        self.0.duration_minutes
    }

    /// How often the meeting has changed since it was first published.
    pub fn revision(&self) -> u32 {
        self.0.revision
    }

    /// The exceptions in the order of the file.
    pub fn exceptions(&self) -> &[Exception] {
        &self.0.exceptions
    }

    /// The meetings that are not as the rule has them, in the order of the file.
    pub fn changes(&self) -> impl Iterator<Item = Occurrence> {
        self.0.exceptions.iter().filter_map(|change| match change {
            Exception::Cancelled { date, .. } => self.planned(*date),
            moved_or_extra => self.changed(moved_or_extra),
        })
    }

    /// The meetings of which the data says more than the rule: those that are not as the
    /// rule has them, then those that are confirmed, both in the order of the file.
    pub fn special(&self) -> impl Iterator<Item = Occurrence> {
        let confirmed = self.0.confirmed.iter().filter(|date| self.falls_on(**date));
        let confirmed = confirmed.filter_map(|date| self.planned(*date));
        self.changes()
            .chain(confirmed.filter(|one| one.status == OccurrenceStatus::Planned))
    }

    /// The meetings that begin at or after `from`, cancelled ones included, in the
    /// order of time to the end of the calendar.
    pub fn occurrences(&self, from: Instant) -> impl Iterator<Item = Occurrence> {
        let day = berlin::to_civil(from).date();
        let first = self.0.starts_on.map_or(day, |start| start.max(day));
        let planned = self
            .0
            .rrule
            .dates(first)
            .filter_map(|date| self.planned(date));
        // Inserted in their order: sorting would bring more code into the Wasm than
        // the few exceptions are worth.
        let mut changed: Vec<Occurrence> = Vec::new();
        for one in self.0.exceptions.iter().filter_map(|any| self.changed(any)) {
            let place = changed.partition_point(|other| other.instant <= one.instant);
            changed.insert(place, one);
        }
        merge(planned.peekable(), changed.into_iter().peekable())
            .skip_while(move |occurrence| occurrence.instant < from)
    }

    /// The next meeting after `now` that takes place; `None` only at the end of the
    /// calendar.
    pub fn next(&self, now: Instant) -> Option<Occurrence> {
        self.occurrences(now)
            .find(|occurrence| occurrence.takes_place() && occurrence.instant > now)
    }

    /// The state at `now`; `None` only at the end of the calendar.
    pub fn state(&self, now: Instant) -> Option<MeetingState> {
        let today = berlin::to_civil(now).date();
        let midnight = berlin::to_instant(today.at(TimeOfDay::START_OF_DAY));
        let mut coming = self.occurrences(midnight).filter(Occurrence::takes_place);
        let next = coming.next()?;
        if next.instant <= now {
            return Some(MeetingState::Began {
                current: next,
                next: coming.next(),
            });
        }
        let countdown = Countdown::between(now, next.instant);
        Some(if next.date == today {
            MeetingState::Today { countdown, next }
        } else {
            MeetingState::Upcoming { countdown, next }
        })
    }

    /// Whether the rule alone has a meeting on that day.
    fn falls_on(&self, date: Date) -> bool {
        self.0.starts_on.is_none_or(|start| start <= date) && self.0.rrule.falls_on(date)
    }

    /// The exception to the meeting that is planned on that day.
    fn exception(&self, date: Date) -> Option<&Exception> {
        let mut exceptions = self.0.exceptions.iter();
        exceptions.find(|exception| exception.replaces() == Some(date))
    }

    /// The meeting on a day of the rule, cancelled or not; `None` if it is moved.
    fn planned(&self, date: Date) -> Option<Occurrence> {
        let usual = self.occurrence(date, None);
        match self.exception(date) {
            None => Some(usual),
            Some(Exception::Cancelled { reason, .. }) => Some(Occurrence {
                status: OccurrenceStatus::Cancelled,
                reason: reason.clone(),
                // Another one on the same day may be.
                is_confirmed: false,
                ..usual
            }),
            Some(_) => None,
        }
    }

    /// The moved or extra meeting of an exception.
    fn changed(&self, change: &Exception) -> Option<Occurrence> {
        let (time, place, status, reason) = match change {
            Exception::Cancelled { .. } => return None,
            Exception::Moved { date, to, reason } => (
                to.time,
                &to.place,
                OccurrenceStatus::Moved { from: *date },
                reason,
            ),
            Exception::Extra {
                date,
                first_date,
                time,
                place,
                reason,
            } => {
                let first_date = first_date.unwrap_or(*date);
                (*time, place, OccurrenceStatus::Extra { first_date }, reason)
            }
        };
        let (place, reason) = (place.clone(), reason.clone());
        let date = change.takes_place_on()?;
        Some(Occurrence {
            place,
            status,
            reason,
            ..self.occurrence(date, time)
        })
    }

    /// A meeting as planned on that day, at the usual time if none is given.
    fn occurrence(&self, date: Date, time: Option<TimeOfDay>) -> Occurrence {
        let time = time.unwrap_or(self.0.starts_at);
        Occurrence {
            instant: berlin::to_instant(date.at(time)),
            date,
            time,
            place: None,
            status: OccurrenceStatus::Planned,
            reason: None,
            is_confirmed: self.0.confirmed.contains(&date),
        }
    }

    /// Whether a meeting takes place on that day.
    fn is_on(&self, date: Date) -> bool {
        let mut changes = self.0.exceptions.iter();
        changes.any(|change| change.takes_place_on() == Some(date))
            || self.falls_on(date) && self.exception(date).is_none()
    }

    /// Checks that the exceptions fit the rule and each other, and that what is confirmed
    /// takes place.
    fn check(&self) -> Result<(), TimeError> {
        self.0.starts_at.check_start()?;
        if let Some(minutes) = self.0.duration_minutes
            && !(1..=24 * 60).contains(&minutes)
        {
            return Err(TimeError::Duration(minutes));
        }
        for (index, change) in self.0.exceptions.iter().enumerate() {
            change.time().map_or(Ok(()), TimeOfDay::check_start)?;
            let before = || self.0.exceptions.iter().take(index);
            if let Some(date) = change.replaces() {
                if !self.falls_on(date) {
                    return Err(TimeError::NotPlanned(date));
                }
                if before().any(|other| other.replaces() == Some(date)) {
                    return Err(TimeError::ChangedTwice(date));
                }
            }
            if let Some(date) = change.first_date()
                && before().any(|other| other.first_date() == Some(date))
            {
                return Err(TimeError::AnnouncedTwice(date));
            }
            if let Some(date) = change.takes_place_on() {
                // The day is free if its planned meeting is cancelled or moved away.
                let planned = self.falls_on(date) && self.exception(date).is_none();
                if planned || before().any(|other| other.takes_place_on() == Some(date)) {
                    return Err(TimeError::DayTaken(date));
                }
            }
        }
        for (index, date) in self.0.confirmed.iter().enumerate() {
            if !self.is_on(*date) {
                return Err(TimeError::NothingToConfirm(*date));
            }
            if self
                .0
                .confirmed
                .iter()
                .take(index)
                .any(|other| other == date)
            {
                return Err(TimeError::ConfirmedTwice(*date));
            }
        }
        Ok(())
    }
}

impl Occurrence {
    /// The day for which the rule has planned it; `None` if it is extra.
    pub fn planned_on(&self) -> Option<Date> {
        match self.status {
            OccurrenceStatus::Planned | OccurrenceStatus::Cancelled => Some(self.date),
            OccurrenceStatus::Moved { from } => Some(from),
            OccurrenceStatus::Extra { .. } => None,
        }
    }

    /// Whether it takes place, that is, is not cancelled.
    pub fn takes_place(&self) -> bool {
        self.status != OccurrenceStatus::Cancelled
    }
}

/// Whether a meeting is as it was first published.
fn is_first(revision: &u32) -> bool {
    *revision == 0
}

/// Merges two series that are each in the order of time.
fn merge(
    mut left: Peekable<impl Iterator<Item = Occurrence>>,
    mut right: Peekable<impl Iterator<Item = Occurrence>>,
) -> impl Iterator<Item = Occurrence> {
    iter::from_fn(move || match (left.peek(), right.peek()) {
        (Some(a), Some(b)) if b.instant < a.instant => right.next(),
        (Some(_), _) => left.next(),
        (None, _) => right.next(),
    })
}

impl TryFrom<Fields> for Meeting {
    type Error = TimeError;

    fn try_from(fields: Fields) -> Result<Self, TimeError> {
        let meeting = Self(fields);
        meeting.check()?;
        Ok(meeting)
    }
}

impl From<Meeting> for Fields {
    fn from(meeting: Meeting) -> Self {
        meeting.0
    }
}

#[cfg(test)]
mod tests;
