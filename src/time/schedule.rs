//! Opening hours.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::{
    Date, TimeError, TimeOfDay, Weekday,
    text::{malformed, serde_as_text},
};

/// One period of opening hours, with the field names of `schedule` in HSDS 3.
///
/// ```json
/// {"byday": "MO,TU,WE", "opens_at": "08:30", "closes_at": "13:30"}
/// {"byday": "TH", "opens_at": "14:00", "closes_at": "16:00", "by_appointment": true}
/// {"byday": "FR", "opens_at": "08:00", "closes_at": "10:00", "attending_type": "phone"}
/// {"special": true, "valid_from": "2026-12-24", "valid_to": "2027-01-01"}
/// ```
///
/// Every field may be missing: then the source does not say. Times are those of Berlin,
/// unlike in HSDS, where each has an offset: a fixed one would be an hour off for half of
/// the year. Hours past midnight are written as two periods.
///
/// `attending_type` says whether one comes there (`visit`, the default) or calls (`phone`);
/// in HSDS it is free text. HSDS does not have the last three fields. A `special` schedule
/// is an exception: from `valid_from` to `valid_to` it replaces all that are not special,
/// and without hours it says that the place is closed.
///
/// Reading it fails where it contradicts itself, with the sentence of the [`TimeError`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(try_from = "Fields", into = "Fields")]
pub struct Schedule(Fields);

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(
    feature = "ssr",
    derive(schemars::JsonSchema),
    schemars(rename = "ScheduleFields")
)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fields {
    /// The days of the week: `MO,TU`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) byday: Option<Weekdays>,
    /// When it opens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) opens_at: Option<TimeOfDay>,
    /// When it closes: 24:00 at the latest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) closes_at: Option<TimeOfDay>,
    /// The first day on which it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) valid_from: Option<Date>,
    /// The last day on which it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) valid_to: Option<Date>,
    /// Whether one comes there or calls.
    #[serde(default, skip_serializing_if = "Attending::is_visit")]
    pub(crate) attending_type: Attending,
    /// Whether one needs an appointment.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) by_appointment: bool,
    /// Whether it holds on public holidays too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) open_on_public_holidays: Option<bool>,
    /// Whether it replaces the usual hours, from valid_from to valid_to; closed without hours.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) special: bool,
}

impl Schedule {
    /// The days of the week; `None` if the source names no days.
    pub fn byday(&self) -> Option<Weekdays> {
        self.0.byday
    }

    /// When it opens, if known.
    pub fn opens_at(&self) -> Option<TimeOfDay> {
        self.0.opens_at
    }

    /// When it closes, if known: 24:00 at the latest.
    pub fn closes_at(&self) -> Option<TimeOfDay> {
        self.0.closes_at
    }

    /// The first day on which it holds, if limited.
    pub fn valid_from(&self) -> Option<Date> {
        self.0.valid_from
    }

    /// The last day on which it holds, if limited.
    pub fn valid_to(&self) -> Option<Date> {
        self.0.valid_to
    }

    /// When it opens and closes, where both are known.
    pub fn hours(&self) -> Option<(TimeOfDay, TimeOfDay)> {
        self.0.opens_at.zip(self.0.closes_at)
    }

    /// What the hours are for.
    pub fn attending_type(&self) -> Attending {
        self.0.attending_type
    }

    /// Whether one needs an appointment.
    pub fn is_by_appointment(&self) -> bool {
        self.0.by_appointment
    }

    /// Whether it holds on public holidays too; `None` if the source does not say.
    pub fn is_open_on_public_holidays(&self) -> Option<bool> {
        self.0.open_on_public_holidays
    }

    /// Whether it is an exception that replaces the usual schedules.
    pub fn is_special(&self) -> bool {
        self.0.special
    }

    /// Whether it holds on a day.
    pub fn holds_on(&self, date: Date) -> bool {
        self.0.valid_from.is_none_or(|from| from <= date)
            && self.0.valid_to.is_none_or(|to| date <= to)
    }

