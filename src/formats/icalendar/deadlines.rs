//! Deadlines as a calendar file: a day each, with reminders before it.
//!
//! They are events and not tasks (VTODO), which the calendars of most phones do not show.

use super::{basic, begin, end, escaped};
use crate::time::{Date, DateTime, Instant};

/// A day on which something is due at the latest.
pub struct CalendarDeadline {
    /// What a calendar knows it by: the same deadline that is added again replaces itself.
    pub uid: String,
    /// The day.
    pub day: Date,
    /// What is to be done.
    pub summary: String,
    /// What else is to be known.
    pub description: String,
}

/// When calendars remind: at nine o'clock a week before, and at nine on the day before.
/// Times count from the beginning of the day (RFC 5545 §3.8.6.3).
const REMINDERS: [&str; 2] = ["-P6DT15H", "-PT15H"];

/// Writes deadlines into a calendar file.
///
/// ```
/// use wegweiser::formats::{CalendarDeadline, deadline_calendar};
/// use wegweiser::time::Instant;
///
/// let deadline = CalendarDeadline {
///     uid: "register-address@example.org".into(),
///     day: "2026-12-11".parse()?,
///     summary: "Anmelden".into(),
///     description: "Innerhalb von zwei Wochen".into(),
/// };
/// let now = Instant::from_unix_seconds(1_795_348_800);
/// let file = deadline_calendar(&[deadline], "de", now);
/// assert!(file.contains("DTSTART;VALUE=DATE:20261211\r\n"));
/// # Ok::<(), wegweiser::time::TimeError>(())
/// ```
pub fn deadline_calendar(
    deadlines: &[CalendarDeadline],
    language: &str,
    stamp: Instant,
) -> String {
    let mut file = begin();
    // A deadline that was counted anew is newer than that of an hour ago.
    let sequence = (stamp.unix_seconds() / 60).to_string();
    let stamp = basic(DateTime::from_utc(stamp));
    for deadline in deadlines {
        let summary = escaped(&deadline.summary);
        let day = deadline.day.to_string().replace('-', "");
        file.line("BEGIN:VEVENT");
        for (name, value) in [
            ("UID:", deadline.uid.as_str()),
            ("SEQUENCE:", &sequence),
            ("DTSTART;VALUE=DATE:", &day),
        ] {
            file.line(&[name, value].concat());
        }
        file.line(&["DTSTAMP:", &stamp, "Z"].concat());
        for (name, value) in [
            ("SUMMARY", &summary),
            ("DESCRIPTION", &escaped(&deadline.description)),
        ] {
            file.line(&[name, ";LANGUAGE=", language, ":", value].concat());
        }
        // Nobody is busy all day because of it.
        file.line("TRANSP:TRANSPARENT");
        for reminder in REMINDERS {
            file.line("BEGIN:VALARM");
            file.line("ACTION:DISPLAY");
            file.line(&["TRIGGER:", reminder].concat());
            file.line(&["DESCRIPTION:", &summary].concat());
            file.line("END:VALARM");
        }
        file.line("END:VEVENT");
    }
    end(file)
}
