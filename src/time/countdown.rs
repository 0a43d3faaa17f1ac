//! The time that is left until an instant.

use super::Instant;

/// The exact time from one instant to a later one, in whole units.
///
/// A day is 86,400 seconds, not a date: over a change of the clocks the days still
/// count down to the second.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Countdown {
    /// Whole days.
    pub days: u32,
    /// Hours beyond the days, 0 to 23.
    pub hours: u8,
    /// Minutes beyond the hours, 0 to 59.
    pub minutes: u8,
    /// Seconds beyond the minutes, 0 to 59.
    pub seconds: u8,
}

impl Countdown {
    /// The time from `now` to `then`; all zeros if `then` is over.
    pub fn between(now: Instant, then: Instant) -> Self {
        let seconds = (then.unix_seconds() - now.unix_seconds()).max(0);
        Self {
            days: (seconds / 86_400) as u32,
            hours: (seconds / 3600 % 24) as u8,
            minutes: (seconds / 60 % 60) as u8,
            seconds: (seconds % 60) as u8,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::time::berlin;

    fn instant(text: &str) -> Instant {
        Instant::from_unix_seconds(text.parse::<jiff::Timestamp>().unwrap().as_second())
    }

    #[test]
    fn it_counts_whole_units() {
        let countdown = Countdown::between(
            instant("2026-11-22T12:00:01+01:00"),
            instant("2026-12-08T18:30:00+01:00"),
        );
        let expected = Countdown {
            days: 16,
            hours: 6,
            minutes: 29,
            seconds: 59,
        };
        assert_eq!(countdown, expected);
    }

    #[test]
    fn a_day_is_24_hours_even_when_the_clocks_change() {
        let (before, after) = (
            instant("2027-03-27T18:30:00+01:00"),
            instant("2027-03-28T18:30:00+02:00"),
        );
        assert_eq!(
            berlin::to_civil(before).hour(),
            berlin::to_civil(after).hour()
        );
        let expected = Countdown {
            hours: 23,
            ..Countdown::default()
        };
        assert_eq!(Countdown::between(before, after), expected);
    }

    #[test]
    fn nothing_is_left_of_a_time_that_is_over() {
        let then = instant("2026-12-08T18:30:00+01:00");
        for late in [0, 1, 1_000_000] {
            let countdown = Countdown::between(then.add_seconds(late), then);
            assert_eq!(countdown, Countdown::default());
        }
    }

    proptest! {
        #[test]
        fn the_units_add_up_and_none_overflows(now: i64, then: i64) {
            let now = Instant::from_unix_seconds(now % 100_000_000_000);
            let then = Instant::from_unix_seconds(then % 100_000_000_000);
            let Countdown { days, hours, minutes, seconds } = Countdown::between(now, then);
            prop_assert!(hours < 24 && minutes < 60 && seconds < 60);
            let sum = ((i64::from(days) * 24 + i64::from(hours)) * 60 + i64::from(minutes)) * 60
                + i64::from(seconds);
            prop_assert_eq!(sum, (then.unix_seconds() - now.unix_seconds()).max(0));
        }
    }
}
