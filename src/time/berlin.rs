//! The clock of Europe/Berlin.
//!
//! Summer time by Directive 2000/84/EC, articles 2 and 3: it begins on the last
//! Sunday of March and ends on the last Sunday of October, both at 01:00 UTC
//! everywhere in the Union. In between Berlin is two hours ahead of UTC, else one.
//! The same dates have held since 1996 (Directive 94/21/EC). For earlier years this
//! clock follows the same rule though the real one did not, and should the Union
//! change the rule this file has to follow.

use std::{fmt, str::FromStr};

use super::{
    Date, DateTime, Instant, TimeError, TimeOfDay, Weekday, text::serde_as_text,
};

/// The name of the zone in the IANA time zone database.
pub const NAME: &str = "Europe/Berlin";

/// Seconds that winter time, Central European Time, is ahead of UTC.
const WINTER: i32 = 3600;
/// Seconds that summer time is ahead of UTC.
const SUMMER: i32 = 7200;

/// How many seconds Berlin is ahead of UTC at an instant: 3600 or 7200.
pub fn offset_at(instant: Instant) -> i32 {
    // Summer time begins and ends far from New Year, so the year of UTC will do.
    let year = DateTime::from_utc(instant).date().year();
    let summer = || Some(change(year, 3)?..change(year, 10)?);
    if summer().is_some_and(|time| time.contains(&instant)) {
        SUMMER
    } else {
        WINTER
    }
}

/// The date and time that the clocks in Berlin show at an instant.
///
/// ```
/// use wegweiser::time::{Instant, berlin};
///
/// let winter = Instant::from_unix_seconds(1_795_348_800); // 2026-11-22, noon in UTC
/// assert_eq!(berlin::to_civil(winter).to_string(), "2026-11-22T13:00:00");
/// ```
pub fn to_civil(instant: Instant) -> DateTime {
    DateTime::from_utc(instant.add_seconds(offset_at(instant).into()))
}

/// The instant at which the clocks in Berlin show this date and time.
///
/// As RFC 5545 §3.3.5 demands, a time that occurs twice when summer time ends is
/// its first occurrence, and one that is skipped when summer time begins is read
/// with the offset before the gap: 02:30 is then the instant that is shown as 03:30.
pub fn to_instant(civil: DateTime) -> Instant {
    let utc = civil.to_utc();
    let in_summer = utc.add_seconds((-SUMMER).into());
    if offset_at(in_summer) == SUMMER {
        in_summer
    } else {
        utc.add_seconds((-WINTER).into())
    }
}

/// The instant as RFC 3339 with the offset of Berlin, as `<time datetime>` takes it:
/// `2026-12-08T18:30:00+01:00`.
pub fn rfc3339(instant: Instant) -> String {
    let mut text = to_civil(instant).to_string();
    text.push_str(if offset_at(instant) == SUMMER {
        "+02:00"
    } else {
        "+01:00"
    });
    text
}

/// 01:00 UTC on the last Sunday of a month.
fn change(year: i16, month: u8) -> Option<Instant> {
    let sunday = Date::nth_weekday(year, month, -1, Weekday::Sunday)?;
    Some(
        sunday
            .at(TimeOfDay::START_OF_DAY)
            .to_utc()
            .add_seconds(3600),
    )
}

/// The time zone of the data bundle, of which there is only this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Zone;

serde_as_text!(Zone);

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(NAME)
    }
}

