//! Holidays, meetings and calendar files are as Python's libraries have them.
//!
//! `scripts/test` installs those libraries and says in `WEGWEISER_PYTHON` where; run by
//! hand without it, this test only says that it has compared nothing.
#![cfg(feature = "ssr")]
// Helpers of tests may panic as tests do.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod common;

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use common::{guide, locale};
use serde_json::{Value, from_value, json, to_value};
use wegweiser::i18n::Language;
use wegweiser::time::{Date, DateTime, Holiday, Instant, Meeting, TimeOfDay, berlin};
use wegweiser::ui::{Locale, event, words};

/// The public holidays of 2018 to 2100, a line each.
fn holidays() -> String {
    let mut lines = String::new();
    let mut day: Date = "2018-01-01".parse().unwrap();
    while day.year() <= 2100 {
        if let Some(holiday) = Holiday::on(day) {
            writeln!(lines, "{day}\t{}", holiday.key()).unwrap();
        }
        day = day.add_days(1);
    }
    lines
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

/// The Round Table with exceptions of every kind, as editors may write them.
fn with_exceptions(meeting: &Meeting) -> Meeting {
    let mut json: Value = to_value(meeting).unwrap();
    json["exceptions"] = json!([
        {"change": "cancelled", "date": "2027-02-09"},
        {"change": "cancelled", "date": "2027-04-13", "reason": "storm"},
        {"change": "moved", "date": "2027-06-08", "to": {"date": "2027-06-15"}},
        {"change": "moved", "date": "2027-09-14", "to": {"time": "19:00"}},
        {"change": "moved", "date": "2027-11-09",
            "to": {"date": "2027-10-31", "time": "02:30"}},
        {"change": "extra", "date": "2028-03-26", "time": "17:00"},
    ]);
    from_value(json).unwrap()
}

/// Writes a calendar and what is expected of it.
fn write(folder: &Path, name: &str, locale: &Locale, meeting: &Meeting, reminder: bool) {
    let from = locale.guide().as_of;
    let stamp = Instant::from_unix_seconds(1_795_348_800);
    let words = words(locale);
    let event = event(locale, &words, stamp, reminder);
    let write = |suffix: &str, text: &str| {
        fs::write(folder.join([name, suffix].concat()), text).unwrap();
    };
    write(".ics", &event.series(meeting, from));
    write(".instants", &instants(meeting, from));
}

fn write_all(folder: &Path) {
    fs::write(folder.join("holidays.tsv"), holidays()).unwrap();
    for language in Language::all() {
        let locale = locale(language, guide());
        let guide = Arc::clone(locale.guide());
        let meeting = &guide.round_table.meeting;
        let tag = language.tag();
        write(folder, &format!("series-{tag}"), &locale, meeting, true);
        if language == Language::GERMAN {
            let rule = format!("{}\n{}\n", meeting.rrule(), meeting.starts_at());
            fs::write(folder.join("series-de.rrule"), rule).unwrap();
            let changed = with_exceptions(meeting);
            write(folder, "exceptions", &locale, &changed, false);
            let words = words(&locale);
            let event = event(&locale, &words, Instant::from_unix_seconds(0), false);
            let now = Instant::from_unix_seconds(1_795_348_800);
            let next = changed.next(now).unwrap();
            fs::write(folder.join("single.ics"), event.single(&next)).unwrap();
            let instant = format!("{}Z\n", DateTime::from_utc(next.instant));
            fs::write(folder.join("single.instants"), instant).unwrap();
        }
    }
}

#[test]
fn python_comes_to_the_same_holidays_and_meetings() {
    let Some(python) = std::env::var_os("WEGWEISER_PYTHON") else {
        println!("Nothing compared: WEGWEISER_PYTHON does not say where Python is.");
        return;
    };
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("second-sources");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    write_all(&folder);
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/second_sources.py");
    let output = Command::new(python)
        .arg(script)
        .arg(&folder)
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    assert!(output.status.success(), "{said}");
    println!("{said}");
}
