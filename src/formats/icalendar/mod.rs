//! Meetings as a calendar file (iCalendar, RFC 5545, with RFC 7986 for the calendar's own
//! name and how often to look for changes).
//!
//! The file has the rule of the data bundle and the zone of Berlin, so that a calendar on
//! any device computes the same instants as this guide.
//!
//! - All dates of the rule are one event with one UID. A single date, or one that is not as
//!   planned, names the day it was planned for (RECURRENCE-ID, §3.8.4.4), so that a
//!   calendar replaces that date however often it reads the file. An extra meeting is not a
//!   part of the series and has a UID of its own, from the day for which it was first
//!   announced: a UID stays for the whole life of an event (RFC 5545 §3.8.4.7).
//! - SEQUENCE (§3.8.7.4) is the revision of the meeting in the data bundle, which only
//!   rises.
//! - STATUS (§3.8.1.11) of the series is TENTATIVE, and so is that of each date until it is
//!   confirmed: then it is an event of the file with STATUS:CONFIRMED.
//! - Every event has a DURATION (§3.6.1): without it, some programs show a whole day. Where
//!   the data has none it is [`ASSUMED_MINUTES`], and the description says so.

mod deadlines;

use super::content_lines::{ContentLines, escaped};
use super::{MeetingText, MeetingTexts};
use crate::time::{
    Date, DateTime, Instant, Meeting, Occurrence, OccurrenceStatus, berlin,
};

pub use deadlines::{CalendarDeadline, deadline_calendar};

/// How long a meeting is in calendars where nobody knows its end.
const ASSUMED_MINUTES: u16 = 120;

/// The rules of summer time in the European Union since 1996 (Directive 2000/84/EC).
const TIME_ZONE: [&str; 16] = [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Berlin",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "END:STANDARD",
];

/// Writes meetings into calendar files.
///
/// ```
/// use wegweiser::formats::{MeetingCalendar, MeetingText};
/// use wegweiser::time::{Instant, Meeting};
///
/// let meeting: Meeting = serde_json::from_str(
///     r#"{
///         "rrule": "FREQ=YEARLY;BYMONTH=2,4,6,9,11,12;BYDAY=2TU",
///         "starts_at": "18:30",
///         "time_zone": "Europe/Berlin"
///     }"#,
/// )?;
/// let calendar = MeetingCalendar {
///     uid: "round-table@example.org".into(),
///     texts: &|_| MeetingText {
///         summary: "Runder Tisch".into(),
///         description: "Bitte vorher fragen.".into(),
///         location: "Bürgerhalle".into(),
///     },
///     cancelled: "Fällt aus".into(),
///     no_end: "Das Ende ist nicht bekannt.".into(),
///     language: "de",
///     stamp: Instant::from_unix_seconds(1_795_348_800), // 2026-11-22, noon in UTC
///     reminder: false,
/// };
/// let file = calendar.series(&meeting, "2026-11-22".parse()?);
/// assert!(file.contains("DTSTART;TZID=Europe/Berlin:20261208T183000\r\n"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct MeetingCalendar<'a> {
    /// The beginning of every UID; it must never change, or calendars show the meetings
    /// twice.
    pub uid: String,
    /// What the calendar says of each meeting.
    pub texts: MeetingTexts<'a>,
    /// The prefix of the name of a cancelled meeting, for programs that show it all the same.
    pub cancelled: String,
    /// What the description says where the end of the meetings is not known.
    pub no_end: String,
    /// The language of the texts, as a BCP 47 tag.
    pub language: &'static str,
    /// When the file is made.
    pub stamp: Instant,
    /// Whether the calendar is to remind of each meeting one day before.
    pub reminder: bool,
}

