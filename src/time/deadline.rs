//! The last day of a period that counts from an event, by German law.
//!
//! Bürgerliches Gesetzbuch (BGB), §§ 187 to 193, to which the laws of administration and
//! of the courts refer (§ 31 VwVfG, § 57 VwGO with § 222 ZPO, § 26 SGB X, § 64 SGG,
//! § 108 AO). Holidays are those of the place where something is to be done (§ 193 BGB).

use serde::{Deserialize, Serialize};

use super::{Date, Holiday, HolidayLaw, Weekday};

/// A span of time after an event, or before it where the number is negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(try_from = "Fields", into = "Fields")]
pub enum Period {
    /// Days.
    Days(i16),
    /// Weeks, which end on the same day of the week (§ 188 Abs. 2 BGB).
    Weeks(i16),
    /// Months, which end on the day with the same number, or on the last day of a shorter
    /// month (§ 188 Abs. 2 und 3 BGB).
    Months(i16),
}

/// A period as files write it: `{"weeks": 2}`.
#[derive(Default, Deserialize, Serialize)]
#[cfg_attr(
    feature = "ssr",
    derive(schemars::JsonSchema),
    schemars(rename = "PeriodFields")
)]
#[serde(deny_unknown_fields)]
struct Fields {
    /// Days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    days: Option<i16>,
    /// Weeks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    weeks: Option<i16>,
    /// Months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    months: Option<i16>,
}

impl TryFrom<Fields> for Period {
    type Error = &'static str;

    fn try_from(fields: Fields) -> Result<Self, &'static str> {
        match (fields.days, fields.weeks, fields.months) {
            (Some(days), None, None) => Ok(Self::Days(days)),
            (None, Some(weeks), None) => Ok(Self::Weeks(weeks)),
            (None, None, Some(months)) => Ok(Self::Months(months)),
            _ => Err("a span of time has exactly one of days, weeks and months"),
        }
    }
}

impl From<Period> for Fields {
    fn from(period: Period) -> Self {
        let mut fields = Self::default();
        match period {
            Period::Days(count) => fields.days = Some(count),
            Period::Weeks(count) => fields.weeks = Some(count),
            Period::Months(count) => fields.months = Some(count),
        }
        fields
    }
}

/// The last day on which something can be done in time, and why it is that day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// The day on which the period ends by counting alone (§§ 187, 188 BGB).
    pub counted: Date,
    /// The last day in time: `counted`, or a working day beside it (§ 193 BGB).
    pub last_day: Date,
}

impl Period {
    /// The last day of the period that counts from an event, where a law names the
    /// holidays.
    ///
    /// The day of the event does not count (§ 187 Abs. 1 BGB). A period that ends on a
    /// Saturday, Sunday or public holiday ends on the next working day (§ 193 BGB). One
    /// that must be kept before the event is not made shorter in this way, so there the
    /// working day before is the last that is safe.
    ///
    /// ```
    /// use wegweiser::time::{HolidayLaw, Period};
    ///
    /// // Two weeks after Friday, 11 December 2026, would be Christmas.
    /// let law = HolidayLaw::SchleswigHolstein;
    /// let deadline = Period::Weeks(2).after("2026-12-11".parse()?, law);
    /// assert_eq!(deadline.counted.to_string(), "2026-12-25");
    /// assert_eq!(deadline.last_day.to_string(), "2026-12-28");
    /// # Ok::<(), wegweiser::time::TimeError>(())
    /// ```
    pub fn after(self, event: Date, law: HolidayLaw) -> Deadline {
        let counted = self.count(event);
        let step = if self.is_before() { -1 } else { 1 };
        let mut last_day = counted;
        while !is_working_day(last_day, law) {
            let next = last_day.add_days(step);
            if next == last_day {
                // The calendar ends here.
                break;
            }
            last_day = next;
        }
        Deadline { counted, last_day }
    }

    /// The first day on which something that must not happen earlier may be done: the day
    /// by counting alone, whatever day of the week it is.
    pub fn count(self, event: Date) -> Date {
        match self {
            Self::Days(days) => event.add_days(days.into()),
            Self::Weeks(weeks) => event.add_days(i32::from(weeks) * 7),
            Self::Months(months) => event.add_months(months.into()),
        }
    }

