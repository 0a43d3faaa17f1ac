//! Dates known to the year, the month or the day.

use std::{cmp::Ordering, fmt, str::FromStr};

use super::{
    Date, TimeError,
    text::{malformed, serde_as_text},
};

/// A date of which the day, or day and month, may be unknown.
///
/// Written as ISO 8601 with reduced precision: `2016`, `2016-03`, `2016-03-01`.
/// Compares by the last day it can mean, then by the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PartialDate {
    earliest: Date,
    precision: Precision,
}

/// The smallest unit that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Precision {
    Year,
    Month,
    Day,
}

serde_as_text!(PartialDate);

impl PartialDate {
    /// The year, 1 to 9999.
    pub fn year(self) -> i16 {
        self.earliest.year()
    }

    /// The month, 1 to 12, if known.
    pub fn month(self) -> Option<u8> {
        (self.precision != Precision::Year).then_some(self.earliest.month())
    }

    /// The day of the month, 1 to 31, if known.
    pub fn day(self) -> Option<u8> {
        (self.precision == Precision::Day).then_some(self.earliest.day())
    }

    /// The first day it can mean.
    pub fn earliest(self) -> Date {
        self.earliest
    }

    /// The last day it can mean.
    pub fn latest(self) -> Date {
        let month = match self.precision {
            Precision::Day => return self.earliest,
            Precision::Month => self.earliest.month(),
            Precision::Year => 12,
        };
        Date::last_of_month(self.year(), month).unwrap_or(self.earliest)
    }
}

impl From<Date> for PartialDate {
    fn from(date: Date) -> Self {
        Self {
            earliest: date,
            precision: Precision::Day,
        }
    }
}

impl Ord for PartialDate {
    fn cmp(&self, other: &Self) -> Ordering {
        self.latest()
            .cmp(&other.latest())
            .then(self.earliest.cmp(&other.earliest))
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year())?;
        [self.month(), self.day()]
            .into_iter()
            .flatten()
            .try_for_each(|number| write!(f, "-{number:02}"))
    }
}

/// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
///
/// # Errors
///
/// [`TimeError::Malformed`] if it has another form or the calendar has no such year, month
/// or day.
impl FromStr for PartialDate {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        let malformed = || malformed(text, "a date such as 2016, 2016-03 or 2016-03-01");
        let (precision, rest) = match text.len() {
            4 => (Precision::Year, "-01-01"),
            7 => (Precision::Month, "-01"),
            10 => (Precision::Day, ""),
            _ => return Err(malformed()),
        };
        let earliest = [text, rest].concat().parse().map_err(|_| malformed())?;
        Ok(Self {
            earliest,
            precision,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn partial(text: &str) -> PartialDate {
        text.parse().unwrap()
    }

    #[test]
    fn each_precision_is_read_as_it_is_written() {
        for (text, month, day) in [
            ("2016", None, None),
            ("2016-03", Some(3), None),
            ("2016-03-01", Some(3), Some(1)),
            ("0001", None, None),
        ] {
            let date = partial(text);
            assert_eq!((date.month(), date.day()), (month, day));
            assert_eq!(serde_json::to_string(&date).unwrap(), format!("\"{text}\""));
        }
    }

    #[test]
    fn it_knows_the_first_and_the_last_day_it_can_mean() {
        for (text, earliest, latest) in [
            ("2016", "2016-01-01", "2016-12-31"),
            ("2016-02", "2016-02-01", "2016-02-29"),
            ("2016-03-01", "2016-03-01", "2016-03-01"),
        ] {
            let date = partial(text);
            assert_eq!(date.earliest().to_string(), earliest);
            assert_eq!(date.latest().to_string(), latest);
        }
    }

    #[test]
    fn the_last_possible_day_decides_the_order_and_then_the_first() {
        let order = [
            "2015-12-31",
            "2016-03-01",
            "2016-03",
            "2016",
            "2016-12",
            "2016-12-31",
        ];
        assert!(order.map(partial).is_sorted());
        assert!(partial("2016") < partial("2017-01-01"));
    }

    #[test]
    fn a_date_is_a_partial_date_that_is_known_to_the_day() {
        let date = Date::new(2016, 3, 1).unwrap();
        assert_eq!(PartialDate::from(date), partial("2016-03-01"));
    }

    #[test]
    fn other_texts_are_refused_with_what_is_expected() {
        for text in [
            "",
            "16",
            "2016-3",
            "2016-13",
            "2016-02-30",
            "0000",
            "201６",
            "2016~",
        ] {
            assert_eq!(
                text.parse::<PartialDate>().unwrap_err().to_string(),
                format!("“{text}” is not a date such as 2016, 2016-03 or 2016-03-01")
            );
        }
    }
}
