use std::mem;

use jiff::Timestamp;
use proptest::prelude::*;
use serde_json::{Value, from_value, json};

use super::*;
use crate::time::Attending::{Phone, Visit};
use crate::time::Holiday::{
    BoxingDay, Christmas, ChristmasEve, GermanUnity, LabourDay, NewYearsEve, Reformation,
};

const LAW: HolidayLaw = HolidayLaw::SchleswigHolstein;

fn instant(text: &str) -> Instant {
    Instant::from_unix_seconds(text.parse::<Timestamp>().unwrap().as_second())
}

/// What schedules say at an instant.
fn at(schedules: &Value, now: &str) -> Opening {
    let schedules: Vec<Schedule> = from_value(schedules.clone()).unwrap();
    Opening::at(&schedules, instant(now), LAW)
}

fn open(until: &str) -> Opening {
    let until = Some(instant(until));
    Opening::Open {
        until,
        attending: Visit,
    }
}

fn closed(until: &str) -> Opening {
    closed_for(Visit, Some(instant(until)))
}

fn closed_for(attending: Attending, until: Option<Instant>) -> Opening {
    Opening::Closed {
        until,
        attending,
        holiday: None,
    }
}

fn uncertain(holiday: Holiday) -> Opening {
    Opening::UncertainHoliday {
        holiday,
        attending: Visit,
    }
}

/// Two periods on Tuesday and one on Friday; nothing is said about holidays.
fn office() -> Value {
    json!([
        {"byday": "TU", "opens_at": "14:00", "closes_at": "16:00"},
        {"byday": "TU,FR", "opens_at": "08:00", "closes_at": "12:00"},
    ])
}

#[test]
fn it_is_open_from_the_first_second_to_before_the_last() {
    let tuesday = [
        ("2026-11-24T06:59:59Z", closed("2026-11-24T07:00:00Z")),
        ("2026-11-24T07:00:00Z", open("2026-11-24T11:00:00Z")),
        ("2026-11-24T10:59:59Z", open("2026-11-24T11:00:00Z")),
        ("2026-11-24T11:00:00Z", closed("2026-11-24T13:00:00Z")),
        ("2026-11-24T13:00:00Z", open("2026-11-24T15:00:00Z")),
        ("2026-11-24T15:00:00Z", closed("2026-11-27T07:00:00Z")),
    ];
    for (now, expected) in tuesday {
        assert_eq!(at(&office(), now), expected, "{now}");
    }
}

#[test]
fn hours_that_are_over_or_to_come_do_not_say_what_a_place_is_closed_for() {
    let calls = json!({"byday": "TU,TH", "opens_at": "13:00", "closes_at": "16:00",
        "attending_type": "phone"});
    let visits = |from: Option<&str>, to: Option<&str>| {
        json!({"byday": "MO,TU,WE,TH,FR", "opens_at": "08:00", "closes_at": "17:30",
            "valid_from": from, "valid_to": to})
    };
    // Tuesday after the last call; the next is on Thursday.
    let (now, next) = ("2026-11-24T16:00:00Z", "2026-11-26T12:00:00Z");
    let expected = closed_for(Phone, Some(instant(next)));
    for other in [
        visits(None, Some("2020-12-31")),
        visits(Some("2027-01-04"), None),
    ] {
        assert_eq!(at(&json!([other, calls]), now), expected, "{other}");
    }
    // Where nobody can call any more, it is closed until one may come.
    let mut last_calls = calls;
    last_calls["valid_to"] = json!("2026-11-25");
    let visits = visits(Some("2026-12-01"), None);
    let expected = closed("2026-12-01T07:00:00Z");
    assert_eq!(at(&json!([visits, last_calls]), now), expected);
}

#[test]
fn hours_are_those_of_berlin_in_summer_and_in_winter() {
    assert!(!at(&office(), "2026-10-23T05:59:59Z").is_open());
    assert!(at(&office(), "2026-10-23T06:00:00Z").is_open());
    assert!(!at(&office(), "2026-10-27T06:00:00Z").is_open());
    assert!(at(&office(), "2026-10-27T07:00:00Z").is_open());
}