    fn is_before(self) -> bool {
        let (Self::Days(count) | Self::Weeks(count) | Self::Months(count)) = self;
        count < 0
    }
}

/// Whether § 193 BGB lets a period end on this day.
fn is_working_day(day: Date, law: HolidayLaw) -> bool {
    let is_weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
    !is_weekend && !Holiday::on(day, law).is_some_and(Holiday::is_public)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const LAW: HolidayLaw = HolidayLaw::SchleswigHolstein;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[track_caller]
    fn ends(period: Period, event: &str, last_day: &str) {
        assert_eq!(period.after(day(event), LAW).last_day, day(last_day));
    }

    #[test]
    fn the_day_of_the_event_does_not_count() {
        // § 187 Abs. 1: delivered on Monday, the third day is Thursday.
        ends(Period::Days(3), "2026-11-30", "2026-12-03");
        ends(Period::Days(0), "2026-11-30", "2026-11-30");
    }

    #[test]
    fn weeks_end_on_the_same_day_of_the_week() {
        ends(Period::Weeks(2), "2026-11-27", "2026-12-11");
    }

    #[test]
    fn months_end_on_the_day_with_the_same_number() {
        ends(Period::Months(1), "2026-11-30", "2026-12-30");
        ends(Period::Months(3), "2026-11-13", "2027-02-15"); // 13 February is a Saturday
    }

    #[test]
    fn where_the_month_has_no_such_day_the_last_one_counts() {
        let end_of_february = Period::Months(1).after(day("2027-01-31"), LAW);
        assert_eq!(end_of_february.counted, day("2027-02-28"));
        assert_eq!(end_of_february.last_day, day("2027-03-01"));
        ends(Period::Months(1), "2028-01-31", "2028-02-29");
    }

    #[test]
    fn holidays_and_weekends_in_a_row_are_all_skipped() {
        // Good Friday to Easter Monday 2027.
        ends(Period::Weeks(1), "2027-03-19", "2027-03-30");
        // Christmas 2026 is a Friday; 24 December is an ordinary Thursday.
        ends(Period::Days(1), "2026-12-23", "2026-12-24");
        ends(Period::Days(2), "2026-12-23", "2026-12-28");
    }

    #[test]
    fn what_must_be_done_before_an_event_is_not_put_off() {
        // Three months before 30 June 2027 is a Tuesday, before 27 June a Saturday.
        ends(Period::Months(-3), "2027-06-30", "2027-03-30");
        ends(Period::Months(-3), "2027-06-27", "2027-03-25"); // and 26 March is Good Friday
    }

    #[test]
    fn the_ends_of_the_calendar_do_no_harm() {
        let end = Period::Months(i16::MAX).after(Date::MAX, LAW);
        assert_eq!(end.counted, Date::MAX);
        let begin = Period::Days(i16::MIN).after(Date::MIN, LAW);
        assert_eq!(begin.counted, Date::MIN);
    }

    fn period() -> impl Strategy<Value = Period> {
        prop_oneof![
            (-400_i16..400).prop_map(Period::Days),
            (-60_i16..60).prop_map(Period::Weeks),
            (-48_i16..48).prop_map(Period::Months),
        ]
    }

    proptest! {
        #[test]
        fn the_last_day_is_a_working_day_and_near(period in period(), days in 0..80_000_i32) {
            let deadline = period.after(Date::from_days(days), LAW);
            prop_assert!(is_working_day(deadline.last_day, LAW));
            let moved = deadline.last_day.days() - deadline.counted.days();
            // Four days at most: Good Friday to Easter Monday, or Christmas and a weekend.
            prop_assert!((0..=4).contains(&moved.abs()));
            prop_assert_eq!(moved < 0, moved != 0 && period.is_before());
        }

        #[test]
        fn months_are_those_of_jiff(months in -48_i16..48, days in 0..80_000_i32) {
            let event = Date::from_days(days);
            let theirs: jiff::civil::Date = event.to_string().parse().unwrap();
            let theirs = theirs.saturating_add(jiff::Span::new().months(months));
            prop_assert_eq!(Period::Months(months).count(event).to_string(), theirs.to_string());
        }
    }
}
