use proptest::prelude::*;
use serde_json::{Value, from_value, json, to_value};

use super::*;

fn instant(text: &str) -> Instant {
    Instant::from_unix_seconds(text.parse::<jiff::Timestamp>().unwrap().as_second())
}

/// The Round Table with these exceptions, as JSON.
fn json_with(exceptions: Value) -> Value {
    json!({
        "rrule": "FREQ=YEARLY;BYMONTH=2,4,6,9,11,12;BYDAY=2TU",
        "starts_on": "2010-02-01",
        "starts_at": "18:30",
        "time_zone": "Europe/Berlin",
        "exceptions": exceptions,
    })
}

fn meeting_with(exceptions: Value) -> Meeting {
    from_value(json_with(exceptions)).unwrap()
}

fn round_table() -> Meeting {
    meeting_with(json!([]))
}

/// The instants and states of the meetings from a moment on.
fn listed(
    meeting: &Meeting,
    from: &str,
    count: usize,
) -> Vec<(String, OccurrenceStatus)> {
    let occurrences = meeting.occurrences(instant(from)).take(count);
    occurrences
        .map(|one| (berlin::rfc3339(one.instant), one.status))
        .collect()
}

fn sentence(json: Value) -> String {
    from_value::<Meeting>(json).unwrap_err().to_string()
}

const PLANNED: OccurrenceStatus = OccurrenceStatus::Planned;

#[test]
fn every_meeting_from_2026_to_2100_begins_when_jiff_says() {
    let zone = jiff::tz::TimeZone::get(berlin::NAME).unwrap();
    let theirs = (2026..=2100).flat_map(|year| {
        [2, 4, 6, 9, 11, 12].map(|month| {
            let first = jiff::civil::date(year, month, 1);
            let day = first.nth_weekday_of_month(2, jiff::civil::Weekday::Tuesday);
            day.unwrap()
                .at(18, 30, 0, 0)
                .to_zoned(zone.clone())
                .unwrap()
                .timestamp()
        })
    });
    let theirs: Vec<_> = theirs.map(|timestamp| timestamp.as_second()).collect();
    let ours: Vec<_> = round_table()
        .occurrences(instant("2026-01-01T00:00:00+01:00"))
        .take_while(|one| one.date.year() <= 2100)
        .map(|one| one.instant.unix_seconds())
        .collect();
    assert_eq!(theirs.len(), 75 * 6);
    assert_eq!(ours, theirs);
}

#[test]
fn a_meeting_is_planned_at_the_usual_time_and_place() {
    let next = round_table().next(instant("2026-11-22T12:00:00Z")).unwrap();
    let expected = Occurrence {
        instant: instant("2026-12-08T18:30:00+01:00"),
        date: "2026-12-08".parse().unwrap(),
        time: "18:30".parse().unwrap(),
        place: None,
        status: PLANNED,
        reason: None,
        is_confirmed: false,
    };
    assert_eq!(next, expected);
}

/// The Round Table with one moved and one cancelled meeting, and these days confirmed.
fn confirmed(days: Value) -> Value {
    let mut json = json_with(json!([
        {"change": "cancelled", "date": "2027-02-09"},
        {"change": "moved", "date": "2027-04-13", "to": {"date": "2027-04-20"}},
        {"change": "extra", "date": "2027-05-05"},
    ]));
    json["confirmed"] = days;
    json
}

#[test]
fn only_the_days_that_somebody_has_confirmed_are_certain() {
    let json = confirmed(json!(["2026-12-08", "2027-04-20", "2027-05-05"]));
    let meeting: Meeting = from_value(json).unwrap();
    let dates = meeting.occurrences(instant("2026-11-22T12:00:00Z")).take(5);
    let said: Vec<_> = dates
        .map(|one| (one.date.to_string(), one.is_confirmed))
        .collect();
    let expected = [
        ("2026-12-08", true),
        ("2027-02-09", false),
        ("2027-04-20", true),
        ("2027-05-05", true),
        ("2027-06-08", false),
    ];
    assert_eq!(said, expected.map(|(day, is)| (day.to_owned(), is)));
    // Each of them once: the changed ones, then the one that is as planned.
    let special: Vec<_> = meeting.special().map(|one| one.date.to_string()).collect();
    assert_eq!(
        special,
        ["2027-02-09", "2027-04-20", "2027-05-05", "2026-12-08"]
    );
    assert_eq!(
        from_value::<Meeting>(to_value(&meeting).unwrap()).unwrap(),
        meeting
    );
}

