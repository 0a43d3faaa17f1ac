//! Holidays, deadlines, meetings, calendar files and cards of places agree with Python's libraries.
//!
//! `scripts/test` installs those libraries and says in `WEGWEISER_PYTHON` where; run by
//! hand without it, this test only prints that it has compared nothing. In CI it fails.
#![cfg(feature = "ssr")]
// Helpers of tests may panic as tests do.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod common;

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;

use common::{guide, locale};
use serde_json::{Value, from_value, json, to_value};
use wegweiser::formats::{CalendarDeadline, deadline_calendar, place_card};
use wegweiser::i18n::Language;
use wegweiser::time::{
    Date, DateTime, Holiday, HolidayLaw, Instant, Meeting, Period, TimeOfDay, berlin,
};
use wegweiser::ui::{Locale, meeting_calendar, meeting_texts};

/// The address of a page, longer than a line of a card.
const PAGE: &str =
    "https://guide.example.org/a-long-path/that-does-not-fit-into-a-line/de/places/x/";

/// The public holidays of 2018 to 2100 by each law, a line each.
fn holidays() -> String {
    let mut lines = String::new();
    for law in HolidayLaw::ALL {
        let name = to_value(law).unwrap();
        let name = name.as_str().unwrap();
        let mut day: Date = "2018-01-01".parse().unwrap();
        while day.year() <= 2100 {
            if let Some(holiday) = Holiday::on(day, law).filter(|it| it.is_public()) {
                writeln!(lines, "{name}\t{day}\t{}", holiday.key()).unwrap();
            }
            day = day.add_days(1);
        }
    }
    lines
}

/// The last days of periods that count from each day of 2026 to 2032: the event, days,
/// weeks and months of the period, the day by counting alone, the last day.
fn deadlines() -> String {
    let law = HolidayLaw::SchleswigHolstein;
    let mut lines = String::new();
    let mut event: Date = "2026-01-01".parse().unwrap();
    while event.year() <= 2032 {
        for (counts, period) in periods() {
            let deadline = period.after(event, law);
            let (counted, last_day) = (deadline.counted, deadline.last_day);
            writeln!(lines, "{event}\t{counts}\t{counted}\t{last_day}").unwrap();
        }
        event = event.add_days(1);
    }
    lines
}

/// Periods of the laws that newcomers meet, and their neighbours.
fn periods() -> Vec<(String, Period)> {
    let days = [-14, -3, 0, 1, 3, 4, 7, 14, 30, 90].map(Period::Days);
    let weeks = [-8, -1, 1, 2, 3, 4, 6, 8].map(Period::Weeks);
    let months = [-3, -1, 1, 2, 3, 6, 12, 15, 36].map(Period::Months);
    let all = days.into_iter().chain(weeks).chain(months);
    let counts = |period| match period {
        Period::Days(count) => format!("{count}\t0\t0"),
        Period::Weeks(count) => format!("0\t{count}\t0"),
        Period::Months(count) => format!("0\t0\t{count}"),
    };
    all.map(|period| (counts(period), period)).collect()
}

/// The instants of the meetings that take place from a day to the end of 2100.
fn instants(meeting: &Meeting, from: Date) -> String {
    let from = berlin::to_instant(from.at(TimeOfDay::START_OF_DAY));
    let coming = meeting.occurrences(from).filter(|one| one.takes_place());
    let coming = coming.take_while(|one| one.date.year() <= 2100);
    coming
        .map(|one| format!("{}Z\n", DateTime::from_utc(one.instant)))
        .collect()
}

/// The Round Table with other fields.
fn with(meeting: &Meeting, fields: Value) -> Meeting {
    let mut json: Value = to_value(meeting).unwrap();
    let fields = fields.as_object().unwrap().clone();
    json.as_object_mut().unwrap().extend(fields);
    from_value(json).unwrap()
}

/// Exceptions of every kind.
fn exceptions() -> Value {
    json!([
        {"change": "cancelled", "date": "2027-02-09"},
        {"change": "cancelled", "date": "2027-04-13", "reason": "storm"},
        {"change": "moved", "date": "2027-06-08", "to": {"date": "2027-06-15"}},
        {"change": "moved", "date": "2027-09-14", "to": {"time": "19:00"}},
        {"change": "moved", "date": "2027-11-09",
            "to": {"date": "2027-10-31", "time": "02:30"}},
        {"change": "extra", "date": "2028-03-26", "time": "17:00"},
        {"change": "extra", "date": "2028-05-17", "first_date": "2028-05-10"},
    ])
}

/// A folder for Python, and what is written into it.
struct Folder(PathBuf);

impl Folder {
    fn write(&self, name: &str, suffix: &str, text: &str) {
        fs::write(self.0.join([name, suffix].concat()), text).unwrap();
    }

    /// Writes a calendar file, the instants that are expected of it, and the meeting, so
    /// that Python can come to the instants by itself.
    fn calendar(
        &self,
        name: &str,
        file: &str,
        instants: &str,
        meeting: &Meeting,
        from: Date,
    ) {
        self.write(name, ".ics", file);
        self.write(name, ".instants", instants);
        let spec =
            json!({"meeting": to_value(meeting).unwrap(), "from": from.to_string()});
        self.write(name, ".json", &spec.to_string());
    }

