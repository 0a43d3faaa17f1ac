//! The error of this module.

use std::{error, fmt};

use super::{Date, TimeOfDay};

/// Why a text or a set of numbers is not a date, time, rule, meeting or schedule.
///
/// `Display` is a sentence for editors: it quotes what was written and says what is
/// expected. The app has no use for it, so its sentences are not shipped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TimeError {
    /// A text is not written as it must be.
    Malformed {
        /// The text as it was found.
        text: String,
        /// What was expected, with an example.
        expected: &'static str,
    },
    /// The calendar from year 1 to 9999 has no such day.
    NoSuchDate {
        /// The year.
        year: i16,
        /// The month, 1 to 12 where it exists.
        month: u8,
        /// The day of the month.
        day: u8,
    },
    /// The day has no such time.
    NoSuchTime {
        /// The hour.
        hour: u8,
        /// The minute.
        minute: u8,
        /// The second.
        second: u8,
    },
    /// Something starts at 24:00, which can only be an end.
    StartsAtDayEnd,
    /// A part of a recurrence rule is wrong or outside of the subset understood.
    RulePart(String),
    /// A recurrence rule does not have this part.
    RuleLacks(&'static str),
    /// A meeting lasts for no time, or longer than a day.
    Duration(u16),
    /// A time zone other than Europe/Berlin.
    TimeZone(String),
    /// A meeting is cancelled or moved on a day for which none is planned.
    NotPlanned(Date),
    /// One planned meeting has two exceptions.
    ChangedTwice(Date),
    /// An exception does not have the fields of its change.
    ExceptionFields(Date),
    /// Two extra meetings were first announced for the same day: calendars would take them
    /// for one.
    AnnouncedTwice(Date),
    /// A moved or extra meeting is on a day that already has one.
    DayTaken(Date),
    /// A day is confirmed on which no meeting takes place.
    NothingToConfirm(Date),
    /// A day is confirmed more than once.
    ConfirmedTwice(Date),
    /// A schedule closes no later than it opens.
    ClosesBeforeOpening {
        /// When it opens.
        opens_at: TimeOfDay,
        /// When it closes.
        closes_at: TimeOfDay,
    },
    /// Special hours have no days on which they hold.
    SpecialWithoutDates,
    /// A period ends before it begins.
    EndsBeforeStart {
        /// The first day of the period.
        start: Date,
        /// The last day of the period.
        end: Date,
    },
}

impl fmt::Display for TimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed { text, expected } => write!(f, "“{text}” is not {expected}"),
            Self::NoSuchDate { year, month, day } => {
                write!(f, "the calendar has no {year:04}-{month:02}-{day:02}")
            }
            Self::NoSuchTime {
                hour,
                minute,
                second,
            } => {
                write!(f, "the day has no {hour:02}:{minute:02}:{second:02}")
            }
            Self::StartsAtDayEnd => {
                f.write_str("nothing starts at 24:00: write 00:00 of the next day")
            }
            Self::RulePart(part) => write!(
                f,
                "“{part}” is not understood in a rule: possible are \
                 FREQ=YEARLY;BYMONTH=2,4;BYDAY=2TU (every second Tuesday of these months) \
                 and FREQ=MONTHLY;BYDAY=-1TU (the last Tuesday of every month)"
            ),
            Self::RuleLacks(part) => write!(f, "the rule lacks {part}"),
            Self::Duration(minutes) => write!(
                f,
                "a meeting lasts from 1 to 1440 minutes, not {minutes}: where its end is \
                 not known, leave duration_minutes out"
            ),
            Self::TimeZone(zone) => {
                write!(f, "the time zone must be Europe/Berlin, not “{zone}”")
            }
            Self::NotPlanned(date) => write!(
                f,
                "no meeting is planned on {date}, so it cannot be cancelled or moved"
            ),
            Self::ChangedTwice(date) => {
                write!(
                    f,
                    "the meeting on {date} is changed twice: keep one exception"
                )
            }
            Self::ExceptionFields(date) => write!(
                f,
                "the exception of {date} has the wrong fields: “moved” needs “to” with a \
                 date, time or place; “extra” may have “time”, “place” and \
                 “first_date”; “cancelled” has none of these"
            ),
            Self::AnnouncedTwice(date) => write!(
                f,
                "two extra meetings were first announced for {date}, so calendars would take \
                 them for one: name another “first_date” for one of them"
            ),
            Self::DayTaken(date) => {
                write!(f, "there is already a meeting on {date}: move that one")
            }
            Self::NothingToConfirm(date) => write!(
                f,
                "no meeting takes place on {date}, so it cannot be confirmed: write the day \
                 on which it takes place, after all exceptions"
            ),
            Self::ConfirmedTwice(date) => {
                write!(f, "{date} is confirmed twice: keep one of them")
            }
            Self::ClosesBeforeOpening {
                opens_at,
                closes_at,
            } => write!(
                f,
                "closing at {closes_at} must come after opening at {opens_at}; \
                 write a night as two days"
            ),
            Self::SpecialWithoutDates => {
                f.write_str("special hours need both valid_from and valid_to")
            }
            Self::EndsBeforeStart { start, end } => {
                write!(f, "the end {end} comes before the start {start}")
            }
        }
    }
}

impl error::Error for TimeError {}