#[test]
fn a_day_without_a_meeting_cannot_be_confirmed() {
    // Nothing is planned, it is cancelled, or it was moved away from that day.
    for day in ["2026-12-09", "2027-02-09", "2027-04-13"] {
        let said = sentence(confirmed(json!([day])));
        let expected =
            format!("no meeting takes place on {day}, so it cannot be confirmed");
        assert!(said.starts_with(&expected), "{said}");
    }
    let said = sentence(confirmed(json!(["2026-12-08", "2026-12-08"])));
    assert_eq!(said, "2026-12-08 is confirmed twice: keep one of them");
}

#[test]
fn from_december_the_next_one_is_in_february() {
    let next = round_table()
        .next(instant("2026-12-08T18:30:00+01:00"))
        .unwrap();
    assert_eq!(berlin::rfc3339(next.instant), "2027-02-09T18:30:00+01:00");
}

#[test]
fn no_meeting_is_before_the_first_day() {
    let listed = listed(&round_table(), "2000-01-01T00:00:00Z", 1);
    assert_eq!(listed, [("2010-02-09T18:30:00+01:00".to_owned(), PLANNED)]);
}

#[test]
fn a_meeting_is_listed_until_the_second_it_begins() {
    for (from, first) in [
        ("2026-12-08T18:30:00+01:00", "2026-12-08T18:30:00+01:00"),
        ("2026-12-08T18:30:01+01:00", "2027-02-09T18:30:00+01:00"),
    ] {
        assert_eq!(listed(&round_table(), from, 1)[0].0, first);
    }
}

#[test]
fn a_cancelled_meeting_is_listed_with_its_reason_but_is_not_the_next() {
    let meeting = meeting_with(json!([
        {"date": "2027-02-09", "change": "cancelled", "reason": "storm"}
    ]));
    let now = instant("2027-01-01T00:00:00Z");
    let first = meeting.occurrences(now).next().unwrap();
    assert_eq!(first.status, OccurrenceStatus::Cancelled);
    assert_eq!(first.reason.as_deref(), Some("storm"));
    assert!(!first.takes_place());
    let next = meeting.next(now).unwrap();
    assert_eq!(berlin::rfc3339(next.instant), "2027-04-13T18:30:00+02:00");
}

#[test]
fn a_moved_meeting_is_at_its_new_time_only() {
    let meeting = meeting_with(json!([
        {"date": "2027-04-13", "change": "moved", "to": {"date": "2027-04-20", "time": "19:00"}}
    ]));
    let from = "2027-04-13".parse().unwrap();
    assert_eq!(
        listed(&meeting, "2027-04-01T00:00:00Z", 2),
        [
            (
                "2027-04-20T19:00:00+02:00".to_owned(),
                OccurrenceStatus::Moved { from }
            ),
            ("2027-06-08T18:30:00+02:00".to_owned(), PLANNED),
        ]
    );
}

#[test]
fn a_meeting_may_move_to_an_earlier_month_or_past_the_next_one() {
    let meeting = meeting_with(json!([
        {"date": "2027-11-09", "change": "moved", "to": {"date": "2028-01-11"}},
        {"date": "2027-09-14", "change": "moved", "to": {"date": "2027-08-31"}},
    ]));
    let listed = listed(&meeting, "2027-08-01T00:00:00Z", 4);
    let expected = ["2027-08-31", "2027-12-14", "2028-01-11", "2028-02-08"];
    assert!(listed.iter().map(|(text, _)| &text[..10]).eq(expected));
}

#[test]
fn a_meeting_may_move_to_another_place_on_its_day() {
    let meeting = meeting_with(json!([
        {"date": "2027-04-13", "change": "moved", "to": {"place": "library"}, "reason": "works"}
    ]));
    let next = meeting.next(instant("2027-04-01T00:00:00Z")).unwrap();
    let from = "2027-04-13".parse().unwrap();
    assert_eq!(
        (next.date, next.status),
        (from, OccurrenceStatus::Moved { from })
    );
    assert_eq!(next.place.as_deref(), Some("library"));
    assert_eq!(next.reason.as_deref(), Some("works"));
}

/// An extra meeting that was first announced for a day.
fn extra(first_date: &str) -> OccurrenceStatus {
    OccurrenceStatus::Extra {
        first_date: first_date.parse().unwrap(),
    }
}