    /// Whether it no longer holds, today and later.
    pub fn is_over(&self, today: Date) -> bool {
        self.0.valid_to.is_some_and(|last| last < today)
    }

    /// Whether it is open from 00:00 to 24:00 on all seven days.
    pub fn is_round_the_clock(&self) -> bool {
        self.0.byday == Some(Weekdays::ALL)
            && self.0.opens_at == Some(TimeOfDay::START_OF_DAY)
            && self.0.closes_at == Some(TimeOfDay::END_OF_DAY)
    }
}

impl Fields {
    fn check(&self) -> Result<(), TimeError> {
        if let Some(opens_at) = self.opens_at {
            opens_at.check_start()?;
        }
        if let (Some(opens_at), Some(closes_at)) = (self.opens_at, self.closes_at)
            && closes_at <= opens_at
        {
            return Err(TimeError::ClosesBeforeOpening {
                opens_at,
                closes_at,
            });
        }
        if let (Some(start), Some(end)) = (self.valid_from, self.valid_to)
            && end < start
        {
            return Err(TimeError::EndsBeforeStart { start, end });
        }
        if self.special && (self.valid_from.is_none() || self.valid_to.is_none()) {
            return Err(TimeError::SpecialWithoutDates);
        }
        Ok(())
    }
}

impl TryFrom<Fields> for Schedule {
    type Error = TimeError;

    fn try_from(fields: Fields) -> Result<Self, TimeError> {
        fields.check()?;
        Ok(Self(fields))
    }
}

impl From<Schedule> for Fields {
    fn from(schedule: Schedule) -> Self {
        schedule.0
    }
}

/// What opening hours are for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Attending {
    /// One comes there.
    #[default]
    Visit,
    /// One calls.
    Phone,
}

impl Attending {
    fn is_visit(&self) -> bool {
        *self == Self::Visit
    }
}

/// A set of weekdays, written as in RFC 5545: `MO,TU`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
// Bit 1 is Monday, bit 7 Sunday.
pub struct Weekdays(u8);

serde_as_text!(Weekdays);

impl Weekdays {
    /// All seven.
    pub const ALL: Self = Self(0b1111_1110);

    /// Whether the day is among them.
    pub fn contains(self, day: Weekday) -> bool {
        self.0 >> day.number() & 1 == 1
    }

    /// The days from Monday to Sunday.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        Weekday::ALL
            .into_iter()
            .filter(move |&day| self.contains(day))
    }
}

impl fmt::Display for Weekdays {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, day) in self.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            write!(f, "{comma}{day}")?;
        }
        Ok(())
    }
}

/// Reads the days in any order.
///
/// # Errors
///
/// [`TimeError::Malformed`] if one is not a weekday or is repeated, or there is none.
impl FromStr for Weekdays {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        let mut days = Self(0);
        for code in text.split(',') {
            let day: Weekday = code.parse()?;
            if days.contains(day) {
                return Err(malformed(
                    text,
                    "a list of different weekdays such as MO,TU",
                ));
            }
            days.0 |= 1 << day.number();
        }
        Ok(days)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{from_value, json, to_value};

    use super::*;

    #[test]
    fn it_is_read_as_it_is_written() {
        for json in [
            json!({}),
            json!({"byday": "MO,TU", "opens_at": "08:30", "closes_at": "13:30"}),
            json!({"opens_at": "07:00", "valid_from": "2026-01-01", "valid_to": "2026-01-01"}),
            json!({"by_appointment": true, "open_on_public_holidays": false}),
            json!({"byday": "FR", "opens_at": "08:00", "attending_type": "phone"}),
            json!({"special": true, "valid_from": "2026-12-24", "valid_to": "2027-01-01"}),
        ] {
            let schedule: Schedule = from_value(json.clone()).unwrap();
            assert_eq!(to_value(schedule).unwrap(), json);
        }
    }

