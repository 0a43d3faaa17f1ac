//! Meetings as a calendar file (iCalendar, RFC 5545).
//!
//! The rule goes into the file as it is in the bundle, with the zone of Berlin beside
//! it, so a calendar on any device comes to the same instants as this guide. No end of
//! a meeting is known, so none is written: an event without DTEND ends when it begins
//! (RFC 5545 §3.6.1).

use super::{Date, DateTime, Exception, Instant, Meeting, Occurrence, berlin};

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
    /// All meetings from a day on: the rule, and the exceptions to it.
    pub fn series(&self, meeting: &Meeting, from: Date) -> String {
        let mut file = File::new();
        let first = meeting.starts_on().map_or(from, |start| start.max(from));
        if let Some(date) = meeting.rrule().dates(first).next() {
            self.rule(&mut file, meeting, date);
            for exception in meeting.exceptions() {
                self.exception(&mut file, meeting, exception, date);
            }
        }
        file.finish()
    }

    /// One meeting.
    pub fn single(&self, occurrence: &Occurrence) -> String {
        let mut file = File::new();
        file.line("BEGIN:VEVENT");
        self.head(&mut file, &self.uid_of(occurrence.date), 0);
        file.line(&zoned("DTSTART", occurrence.date.at(occurrence.time)));
        let (place, reason) = (&occurrence.place, &occurrence.reason);
        self.words(&mut file, place.as_deref(), reason.as_deref());
        file.line("END:VEVENT");
        file.finish()
    }

    fn rule(&self, file: &mut File, meeting: &Meeting, first: Date) {
        file.line("BEGIN:VEVENT");
        self.head(file, self.uid, meeting.exceptions().len());
        file.line(&zoned("DTSTART", first.at(meeting.starts_at())));
        file.line(&["RRULE:", &meeting.rrule().to_string()].concat());
        // Called off without a reason: the day is just none of the series.
        for exception in meeting.exceptions() {
            if let Exception::Cancelled { date, reason: None } = exception {
                file.line(&zoned("EXDATE", date.at(meeting.starts_at())));
            }
        }
        self.words(file, None, None);
        file.line("END:VEVENT");
    }

    /// The event that takes the place of a planned one, or stands beside the series.
    fn exception(
        &self,
        file: &mut File,
        meeting: &Meeting,
        exception: &Exception,
        first: Date,
    ) {
        let usual = meeting.starts_at();
        let sequence = meeting.exceptions().len();
        let (start, uid) = match exception {
            Exception::Cancelled { reason: None, .. } => return,
            Exception::Cancelled { date, .. } => (date.at(usual), None),
            Exception::Moved { date, to, .. } => {
                let day = to.date.unwrap_or(*date);
                (day.at(to.time.unwrap_or(usual)), None)
            }
            Exception::Extra { date, time, .. } => {
                let uid = self.uid_of(*date);
                (date.at(time.unwrap_or(usual)), Some(uid))
            }
        };
        // What lies before the series is none of it.
        if exception.replaces().is_some_and(|date| date < first) {
            return;
        }
        file.line("BEGIN:VEVENT");
        self.head(file, uid.as_deref().unwrap_or(self.uid), sequence);
        if let Some(date) = exception.replaces() {
            file.line(&zoned("RECURRENCE-ID", date.at(usual)));
        }
        file.line(&zoned("DTSTART", start));
        if matches!(exception, Exception::Cancelled { .. }) {
            file.line("STATUS:CANCELLED");
        }
        self.words(file, exception.place(), exception.reason());
        file.line("END:VEVENT");
    }

    fn head(&self, file: &mut File, uid: &str, sequence: usize) {
        file.line(&["UID:", uid].concat());
        file.line(&["DTSTAMP:", &basic(DateTime::from_utc(self.stamp)), "Z"].concat());
        file.line(&["SEQUENCE:", &sequence.to_string()].concat());
    }

    fn words(&self, file: &mut File, place: Option<&str>, reason: Option<&str>) {
        let words = (self.words)(place, reason);
        for (name, text) in [
            ("SUMMARY", &words.summary),
            ("DESCRIPTION", &words.description),
            ("LOCATION", &words.location),
        ] {
            let text = escaped(text);
            file.line(&[name, ";LANGUAGE=", self.language, ":", &text].concat());
        }
        if self.reminder {
            file.line("BEGIN:VALARM");
            file.line("ACTION:DISPLAY");
            file.line("TRIGGER:-P1D");
            file.line(&["DESCRIPTION:", &escaped(&words.summary)].concat());
            file.line("END:VALARM");
        }
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
        file.0.push_str(TIME_ZONE);
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
    use serde_json::{Value, from_value, json};

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
            "DESCRIPTION;LANGUAGE=de:Bitte vorher nachfragen\\,\\nob das Treffen stattfindet.",
        ] {
            assert!(lines.iter().any(|own| own == line), "{line} in {lines:#?}");
        }
        assert!(!lines.iter().any(|line| line.starts_with("DTEND")));
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
        assert!(
            told.contains(&"RECURRENCE-ID;TZID=Europe/Berlin:20270209T183000".into())
        );
        assert!(told.contains(&"STATUS:CANCELLED".into()));
        assert!(told.contains(&"SEQUENCE:1".into()));
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
    fn an_extra_meeting_is_an_event_of_its_own() {
        let lines = lines(&series(json!([
            {"change": "extra", "date": "2027-05-05", "time": "18:00"}
        ])));
        assert!(lines.contains(&"UID:20270505-round-table@example.org".into()));
        assert!(lines.contains(&"DTSTART;TZID=Europe/Berlin:20270505T180000".into()));
    }

    #[test]
    fn one_date_is_one_event_without_a_rule_and_reminds_only_if_asked() {
        let next = meeting(json!([])).next(event().stamp).unwrap();
        let file = Event {
            reminder: true,
            ..event()
        }
        .single(&next);
        let lines = lines(&file);
        assert!(lines.contains(&"UID:20261208-round-table@example.org".into()));
        assert!(lines.contains(&"TRIGGER:-P1D".into()));
        // The rules of the time zone are the only ones.
        assert!(!file.contains("BYDAY=2TU"));
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