#[test]
fn an_extra_meeting_is_listed_among_the_planned_ones() {
    let meeting = meeting_with(json!([
        {"date": "2027-07-06", "change": "extra"},
        {"date": "2027-05-05", "change": "extra", "time": "18:00", "place": "library"},
    ]));
    assert_eq!(
        listed(&meeting, "2027-05-01T00:00:00Z", 4),
        [
            ("2027-05-05T18:00:00+02:00".to_owned(), extra("2027-05-05")),
            ("2027-06-08T18:30:00+02:00".to_owned(), PLANNED),
            ("2027-07-06T18:30:00+02:00".to_owned(), extra("2027-07-06")),
            ("2027-09-14T18:30:00+02:00".to_owned(), PLANNED),
        ]
    );
}

#[test]
fn two_meetings_may_swap_their_days() {
    let meeting = meeting_with(json!([
        {"date": "2027-11-09", "change": "moved", "to": {"date": "2027-12-14"}},
        {"date": "2027-12-14", "change": "moved", "to": {"date": "2027-11-09"}},
    ]));
    let listed = listed(&meeting, "2027-11-01T00:00:00Z", 3);
    let expected = ["2027-11-09", "2027-12-14", "2028-02-08"];
    assert!(listed.iter().map(|(text, _)| &text[..10]).eq(expected));
}

#[test]
fn the_state_follows_the_day_of_berlin() {
    let meeting = round_table();
    let state = |now: &str| meeting.state(instant(now)).unwrap();
    let december = meeting.next(instant("2026-12-01T00:00:00Z")).unwrap();
    let february = meeting.next(instant("2027-01-01T00:00:00Z")).unwrap();
    let left = |hours, minutes, seconds| Countdown {
        days: 0,
        hours,
        minutes,
        seconds,
    };

    // Berlin is an hour ahead of UTC: its day begins and ends at 23:00.
    let upcoming = MeetingState::Upcoming {
        countdown: left(18, 30, 1),
        next: december.clone(),
    };
    assert_eq!(state("2026-12-07T22:59:59Z"), upcoming);
    let today = MeetingState::Today {
        countdown: left(18, 30, 0),
        next: december.clone(),
    };
    assert_eq!(state("2026-12-07T23:00:00Z"), today);
    let today = MeetingState::Today {
        countdown: left(0, 0, 1),
        next: december.clone(),
    };
    assert_eq!(state("2026-12-08T17:29:59Z"), today);
    let began = MeetingState::Began {
        current: december,
        next: Some(february.clone()),
    };
    assert_eq!(state("2026-12-08T17:30:00Z"), began);
    assert_eq!(state("2026-12-08T22:59:59Z"), began);
    let after = state("2026-12-08T23:00:00Z");
    assert!(matches!(after, MeetingState::Upcoming { next, .. } if next == february));
}

#[test]
fn a_cancelled_evening_never_begins() {
    let meeting = meeting_with(json!([{"date": "2026-12-08", "change": "cancelled"}]));
    let state = meeting.state(instant("2026-12-08T20:00:00+01:00")).unwrap();
    let MeetingState::Upcoming { next, .. } = state else {
        panic!("{state:?}")
    };
    assert_eq!(berlin::rfc3339(next.instant), "2027-02-09T18:30:00+01:00");
}

#[test]
fn a_page_left_open_over_the_change_of_the_clocks_counts_down_to_the_same_instant() {
    let meeting = round_table();
    let (winter, summer) = (
        instant("2027-03-28T00:59:59Z"),
        instant("2027-03-28T01:00:00Z"),
    );
    assert_eq!(meeting.next(winter), meeting.next(summer));
    let left = |now| match meeting.state(now) {
        Some(MeetingState::Upcoming { countdown, .. }) => countdown.seconds,
        other => panic!("{other:?}"),
    };
    assert_eq!((left(winter), left(summer)), (1, 0));
}

#[test]
fn the_meetings_end_with_the_calendar() {
    let meeting = round_table();
    assert_eq!(meeting.occurrences(Instant::MAX).count(), 0);
    assert_eq!(meeting.next(Instant::MAX), None);
    assert_eq!(meeting.state(Instant::MAX), None);
    let last = meeting.state(instant("9999-12-14T18:30:00+01:00"));
    assert!(matches!(last, Some(MeetingState::Began { next: None, .. })));
}

#[test]
fn it_is_read_as_it_is_written() {
    for exceptions in [
        json!([{"change": "cancelled", "date": "2027-02-09", "reason": "storm"}]),
        json!([{"change": "moved", "date": "2027-04-13", "to": {"date": "2027-04-20"}}]),
        json!([{"change": "extra", "date": "2027-05-05", "time": "18:00"}]),
    ] {
        let mut json = json_with(exceptions);
        json["duration_minutes"] = json!(120);
        json["revision"] = json!(3);
        let meeting: Meeting = from_value(json.clone()).unwrap();
        assert_eq!(to_value(meeting).unwrap(), json);
    }
}

