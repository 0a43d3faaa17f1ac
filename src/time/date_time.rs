//! Civil date and time.

use std::fmt;

use super::{Date, Instant, TimeError, TimeOfDay};

/// A date with a time of day to the second, without a time zone.
///
/// Earlier ones compare as less. Leap seconds do not exist here, as in POSIX time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime {
    date: Date,
    hour: u8,
    minute: u8,
    second: u8,
}

impl DateTime {
    /// The date at that hour (0 to 23), minute and second (0 to 59).
    ///
    /// # Errors
    ///
    /// [`TimeError::NoSuchTime`] for larger numbers.
    pub fn new(date: Date, hour: u8, minute: u8, second: u8) -> Result<Self, TimeError> {
        if hour < 24 && minute < 60 && second < 60 {
            Ok(Self {
                date,
                hour,
                minute,
                second,
            })
        } else {
            Err(TimeError::NoSuchTime {
                hour,
                minute,
                second,
            })
        }
    }

    /// The date and time in UTC.
    pub fn from_utc(instant: Instant) -> Self {
        let seconds = instant.unix_seconds();
        let second_of_day = seconds.rem_euclid(86_400);
        Self {
            // An instant lies within the calendar, so its days fit.
            date: Date::from_days(seconds.div_euclid(86_400) as i32),
            hour: (second_of_day / 3600) as u8,
            minute: (second_of_day / 60 % 60) as u8,
            second: (second_of_day % 60) as u8,
        }
    }

    /// The instant at which it is this date and time in UTC.
    pub fn to_utc(self) -> Instant {
        let (hour, minute) = (i64::from(self.hour), i64::from(self.minute));
        Instant::from_unix_seconds(
            i64::from(self.date.days()) * 86_400
                + hour * 3600
                + minute * 60
                + i64::from(self.second),
        )
    }

    /// The date.
    pub fn date(self) -> Date {
        self.date
    }

    /// The hour, 0 to 23.
    pub fn hour(self) -> u8 {
        self.hour
    }

    /// The hour and the minute. They are a time of day, so the end is never reached.
    pub fn time(self) -> TimeOfDay {
        TimeOfDay::new(self.hour, self.minute).unwrap_or(TimeOfDay::END_OF_DAY)
    }

    /// The minute, 0 to 59.
    pub fn minute(self) -> u8 {
        self.minute
    }

    /// The second, 0 to 59.
    pub fn second(self) -> u8 {
        self.second
    }
}

impl Date {
    /// This day at a time of day; 24:00 is the start of the next day.
    pub fn at(self, time: TimeOfDay) -> DateTime {
        if time == TimeOfDay::END_OF_DAY {
            return self.add_days(1).at(TimeOfDay::START_OF_DAY);
        }
        DateTime {
            date: self,
            hour: time.hour(),
            minute: time.minute(),
            second: 0,
        }
    }
}

/// ISO 8601: `2026-12-08T18:30:00`.
impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            date,
            hour,
            minute,
            second,
        } = self;
        write!(f, "{date}T{hour:02}:{minute:02}:{second:02}")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_end_of_a_day_is_the_start_of_the_next() {
        let date: Date = "2026-12-31".parse().unwrap();
        assert_eq!(
            date.at(TimeOfDay::END_OF_DAY).to_string(),
            "2027-01-01T00:00:00"
        );
    }

    #[test]
    fn times_that_no_clock_shows_are_refused() {
        for (hour, minute, second) in [(24, 0, 0), (0, 60, 0), (23, 59, 60)] {
            assert_eq!(
                DateTime::new(Date::MIN, hour, minute, second),
                Err(TimeError::NoSuchTime {
                    hour,
                    minute,
                    second
                })
            );
        }
    }

    proptest! {
        #[test]
        fn the_time_in_utc_is_the_one_of_jiff(
            seconds in Instant::MIN.unix_seconds()..jiff::Timestamp::MAX.as_second(),
        ) {
            let ours = DateTime::from_utc(Instant::from_unix_seconds(seconds));
            let theirs = jiff::Timestamp::from_second(seconds).unwrap();
            prop_assert_eq!(format!("{ours}Z"), theirs.to_string());
            prop_assert_eq!(ours.to_utc().unix_seconds(), seconds);
            let (hour, minute, second) = (ours.hour(), ours.minute(), ours.second());
            prop_assert_eq!(DateTime::new(ours.date(), hour, minute, second), Ok(ours));
        }
    }
}
