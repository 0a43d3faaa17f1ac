//! Meetings as a calendar file (iCalendar, RFC 5545, with RFC 7986 for the calendar's own
//! name and how often to look for changes).
//!
//! The rule goes into the file as it is in the bundle, with the zone of Berlin beside
//! it, so a calendar on any device comes to the same instants as this guide.
//!
//! - All dates of the rule are one event with one UID. One of them alone, or one that is
//!   not as planned, names the day it was planned for (RECURRENCE-ID, §3.8.4.4), so a
//!   calendar puts it in the place of that date however often it is read. An extra
//!   meeting is none of the series and has a UID of its own.
//! - SEQUENCE (§3.8.7.4) is the revision of the meeting in the bundle, which only rises.
//! - Every event has a DURATION (§3.6.1): without, some programs show a whole day. Where
//!   the bundle knows none it is [`ASSUMED_MINUTES`], and the description says so.

use crate::time::{
    Date, DateTime, Instant, Meeting, Occurrence, OccurrenceStatus, berlin,
};

/// How long a meeting is in calendars whose end nobody knows.
const ASSUMED_MINUTES: u16 = 120;

/// The rules of summer time in the European Union since 1996 (Directive 2000/84/EC).
const TIME_ZONE: &str = "BEGIN:VTIMEZONE\r\n\
    TZID:Europe/Berlin\r\n\
    BEGIN:DAYLIGHT\r\n\
    DTSTART:19960331T020000\r\n\
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n\
    TZOFFSETFROM:+0100\r\n\
    TZOFFSETTO:+0200\r\n\
    TZNAME:CEST\r\n\
    END:DAYLIGHT\r\n\
    BEGIN:STANDARD\r\n\
    DTSTART:19961027T030000\r\n\
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n\
    TZOFFSETFROM:+0200\r\n\
    TZOFFSETTO:+0100\r\n\
    TZNAME:CET\r\n\
    END:STANDARD\r\n\
    END:VTIMEZONE\r\n";

/// How long a line may be, in octets, without its end (RFC 5545 §3.1).
const LINE: usize = 75;

/// How meetings are written into a calendar.
pub struct Event<'a> {
    /// The beginning of every UID; it must never change, or calendars show the meetings
    /// twice.
    pub uid: &'static str,
    /// What the calendar says of a meeting, given the ids of its place and of the reason
    /// why it is not as planned, where it has them.
    pub words: &'a dyn Fn(Option<&str>, Option<&str>) -> Words,
    /// What stands before the name of a meeting that is cancelled, for programs that show
    /// it all the same.
    pub cancelled: String,
    /// What the description says where the end of the meetings is not known.
    pub no_end: String,
    /// The language of the words, as a BCP 47 tag.
    pub language: &'static str,
    /// When the file is made.
    pub stamp: Instant,
    /// Whether the calendar is to remind of it a day before.
    pub reminder: bool,
}

/// What a calendar says of a meeting, in the language of its reader.
#[derive(Clone, Debug)]
pub struct Words {
    /// What the meeting is called.
    pub summary: String,
    /// What one has to know before going.
    pub description: String,
    /// Where it takes place.
    pub location: String,
}

