//! Exact points in time.

use super::Date;

/// A point in time to the second, the same all over the world.
///
/// Counted as POSIX does: seconds since 1970-01-01T00:00:00 UTC without leap
/// seconds. Earlier ones compare as less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant {
    seconds: i64,
}

impl Instant {
    /// The first second of the calendar in UTC, 0001-01-01T00:00:00.
    pub const MIN: Self = Self {
        seconds: Date::MIN.days() as i64 * 86_400,
    };
    /// The last second of the calendar in UTC, 9999-12-31T23:59:59.
    pub const MAX: Self = Self {
        seconds: Date::MAX.days() as i64 * 86_400 + 86_399,
    };

    /// The instant that many seconds after 1970-01-01T00:00:00 UTC, clamped to
    /// [`Instant::MIN`] and [`Instant::MAX`].
    pub fn from_unix_seconds(seconds: i64) -> Self {
        Self {
            seconds: seconds.clamp(Self::MIN.seconds, Self::MAX.seconds),
        }
    }

    /// The instant of JavaScript's `Date.now()`, in milliseconds since 1970 UTC.
    ///
    /// Rounded down: a second has not elapsed until it is over.
    pub fn from_unix_millis(millis: f64) -> Self {
        Self::from_unix_seconds((millis / 1000.0).floor() as i64)
    }

    /// Seconds since 1970-01-01T00:00:00 UTC.
    pub fn unix_seconds(self) -> i64 {
        self.seconds
    }

    /// The instant that many seconds later, or earlier if negative, clamped as in
    /// [`Instant::from_unix_seconds`].
    pub fn add_seconds(self, seconds: i64) -> Self {
        Self::from_unix_seconds(self.seconds.saturating_add(seconds))
    }

    /// The start of the minute that it is in. Minutes are the same in every zone of
    /// today.
    pub fn start_of_minute(self) -> Self {
        self.add_seconds(-self.seconds.rem_euclid(60))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::DateTime;

    #[test]
    fn a_minute_starts_at_its_second_zero_before_1970_too() {
        for (second, start) in [(0, 0), (59, 0), (60, 60), (-1, -60)] {
            let instant = Instant::from_unix_seconds(second);
            assert_eq!(instant.start_of_minute().unix_seconds(), start);
        }
    }

    #[test]
    fn milliseconds_round_down_on_both_sides_of_1970() {
        for (millis, seconds) in [(1999.0, 1), (2000.0, 2), (-1.0, -1), (-1000.0, -1)] {
            assert_eq!(Instant::from_unix_millis(millis).unix_seconds(), seconds);
        }
    }

    #[test]
    fn a_clock_that_is_beyond_the_calendar_is_clamped_to_it() {
        // The furthest instants of JavaScript, and its "Invalid Date".
        assert_eq!(Instant::from_unix_millis(8.64e15), Instant::MAX);
        assert_eq!(Instant::from_unix_millis(-8.64e15), Instant::MIN);
        assert_eq!(Instant::from_unix_millis(f64::NAN).unix_seconds(), 0);
        assert_eq!(Instant::MAX.add_seconds(i64::MAX), Instant::MAX);
    }

    #[test]
    fn the_calendar_begins_and_ends_with_a_full_day() {
        assert_eq!(
            DateTime::from_utc(Instant::MIN).to_string(),
            "0001-01-01T00:00:00"
        );
        assert_eq!(
            DateTime::from_utc(Instant::MAX).to_string(),
            "9999-12-31T23:59:59"
        );
    }
}
