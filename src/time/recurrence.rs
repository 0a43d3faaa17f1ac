//! Rules by which dates recur.

use std::{fmt, str::FromStr};

use super::{
    Date, TimeError, Weekday,
    text::{number, serde_as_text},
};

/// The nth weekday of some months: "every second Tuesday in February and April".
///
/// Written as a recurrence rule of RFC 5545 §3.3.10. Only this form is supported, because
/// pages have words for no other:
///
/// - `FREQ=YEARLY;BYMONTH=2,4;BYDAY=2TU`: the nth weekday of some months,
/// - `FREQ=MONTHLY;BYDAY=-1TU`: that of every month.
///
/// The nth weekday counts from 1 for the first to 5; -1 is the last. Months that have
/// no fifth are left out. Anything else, such as `FREQ=WEEKLY`, `INTERVAL`, `COUNT` or
/// `UNTIL`, is an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recurrence {
    months: Months,
    ordinal: i8,
    weekday: Weekday,
}

/// A set of months: bit 1 is January, bit 12 December.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Months(u16);

impl Months {
    const ALL: Self = Self(0b1_1111_1111_1110);

    fn contains(self, month: u8) -> bool {
        self.0 >> month & 1 == 1
    }
}

serde_as_text!(Recurrence);

impl Recurrence {
    /// The months it falls in, ascending from 1 to 12.
    pub fn months(&self) -> impl Iterator<Item = u8> + use<> {
        let months = self.months;
        (1..=12).filter(move |&month| months.contains(month))
    }

    /// Which of these weekdays of the month: 1 to 5, or -1 for the last.
    pub fn ordinal(&self) -> i8 {
        self.ordinal
    }

    /// The day of the week it falls on.
    pub fn weekday(&self) -> Weekday {
        self.weekday
    }

    /// Whether the rule falls on that day.
    pub fn falls_on(&self, date: Date) -> bool {
        date.weekday() == self.weekday
            && self.months.contains(date.month())
            && date.ordinals().contains(&self.ordinal)
    }

    /// The days of the rule from that day on, in order, to the end of the calendar.
    ///
    /// ```
    /// use wegweiser::time::{Date, Recurrence};
    ///
    /// let rule: Recurrence = "FREQ=YEARLY;BYMONTH=2,12;BYDAY=2TU".parse()?;
    /// let days: Vec<Date> = rule.dates(Date::new(2026, 11, 22)?).take(2).collect();
    /// assert_eq!(days, [Date::new(2026, 12, 8)?, Date::new(2027, 2, 9)?]);
    /// # Ok::<(), wegweiser::time::TimeError>(())
    /// ```
    pub fn dates(&self, from: Date) -> impl Iterator<Item = Date> + use<> {
        let rule = *self;
        let first = from.days() + from.weekday().days_until(rule.weekday);
        (first..=Date::MAX.days())
            .step_by(7)
            .map(Date::from_days)
            .filter(move |&date| rule.falls_on(date))
    }
}

impl fmt::Display for Recurrence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.months == Months::ALL {
            f.write_str("FREQ=MONTHLY")?;
        } else {
            f.write_str("FREQ=YEARLY;BYMONTH=")?;
            for (index, month) in self.months().enumerate() {
                let comma = if index == 0 { "" } else { "," };
                write!(f, "{comma}{month}")?;
            }
        }
        write!(f, ";BYDAY={}{}", self.ordinal, self.weekday)
    }
}

/// Reads the parts in any order. `FREQ=MONTHLY` may have months, too: the standard gives
/// both the same meaning.
///
/// # Errors
///
/// [`TimeError::RulePart`] with the part that is wrong or not supported,
/// [`TimeError::RuleLacks`] with the name of the one that is missing.
impl FromStr for Recurrence {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        let (mut freq, mut by_month, mut by_day) = (None, None, None);
        for part in text.split(';') {
            let (slot, value) = match part.split_once('=') {
                Some(("FREQ", value)) => (&mut freq, value),
                Some(("BYMONTH", value)) => (&mut by_month, value),
                Some(("BYDAY", value)) => (&mut by_day, value),
                _ => return Err(refused(part)),
            };
            // No part may occur twice, says RFC 5545.
            if slot.replace((part, value)).is_some() {
                return Err(refused(part));
            }
        }
        let (part, frequency) = freq.ok_or(TimeError::RuleLacks("FREQ"))?;
        if !matches!(frequency, "YEARLY" | "MONTHLY") {
            return Err(refused(part));
        }
        let months = match by_month {
            Some((part, value)) => parse_months(value).ok_or_else(|| refused(part))?,
            None if frequency == "MONTHLY" => Months::ALL,
            None => return Err(TimeError::RuleLacks("BYMONTH")),
        };
        let (part, value) = by_day.ok_or(TimeError::RuleLacks("BYDAY"))?;
        let (ordinal, weekday) = parse_day(value).ok_or_else(|| refused(part))?;
        Ok(Self {
            months,
            ordinal,
            weekday,
        })
    }
}