#[test]
fn a_place_that_never_closes_is_open_on_holidays_too() {
    let hotline = json!([{
        "byday": "MO,TU,WE,TH,FR,SA,SU", "opens_at": "00:00", "closes_at": "24:00",
    }]);
    for now in [
        "2026-12-24T23:30:00Z",
        "2026-12-25T12:00:00Z",
        "2026-03-29T01:00:00Z",
    ] {
        let open = Opening::Open {
            until: None,
            attending: Visit,
        };
        assert_eq!(at(&hotline, now), open, "{now}");
    }
}

#[test]
fn a_night_that_is_written_as_two_periods_is_one() {
    let bar = json!([
        {"byday": "SA", "opens_at": "20:00", "closes_at": "24:00"},
        {"byday": "SU", "opens_at": "00:00", "closes_at": "03:00"},
    ]);
    // In the night in which summer time ends.
    assert_eq!(
        at(&bar, "2026-10-24T20:00:00Z"),
        open("2026-10-25T02:00:00Z")
    );
}

#[test]
fn on_a_public_holiday_nothing_is_promised_unless_the_source_does() {
    // Reformation Day 2028 is a Tuesday.
    let holiday = "2028-10-31T08:00:00Z";
    assert_eq!(at(&office(), holiday), uncertain(Reformation));

    let rule = |is_open: bool| {
        let mut office = office();
        for period in office.as_array_mut().unwrap() {
            period["open_on_public_holidays"] = json!(is_open);
        }
        at(&office, holiday)
    };
    assert_eq!(rule(true), open("2028-10-31T11:00:00Z"));
    let until = Some(instant("2028-11-03T07:00:00Z"));
    let holiday = Some(Reformation);
    let closed = Opening::Closed {
        until,
        attending: Visit,
        holiday,
    };
    assert_eq!(rule(false), closed);
}

#[test]
fn a_holiday_of_which_nothing_is_known_is_uncertain_from_midnight_to_midnight() {
    // The Day of German Unity 2028 is a Tuesday: the office would have hours.
    for now in [
        "2028-10-02T22:00:00Z",
        "2028-10-03T05:00:00Z",
        "2028-10-03T08:00:00Z",
        "2028-10-03T11:00:00Z",
        "2028-10-03T21:59:59Z",
    ] {
        assert_eq!(at(&office(), now), uncertain(GermanUnity), "{now}");
    }
    // May Day 2028 is a Monday, on which it has none.
    assert_eq!(
        at(&office(), "2028-05-01T08:00:00Z"),
        closed("2028-05-02T06:00:00Z")
    );
    assert_eq!(
        Holiday::on("2028-05-01".parse().unwrap(), LAW),
        Some(LabourDay)
    );
}

#[test]
fn the_next_opening_is_given_only_if_nothing_uncertain_comes_before_it() {
    // Daily from 7 to 22, like the victims' helpline; 2026-04-30 is a Thursday.
    let helpline = json!([{
        "byday": "MO,TU,WE,TH,FR,SA,SU", "opens_at": "07:00", "closes_at": "22:00",
    }]);
    for (now, expected) in [
        ("2026-04-29T20:30:00Z", closed("2026-04-30T05:00:00Z")),
        ("2026-04-30T20:30:00Z", closed_for(Visit, None)),
        ("2026-05-01T04:59:00Z", uncertain(LabourDay)),
        ("2026-05-01T20:30:00Z", uncertain(LabourDay)),
        ("2026-05-01T22:00:00Z", closed("2026-05-02T05:00:00Z")),
        ("2026-12-23T22:30:00Z", closed_for(Visit, None)),
        ("2026-12-24T05:30:00Z", uncertain(ChristmasEve)),
        ("2026-12-25T05:30:00Z", uncertain(Christmas)),
        ("2026-12-26T22:59:59Z", uncertain(BoxingDay)),
        ("2026-12-26T23:00:00Z", closed("2026-12-27T06:00:00Z")),
    ] {
        assert_eq!(at(&helpline, now), expected, "{now}");
    }
}