impl Event<'_> {
    /// All meetings: the rule, and the exceptions to it. The series begins with the day
    /// that the bundle names; without one it is `as_of`, or the first day that an
    /// exception speaks of, so that none is cut off.
    pub fn series(&self, meeting: &Meeting, as_of: Date) -> String {
        let mut file = File::new();
        self.name(&mut file);
        file.0.push_str(TIME_ZONE);
        let planned = || meeting.changes().filter_map(|change| change.planned_on());
        let first = meeting.starts_on();
        let first = first.unwrap_or_else(|| planned().fold(as_of, Date::min));
        if let Some(date) = meeting.rrule().dates(first).next() {
            self.rule(&mut file, meeting, date);
        }
        for change in meeting.changes().filter(|change| !is_silent(change)) {
            self.date(&mut file, meeting, &change);
        }
        file.finish()
    }

    /// One meeting.
    pub fn single(&self, meeting: &Meeting, occurrence: &Occurrence) -> String {
        let mut file = File::new();
        file.0.push_str(TIME_ZONE);
        self.date(&mut file, meeting, occurrence);
        file.finish()
    }

    /// What the calendar is called, and that a day is soon enough to look for changes.
    /// The names that begin with X are older than RFC 7986 and known to more programs.
    fn name(&self, file: &mut File) {
        let name = escaped(&(self.words)(None, None).summary);
        file.line(&["NAME;LANGUAGE=", self.language, ":", &name].concat());
        file.line(&["X-WR-CALNAME:", &name].concat());
        file.line("REFRESH-INTERVAL;VALUE=DURATION:P1D");
        file.line("X-PUBLISHED-TTL:P1D");
    }

    fn rule(&self, file: &mut File, meeting: &Meeting, first: Date) {
        file.line("BEGIN:VEVENT");
        self.head(file, self.uid, meeting);
        file.line(&zoned("DTSTART", first.at(meeting.starts_at())));
        file.line(&["DURATION:", &duration(minutes(meeting))].concat());
        file.line(&["RRULE:", &meeting.rrule().to_string()].concat());
        for change in meeting.changes().filter(is_silent) {
            file.line(&zoned("EXDATE", change.date.at(meeting.starts_at())));
        }
        self.words(file, meeting, None, None, false);
        file.line("END:VEVENT");
    }

    /// A date of the series, or an extra one beside it.
    fn date(&self, file: &mut File, meeting: &Meeting, date: &Occurrence) {
        let is_cancelled = !date.takes_place();
        file.line("BEGIN:VEVENT");
        if let Some(planned) = date.planned_on() {
            self.head(file, self.uid, meeting);
            file.line(&zoned("RECURRENCE-ID", planned.at(meeting.starts_at())));
        } else {
            self.head(file, &self.uid_of(date.date), meeting);
        }
        file.line(&zoned("DTSTART", date.date.at(date.time)));
        file.line(&["DURATION:", &duration(minutes(meeting))].concat());
        if is_cancelled {
            file.line("STATUS:CANCELLED");
        }
        let (place, reason) = (date.place.as_deref(), date.reason.as_deref());
        self.words(file, meeting, place, reason, is_cancelled);
        file.line("END:VEVENT");
    }

    fn head(&self, file: &mut File, uid: &str, meeting: &Meeting) {
        file.line(&["UID:", uid].concat());
        file.line(&["DTSTAMP:", &basic(DateTime::from_utc(self.stamp)), "Z"].concat());
        file.line(&["SEQUENCE:", &meeting.revision().to_string()].concat());
    }

    fn words(
        &self,
        file: &mut File,
        meeting: &Meeting,
        place: Option<&str>,
        reason: Option<&str>,
        is_cancelled: bool,
    ) {
        let mut words = self.described(meeting, place, reason);
        if is_cancelled {
            words = (self.words)(place, reason);
            words.summary = [&self.cancelled, ": ", &words.summary].concat();
        }
        for (name, text) in [
            ("SUMMARY", &words.summary),
            ("DESCRIPTION", &words.description),
            ("LOCATION", &words.location),
        ] {
            let text = escaped(text);
            file.line(&[name, ";LANGUAGE=", self.language, ":", &text].concat());
        }
        // Nobody is to be reminded of what does not take place.
        if self.reminder && !is_cancelled {
            file.line("BEGIN:VALARM");
            file.line("ACTION:DISPLAY");
            file.line("TRIGGER:-P1D");
            file.line(&["DESCRIPTION:", &escaped(&words.summary)].concat());
            file.line("END:VALARM");
        }
    }

    /// A link that puts the series into Google's calendar, which reads no file on a phone:
    /// its parameters, each still to be encoded. It knows the rule alone, so `changes` is
    /// what it should say of dates that are not as planned.
    pub fn google(
        &self,
        meeting: &Meeting,
        as_of: Date,
        changes: &str,
    ) -> Option<[(&'static str, String); 7]> {
        let first = meeting.starts_on().unwrap_or(as_of);
        let start = meeting.rrule().dates(first).next()?.at(meeting.starts_at());
        let end = start.to_utc().add_seconds(i64::from(minutes(meeting)) * 60);
        let words = self.described(meeting, None, None);
        Some([
            ("action", "TEMPLATE".into()),
            ("text", words.summary),
            (
                "dates",
                [basic(start), basic(DateTime::from_utc(end))].join("/"),
            ),
            ("ctz", berlin::NAME.into()),
            ("recur", ["RRULE:", &meeting.rrule().to_string()].concat()),
            (
                "details",
                [&words.description, changes].join("\n").trim_end().into(),
            ),
            ("location", words.location),
        ])
    }

    /// The words for a meeting that takes place, and that its end is not known.
    fn described(
        &self,
        meeting: &Meeting,
        place: Option<&str>,
        reason: Option<&str>,
    ) -> Words {
        let mut words = (self.words)(place, reason);
        if meeting.duration_minutes().is_none() {
            words.description = [&words.description, "\n", &self.no_end].concat();
        }
        words
    }

    fn uid_of(&self, date: Date) -> String {
        let (day, host) = (date.to_string().replace('-', ""), self.uid);
        [&day, "-", host].concat()
    }
}