fn refused(part: &str) -> TimeError {
    TimeError::RulePart(part.to_owned())
}

/// Reads the value of `BYMONTH`: `2,4`.
fn parse_months(value: &str) -> Option<Months> {
    let mut months = Months(0);
    for text in value.split(',') {
        let month = number(text, text.len()).filter(|month| (1..=12).contains(month))?;
        months.0 |= 1 << month;
    }
    Some(months)
}

/// Reads the value of `BYDAY`: `2TU`, `+2TU` or `-1TU`.
fn parse_day(value: &str) -> Option<(i8, Weekday)> {
    let (ordinal, weekday) = value.split_at_checked(value.len().checked_sub(2)?)?;
    let ordinal = ordinal.parse().ok().filter(|n| matches!(n, -1 | 1..=5))?;
    Some((ordinal, weekday.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use jiff::civil;
    use proptest::prelude::*;

    use super::*;

    const ROUND_TABLE: &str = "FREQ=YEARLY;BYMONTH=2,4,6,9,11,12;BYDAY=2TU";

    fn rule(text: &str) -> Recurrence {
        text.parse().unwrap()
    }

    fn dates(text: &str, from: &str, count: usize) -> Vec<String> {
        let dates = rule(text).dates(from.parse().unwrap());
        dates.take(count).map(|date| date.to_string()).collect()
    }

    #[test]
    fn the_round_table_of_2026_has_its_six_dates() {
        let expected = [
            "2026-02-10",
            "2026-04-14",
            "2026-06-09",
            "2026-09-08",
            "2026-11-10",
            "2026-12-08",
        ];
        assert_eq!(dates(ROUND_TABLE, "2026-01-01", 6), expected);
    }

    #[test]
    fn the_day_one_starts_from_counts() {
        assert_eq!(dates(ROUND_TABLE, "2026-12-08", 1), ["2026-12-08"]);
        assert_eq!(dates(ROUND_TABLE, "2026-12-09", 1), ["2027-02-09"]);
    }

    #[test]
    fn a_negative_ordinal_counts_from_the_end_of_the_month() {
        let expected = ["2026-02-27", "2026-03-27", "2026-04-24"];
        assert_eq!(dates("FREQ=MONTHLY;BYDAY=-1FR", "2026-02-01", 3), expected);
    }

    #[test]
    fn months_without_a_fifth_weekday_are_left_out() {
        let expected = ["2026-01-30", "2026-05-29", "2026-07-31"];
        assert_eq!(dates("FREQ=MONTHLY;BYDAY=5FR", "2026-01-01", 3), expected);
        // A fifth Tuesday in February takes a leap year.
        let expected = ["2028-02-29", "2056-02-29"];
        assert_eq!(
            dates("FREQ=YEARLY;BYMONTH=2;BYDAY=5TU", "2026-01-01", 2),
            expected
        );
    }

    #[test]
    fn the_dates_end_with_the_calendar() {
        let last = "FREQ=MONTHLY;BYDAY=-1FR";
        assert_eq!(dates(last, "9999-12-30", 5), ["9999-12-31"]);
        assert!(dates(ROUND_TABLE, "9999-12-31", 1).is_empty());
    }

    #[test]
    fn the_parts_of_the_rule_can_be_read() {
        let table = rule(ROUND_TABLE);
        assert!(table.months().eq([2, 4, 6, 9, 11, 12]));
        assert_eq!((table.ordinal(), table.weekday()), (2, Weekday::Tuesday));
        let monthly = rule("FREQ=MONTHLY;BYDAY=-1SU");
        assert!(monthly.months().eq(1..=12));
        assert_eq!(
            (monthly.ordinal(), monthly.weekday()),
            (-1, Weekday::Sunday)
        );
    }

    #[test]
    fn rules_are_written_as_they_are_read() {
        for text in [ROUND_TABLE, "FREQ=MONTHLY;BYDAY=-1FR"] {
            let json = format!("\"{text}\"");
            let rule: Recurrence = serde_json::from_str(&json).unwrap();
            assert_eq!(serde_json::to_string(&rule).unwrap(), json);
        }
    }

    #[test]
    fn order_leading_zeros_and_plus_signs_do_not_matter() {
        let freely = "BYDAY=+02TU;FREQ=YEARLY;BYMONTH=12,11,9,06,4,2";
        assert_eq!(rule(freely), rule(ROUND_TABLE));
    }

    #[test]
    fn months_mean_the_same_by_the_month_and_by_the_year() {
        let by_the_month = "FREQ=MONTHLY;BYMONTH=2,4,6,9,11,12;BYDAY=2TU";
        assert_eq!(rule(by_the_month), rule(ROUND_TABLE));
        let all = "FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYDAY=1MO";
        assert_eq!(rule(all), rule("FREQ=MONTHLY;BYDAY=1MO"));
    }

    #[test]
    fn a_rule_without_an_nth_weekday_is_refused_with_a_sentence() {
        let error = "FREQ=WEEKLY;BYDAY=TU".parse::<Recurrence>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "“FREQ=WEEKLY” is not understood in a rule: possible are \
             FREQ=YEARLY;BYMONTH=2,4;BYDAY=2TU (every second Tuesday of these months) and \
             FREQ=MONTHLY;BYDAY=-1TU (the last Tuesday of every month)"
        );
    }

    #[test]
    fn a_part_that_is_not_understood_is_named() {
        for (text, part) in [
            ("FREQ=DAILY;BYDAY=TU", "FREQ=DAILY"),
            ("FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY"),
            ("FREQ=MONTHLY;BYDAY=1TU;INTERVAL=2", "INTERVAL=2"),
            ("FREQ=MONTHLY;BYDAY=1TU;COUNT=3", "COUNT=3"),
            ("FREQ=MONTHLY;BYDAY=1TU;UNTIL=20270101", "UNTIL=20270101"),
            ("FREQ=MONTHLY;BYDAY=1TU;WKST=MO", "WKST=MO"),
            ("FREQ=MONTHLY;BYDAY=1TU;BYSETPOS=1", "BYSETPOS=1"),
            ("FREQ=MONTHLY;BYMONTHDAY=15", "BYMONTHDAY=15"),
            ("FREQ=MONTHLY;BYDAY=1MO,1TU", "BYDAY=1MO,1TU"),
            ("FREQ=MONTHLY;BYDAY=1Ü", "BYDAY=1Ü"),
            ("FREQ=MONTHLY;BYDAY=1€U", "BYDAY=1€U"),
            ("FREQ=MONTHLY;BYDAY=1TU;BYDAY=1WE", "BYDAY=1WE"),
            ("FREQ=MONTHLY;BYDAY=TU", "BYDAY=TU"),
            ("FREQ=MONTHLY;BYDAY=0TU", "BYDAY=0TU"),
            ("FREQ=MONTHLY;BYDAY=6TU", "BYDAY=6TU"),
            ("FREQ=MONTHLY;BYDAY=-2TU", "BYDAY=-2TU"),
            ("FREQ=MONTHLY;BYDAY=", "BYDAY="),
            ("FREQ=YEARLY;BYDAY=2TU;BYMONTH=13", "BYMONTH=13"),
            ("FREQ=YEARLY;BYDAY=2TU;BYMONTH=", "BYMONTH="),
            (
                "FREQ=YEARLY;BYDAY=2TU;BYMONTH=BYMONTH=2",
                "BYMONTH=BYMONTH=2",
            ),
            ("RRULE:FREQ=MONTHLY;BYDAY=1TU", "RRULE:FREQ=MONTHLY"),
            ("FREQ=MONTHLY;BYDAY=1TU;", ""),
            ("freq=monthly", "freq=monthly"),
        ] {
            let expected = Err(TimeError::RulePart(part.to_owned()));
            assert_eq!(text.parse::<Recurrence>(), expected, "{text}");
        }
    }

    #[test]
    fn a_part_that_is_missing_is_named() {
        for (text, part) in [
            ("BYDAY=1TU", "FREQ"),
            ("FREQ=MONTHLY", "BYDAY"),
            ("FREQ=YEARLY;BYDAY=2TU", "BYMONTH"),
        ] {
            assert_eq!(text.parse::<Recurrence>(), Err(TimeError::RuleLacks(part)));
        }
    }

    prop_compose! {
        fn any_rule()(
            months in 1_u16..1 << 12,
            ordinal in prop::sample::select(&[-1_i8, 1, 2, 3, 4, 5][..]),
            weekday in prop::sample::select(&Weekday::ALL[..]),
        ) -> Recurrence {
            Recurrence { months: Months(months << 1), ordinal, weekday }
        }
    }

    proptest! {
        #[test]
        fn any_rule_is_read_as_it_is_written(rule in any_rule()) {
            prop_assert_eq!(rule.to_string().parse(), Ok(rule));
        }

        #[test]
        fn any_text_is_read_or_refused_without_panic(text in "[A-Z=;,0-9é+-]{0,40}") {
            let _ = text.parse::<Recurrence>();
        }

        #[test]
        fn the_dates_of_any_rule_in_a_year_are_those_of_jiff(
            rule in any_rule(), year in 1996_i16..2100,
        ) {
            let weekday = civil::Weekday::from_monday_one_offset(rule.weekday.number() as i8);
            let weekday = weekday.unwrap();
            let theirs = rule.months().filter_map(|month| {
                let first = civil::date(year, month as i8, 1);
                first.nth_weekday_of_month(rule.ordinal, weekday).ok()
            });
            let ours = rule.dates(Date::new(year, 1, 1)?).take_while(|day| day.year() == year);
            let ours: Vec<_> = ours.map(|date| date.to_string()).collect();
            let theirs: Vec<_> = theirs.map(|date| date.to_string()).collect();
            prop_assert_eq!(ours, theirs);
        }
    }
}