    fn series(
        &self,
        name: &str,
        locale: &Locale,
        meeting: &Meeting,
        as_of: Date,
        from: Date,
    ) {
        let texts = meeting_texts(locale);
        let calendar =
            meeting_calendar(locale, &texts, Instant::from_unix_seconds(NOW), true);
        let file = calendar.series(meeting, as_of);
        self.calendar(name, &file, &instants(meeting, from), meeting, from);
    }
}

/// Deadlines as a calendar file, and what Python is to find in it: the UID, the day, the
/// name and the description of each.
fn deadline_calendars(folder: &Folder) {
    let words = [
        "Anmelden; im Bürgerbüro, sofort",
        "التسجيل في مكتب المواطنين",
        "Прописатися\\",
    ];
    let mut expected = String::new();
    let mut deadlines = Vec::new();
    let mut day: Date = "2026-12-24".parse().unwrap();
    for (at, summary) in words.iter().enumerate() {
        let uid = format!("task-{at}@example.org");
        let description = format!("{} {summary}", "long words, again; ".repeat(9));
        writeln!(expected, "{uid}\t{day}\t{summary}\t{description}").unwrap();
        deadlines.push(CalendarDeadline {
            uid,
            day,
            summary: (*summary).to_owned(),
            description,
        });
        day = day.add_days(70);
    }
    let file = deadline_calendar(&deadlines, "de", Instant::from_unix_seconds(NOW));
    folder.write("deadlines", ".calendar", &file);
    folder.write("deadlines", ".expected", &expected);
}

/// 2026-11-22, noon in UTC.
const NOW: i64 = 1_795_348_800;

fn write_all(folder: &Folder) {
    folder.write("holidays", ".tsv", &holidays());
    folder.write("deadlines", ".tsv", &deadlines());
    deadline_calendars(folder);
    for language in Language::all() {
        let locale = locale(language, guide());
        let guide = Arc::clone(locale.guide());
        let (meeting, as_of) = (&guide.round_table.meeting, guide.as_of);
        let from = meeting.starts_on().unwrap_or(as_of);
        let name = format!("series-{}", language.tag());
        folder.series(&name, &locale, meeting, as_of, from);
        if language == Language::GERMAN {
            write_german(folder, &locale, meeting, from);
        }
    }
}

fn write_german(folder: &Folder, locale: &Locale, meeting: &Meeting, from: Date) {
    let changed = with(meeting, json!({"exceptions": exceptions(), "revision": 5}));
    folder.series("exceptions", locale, &changed, from, from);

    // A meeting that is moved across the day of the content; the series has no first day.
    let moved =
        json!([{"change": "moved", "date": "2027-06-08", "to": {"date": "2027-06-22"}}]);
    let fields = json!({"starts_on": null, "exceptions": moved, "duration_minutes": 90});
    let moved = with(meeting, fields);
    let (as_of, planned) = ("2027-06-12".parse().unwrap(), "2027-06-08".parse().unwrap());
    folder.series("moved-over-as-of", locale, &moved, as_of, planned);

    // A single date, as planned and as moved.
    let texts = meeting_texts(locale);
    let calendar = meeting_calendar(locale, &texts, Instant::from_unix_seconds(0), false);
    for (name, day) in [("single", "2026-12-01"), ("single-moved", "2027-06-01")] {
        let day: Date = day.parse().unwrap();
        let now = berlin::to_instant(day.at(TimeOfDay::START_OF_DAY));
        let next = changed.next(now).unwrap();
        let instant = format!("{}Z\n", DateTime::from_utc(next.instant));
        let file = calendar.single(&changed, &next);
        folder.calendar(name, &file, &instant, &changed, day);
    }
}

/// The cards of all places, and as JSON what Python is to read in them.
fn write_cards(folder: &Folder) {
    let guide = guide();
    let cards = guide.places.iter().map(|place| place_card(place, PAGE));
    fs::write(folder.0.join("places.vcards"), cards.collect::<String>()).unwrap();
    let known = guide.places.iter().map(|place| to_value(place).unwrap());
    let known = Value::Array(known.collect()).to_string();
    fs::write(folder.0.join("places.expected"), known).unwrap();
}

#[test]
fn python_computes_the_same_holidays_and_meetings() {
    let Some(python) = std::env::var_os("WEGWEISER_PYTHON") else {
        let is_ci = std::env::var("CI").is_ok_and(|ci| ci == "true");
        assert!(
            !is_ci,
            "In CI the second sources must be compared: set WEGWEISER_PYTHON."
        );
        println!("Nothing compared: WEGWEISER_PYTHON is not set.");
        return;
    };
    let folder =
        Folder(PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("second-sources"));
    let _ = fs::remove_dir_all(&folder.0);
    fs::create_dir_all(&folder.0).unwrap();
    write_all(&folder);
    write_cards(&folder);
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/second_sources.py");
    let output = Command::new(python)
        .arg(script)
        .arg(&folder.0)
        .output()
        .unwrap();
    let printed = [output.stdout, output.stderr].concat();
    let printed = String::from_utf8_lossy(&printed);
    assert!(output.status.success(), "{printed}");
    println!("{printed}");
}
