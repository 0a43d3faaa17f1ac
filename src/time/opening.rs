//! Whether a place is open.
//!
//! Said is only what the schedules say: where they name no weekdays, or do not tell
//! about public holidays, the answer is that it is not known.

use super::{Date, Holiday, Instant, Schedule, TimeOfDay, berlin};

/// How many days ahead the next opening is looked for, and how far open days in a row
/// are followed: over the longest row of holidays and Sundays, and over a week.
const DAYS_AHEAD: i32 = 14;

/// What there is to say about a place's opening hours at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// It is open.
    Open {
        /// When it closes; `None` where it does not in the days ahead.
        until: Option<Instant>,
    },
    /// It is closed.
    Closed {
        /// When it opens; `None` where that is not known or far away.
        until: Option<Instant>,
        /// The public holiday that it is closed for.
        holiday: Option<Holiday>,
    },
    /// One may come by appointment.
    ByAppointment,
    /// It would be open, but on a public holiday nobody knows.
    UncertainHoliday(Holiday),
    /// It would be open at this time, but nobody knows on which days.
    UncertainDays,
    /// Nothing is known.
    Unknown,
}

/// What a schedule says about one spell on one day.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Certainty {
    Certain,
    ByAppointment,
    Holiday(Holiday),
    DaysUnknown,
}

/// A spell of opening hours on one day: from the first instant to before the second.
struct Spell {
    opens: Instant,
    closes: Instant,
    certainty: Certainty,
}

impl Opening {
    /// What the schedules of a place say at an instant. Weekdays and times are those
    /// of Berlin, wherever the visitor's device is.
    pub fn at(schedules: &[Schedule], now: Instant) -> Self {
        let today = berlin::to_civil(now).date();
        let current = spells(schedules, today)
            .filter(|spell| spell.opens <= now && now < spell.closes)
            // The certain one counts where several say something.
            .min_by_key(|spell| spell.certainty.rank());
        match current.map(|spell| spell.certainty) {
            Some(Certainty::Certain) => Self::Open {
                until: closing(schedules, today, now),
            },
            Some(Certainty::ByAppointment) => Self::ByAppointment,
            Some(Certainty::Holiday(holiday)) => Self::UncertainHoliday(holiday),
            Some(Certainty::DaysUnknown) => Self::UncertainDays,
            None => Self::closed(schedules, today, now),
        }
    }

    /// Whether one can go there or call there now.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open { .. })
    }

    fn closed(schedules: &[Schedule], today: Date, now: Instant) -> Self {
        let in_force = || in_force(schedules, today);
        if in_force().any(|it| it.is_by_appointment() && it.hours().is_none()) {
            return Self::ByAppointment;
        }
        // A special schedule without hours says that it is closed.
        if in_force().all(|it| it.hours().is_none() && !it.is_special()) {
            return Self::Unknown;
        }
        let until = (0..DAYS_AHEAD)
            .flat_map(|days| spells(schedules, today.add_days(days)))
            .filter(|spell| spell.is_certain() && spell.opens > now)
            .map(|spell| spell.opens)
            .min();
        let closes_on_holidays =
            in_force().any(|it| it.is_open_on_public_holidays() == Some(false));
        Self::Closed {
            until,
            holiday: Holiday::on(today).filter(|_| closes_on_holidays),
        }
    }
}

impl Certainty {
    fn rank(self) -> u8 {
        match self {
            Self::Certain => 0,
            Self::ByAppointment => 1,
            Self::Holiday(_) => 2,
            Self::DaysUnknown => 3,
        }
    }
}

impl Spell {
    fn is_certain(&self) -> bool {
        self.certainty == Certainty::Certain
    }
}

/// When a place that is open closes: spells that touch or overlap are one.
fn closing(schedules: &[Schedule], today: Date, now: Instant) -> Option<Instant> {
    let mut end = now;
    for days in 0..DAYS_AHEAD {
        let mut grew = true;
        // The spells of a day come in the order of the bundle, not of the clock.
        while grew {
            let before = end;
            for spell in spells(schedules, today.add_days(days)) {
                if spell.is_certain() && spell.opens <= end && spell.closes > end {
                    end = spell.closes;
                }
            }
            grew = end > before;
        }
        let midnight = today.add_days(days).at(TimeOfDay::END_OF_DAY);
        if end < berlin::to_instant(midnight) {
            return Some(end);
        }
    }
    None
}

/// The schedules that count on a day: the special ones if there are any for it.
fn in_force(schedules: &[Schedule], date: Date) -> impl Iterator<Item = &Schedule> {
    let holds = move |schedule: &&Schedule| schedule.holds_on(date);
    let is_special = schedules.iter().filter(holds).any(Schedule::is_special);
    schedules
        .iter()
        .filter(holds)
        .filter(move |schedule| schedule.is_special() == is_special)
}

