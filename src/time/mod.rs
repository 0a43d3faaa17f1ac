//! Civil dates, the clock of Berlin, the rule of the Round Table with its exceptions,
//! opening hours, public holidays, and the dates of sources.
//!
//! Plain Rust without a web API: callers pass the current [`Instant`].
//! The one time zone and the few rules are written out and tested against jiff. For the
//! same functions (date, weekday, nth weekday, Berlin and back, RFC 3339) jiff 0.2 with its
//! static zone is 55 kB of Wasm (brotli, without the time zone database), jiff-core 1.0 with
//! the rule as a POSIX string is 19, this module is 7.
//!
//! All civil times are those of Europe/Berlin (see [`berlin`]), whatever the zone
//! of the device. The calendar is the proleptic Gregorian one of ISO 8601, from
//! 0001-01-01 to 9999-12-31; results outside of it are clamped to its ends.
//!
//! ```
//! use wegweiser::time::{Instant, Meeting, berlin};
//!
//! let meeting: Meeting = serde_json::from_str(
//!     r#"{
//!         "rrule": "FREQ=YEARLY;BYMONTH=2,4,6,9,11,12;BYDAY=2TU",
//!         "starts_at": "18:30",
//!         "time_zone": "Europe/Berlin"
//!     }"#,
//! )?;
//! let now = Instant::from_unix_seconds(1_795_348_800); // 2026-11-22, noon in UTC
//! let next = meeting.next(now).map(|meeting| berlin::rfc3339(meeting.instant));
//! assert_eq!(next.as_deref(), Some("2026-12-08T18:30:00+01:00"));
//! # Ok::<(), serde_json::Error>(())
//! ```

pub mod berlin;
mod countdown;
mod date;
mod date_time;
mod dated;
mod deadline;
mod error;
mod exception;
mod holiday;
mod instant;
mod meeting;
mod opening;
mod partial_date;
mod recurrence;
mod schedule;
mod text;
mod time_of_day;
mod weekday;

// What the app reads of a file that the build has checked (guide::json::checked).
#[cfg(any(feature = "csr", test))]
pub(crate) use self::{
    exception::{Change, Fields as ExceptionFields},
    meeting::Fields as MeetingFields,
    schedule::Fields as ScheduleFields,
};

pub use self::{
    countdown::Countdown,
    date::Date,
    date_time::DateTime,
    dated::{Dated, QualifiedDate},
    deadline::{Deadline, Period},
    error::TimeError,
    exception::{Exception, Target},
    holiday::{Holiday, HolidayLaw},
    instant::Instant,
    meeting::{Meeting, MeetingState, Occurrence, OccurrenceStatus},
    opening::Opening,
    partial_date::PartialDate,
    recurrence::Recurrence,
    schedule::{Attending, Schedule, Weekdays},
    time_of_day::TimeOfDay,
    weekday::Weekday,
};
