//! Rules by which dates recur.

use std::{fmt, str::FromStr};

use super::{
    Date, TimeError, Weekday,
    text::{number, serde_as_text},
};

/// A rule such as "every second Tuesday in February and April".
///
/// Written as a recurrence rule of RFC 5545 §3.3.10, of which three forms are
/// understood:
///
/// - `FREQ=YEARLY;BYMONTH=2,4;BYDAY=2TU`: the nth weekday of some months,
/// - `FREQ=MONTHLY;BYDAY=-1TU`: the nth weekday of every month,
/// - `FREQ=WEEKLY;BYDAY=TU`: a day of every week.
///
/// The nth weekday counts from 1 for the first to 5, or from -1 for the last to -5;
/// months that have none are left out. Any other part, such as `INTERVAL`, `COUNT` or
/// `UNTIL`, is an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recurrence {
    frequency: Frequency,
    months: Months,
    ordinal: Option<i8>,
    weekday: Weekday,
}

/// How a [`Recurrence`] is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frequency {
    /// In some months of every year.
    Yearly,
    /// Every month.
    Monthly,
    /// Every week.
    Weekly,
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
    /// How the rule is counted.
    pub fn frequency(&self) -> Frequency {
        self.frequency
    }

    /// The months it falls in, ascending from 1 to 12; all twelve unless yearly.
    pub fn months(&self) -> impl Iterator<Item = u8> + use<> {
        let months = self.months;
        (1..=12).filter(move |&month| months.contains(month))
    }

    /// Which such weekday of the month: 1 to 5, or -1 to -5 from the end. `None`
    /// for every week.
    pub fn ordinal(&self) -> Option<i8> {
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
            && self
                .ordinal
                .is_none_or(|ordinal| date.ordinals().contains(&ordinal))
    }

    /// The days of the rule from that day on, in order, to the end of the calendar.
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
        f.write_str(match self.frequency {
            Frequency::Yearly => "FREQ=YEARLY;BYMONTH=",
            Frequency::Monthly => "FREQ=MONTHLY",
            Frequency::Weekly => "FREQ=WEEKLY",
        })?;
        if self.frequency == Frequency::Yearly {
            for (index, month) in self.months().enumerate() {
                let comma = if index == 0 { "" } else { "," };
                write!(f, "{comma}{month}")?;
            }
        }
        f.write_str(";BYDAY=")?;
        if let Some(ordinal) = self.ordinal {
            write!(f, "{ordinal}")?;
        }
        self.weekday.fmt(f)
    }
}