impl FromStr for Zone {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        if text == NAME {
            Ok(Self)
        } else {
            Err(TimeError::TimeZone(text.to_owned()))
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::{Timestamp, tz::TimeZone};
    use proptest::prelude::*;

    use super::*;

    /// The second source: the IANA database as jiff reads it.
    fn iana() -> TimeZone {
        TimeZone::get(NAME).unwrap()
    }

    fn instant(text: &str) -> Instant {
        Instant::from_unix_seconds(text.parse::<Timestamp>().unwrap().as_second())
    }

    fn civil(text: &str) -> DateTime {
        let utc = instant(&format!("{text}Z"));
        DateTime::from_utc(utc)
    }

    /// From the start of 1996 to the end of 2100.
    fn seconds() -> std::ops::Range<i64> {
        instant("1996-01-01T00:00:00Z").unix_seconds()
            ..instant("2101-01-01T00:00:00Z").unix_seconds()
    }

    #[test]
    fn every_hour_from_1996_to_2100_is_as_the_iana_database_has_it() {
        let zone = iana();
        for second in seconds().step_by(3600) {
            let ours = Instant::from_unix_seconds(second);
            let theirs = zone.to_offset(Timestamp::from_second(second).unwrap());
            assert_eq!(offset_at(ours), theirs.seconds(), "{second}");
        }
    }

    #[test]
    fn every_civil_hour_from_1996_to_2100_is_the_instant_of_jiff() {
        let zone = iana();
        for second in seconds().step_by(3600) {
            let ours = DateTime::from_utc(Instant::from_unix_seconds(second));
            let theirs =
                TimeZone::UTC.to_datetime(Timestamp::from_second(second).unwrap());
            let theirs = zone.to_timestamp(theirs).unwrap();
            assert_eq!(
                to_instant(ours).unix_seconds(),
                theirs.as_second(),
                "{ours}"
            );
        }
    }

    #[test]
    fn the_clocks_change_at_one_in_utc_to_the_second() {
        for (last_of_winter, offset, then) in [
            ("2026-03-29T00:59:59Z", WINTER, SUMMER),
            ("2026-10-25T00:59:59Z", SUMMER, WINTER),
            ("1996-03-31T00:59:59Z", WINTER, SUMMER),
            ("1996-10-27T00:59:59Z", SUMMER, WINTER),
        ] {
            let last = instant(last_of_winter);
            assert_eq!(offset_at(last), offset, "{last_of_winter}");
            assert_eq!(offset_at(last.add_seconds(1)), then, "{last_of_winter}");
        }
    }

    #[test]
    fn a_time_in_the_gap_is_read_with_the_offset_before_it() {
        let skipped = to_instant(civil("2026-03-29T02:30:00"));
        assert_eq!(rfc3339(skipped), "2026-03-29T03:30:00+02:00");
    }

    #[test]
    fn a_time_that_occurs_twice_is_its_first_occurrence() {
        let first = to_instant(civil("2026-10-25T02:30:00"));
        assert_eq!(rfc3339(first), "2026-10-25T02:30:00+02:00");
        assert_eq!(
            rfc3339(first.add_seconds(3600)),
            "2026-10-25T02:30:00+01:00"
        );
    }

    #[test]
    fn the_round_table_begins_at_the_offset_of_its_season() {
        let texts = ["2026-12-08T18:30:00+01:00", "2026-06-09T18:30:00+02:00"];
        assert_eq!(texts.map(|text| rfc3339(instant(text))), texts);
    }

    #[test]
    fn clocks_stop_at_the_end_of_the_calendar() {
        assert_eq!(rfc3339(Instant::MIN), "0001-01-01T01:00:00+01:00");
        assert_eq!(rfc3339(Instant::MAX), "9999-12-31T23:59:59+01:00");
    }

    #[test]
    fn other_zones_are_refused() {
        assert_eq!(NAME.parse(), Ok(Zone));
        let error = "Europe/Kyiv".parse::<Zone>().unwrap_err();
        assert_eq!(error, TimeError::TimeZone("Europe/Kyiv".to_owned()));
    }

    proptest! {
        #[test]
        fn any_second_is_shown_as_jiff_shows_it(second in seconds()) {
            let theirs = Timestamp::from_second(second).unwrap().to_zoned(iana());
            let theirs = theirs.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string();
            prop_assert_eq!(rfc3339(Instant::from_unix_seconds(second)), theirs);
        }

        #[test]
        fn around_a_change_civil_times_lead_back_to_their_instant(
            year in 1996_i16..=2100, autumn: bool, near in -20_000_i64..20_000,
        ) {
            let change = change(year, if autumn { 10 } else { 3 }).unwrap();
            let instant = change.add_seconds(near);
            let back = to_instant(to_civil(instant));
            // In the hour after summer time the clocks show times of the hour before.
            let repeated = autumn && (0..3600).contains(&near);
            let expected = if repeated { instant.add_seconds(-3600) } else { instant };
            prop_assert_eq!(back, expected);
        }
    }
}