impl MeetingCalendar<'_> {
    /// All meetings: the rule and its exceptions. The series begins on the first day of the
    /// meeting if it has one, otherwise on `as_of` or on the planned day of the first date
    /// of which the data says more, whichever is earlier, so that none is cut off.
    pub fn series(&self, meeting: &Meeting, as_of: Date) -> String {
        let mut file = begin();
        self.name(&mut file);
        time_zone(&mut file);
        let planned = || meeting.special().filter_map(|date| date.planned_on());
        let first = meeting.starts_on();
        let first = first.unwrap_or_else(|| planned().fold(as_of, Date::min));
        if let Some(date) = meeting.rrule().dates(first).next() {
            self.rule(&mut file, meeting, date);
        }
        for date in meeting.special().filter(|date| !is_silent(date)) {
            self.date(&mut file, meeting, &date);
        }
        end(file)
    }

    /// One meeting.
    pub fn single(&self, meeting: &Meeting, occurrence: &Occurrence) -> String {
        let mut file = begin();
        time_zone(&mut file);
        self.date(&mut file, meeting, occurrence);
        end(file)
    }

    /// The name of the calendar, and that programs should look for changes once a day.
    /// The properties that begin with X are older than RFC 7986, and more programs know
    /// them.
    fn name(&self, file: &mut ContentLines) {
        let name = escaped(&(self.texts)(None).summary);
        file.line(&["NAME;LANGUAGE=", self.language, ":", &name].concat());
        file.line(&["X-WR-CALNAME:", &name].concat());
        file.line("REFRESH-INTERVAL;VALUE=DURATION:P1D");
        file.line("X-PUBLISHED-TTL:P1D");
    }

    fn rule(&self, file: &mut ContentLines, meeting: &Meeting, first: Date) {
        file.line("BEGIN:VEVENT");
        self.head(file, &self.uid, meeting);
        file.line(&zoned("DTSTART", first.at(meeting.starts_at())));
        file.line(&["DURATION:", &duration(minutes(meeting))].concat());
        file.line(&["RRULE:", &meeting.rrule().to_string()].concat());
        for change in meeting.changes().filter(is_silent) {
            file.line(&zoned("EXDATE", change.date.at(meeting.starts_at())));
        }
        file.line("STATUS:TENTATIVE");
        self.describe(file, meeting, None);
        file.line("END:VEVENT");
    }

    /// A date of the series, or an extra one beside it.
    fn date(&self, file: &mut ContentLines, meeting: &Meeting, date: &Occurrence) {
        file.line("BEGIN:VEVENT");
        if let OccurrenceStatus::Extra { first_date } = date.status {
            self.head(file, &self.uid_of(first_date), meeting);
        } else {
            self.head(file, &self.uid, meeting);
        }
        if let Some(planned) = date.planned_on() {
            file.line(&zoned("RECURRENCE-ID", planned.at(meeting.starts_at())));
        }
        file.line(&zoned("DTSTART", date.date.at(date.time)));
        file.line(&["DURATION:", &duration(minutes(meeting))].concat());
        let status = match (date.takes_place(), date.is_confirmed) {
            (false, _) => "CANCELLED",
            (true, true) => "CONFIRMED",
            (true, false) => "TENTATIVE",
        };
        file.line(&["STATUS:", status].concat());
        self.describe(file, meeting, Some(date));
        file.line("END:VEVENT");
    }

    fn head(&self, file: &mut ContentLines, uid: &str, meeting: &Meeting) {
        file.line(&["UID:", uid].concat());
        file.line(&["DTSTAMP:", &basic(DateTime::from_utc(self.stamp)), "Z"].concat());
        file.line(&["SEQUENCE:", &meeting.revision().to_string()].concat());
    }

    fn describe(
        &self,
        file: &mut ContentLines,
        meeting: &Meeting,
        date: Option<&Occurrence>,
    ) {
        let is_cancelled = date.is_some_and(|date| !date.takes_place());
        let mut text = self.text(meeting, date);
        if is_cancelled {
            text = (self.texts)(date);
            text.summary = [&self.cancelled, ": ", &text.summary].concat();
        }
        for (name, value) in [
            ("SUMMARY", &text.summary),
            ("DESCRIPTION", &text.description),
            ("LOCATION", &text.location),
        ] {
            let value = escaped(value);
            file.line(&[name, ";LANGUAGE=", self.language, ":", &value].concat());
        }
        // There is no reminder of a meeting that does not take place.
        if self.reminder && !is_cancelled {
            file.line("BEGIN:VALARM");
            file.line("ACTION:DISPLAY");
            file.line("TRIGGER:-P1D");
            file.line(&["DESCRIPTION:", &escaped(&text.summary)].concat());
            file.line("END:VALARM");
        }
    }

    /// The parameters, not yet encoded, of a link that adds the series to Google Calendar,
    /// which cannot read a file on a phone. The link has only the rule, so `changes` says
    /// which dates are not as planned. `None` if the rule has no date.
    pub fn google(
        &self,
        meeting: &Meeting,
        as_of: Date,
        changes: &str,
    ) -> Option<[(&'static str, String); 7]> {
        let first = meeting.starts_on().unwrap_or(as_of);
        let start = meeting.rrule().dates(first).next()?.at(meeting.starts_at());
        let end = start.to_utc().add_seconds(i64::from(minutes(meeting)) * 60);
        let text = self.text(meeting, None);
        Some([
            ("action", "TEMPLATE".into()),
            ("text", text.summary),
            (
                "dates",
                [basic(start), basic(DateTime::from_utc(end))].join("/"),
            ),
            ("ctz", berlin::NAME.into()),
            ("recur", ["RRULE:", &meeting.rrule().to_string()].concat()),
            (
                "details",
                [&text.description, changes].join("\n").trim_end().into(),
            ),
            ("location", text.location),
        ])
    }

    /// The text of a meeting that takes place. It says so if the end is not known.
    fn text(&self, meeting: &Meeting, date: Option<&Occurrence>) -> MeetingText {
        let mut text = (self.texts)(date);
        if meeting.duration_minutes().is_none() {
            text.description = [&text.description, "\n", &self.no_end].concat();
        }
        text
    }

    fn uid_of(&self, first_date: Date) -> String {
        let (day, host) = (first_date.to_string().replace('-', ""), &self.uid);
        [&day, "-", host].concat()
    }
}

