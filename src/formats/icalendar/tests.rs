use serde_json::{Value, from_value, json, to_value};

use super::*;

fn texts(date: Option<&Occurrence>) -> MeetingText {
    let reason = date.and_then(|date| date.reason.as_deref());
    let place = date.and_then(|date| date.place.as_deref());
    let ask = "Bitte vorher nachfragen,\nob das Treffen stattfindet.";
    MeetingText {
        summary: "Runder Tisch; für Integration, Flensburg".into(),
        description: [reason.unwrap_or_default(), ask].concat(),
        location: place.unwrap_or("Bürgerhalle").into(),
    }
}

fn calendar() -> MeetingCalendar<'static> {
    MeetingCalendar {
        uid: "round-table@example.org".into(),
        texts: &texts,
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
    calendar().series(&meeting(exceptions), day("2026-11-22"))
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
fn the_series_has_the_rule_of_the_data_and_begins_with_its_next_date() {
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
fn a_cancelled_meeting_is_left_out_or_marked_as_cancelled_with_its_reason() {
    let silent = lines(&series(
        json!([{"change": "cancelled", "date": "2027-02-09"}]),
    ));
    let exdate = "EXDATE;TZID=Europe/Berlin:20270209T183000".to_owned();
    assert!(silent.contains(&exdate));
    let written = lines(&series(
        json!([{"change": "cancelled", "date": "2027-02-09", "reason": "storm"}]),
    ));
    assert!(!written.contains(&exdate));
    for line in [
        "RECURRENCE-ID;TZID=Europe/Berlin:20270209T183000",
        "STATUS:CANCELLED",
        "SUMMARY;LANGUAGE=de:Fällt aus: Runder Tisch\\; für Integration\\, Flensburg",
    ] {
        assert!(written.contains(&line.into()), "{line} in {written:#?}");
    }
}

#[test]
fn a_moved_meeting_replaces_the_planned_one() {
    let lines = lines(&series(json!([
        {"change": "moved", "date": "2027-04-13", "to": {"date": "2027-04-20", "time": "19:00"}}
    ])));
    assert!(lines.contains(&"RECURRENCE-ID;TZID=Europe/Berlin:20270413T183000".into()));
    assert!(lines.contains(&"DTSTART;TZID=Europe/Berlin:20270420T190000".into()));
}

#[test]
fn a_meeting_that_is_moved_over_the_day_of_the_content_is_in_the_series() {
    let meeting = meeting(json!([
        {"change": "moved", "date": "2027-06-08", "to": {"date": "2027-06-22"}}
    ]));
    let lines = lines(&calendar().series(&meeting, day("2027-06-12")));
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

#[test]
fn an_extra_meeting_whose_day_changes_stays_the_same_event() {
    let extra = |changed: Value| {
        let meeting = meeting(json!([changed]));
        let date = meeting.changes().next().unwrap();
        let series = calendar().series(&meeting, day("2026-11-22"));
        let alone = calendar().single(&meeting, &date);
        [series, alone].map(|file| values(&file, "UID:").pop().unwrap())
    };
    let before = extra(json!({"change": "extra", "date": "2027-05-05"}));
    for later in ["2027-05-12", "2027-05-19"] {
        let after =
            extra(json!({"change": "extra", "date": later, "first_date": "2027-05-05"}));
        assert_eq!(after, before);
    }
    assert_ne!(
        extra(json!({"change": "extra", "date": "2027-05-12"})),
        before
    );
}

/// A property of the events of a file, one after the other.
fn values(file: &str, property: &str) -> Vec<String> {
    let lines = lines(file).into_iter();
    lines
        .filter_map(|line| line.strip_prefix(property).map(str::to_owned))
        .collect()
}

#[test]
fn a_date_is_tentative_until_it_is_confirmed() {
    let mut json = to_value(meeting(json!([
        {"change": "cancelled", "date": "2027-02-09", "reason": "storm"},
        {"change": "moved", "date": "2027-04-13", "to": {"date": "2027-04-20"}},
        {"change": "moved", "date": "2027-06-08", "to": {"time": "19:00"}},
        {"change": "extra", "date": "2027-05-05"},
    ])))
    .unwrap();
    json["confirmed"] = json!(["2026-12-08", "2027-04-20"]);
    let meeting: Meeting = from_value(json).unwrap();
    let file = calendar().series(&meeting, day("2026-11-22"));
    let days = values(&file, "DTSTART;TZID=Europe/Berlin:");
    let days: Vec<&str> = days.iter().map(|day| day.get(..8).unwrap()).collect();
    let status = values(&file, "STATUS:");
    let said: Vec<_> = days
        .into_iter()
        .zip(status.iter().map(String::as_str))
        .collect();
    assert_eq!(
        said,
        [
            // The series.
            ("20261208", "TENTATIVE"),
            ("20270209", "CANCELLED"),
            ("20270420", "CONFIRMED"),
            ("20270608", "TENTATIVE"),
            ("20270505", "TENTATIVE"),
            // The one date that is confirmed as it was planned.
            ("20261208", "CONFIRMED"),
        ]
    );
    let next = meeting.next(calendar().stamp).unwrap();
    let alone = calendar().single(&meeting, &next);
    assert_eq!(values(&alone, "STATUS:"), ["CONFIRMED"]);
    assert!(file.contains("RECURRENCE-ID;TZID=Europe/Berlin:20261208T183000"));
}

#[test]
fn a_date_alone_is_the_same_event_as_in_the_series_before_and_after_it_is_moved() {
    let moved = json!([
        {"change": "moved", "date": "2026-12-08", "to": {"date": "2026-12-15"}}
    ]);
    for (exceptions, start) in [(json!([]), "20261208"), (moved, "20261215")] {
        let meeting = meeting(exceptions);
        let next = meeting.next(calendar().stamp).unwrap();
        let file = calendar().single(&meeting, &next);
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
fn every_event_has_the_revision_of_the_meeting_and_a_duration() {
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
        let file = calendar().series(&meeting, day("2026-11-22"));
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
    let calendar = MeetingCalendar {
        reminder: true,
        ..calendar()
    };
    let cancelled =
        json!([{"change": "cancelled", "date": "2027-02-09", "reason": "storm"}]);
    let file = calendar.series(&meeting(cancelled), day("2026-11-22"));
    assert_eq!(values(&file, "TRIGGER:"), ["-P1D"]);
}

#[test]
fn googles_calendar_gets_the_rule_from_its_first_date_on() {
    let link = calendar().google(&meeting(json!([])), day("2026-11-22"), "Fällt aus: …");
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