#[test]
fn christmas_eve_and_new_years_eve_are_uncertain_whatever_is_said_of_holidays() {
    for rule in [json!(null), json!(true), json!(false)] {
        let mut office = json!([{
            "byday": "TH", "opens_at": "07:30", "closes_at": "17:30",
            "open_on_public_holidays": rule,
        }]);
        for (now, holiday) in [
            ("2026-12-24T12:00:00Z", ChristmasEve),
            ("2026-12-31T12:00:00Z", NewYearsEve),
        ] {
            assert_eq!(at(&office, now), uncertain(holiday), "{rule} {now}");
        }
        // Hours of that very day are certain.
        office.as_array_mut().unwrap().push(json!({
            "special": true, "valid_from": "2026-12-24", "valid_to": "2026-12-24",
            "opens_at": "08:00", "closes_at": "12:00",
        }));
        assert_eq!(
            at(&office, "2026-12-24T10:00:00Z"),
            open("2026-12-24T11:00:00Z")
        );
    }
}

#[test]
fn hours_for_calling_differ_from_those_for_a_visit() {
    let phone = json!({"byday": "TU", "opens_at": "13:00", "closes_at": "16:00",
        "attending_type": "phone"});
    let reachable = Opening::Open {
        until: Some(instant("2026-11-24T15:00:00Z")),
        attending: Phone,
    };
    let hotline = json!([phone]);
    assert_eq!(at(&hotline, "2026-11-24T13:00:00Z"), reachable);
    assert!(reachable.is_open());
    assert_eq!(
        at(&hotline, "2026-11-24T16:00:00Z"),
        closed_for(Phone, Some(instant("2026-12-01T12:00:00Z")))
    );
    // German Unity 2028 is a Tuesday.
    let unknown = Opening::UncertainHoliday {
        holiday: GermanUnity,
        attending: Phone,
    };
    assert_eq!(at(&hotline, "2028-10-03T05:00:00Z"), unknown);

    // Where one can come, too, it is closed when one can only call later.
    let office = json!([
        phone,
        {"byday": "TU", "opens_at": "10:00", "closes_at": "14:00"},
    ]);
    for (now, expected) in [
        ("2026-11-24T08:00:00Z", closed("2026-11-24T09:00:00Z")),
        ("2026-11-24T12:30:00Z", open("2026-11-24T13:00:00Z")),
        ("2026-11-24T13:00:00Z", reachable),
        ("2026-11-24T16:00:00Z", closed("2026-12-01T09:00:00Z")),
    ] {
        assert_eq!(at(&office, now), expected, "{now}");
    }
}

#[test]
fn who_can_be_called_without_an_appointment_is_by_appointment_else() {
    let office = json!([
        {"byday": "TU", "opens_at": "13:00", "closes_at": "16:00", "attending_type": "phone"},
        {"by_appointment": true},
    ]);
    assert!(at(&office, "2026-11-24T13:00:00Z").is_open());
    assert_eq!(at(&office, "2026-11-24T16:00:00Z"), Opening::ByAppointment);
}

#[test]
fn by_appointment_is_not_closed() {
    let always = json!([{"by_appointment": true}]);
    assert_eq!(at(&always, "2026-11-22T03:00:00Z"), Opening::ByAppointment);

    let thursdays = json!([{
        "byday": "TH", "opens_at": "14:00", "closes_at": "16:00", "by_appointment": true,
    }]);
    assert_eq!(
        at(&thursdays, "2026-11-26T13:30:00Z"),
        Opening::ByAppointment
    );

    // Open hours count where there are both.
    let both = json!([
        {"by_appointment": true},
        {"byday": "TH", "opens_at": "14:00", "closes_at": "16:00"},
    ]);
    assert_eq!(
        at(&both, "2026-11-26T13:30:00Z"),
        open("2026-11-26T15:00:00Z")
    );
    assert_eq!(at(&both, "2026-11-26T16:30:00Z"), Opening::ByAppointment);
}

#[test]
fn where_the_weekdays_are_not_known_only_closed_is_certain() {
    let kita = json!([{"opens_at": "07:30", "closes_at": "16:30"}]);
    assert_eq!(at(&kita, "2026-11-23T09:00:00Z"), Opening::UncertainDays);
    assert_eq!(at(&kita, "2026-11-23T19:00:00Z"), closed_for(Visit, None));
}

