//! Times on the clock.

use std::{fmt, str::FromStr};

use super::{
    TimeError,
    text::{malformed, number, serde_as_text},
};

/// A time on the clock to the minute, from 00:00 to 24:00, without a time zone.
///
/// Written as ISO 8601 `HH:MM`. 24:00 is the end of a day, for closing hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay {
    /// Minutes since midnight, 0 to 1440.
    minutes: u16,
}

serde_as_text!(TimeOfDay);

impl TimeOfDay {
    /// 00:00, the start of the day.
    pub const START_OF_DAY: Self = Self { minutes: 0 };
    /// 24:00, the end of the day.
    pub const END_OF_DAY: Self = Self { minutes: 24 * 60 };

    /// The time with these numbers.
    ///
    /// # Errors
    ///
    /// [`TimeError::NoSuchTime`] for hours over 24, minutes over 59, and times
    /// after 24:00.
    pub fn new(hour: u8, minute: u8) -> Result<Self, TimeError> {
        let time = Self {
            minutes: u16::from(hour) * 60 + u16::from(minute),
        };
        if minute < 60 && time <= Self::END_OF_DAY {
            Ok(time)
        } else {
            Err(TimeError::NoSuchTime {
                hour,
                minute,
                second: 0,
            })
        }
    }

    /// The hour, 0 to 24.
    pub fn hour(self) -> u8 {
        (self.minutes / 60) as u8
    }

    /// The minute, 0 to 59.
    pub fn minute(self) -> u8 {
        (self.minutes % 60) as u8
    }

    /// Minutes since 00:00, from 0 to 1440.
    pub fn minutes(self) -> u16 {
        self.minutes
    }

    /// This time as a start.
    ///
    /// # Errors
    ///
    /// [`TimeError::StartsAtDayEnd`] for 24:00.
    pub(super) fn check_start(self) -> Result<(), TimeError> {
        if self == Self::END_OF_DAY {
            Err(TimeError::StartsAtDayEnd)
        } else {
            Ok(())
        }
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour(), self.minute())
    }
}

/// Reads `HH:MM`.
///
/// # Errors
///
/// [`TimeError::Malformed`] if it has another form, [`TimeError::NoSuchTime`]
/// if no clock shows it.
impl FromStr for TimeOfDay {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        let parse = || {
            let (hour, minute) = text.split_once(':')?;
            Some((number(hour, 2)?, number(minute, 2)?))
        };
        let (hour, minute) =
            parse().ok_or_else(|| malformed(text, "a time such as 18:30"))?;
        Self::new(hour as u8, minute as u8)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_minute_up_to_the_end_of_the_day_is_read_as_it_is_written() {
        for minutes in 0..=24 * 60_u16 {
            let time =
                TimeOfDay::new((minutes / 60) as u8, (minutes % 60) as u8).unwrap();
            assert_eq!(time.minutes(), minutes);
            assert_eq!(time.to_string().parse(), Ok(time));
        }
        assert_eq!(TimeOfDay::END_OF_DAY.to_string(), "24:00");
        assert_eq!(
            serde_json::to_string(&TimeOfDay::START_OF_DAY).unwrap(),
            "\"00:00\""
        );
    }

    #[test]
    fn times_that_no_clock_shows_are_refused() {
        for (hour, minute) in [(24, 1), (25, 0), (12, 60), (0, 255), (255, 255)] {
            assert_eq!(
                TimeOfDay::new(hour, minute),
                Err(TimeError::NoSuchTime {
                    hour,
                    minute,
                    second: 0
                })
            );
        }
    }

    #[test]
    fn text_is_refused_unless_it_is_hours_and_minutes() {
        for text in [
            "", "8:30", "08.30", "08:30:00", "0830", " 08:30", "08:30Z", "+8:30",
        ] {
            let error = text.parse::<TimeOfDay>().unwrap_err();
            assert!(
                matches!(error, TimeError::Malformed { .. }),
                "{text}: {error}"
            );
        }
    }

    #[test]
    fn only_an_end_can_be_24_00() {
        assert_eq!(
            TimeOfDay::END_OF_DAY.check_start(),
            Err(TimeError::StartsAtDayEnd)
        );
        assert_eq!(TimeOfDay::START_OF_DAY.check_start(), Ok(()));
    }
}