    #[test]
    fn what_the_source_does_not_say_is_not_known() {
        let schedule: Schedule = from_value(json!({"opens_at": "07:00"})).unwrap();
        assert_eq!(schedule.opens_at(), Some(TimeOfDay::new(7, 0).unwrap()));
        assert_eq!((schedule.byday(), schedule.closes_at()), (None, None));
        assert_eq!((schedule.valid_from(), schedule.valid_to()), (None, None));
    }

    #[test]
    fn only_all_days_from_0_to_24_are_round_the_clock() {
        let is_round_the_clock = |byday, opens_at, closes_at| {
            let json =
                json!({"byday": byday, "opens_at": opens_at, "closes_at": closes_at});
            from_value::<Schedule>(json).unwrap().is_round_the_clock()
        };
        assert!(is_round_the_clock(
            Some("MO,TU,WE,TH,FR,SA,SU"),
            "00:00",
            "24:00"
        ));
        assert!(!is_round_the_clock(
            Some("MO,TU,WE,TH,FR,SA,SU"),
            "00:00",
            "23:59"
        ));
        assert!(!is_round_the_clock(
            Some("MO,TU,WE,TH,FR,SA"),
            "00:00",
            "24:00"
        ));
        assert!(!is_round_the_clock(None, "00:00", "24:00"));
    }

    #[test]
    fn contradictions_are_refused_with_a_sentence() {
        for (json, sentence) in [
            (
                json!({"opens_at": "22:00", "closes_at": "06:00"}),
                "closing at 06:00 must come after opening at 22:00; write a night as two days",
            ),
            (
                json!({"opens_at": "24:00"}),
                "nothing starts at 24:00: write 00:00 of the next day",
            ),
            (
                json!({"valid_from": "2026-02-01", "valid_to": "2026-01-31"}),
                "the end 2026-01-31 comes before the start 2026-02-01",
            ),
            (
                json!({"special": true, "valid_from": "2026-12-24"}),
                "special hours need both valid_from and valid_to",
            ),
            (
                json!({"byday": "MO,MO"}),
                "“MO,MO” is not a list of different weekdays such as MO,TU",
            ),
            (
                json!({"byday": ""}),
                "“” is not a weekday: MO, TU, WE, TH, FR, SA or SU",
            ),
        ] {
            assert_eq!(
                from_value::<Schedule>(json).unwrap_err().to_string(),
                sentence
            );
        }
    }

    #[test]
    fn hours_are_for_a_visit_unless_they_say_that_one_calls() {
        let attending = |json| from_value::<Schedule>(json).map(|it| it.attending_type());
        assert_eq!(attending(json!({})).unwrap(), Attending::Visit);
        let phone = json!({"attending_type": "phone"});
        assert_eq!(attending(phone).unwrap(), Attending::Phone);
        let error = attending(json!({"attending_type": "fax"})).unwrap_err();
        assert!(error.to_string().contains("`visit` or `phone`"), "{error}");
    }

    #[test]
    fn it_is_over_on_the_day_after_its_last() {
        let schedule: Schedule = from_value(json!({"valid_to": "2026-12-31"})).unwrap();
        let is_over = |day: &str| schedule.is_over(day.parse().unwrap());
        assert!(!is_over("2026-12-31") && is_over("2027-01-01"));
        let schedule: Schedule = from_value(json!({"valid_from": "2026-12-31"})).unwrap();
        assert!(!schedule.is_over(Date::MAX));
    }

    #[test]
    fn an_unknown_field_is_refused() {
        let error = from_value::<Schedule>(json!({"open_at": "08:00"})).unwrap_err();
        assert!(
            error.to_string().starts_with("unknown field `open_at`"),
            "{error}"
        );
    }

    #[test]
    fn days_are_listed_from_monday_in_whatever_order_they_are_written() {
        let days: Weekdays = "SU,MO,WE".parse().unwrap();
        let expected = [Weekday::Monday, Weekday::Wednesday, Weekday::Sunday];
        assert!(days.iter().eq(expected));
        assert_eq!(days.to_string(), "MO,WE,SU");
        assert!(Weekdays::ALL.iter().eq(Weekday::ALL));
    }
}