#[test]
fn the_first_day_and_the_exceptions_may_be_missing() {
    let meeting: Meeting = from_value(json!({
        "rrule": "FREQ=MONTHLY;BYDAY=1MO", "starts_at": "10:00", "time_zone": "Europe/Berlin"
    }))
    .unwrap();
    assert_eq!(meeting.rrule().to_string(), "FREQ=MONTHLY;BYDAY=1MO");
    assert_eq!(meeting.starts_at().to_string(), "10:00");
    assert_eq!((meeting.starts_on(), meeting.exceptions().len()), (None, 0));
    assert_eq!((meeting.duration_minutes(), meeting.revision()), (None, 0));
}

#[test]
fn a_meeting_lasts_from_a_minute_to_a_day() {
    let lasting = |minutes: u32| {
        let mut json = json_with(json!([]));
        json["duration_minutes"] = json!(minutes);
        from_value::<Meeting>(json).map(|meeting| meeting.duration_minutes())
    };
    for minutes in [1, 90, 1440] {
        assert_eq!(lasting(minutes.into()).unwrap(), Some(minutes));
    }
    for minutes in [0, 1441] {
        assert_eq!(
            lasting(minutes).unwrap_err().to_string(),
            format!(
                "a meeting lasts from 1 to 1440 minutes, not {minutes}: where its end is not \
                 known, leave duration_minutes out"
            )
        );
    }
}

#[test]
fn each_exception_is_a_change_and_knows_the_day_it_was_planned_for() {
    let meeting = meeting_with(json!([
        {"change": "cancelled", "date": "2027-02-09", "reason": "storm"},
        {"change": "moved", "date": "2027-04-13", "to": {"date": "2027-04-20"}},
        {"change": "extra", "date": "2027-05-05"},
    ]));
    let changes: Vec<_> = meeting
        .changes()
        .map(|one| (one.date.to_string(), one.planned_on(), one.takes_place()))
        .collect();
    let planned = |text: &str| Some(text.parse().unwrap());
    assert_eq!(
        changes,
        [
            ("2027-02-09".to_owned(), planned("2027-02-09"), false),
            ("2027-04-20".to_owned(), planned("2027-04-13"), true),
            ("2027-05-05".to_owned(), None, true),
        ]
    );
}

#[test]
fn exceptions_that_do_not_fit_are_refused_with_a_sentence() {
    let cancelled = |date| json!({"change": "cancelled", "date": date});
    let moved = |date, to| json!({"change": "moved", "date": date, "to": {"date": to}});
    let extra = |date| json!({"change": "extra", "date": date});
    let not_planned = "so it cannot be cancelled or moved";
    for (exceptions, expected) in [
        (json!([cancelled("2027-02-10")]), not_planned),
        (json!([moved("2027-03-09", "2027-03-16")]), not_planned),
        // The rule alone has this day, but the first meeting was later.
        (json!([cancelled("2009-02-10")]), not_planned),
        (
            json!([cancelled("2027-02-09"), moved("2027-02-09", "2027-02-16")]),
            "the meeting on 2027-02-09 is changed twice: keep one exception",
        ),
        (
            json!([extra("2027-02-09")]),
            "there is already a meeting on 2027-02-09",
        ),
        (
            json!([moved("2027-11-09", "2027-12-14")]),
            "there is already a meeting on 2027-12-14",
        ),
        (
            json!([extra("2027-02-16"), moved("2027-02-09", "2027-02-16")]),
            "there is already a meeting on 2027-02-16",
        ),
        (
            json!([{"change": "extra", "date": "2027-05-05", "time": "24:00"}]),
            "nothing starts at 24:00",
        ),
        (
            json!([
                {"change": "extra", "date": "2027-05-12", "first_date": "2027-05-05"},
                {"change": "extra", "date": "2027-05-05"},
            ]),
            "two extra meetings were first announced for 2027-05-05",
        ),
        (
            json!([{"change": "cancelled", "date": "2027-02-09", "first_date": "2027-02-09"}]),
            "the exception of 2027-02-09 has the wrong fields",
        ),
    ] {
        let sentence = sentence(json_with(exceptions));
        assert!(sentence.contains(expected), "{sentence}");
    }
}