struct File(String);

impl File {
    fn new() -> Self {
        let mut file = Self(String::new());
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Wegweiser//Wegweiser//DE");
        file
    }

    /// Writes a line, folded where it is too long: never within a character.
    fn line(&mut self, line: &str) {
        let mut length = 0;
        for character in line.chars() {
            if length + character.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                // The blank is a part of the line.
                length = 1;
            }
            self.0.push(character);
            length += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    fn finish(mut self) -> String {
        self.line("END:VCALENDAR");
        self.0
    }
}

/// Whether a meeting is called off without a reason: the day is just none of the series.
fn is_silent(date: &Occurrence) -> bool {
    date.status == OccurrenceStatus::Cancelled && date.reason.is_none()
}

/// How long a meeting is in a calendar.
fn minutes(meeting: &Meeting) -> u16 {
    meeting.duration_minutes().unwrap_or(ASSUMED_MINUTES)
}

/// A duration as RFC 5545 §3.3.6 and ISO 8601 have it: `PT1H30M`.
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

/// A text with what has a meaning in the format put behind a backslash (§3.3.11).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\n' => escaped.push_str("\\n"),
            // Control characters are not allowed in a text.
            other if other.is_control() => {}
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, from_value, json, to_value};

    use super::*;

    fn words(place: Option<&str>, reason: Option<&str>) -> Words {
        let ask = "Bitte vorher nachfragen,\nob das Treffen stattfindet.";
        Words {
            summary: "Runder Tisch; für Integration, Flensburg".into(),
            description: [reason.unwrap_or_default(), ask].concat(),
            location: place.unwrap_or("Bürgerhalle").into(),
        }
    }

    fn event() -> Event<'static> {
        Event {
            uid: "round-table@example.org",
            words: &words,
            cancelled: "Fällt aus".into(),
            no_end: "Ende nicht bekannt.".into(),
            language: "de",
            stamp: Instant::from_unix_seconds(1_795_348_800),
            reminder: false,
        }
    }

    fn meeting(exceptions: Value) -> Meeting {
        from_value(json!({
            "rrule": "FREQ=YEARLY;BYMONTH=2,4,6,9,11,12;BYDAY=2TU",
            "starts_at": "18:30",
            "time_zone": "Europe/Berlin",
            "exceptions": exceptions,
        }))
        .unwrap()
    }

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn series(exceptions: Value) -> String {
        event().series(&meeting(exceptions), day("2026-11-22"))
    }

    /// The lines of a file, put together again (RFC 5545 §3.1).
    fn lines(file: &str) -> Vec<String> {
        let unfolded = file.replace("\r\n ", "");
        unfolded
            .split_terminator("\r\n")
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn the_series_has_the_rule_of_the_bundle_and_begins_with_its_next_date() {
        let lines = lines(&series(json!([])));
        for line in [
            "DTSTART;TZID=Europe/Berlin:20261208T183000",
            "RRULE:FREQ=YEARLY;BYMONTH=2,4,6,9,11,12;BYDAY=2TU",
            "UID:round-table@example.org",
            "DTSTAMP:20261122T120000Z",
            "SEQUENCE:0",
            "SUMMARY;LANGUAGE=de:Runder Tisch\\; für Integration\\, Flensburg",
            "NAME;LANGUAGE=de:Runder Tisch\\; für Integration\\, Flensburg",
            "REFRESH-INTERVAL;VALUE=DURATION:P1D",
        ] {
            assert!(lines.iter().any(|own| own == line), "{line} in {lines:#?}");
        }
        assert!(!lines.iter().any(|line| line.contains("VALARM")));
    }

    #[test]
    fn every_component_that_begins_ends() {
        let file = series(json!([{"change": "extra", "date": "2027-05-05"}]));
        let mut open = Vec::new();
        for line in lines(&file) {
            if let Some(name) = line.strip_prefix("BEGIN:") {
                open.push(name.to_owned());
            } else if let Some(name) = line.strip_prefix("END:") {
                assert_eq!(open.pop().as_deref(), Some(name));
            }
        }
        assert!(open.is_empty());
    }

    #[test]
    fn a_cancelled_meeting_is_left_out_or_stands_as_cancelled_with_its_reason() {
        let silent = lines(&series(
            json!([{"change": "cancelled", "date": "2027-02-09"}]),
        ));
        let exdate = "EXDATE;TZID=Europe/Berlin:20270209T183000".to_owned();
        assert!(silent.contains(&exdate));
        let told = lines(&series(
            json!([{"change": "cancelled", "date": "2027-02-09", "reason": "storm"}]),
        ));
        assert!(!told.contains(&exdate));
        for line in [
            "RECURRENCE-ID;TZID=Europe/Berlin:20270209T183000",
            "STATUS:CANCELLED",
            "SUMMARY;LANGUAGE=de:Fällt aus: Runder Tisch\\; für Integration\\, Flensburg",
        ] {
            assert!(told.contains(&line.into()), "{line} in {told:#?}");
        }
    }

    #[test]
    fn a_moved_meeting_takes_the_place_of_the_planned_one() {
        let lines = lines(&series(json!([
            {"change": "moved", "date": "2027-04-13", "to": {"date": "2027-04-20", "time": "19:00"}}
        ])));
        assert!(
            lines.contains(&"RECURRENCE-ID;TZID=Europe/Berlin:20270413T183000".into())
        );
        assert!(lines.contains(&"DTSTART;TZID=Europe/Berlin:20270420T190000".into()));
    }

    #[test]
    fn a_meeting_that_is_moved_over_the_day_of_the_content_is_in_the_series() {
        let meeting = meeting(json!([
            {"change": "moved", "date": "2027-06-08", "to": {"date": "2027-06-22"}}
        ]));
        let lines = lines(&event().series(&meeting, day("2027-06-12")));
        for line in [
            "DTSTART;TZID=Europe/Berlin:20270608T183000",
            "RECURRENCE-ID;TZID=Europe/Berlin:20270608T183000",
            "DTSTART;TZID=Europe/Berlin:20270622T183000",
        ] {
            assert!(lines.contains(&line.into()), "{line} in {lines:#?}");
        }
    }

    #[test]
    fn an_extra_meeting_is_an_event_of_its_own() {
        let lines = lines(&series(json!([
            {"change": "extra", "date": "2027-05-05", "time": "18:00"}
        ])));
        assert!(lines.contains(&"UID:20270505-round-table@example.org".into()));
        assert!(lines.contains(&"DTSTART;TZID=Europe/Berlin:20270505T180000".into()));
    }

    /// A property of the events of a file, one after the other.
    fn values(file: &str, property: &str) -> Vec<String> {
        let lines = lines(file).into_iter();
        lines
            .filter_map(|line| line.strip_prefix(property).map(str::to_owned))
            .collect()
    }

    #[test]
    fn a_date_alone_is_the_same_event_as_in_the_series_before_and_after_it_is_moved() {
        let moved = json!([
            {"change": "moved", "date": "2026-12-08", "to": {"date": "2026-12-15"}}
        ]);
        for (exceptions, start) in [(json!([]), "20261208"), (moved, "20261215")] {
            let meeting = meeting(exceptions);
            let next = meeting.next(event().stamp).unwrap();
            let file = event().single(&meeting, &next);
            assert_eq!(values(&file, "UID:"), ["round-table@example.org"]);
            let planned = values(&file, "RECURRENCE-ID;TZID=Europe/Berlin:");
            assert_eq!(planned, ["20261208T183000"]);
            let starts = values(&file, "DTSTART;TZID=Europe/Berlin:");
            assert_eq!(starts, [[start, "T183000"].concat()]);
            // The rules of the time zone are the only ones.
            assert!(!file.contains("BYDAY=2TU"));
        }
    }

    #[test]
    fn every_event_has_the_revision_of_the_bundle_and_a_duration() {
        let all = json!([
            {"change": "cancelled", "date": "2027-02-09", "reason": "storm"},
            {"change": "moved", "date": "2027-04-13", "to": {"time": "19:00"}},
            {"change": "extra", "date": "2027-05-05"},
        ]);
        for (minutes, duration) in
            [(None, "PT2H"), (Some(90), "PT1H30M"), (Some(45), "PT45M")]
        {
            let mut json = to_value(meeting(all.clone())).unwrap();
            json["revision"] = json!(7);
            json["duration_minutes"] = json!(minutes);
            let meeting: Meeting = from_value(json).unwrap();
            let file = event().series(&meeting, day("2026-11-22"));
            assert_eq!(values(&file, "SEQUENCE:"), ["7"; 4]);
            assert_eq!(values(&file, "DURATION:"), [duration; 4]);
            let says_so = values(&file, "DESCRIPTION;LANGUAGE=de:")
                .iter()
                .filter(|text| text.ends_with("\\nEnde nicht bekannt."))
                .count();
            assert_eq!(says_so, if minutes.is_none() { 3 } else { 0 });
        }
    }

    #[test]
    fn a_calendar_reminds_only_if_asked_and_never_of_what_is_cancelled() {
        let event = Event {
            reminder: true,
            ..event()
        };
        let cancelled =
            json!([{"change": "cancelled", "date": "2027-02-09", "reason": "storm"}]);
        let file = event.series(&meeting(cancelled), day("2026-11-22"));
        assert_eq!(values(&file, "TRIGGER:"), ["-P1D"]);
    }

    #[test]
    fn googles_calendar_gets_the_rule_from_its_first_date_on() {
        let link = event().google(&meeting(json!([])), day("2026-11-22"), "Fällt aus: …");
        let link = link.unwrap();
        let value = |name| {
            link.iter()
                .find(|(own, _)| *own == name)
                .unwrap()
                .1
                .as_str()
        };
        assert_eq!(value("dates"), "20261208T183000/20261208T203000");
        assert_eq!(value("ctz"), "Europe/Berlin");
        assert_eq!(
            value("recur"),
            "RRULE:FREQ=YEARLY;BYMONTH=2,4,6,9,11,12;BYDAY=2TU"
        );
        assert!(value("details").ends_with("Ende nicht bekannt.\nFällt aus: …"));
    }

    proptest! {
        #[test]
        fn lines_are_short_and_say_what_was_put_in(summary in "\\PC{0,200}") {
            let words = |_: Option<&str>, _: Option<&str>| Words {
                summary: summary.clone(),
                ..words(None, None)
            };
            let file = Event { words: &words, ..event() }
                .series(&meeting(json!([])), day("2026-11-22"));
            for line in file.split("\r\n") {
                prop_assert!(line.len() <= LINE, "{line}");
                prop_assert!(!line.contains(['\r', '\n']));
            }
            let expected = ["SUMMARY;LANGUAGE=de:", &escaped(&summary)].concat();
            prop_assert!(lines(&file).contains(&expected));
        }
    }
}
