//! Civil dates.

use std::{fmt, str::FromStr};

use super::{
    TimeError, Weekday,
    text::{malformed, number, serde_as_text},
};

/// A day of the proleptic Gregorian calendar, without a time zone.
///
/// Written as ISO 8601 `YYYY-MM-DD`; earlier days compare as less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    // The order of the fields makes the derived order the order in time.
    year: i16,
    month: u8,
    day: u8,
}

serde_as_text!(Date);

impl Date {
    /// The first day of the calendar, 0001-01-01.
    pub const MIN: Self = Self {
        year: 1,
        month: 1,
        day: 1,
    };
    /// The last day of the calendar, 9999-12-31.
    pub const MAX: Self = Self {
        year: 9999,
        month: 12,
        day: 31,
    };

    /// The day with these numbers; months and days count from 1.
    ///
    /// # Errors
    ///
    /// [`TimeError::NoSuchDate`] where the calendar has no such day, and for
    /// years before 1 and after 9999.
    pub fn new(year: i16, month: u8, day: u8) -> Result<Self, TimeError> {
        let exists = (Self::MIN.year..=Self::MAX.year).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        if exists {
            Ok(Self { year, month, day })
        } else {
            Err(TimeError::NoSuchDate { year, month, day })
        }
    }

    /// The day that many days after 1970-01-01, clamped to the calendar.
    ///
    /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms",
    /// `civil_from_days`: <https://howardhinnant.github.io/date_algorithms.html>.
    pub fn from_days(days: i32) -> Self {
        let days = days.clamp(Self::MIN.days(), Self::MAX.days()) + EPOCH;
        let (era, day_of_era) = (days / DAYS_PER_ERA, days % DAYS_PER_ERA);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524
            - day_of_era / 146_096)
            / 365;
        let day_of_year =
            day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        // Months count from March, so that the leap day is the last of the year.
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let (month, next_year) = if month < 10 {
            (month + 3, 0)
        } else {
            (month - 9, 1)
        };
        Self {
            year: (era * 400 + year_of_era + next_year) as i16,
            month: month as u8,
            day: day as u8,
        }
    }

    /// How many days this day is after 1970-01-01; negative before it.
    ///
    /// Howard Hinnant's `days_from_civil`, see [`Date::from_days`].
    pub const fn days(self) -> i32 {
        let (year, month, day) = (self.year as i32, self.month as i32, self.day as i32);
        let (year, month) = if month > 2 {
            (year, month - 3)
        } else {
            (year - 1, month + 9)
        };
        let (era, year_of_era) = (year / 400, year % 400);
        let day_of_year = (153 * month + 2) / 5 + day - 1;
        let day_of_era =
            year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * DAYS_PER_ERA + day_of_era - EPOCH
    }

    /// The year, 1 to 9999.
    pub fn year(self) -> i16 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        // 1970-01-01 was a Thursday, three days after a Monday.
        Weekday::ALL[(self.days() + 3).rem_euclid(7) as usize]
    }

    /// The day that many days later, or earlier if negative, clamped to the
    /// calendar.
    pub fn add_days(self, days: i32) -> Self {
        Self::from_days(self.days().saturating_add(days))
    }

    /// The day with the same number that many months later, or earlier if negative. Where
    /// the month is shorter it is its last day. Clamped to the calendar.
    ///
    /// ```
    /// use wegweiser::time::Date;
    ///
    /// assert_eq!(Date::new(2027, 1, 31)?.add_months(1), Date::new(2027, 2, 28)?);
    /// # Ok::<(), wegweiser::time::TimeError>(())
    /// ```
    pub fn add_months(self, months: i32) -> Self {
        let months = i32::from(self.year) * 12 + i32::from(self.month) - 1 + months;
        let (year, month) = (months.div_euclid(12), months.rem_euclid(12) as u8 + 1);
        if year < i32::from(Self::MIN.year) {
            return Self::MIN;
        }
        if year > i32::from(Self::MAX.year) {
            return Self::MAX;
        }
        let year = year as i16;
        let day = self.day.min(days_in_month(year, month));
        Self { year, month, day }
    }

    /// The `nth` such weekday of a month: 1 is the first, -1 the last.
    ///
    /// `None` where the month has none, such as a fifth Tuesday in most months,
    /// a 0th, or a month that does not exist.
    ///
    /// ```
    /// use wegweiser::time::{Date, Weekday};
    ///
    /// let tuesday = Date::nth_weekday(2026, 12, 2, Weekday::Tuesday);
    /// assert_eq!(tuesday, Date::new(2026, 12, 8).ok());
    /// ```
    pub fn nth_weekday(year: i16, month: u8, nth: i8, weekday: Weekday) -> Option<Self> {
        let first = Self::new(year, month, 1).ok()?;
        let day = if nth > 0 {
            1 + first.weekday().days_until(weekday) + 7 * (i32::from(nth) - 1)
        } else {
            let last = Self {
                day: days_in_month(year, month),
                ..first
            };
            let back = weekday.days_until(last.weekday());
            i32::from(last.day) - back + 7 * (i32::from(nth) + 1)
        };
        Self::new(year, month, u8::try_from(day).ok()?).ok()
    }

    /// Which of its weekday in the month this day is, from the front (1 to 5)
    /// and from the back (-1 to -5).
    pub(super) fn ordinals(self) -> [i8; 2] {
        let after = days_in_month(self.year, self.month) - self.day;
        [(self.day as i8 + 6) / 7, -(after as i8 / 7 + 1)]
    }

    /// The last day of its month.
    pub fn end_of_month(self) -> Self {
        Self {
            day: days_in_month(self.year, self.month),
            ..self
        }
    }

    /// The last day of a month; `None` if there is no such month.
    pub(super) fn last_of_month(year: i16, month: u8) -> Option<Self> {
        let first = Self::new(year, month, 1).ok()?;
        Some(Self {
            day: days_in_month(year, month),
            ..first
        })
    }
}