fn begin() -> ContentLines {
    let mut file = ContentLines::new();
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line("PRODID:-//Wegweiser//Wegweiser//DE");
    file
}

fn time_zone(file: &mut ContentLines) {
    for line in TIME_ZONE {
        file.line(line);
    }
    file.line("END:VTIMEZONE");
}

fn end(mut file: ContentLines) -> String {
    file.line("END:VCALENDAR");
    file.finish()
}

/// Whether a meeting is cancelled without a reason: the series just leaves the day out.
fn is_silent(date: &Occurrence) -> bool {
    date.status == OccurrenceStatus::Cancelled && date.reason.is_none()
}

/// How long a meeting is in a calendar, in minutes.
fn minutes(meeting: &Meeting) -> u16 {
    meeting.duration_minutes().unwrap_or(ASSUMED_MINUTES)
}

/// A duration in the form of RFC 5545 §3.3.6 and ISO 8601: `PT1H30M`.
pub(super) fn duration(minutes: u16) -> String {
    let (hours, minutes) = (minutes / 60, minutes % 60);
    let mut text = String::from("PT");
    for (number, unit) in [(hours, "H"), (minutes, "M")] {
        if number > 0 {
            text.push_str(&number.to_string());
            text.push_str(unit);
        }
    }
    text
}

/// A property whose value is a time in Berlin.
fn zoned(name: &str, time: DateTime) -> String {
    [name, ";TZID=", berlin::NAME, ":", &basic(time)].concat()
}

/// The basic format of ISO 8601: `20261208T183000`.
fn basic(time: DateTime) -> String {
    let mut text = time.to_string();
    text.retain(|character| character.is_ascii_digit() || character == 'T');
    text
}

#[cfg(test)]
mod tests;