#[test]
fn a_day_whose_meeting_is_cancelled_is_free_for_an_extra_one() {
    let meeting = meeting_with(json!([
        {"change": "cancelled", "date": "2027-02-09"},
        {"change": "extra", "date": "2027-02-09", "time": "10:00"},
    ]));
    let listed = listed(&meeting, "2027-02-01T00:00:00Z", 2);
    assert!(
        listed
            .iter()
            .map(|(_, status)| *status)
            .eq([extra("2027-02-09"), OccurrenceStatus::Cancelled])
    );
}

#[test]
fn mistakes_of_editors_are_answered_with_what_would_be_right() {
    let with = |field: &str, value: &str| {
        let mut json = json_with(json!([]));
        json[field] = json!(value);
        sentence(json)
    };
    assert_eq!(
        with("time_zone", "Europe/Kyiv"),
        "the time zone must be Europe/Berlin, not “Europe/Kyiv”"
    );
    assert_eq!(
        with("starts_at", "18.30"),
        "“18.30” is not a time such as 18:30"
    );
    assert_eq!(
        with("starts_at", "24:00"),
        "nothing starts at 24:00: write 00:00 of the next day"
    );
    assert!(
        with("rrule", "FREQ=MONTHLY;COUNT=3").starts_with("“COUNT=3” is not understood")
    );
    assert!(with("end", "20:30").starts_with("unknown field `end`"));
    let exception = json!([{"change": "postponed", "date": "2027-02-09"}]);
    assert!(sentence(json_with(exception)).starts_with("unknown variant `postponed`"));
    let exception =
        json!([{"change": "cancelled", "date": "2027-02-09", "why": "storm"}]);
    assert!(sentence(json_with(exception)).starts_with("unknown field `why`"));
}

#[test]
fn an_exception_has_the_fields_of_its_change_only() {
    for fields in [
        json!({"change": "moved"}),
        json!({"change": "moved", "to": {}}),
        json!({"change": "moved", "to": {"time": "19:00"}, "place": "library"}),
        json!({"change": "cancelled", "to": {"date": "2027-02-16"}}),
        json!({"change": "cancelled", "time": "19:00"}),
        json!({"change": "extra", "to": {"date": "2027-02-16"}}),
    ] {
        let mut exception = fields;
        exception["date"] = json!("2027-02-09");
        let sentence = sentence(json_with(json!([exception])));
        let expected = "the exception of 2027-02-09 has the wrong fields";
        assert!(sentence.starts_with(expected), "{sentence}");
    }
}

#[test]
fn a_mistake_in_an_exception_is_named_with_its_line() {
    let json = serde_json::to_string_pretty(&json_with(json!([
        {"change": "extra", "date": "2027-05-05"},
        {"change": "extra", "date": "2027-06-31"},
    ])));
    let error = serde_json::from_str::<Meeting>(&json.unwrap()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the calendar has no 2027-06-31 at line 9 column 26"
    );
}

proptest! {
    #[test]
    fn whatever_is_moved_or_added_the_list_is_in_order_and_the_state_agrees(
        now in 1_767_222_000_i64..1_900_000_000,
        days in prop::collection::vec((0_i32..60, 2_i32..29), 0..4),
    ) {
        // Planned meetings are at least 28 days apart, so these never collide.
        let dates = round_table().rrule().dates(Date::new(2026, 1, 1)?);
        let exceptions: Vec<_> = dates.zip(days).map(|(date, (extra, by))| match extra {
            0..20 => json!({"change": "cancelled", "date": date}),
            20..40 => json!({
                "change": "moved", "date": date, "to": {"date": date.add_days(by - 15), "time": "09:00"}
            }),
            _ => json!({"change": "extra", "date": date.add_days(by % 7 + 1)}),
        }).collect();
        let meeting = meeting_with(json!(exceptions));
        let now = Instant::from_unix_seconds(now);
        let list: Vec<_> = meeting.occurrences(now).take(12).collect();
        prop_assert!(list.is_sorted_by_key(|one| one.instant));
        prop_assert!(list.iter().all(|one| one.instant >= now));
        let next = meeting.next(now);
        prop_assert_eq!(&next, &list.iter().find(|one| one.takes_place() && one.instant > now).cloned());
        let expected = match meeting.state(now) {
            Some(MeetingState::Upcoming { next, .. } | MeetingState::Today { next, .. }) => Some(next),
            Some(MeetingState::Began { current, next }) => {
                prop_assert_eq!(current.date, berlin::to_civil(now).date());
                next
            }
            None => None,
        };
        prop_assert_eq!(expected, next);
    }
}