/// The spells of a day, in the order of the bundle.
fn spells(schedules: &[Schedule], date: Date) -> impl Iterator<Item = Spell> {
    let holiday = Holiday::on(date);
    in_force(schedules, date).filter_map(move |schedule| {
        let (opens_at, closes_at) = schedule.hours()?;
        let days = schedule.byday();
        if days.is_some_and(|days| !days.contains(date.weekday())) {
            return None;
        }
        // Special hours are those of that very day, and who never closes does not
        // close on holidays.
        let is_sure = schedule.is_special() || schedule.is_round_the_clock();
        let certainty = match (holiday, schedule.is_open_on_public_holidays()) {
            (Some(_), Some(false)) if !is_sure => return None,
            (Some(holiday), None) if !is_sure => Certainty::Holiday(holiday),
            _ if schedule.is_by_appointment() => Certainty::ByAppointment,
            _ if days.is_none() && !is_sure => Certainty::DaysUnknown,
            _ => Certainty::Certain,
        };
        Some(Spell {
            opens: berlin::to_instant(date.at(opens_at)),
            closes: berlin::to_instant(date.at(closes_at)),
            certainty,
        })
    })
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use proptest::prelude::*;
    use serde_json::{Value, from_value, json};

    use super::*;
    use crate::time::Holiday::{GermanUnity, Reformation};

    fn instant(text: &str) -> Instant {
        Instant::from_unix_seconds(text.parse::<Timestamp>().unwrap().as_second())
    }

    /// What schedules say at an instant.
    fn at(schedules: &Value, now: &str) -> Opening {
        let schedules: Vec<Schedule> = from_value(schedules.clone()).unwrap();
        Opening::at(&schedules, instant(now))
    }

    fn open(until: &str) -> Opening {
        let until = Some(instant(until));
        Opening::Open { until }
    }

    fn closed(until: &str) -> Opening {
        let until = Some(instant(until));
        Opening::Closed {
            until,
            holiday: None,
        }
    }

    /// Two spells on Tuesday and one on Friday; nothing is said about holidays.
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
    fn hours_are_those_of_berlin_in_summer_and_in_winter() {
        assert!(!at(&office(), "2026-10-23T05:59:59Z").is_open());
        assert!(at(&office(), "2026-10-23T06:00:00Z").is_open());
        assert!(!at(&office(), "2026-10-27T06:00:00Z").is_open());
        assert!(at(&office(), "2026-10-27T07:00:00Z").is_open());
    }

    #[test]
    fn who_never_closes_is_open_for_ever_on_holidays_too() {
        let hotline = json!([{
            "byday": "MO,TU,WE,TH,FR,SA,SU", "opens_at": "00:00", "closes_at": "24:00",
        }]);
        for now in [
            "2026-12-24T23:30:00Z",
            "2026-12-25T12:00:00Z",
            "2026-03-29T01:00:00Z",
        ] {
            assert_eq!(at(&hotline, now), Opening::Open { until: None }, "{now}");
        }
    }

    #[test]
    fn a_night_that_is_written_as_two_spells_is_one() {
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
        assert_eq!(
            at(&office(), holiday),
            Opening::UncertainHoliday(Reformation)
        );

        let told = |is_open: bool| {
            let mut office = office();
            for spell in office.as_array_mut().unwrap() {
                spell["open_on_public_holidays"] = json!(is_open);
            }
            at(&office, holiday)
        };
        assert_eq!(told(true), open("2028-10-31T11:00:00Z"));
        let until = Some(instant("2028-11-03T07:00:00Z"));
        let holiday = Some(Reformation);
        assert_eq!(told(false), Opening::Closed { until, holiday });
    }

    #[test]
    fn outside_of_its_hours_it_is_closed_on_a_holiday_as_on_any_day() {
        // The Day of German Unity 2028 is a Tuesday, too; the next sure day is Friday.
        assert_eq!(
            at(&office(), "2028-10-03T05:00:00Z"),
            closed("2028-10-06T06:00:00Z")
        );
        assert_eq!(
            Holiday::on("2028-10-03".parse().unwrap()),
            Some(GermanUnity)
        );
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
    fn where_the_weekdays_are_not_told_only_closed_is_certain() {
        let kita = json!([{"opens_at": "07:30", "closes_at": "16:30"}]);
        assert_eq!(at(&kita, "2026-11-23T09:00:00Z"), Opening::UncertainDays);
        let closed = Opening::Closed {
            until: None,
            holiday: None,
        };
        assert_eq!(at(&kita, "2026-11-23T19:00:00Z"), closed);
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
        let spell = (days, hours, any::<bool>(), any::<Option<bool>>());
        let spell = spell.prop_map(|(days, hours, by_appointment, holidays)| {
            let time =
                |quarter: u16| format!("{:02}:{:02}", quarter / 4, quarter % 4 * 15);
            let mut json = json!({"by_appointment": by_appointment});
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
        prop::collection::vec(spell, 0..5)
    }

    proptest! {
        #[test]
        fn what_is_said_of_the_future_comes_true(
            schedules in schedules(),
            minutes in instant("2026-01-01T00:00:00Z").unix_seconds() / 60
                ..instant("2030-01-01T00:00:00Z").unix_seconds() / 60,
        ) {
            let now = Instant::from_unix_seconds(minutes * 60);
            match Opening::at(&schedules, now) {
                Opening::Open { until: Some(end) } => {
                    prop_assert!(end > now);
                    prop_assert!(Opening::at(&schedules, end.add_seconds(-1)).is_open());
                    prop_assert!(!Opening::at(&schedules, end).is_open());
                }
                Opening::Closed { until: Some(start), .. } => {
                    prop_assert!(start > now);
                    prop_assert!(!Opening::at(&schedules, start.add_seconds(-1)).is_open());
                    prop_assert!(Opening::at(&schedules, start).is_open());
                }
                _ => {}
            }
        }
    }
}