#[test]
fn nothing_is_known_without_schedules_without_hours_and_out_of_their_period() {
    let past = json!([{
        "byday": "TU", "opens_at": "08:00", "closes_at": "12:00",
        "valid_from": "2020-01-01", "valid_to": "2020-12-31",
    }]);
    for schedules in [json!([]), json!([{}]), json!([{"byday": "TU"}]), past] {
        let opening = at(&schedules, "2026-11-24T09:00:00Z");
        assert_eq!(opening, Opening::Unknown, "{schedules}");
    }
}

#[test]
fn special_hours_count_instead_of_the_usual_ones() {
    let mut office = office();
    office.as_array_mut().unwrap().extend([
        json!({"special": true, "valid_from": "2026-11-24", "valid_to": "2026-11-24",
            "opens_at": "10:00", "closes_at": "11:00"}),
        json!({"special": true, "valid_from": "2026-11-25", "valid_to": "2026-11-30"}),
    ]);
    assert_eq!(
        at(&office, "2026-11-24T08:00:00Z"),
        closed("2026-11-24T09:00:00Z")
    );
    assert_eq!(
        at(&office, "2026-11-24T09:30:00Z"),
        open("2026-11-24T10:00:00Z")
    );
    // Closed on Friday; the usual hours are back on the Tuesday after.
    assert_eq!(
        at(&office, "2026-11-27T09:00:00Z"),
        closed("2026-12-01T07:00:00Z")
    );
}

/// Schedules of every shape, with times at every quarter of an hour.
fn schedules() -> impl Strategy<Value = Vec<Schedule>> {
    let days = prop::option::of(prop::sample::subsequence(
        vec!["MO", "TU", "WE", "TH", "FR", "SA", "SU"],
        1..=7,
    ));
    let hours = prop::option::of((0_u16..96, 1_u16..=96))
        .prop_map(|hours| hours.filter(|(opens, closes)| opens < closes));
    let attending = prop::sample::select(&["visit", "phone"][..]);
    let period = (days, hours, any::<bool>(), any::<Option<bool>>(), attending);
    let period = period.prop_map(|(days, hours, by_appointment, holidays, attending)| {
        let time = |quarter: u16| format!("{:02}:{:02}", quarter / 4, quarter % 4 * 15);
        let mut json =
            json!({"by_appointment": by_appointment, "attending_type": attending});
        if let Some(days) = days {
            json["byday"] = json!(days.join(","));
        }
        if let Some((opens, closes)) = hours {
            json["opens_at"] = json!(time(opens));
            json["closes_at"] = json!(time(closes));
        }
        if let Some(open) = holidays {
            json["open_on_public_holidays"] = json!(open);
        }
        from_value(json).unwrap()
    });
    prop::collection::vec(period, 0..5)
}

proptest! {
    #[test]
    fn what_is_said_of_the_future_comes_true(
        schedules in schedules(),
        minutes in instant("2026-01-01T00:00:00Z").unix_seconds() / 60
            ..instant("2030-01-01T00:00:00Z").unix_seconds() / 60,
    ) {
        let now = Instant::from_unix_seconds(minutes * 60);
        let is_open_for = |what, now| {
            let opening = Opening::at(&schedules, now, LAW);
            matches!(opening, Opening::Open { attending, .. } if attending == what)
        };
        let state = |now| mem::discriminant(&Opening::at(&schedules, now, LAW));
        match Opening::at(&schedules, now, LAW) {
            Opening::Open { until: Some(end), attending } => {
                prop_assert!(end > now);
                // Who can be called and comes to be open is open, too.
                prop_assert!(Opening::at(&schedules, end.add_seconds(-1), LAW).is_open());
                prop_assert!(!is_open_for(attending, end));
            }
            Opening::Closed { until: Some(start), attending, .. } => {
                prop_assert!(start > now);
                prop_assert!(!is_open_for(attending, start.add_seconds(-1)));
                prop_assert!(is_open_for(attending, start));
            }
            Opening::UncertainHoliday { .. } => {
                // On such a day nobody is said to be closed.
                let today = berlin::to_civil(now).date();
                let closed = mem::discriminant(&closed_for(Visit, None));
                for hour in 0..24 {
                    let time = today.at(TimeOfDay::new(hour, 0)?);
                    prop_assert!(state(berlin::to_instant(time)) != closed);
                }
            }
            _ => {}
        }
    }
}