/// The days of 400 Gregorian years, after which the calendar repeats.
const DAYS_PER_ERA: i32 = 146_097;

/// The days from 0000-03-01, where the years of the algorithms start, to 1970-01-01.
const EPOCH: i32 = 719_468;

fn days_in_month(year: i16, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Reads `YYYY-MM-DD`.
///
/// # Errors
///
/// [`TimeError::Malformed`] if it has another form, [`TimeError::NoSuchDate`]
/// if the calendar has no such day.
impl FromStr for Date {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        let parse = || {
            let (year, rest) = text.split_once('-')?;
            let (month, day) = rest.split_once('-')?;
            Some((number(year, 4)?, number(month, 2)?, number(day, 2)?))
        };
        let (year, month, day) =
            parse().ok_or_else(|| malformed(text, "a date such as 2026-12-08"))?;
        // The digits were counted, so the numbers fit.
        Self::new(year as i16, month as u8, day as u8)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil;
    use proptest::prelude::*;

    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn of_jiff(date: civil::Date) -> Date {
        Date::new(date.year(), date.month() as u8, date.day() as u8).unwrap()
    }

    prop_compose! {
        fn any_date()(days in Date::MIN.days()..=Date::MAX.days()) -> Date {
            Date::from_days(days)
        }
    }

    #[test]
    fn the_days_of_400_years_follow_each_other_as_jiff_has_them() {
        let mut day = civil::date(1800, 1, 1);
        let mut days = of_jiff(day).days();
        while day.year() < 2200 {
            let ours = of_jiff(day);
            assert_eq!(ours.days(), days);
            assert_eq!(Date::from_days(days), ours);
            let weekday = day.weekday().to_monday_one_offset() as u8;
            assert_eq!(ours.weekday().number(), weekday, "{day}");
            day = day.tomorrow().unwrap();
            days += 1;
        }
    }

    #[test]
    fn days_count_from_the_first_of_january_1970() {
        assert_eq!(date("1970-01-01").days(), 0);
        assert_eq!(date("1969-12-31").days(), -1);
        assert_eq!(date("2026-11-22").days(), 20_779);
    }

    #[test]
    fn the_calendar_ends_where_it_says() {
        assert_eq!(Date::MIN, date("0001-01-01"));
        assert_eq!(Date::MAX, date("9999-12-31"));
        assert_eq!(Date::MIN.add_days(-1), Date::MIN);
        assert_eq!(Date::MAX.add_days(i32::MAX), Date::MAX);
        assert_eq!(Date::from_days(i32::MIN), Date::MIN);
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for (year, month, day) in [
            (2027, 2, 29),
            (1900, 2, 29),
            (2026, 4, 31),
            (2026, 0, 1),
            (2026, 13, 1),
        ]
        .into_iter()
        .chain([(2026, 1, 0), (0, 1, 1), (-1, 1, 1), (10_000, 1, 1)])
        {
            assert_eq!(
                Date::new(year, month, day),
                Err(TimeError::NoSuchDate { year, month, day })
            );
        }
        assert!(Date::new(2000, 2, 29).is_ok());
        assert!(Date::new(2028, 2, 29).is_ok());
    }

    #[test]
    fn text_is_refused_unless_it_is_exactly_iso_8601() {
        for text in ["", "2026-1-01", "2026-01-1", "02026-01-01", "+026-01-01"]
            .into_iter()
            .chain([
                "2026/01/01",
                "2026-01-01 ",
                "2026-01-01T00:00",
                "20260101",
                "2026-0１-01",
            ])
        {
            let error = text.parse::<Date>().unwrap_err();
            assert!(
                matches!(error, TimeError::Malformed { .. }),
                "{text}: {error}"
            );
        }
    }

    #[test]
    fn a_day_that_does_not_exist_is_named_in_json() {
        let error = serde_json::from_str::<Date>("\"2027-02-30\"").unwrap_err();
        assert_eq!(
            error.to_string(),
            "the calendar has no 2027-02-30 at line 1 column 12"
        );
    }

    #[test]
    fn the_second_tuesdays_of_2026_are_those_of_the_round_table() {
        let tuesdays = [2, 4, 6, 9, 11, 12]
            .map(|month| Date::nth_weekday(2026, month, 2, Weekday::Tuesday).unwrap());
        let expected = [
            "2026-02-10",
            "2026-04-14",
            "2026-06-09",
            "2026-09-08",
            "2026-11-10",
            "2026-12-08",
        ];
        assert_eq!(tuesdays, expected.map(date));
    }

    #[test]
    fn weekdays_that_a_month_lacks_are_none() {
        for (year, month, nth) in
            [(2026, 2, 5), (2026, 2, -5), (2026, 2, 0), (2026, 13, 1)]
        {
            assert_eq!(Date::nth_weekday(year, month, nth, Weekday::Monday), None);
        }
        for nth in [i8::MIN, i8::MAX] {
            assert_eq!(Date::nth_weekday(2026, 3, nth, Weekday::Monday), None);
        }
    }

    proptest! {
        #[test]
        fn every_date_is_read_as_it_is_written(any in any_date()) {
            prop_assert_eq!(any.to_string().parse(), Ok(any));
            let json = serde_json::to_string(&any).unwrap();
            prop_assert_eq!(serde_json::from_str::<Date>(&json).unwrap(), any);
        }

        #[test]
        fn dates_are_written_as_jiff_writes_them(any in any_date()) {
            let theirs = civil::date(any.year, any.month as i8, any.day as i8);
            prop_assert_eq!(any.to_string(), theirs.to_string());
        }

        #[test]
        fn the_order_of_dates_is_that_of_their_days(a in any_date(), b in any_date()) {
            prop_assert_eq!(a.cmp(&b), a.days().cmp(&b.days()));
            prop_assert_eq!(a.add_days(b.days() - a.days()), b);
        }

        #[test]
        fn the_nth_weekday_is_the_one_of_jiff(
            year in 1_i16..=9999, month in 1_u8..=12, nth in -6_i8..=6, weekday in 0..7_usize,
        ) {
            prop_assume!(nth != 0);
            let weekday = Weekday::ALL[weekday];
            let theirs = jiff::civil::Weekday::from_monday_one_offset(weekday.number() as i8);
            let theirs = civil::date(year, month as i8, 1)
                .nth_weekday_of_month(nth, theirs.unwrap());
            let ours = Date::nth_weekday(year, month, nth, weekday);
            prop_assert_eq!(ours, theirs.ok().map(of_jiff));
            if let Some(date) = ours {
                prop_assert!(date.ordinals().contains(&nth));
            }
        }
    }
}