/// Reads one of the three forms, the parts in any order.
///
/// # Errors
///
/// [`TimeError::RulePart`] with the part that is wrong or not understood,
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
        let (part, value) = freq.ok_or(TimeError::RuleLacks("FREQ"))?;
        let frequency = match value {
            "YEARLY" => Frequency::Yearly,
            "MONTHLY" => Frequency::Monthly,
            "WEEKLY" => Frequency::Weekly,
            _ => return Err(refused(part)),
        };
        let months = match (frequency, by_month) {
            (Frequency::Yearly, Some((part, value))) => {
                parse_months(value).ok_or_else(|| refused(part))?
            }
            (Frequency::Yearly, None) => return Err(TimeError::RuleLacks("BYMONTH")),
            (_, Some((part, _))) => return Err(refused(part)),
            (_, None) => Months::ALL,
        };
        let (part, value) = by_day.ok_or(TimeError::RuleLacks("BYDAY"))?;
        let (ordinal, weekday) = parse_day(value).ok_or_else(|| refused(part))?;
        if ordinal.is_none() != (frequency == Frequency::Weekly) {
            return Err(refused(part));
        }
        Ok(Self {
            frequency,
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

/// Reads the value of `BYDAY`: `TU`, `2TU`, `+2TU` or `-1TU`.
fn parse_day(value: &str) -> Option<(Option<i8>, Weekday)> {
    let (ordinal, weekday) = value.split_at_checked(value.len().checked_sub(2)?)?;
    let ordinal = match ordinal {
        "" => None,
        text => Some(text.parse().ok().filter(|n| matches!(n, -5..=-1 | 1..=5))?),
    };
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
    fn a_weekly_rule_falls_on_every_such_day() {
        let expected = ["2026-12-30", "2027-01-06"];
        assert_eq!(dates("FREQ=WEEKLY;BYDAY=WE", "2026-12-24", 2), expected);
    }

    #[test]
    fn the_dates_end_with_the_calendar() {
        assert_eq!(
            dates("FREQ=WEEKLY;BYDAY=FR", "9999-12-30", 5),
            ["9999-12-31"]
        );
        assert!(dates(ROUND_TABLE, "9999-12-31", 1).is_empty());
    }

    #[test]
    fn the_parts_of_the_rule_can_be_told() {
        let yearly = rule(ROUND_TABLE);
        assert_eq!(yearly.frequency(), Frequency::Yearly);
        assert!(yearly.months().eq([2, 4, 6, 9, 11, 12]));
        assert_eq!(
            (yearly.ordinal(), yearly.weekday()),
            (Some(2), Weekday::Tuesday)
        );
        let weekly = rule("FREQ=WEEKLY;BYDAY=SU");
        assert_eq!(weekly.frequency(), Frequency::Weekly);
        assert!(weekly.months().eq(1..=12));
        assert_eq!(
            (weekly.ordinal(), weekly.weekday()),
            (None, Weekday::Sunday)
        );
    }

    #[test]
    fn rules_are_written_as_they_are_read() {
        for text in [
            ROUND_TABLE,
            "FREQ=MONTHLY;BYDAY=-1FR",
            "FREQ=WEEKLY;BYDAY=WE",
        ] {
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
    fn a_part_that_is_not_understood_is_named() {
        for (text, part) in [
            ("FREQ=DAILY;BYDAY=TU", "FREQ=DAILY"),
            ("FREQ=WEEKLY;BYDAY=TU;INTERVAL=2", "INTERVAL=2"),
            ("FREQ=WEEKLY;BYDAY=TU;COUNT=3", "COUNT=3"),
            ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270101", "UNTIL=20270101"),
            ("FREQ=WEEKLY;BYDAY=TU;WKST=MO", "WKST=MO"),
            ("FREQ=WEEKLY;BYDAY=2TU", "BYDAY=2TU"),
            ("FREQ=WEEKLY;BYDAY=MO,TU", "BYDAY=MO,TU"),
            ("FREQ=WEEKLY;BYDAY=Ü", "BYDAY=Ü"),
            ("FREQ=WEEKLY;BYDAY=€U", "BYDAY=€U"),
            ("FREQ=WEEKLY;BYDAY=TU;BYMONTH=2", "BYMONTH=2"),
            ("FREQ=WEEKLY;BYDAY=TU;BYDAY=WE", "BYDAY=WE"),
            ("FREQ=MONTHLY;BYDAY=TU", "BYDAY=TU"),
            ("FREQ=MONTHLY;BYDAY=0TU", "BYDAY=0TU"),
            ("FREQ=MONTHLY;BYDAY=6TU", "BYDAY=6TU"),
            ("FREQ=MONTHLY;BYDAY=", "BYDAY="),
            ("FREQ=YEARLY;BYDAY=2TU;BYMONTH=13", "BYMONTH=13"),
            ("FREQ=YEARLY;BYDAY=2TU;BYMONTH=", "BYMONTH="),
            (
                "FREQ=YEARLY;BYDAY=2TU;BYMONTH=BYMONTH=2",
                "BYMONTH=BYMONTH=2",
            ),
            ("RRULE:FREQ=WEEKLY;BYDAY=TU", "RRULE:FREQ=WEEKLY"),
            ("FREQ=WEEKLY;BYDAY=TU;", ""),
            ("freq=weekly", "freq=weekly"),
        ] {
            let expected = Err(TimeError::RulePart(part.to_owned()));
            assert_eq!(text.parse::<Recurrence>(), expected, "{text}");
        }
    }

    #[test]
    fn a_part_that_is_missing_is_named() {
        for (text, part) in [
            ("BYDAY=TU", "FREQ"),
            ("FREQ=WEEKLY", "BYDAY"),
            ("FREQ=YEARLY;BYDAY=2TU", "BYMONTH"),
        ] {
            assert_eq!(text.parse::<Recurrence>(), Err(TimeError::RuleLacks(part)));
        }
    }

    prop_compose! {
        fn any_rule()(
            frequency in prop::sample::select(
                &[Frequency::Yearly, Frequency::Monthly, Frequency::Weekly][..]
            ),
            months in 1_u16..1 << 12,
            ordinal in prop::sample::select(&[-5_i8, -4, -3, -2, -1, 1, 2, 3, 4, 5][..]),
            weekday in prop::sample::select(&Weekday::ALL[..]),
        ) -> Recurrence {
            Recurrence {
                frequency,
                months: match frequency {
                    Frequency::Yearly => Months(months << 1),
                    Frequency::Monthly | Frequency::Weekly => Months::ALL,
                },
                ordinal: (frequency != Frequency::Weekly).then_some(ordinal),
                weekday,
            }
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
            let first = civil::date(year, 1, 1);
            let theirs: Vec<_> = match rule.ordinal {
                Some(ordinal) => rule
                    .months()
                    .filter_map(|month| {
                        let first = civil::date(year, month as i8, 1);
                        first.nth_weekday_of_month(ordinal, weekday).ok()
                    })
                    .collect(),
                None => first
                    .series(jiff::Span::new().days(1))
                    .take_while(|day| day.year() == year)
                    .filter(|day| day.weekday() == weekday)
                    .collect(),
            };
            let ours = rule.dates(Date::new(year, 1, 1)?).take_while(|day| day.year() == year);
            let ours: Vec<_> = ours.map(|date| date.to_string()).collect();
            let theirs: Vec<_> = theirs.iter().map(ToString::to_string).collect();
            prop_assert_eq!(ours, theirs);
        }
    }
}
