//! Numbers and dates in the customs of a language.

use crate::time::{Date, PartialDate, TimeOfDay, Weekday};

use super::Language;

/// How much of a date is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateStyle {
    /// Weekday, day, month, year: Tuesday, 8 December 2026.
    Full,
    /// Day, month, year: 8 December 2026.
    Long,
    /// Month and year: December 2026.
    Month,
    /// Year: 2026.
    Year,
}

/// The functions that format numbers and dates in a language: the browser's Intl, or ICU4X
/// where there is no browser. Both use the data of the CLDR.
#[derive(Clone, Copy, Debug)]
pub struct Formats {
    /// A number with the separators and digits of the language.
    pub number: fn(Language, f64) -> String,
    /// A date of the Gregorian calendar.
    pub date: fn(Language, Date, DateStyle) -> String,
    /// A time of day.
    pub time: fn(Language, TimeOfDay) -> String,
    /// The name of a day of the week.
    pub weekday: fn(Language, Weekday) -> String,
    /// The name of a month, 1 to 12, as it stands alone.
    pub month: fn(Language, u8) -> String,
    /// Minutes from now: in 20 minutes.
    pub in_minutes: fn(Language, u32) -> String,
    /// A list: Monday, Tuesday and Friday.
    pub list: fn(Language, &[String]) -> String,
    /// The CLDR's plural category of a count, such as `one` or `other`.
    pub plural: fn(Language, i64) -> String,
}

impl Formats {
    /// A date of which perhaps only the year or the month is known.
    pub fn partial_date(&self, language: Language, date: PartialDate) -> String {
        let style = match (date.month(), date.day()) {
            (None, _) => DateStyle::Year,
            (Some(_), None) => DateStyle::Month,
            (Some(_), Some(_)) => DateStyle::Long,
        };
        (self.date)(language, date.earliest(), style)
    }
}
