//! Days of the week.

use std::{fmt, str::FromStr};

use super::{
    TimeError,
    text::{malformed, serde_as_text},
};

/// A day of the week, Monday first as in ISO 8601.
///
/// Written with the two letters of RFC 5545 §3.3.10: `MO`, `TU`, … `SU`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weekday {
    /// `MO`
    Monday = 1,
    /// `TU`
    Tuesday,
    /// `WE`
    Wednesday,
    /// `TH`
    Thursday,
    /// `FR`
    Friday,
    /// `SA`
    Saturday,
    /// `SU`
    Sunday,
}

serde_as_text!(Weekday);

impl Weekday {
    /// The week from Monday to Sunday.
    pub const ALL: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];

    /// The ISO 8601 number, from 1 for Monday to 7 for Sunday.
    pub fn number(self) -> u8 {
        self as u8
    }

    /// The two letters of RFC 5545.
    pub fn code(self) -> &'static str {
        match self {
            Self::Monday => "MO",
            Self::Tuesday => "TU",
            Self::Wednesday => "WE",
            Self::Thursday => "TH",
            Self::Friday => "FR",
            Self::Saturday => "SA",
            Self::Sunday => "SU",
        }
    }

    /// How many days from this weekday to the next `other`: 0 to 6.
    pub(super) fn days_until(self, other: Self) -> i32 {
        (other as i32 - self as i32).rem_euclid(7)
    }
}

impl fmt::Display for Weekday {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Reads the two capital letters of RFC 5545.
///
/// # Errors
///
/// [`TimeError::Malformed`] for anything else.
impl FromStr for Weekday {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        Self::ALL
            .into_iter()
            .find(|day| day.code() == text)
            .ok_or_else(|| malformed(text, "a weekday: MO, TU, WE, TH, FR, SA or SU"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_week_starts_on_monday_with_number_one() {
        assert_eq!(Weekday::ALL.map(Weekday::number), [1, 2, 3, 4, 5, 6, 7]);
        assert!(Weekday::ALL.is_sorted());
        assert_eq!(Weekday::ALL[0], Weekday::Monday);
    }

    #[test]
    fn every_weekday_is_read_as_it_is_written() {
        for day in Weekday::ALL {
            let json = serde_json::to_string(&day).unwrap();
            assert_eq!(json, format!("\"{day}\""));
            assert_eq!(serde_json::from_str::<Weekday>(&json).unwrap(), day);
        }
    }

    #[test]
    fn only_the_letters_of_rfc_5545_are_read() {
        for text in ["", "tu", "Tue", "2TU", "DI", " TU"] {
            assert!(text.parse::<Weekday>().is_err(), "{text}");
        }
    }

    #[test]
    fn days_are_counted_forward_to_the_next_such_weekday() {
        assert_eq!(Weekday::Monday.days_until(Weekday::Tuesday), 1);
        assert_eq!(Weekday::Tuesday.days_until(Weekday::Monday), 6);
        assert_eq!(Weekday::Sunday.days_until(Weekday::Sunday), 0);
    }
}
