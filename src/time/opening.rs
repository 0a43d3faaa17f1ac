//! Whether a place is open, or answers the phone.
//!
//! The answer is never more certain than the schedules: where they name no weekdays, or say
//! nothing about public holidays, it is not known. On such a holiday that is the answer for
//! the whole day, and a next opening is given only if nothing uncertain comes before it.

use super::{Attending, Date, Holiday, HolidayLaw, Instant, Schedule, TimeOfDay, berlin};

/// How many days ahead the next opening or closing is searched: more than the longest
/// sequence of holidays and Sundays, and more than a week.
const DAYS_AHEAD: i32 = 14;

/// The state of a place's opening hours at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// It is open, or one can call.
    Open {
        /// When it closes; `None` if not within the next two weeks.
        until: Option<Instant>,
        /// What it is open for: a visit if for both.
        attending: Attending,
    },
    /// It is closed, or nobody answers the telephone.
    Closed {
        /// When it opens; `None` if that is not certain, or not within the next two weeks.
        until: Option<Instant>,
        /// What it is closed for: a visit if people can come at all.
        attending: Attending,
        /// The public holiday that it is closed for.
        holiday: Option<Holiday>,
    },
    /// It is open by appointment.
    ByAppointment,
    /// It would be open at some time of this day, but nothing is known about holidays.
    UncertainHoliday {
        /// The day.
        holiday: Holiday,
        /// What it might be open for.
        attending: Attending,
    },
    /// It is open at this time on some days, but it is not known on which.
    UncertainDays,
    /// Nothing is known.
    Unknown,
}

/// How certain a period of one day is, the most certain first.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Certainty {
    Certain,
    ByAppointment,
    Holiday(Holiday),
    DaysUnknown,
}

/// A period of opening hours on one day, without its last instant.
struct Period {
    opens: Instant,
    closes: Instant,
    attending: Attending,
    certainty: Certainty,
}

impl Opening {
    /// The state of a place with these schedules at an instant, where a law names the
    /// holidays. Weekdays and times are those of Berlin, wherever the visitor's device is.
    ///
    /// ```
    /// use wegweiser::time::{Attending, HolidayLaw, Instant, Opening, Schedule};
    ///
    /// let office: Schedule =
    ///     serde_json::from_str(r#"{"byday": "TU", "opens_at": "08:00", "closes_at": "12:00"}"#)?;
    /// // Tuesday, 2026-11-24, 09:00 in Berlin.
    /// let now = Instant::from_unix_seconds(1_795_507_200);
    /// let until = Some(now.add_seconds(3 * 3600));
    /// let attending = Attending::Visit;
    /// let law = HolidayLaw::SchleswigHolstein;
    /// assert_eq!(Opening::at(&[office], now, law), Opening::Open { until, attending });
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn at(schedules: &[Schedule], now: Instant, law: HolidayLaw) -> Self {
        let today = berlin::to_civil(now).date();
        let current = periods(schedules, today, law)
            .filter(|period| period.opens <= now && now < period.closes)
            // Of several periods the most certain one counts, and a visit before a call.
            .min_by_key(|period| (period.certainty.rank(), period.attending as u8));
        let certainty = current.as_ref().map(|period| period.certainty);
        match (certainty, current) {
            (Some(Certainty::Certain), Some(Period { attending, .. })) => Self::Open {
                until: closing(schedules, today, now, attending, law),
                attending,
            },
            (Some(Certainty::ByAppointment), _) => Self::ByAppointment,
            (certainty, _) => {
                uncertain_holiday(schedules, today, law).unwrap_or_else(|| {
                    if certainty == Some(Certainty::DaysUnknown) {
                        Self::UncertainDays
                    } else {
                        Self::closed(schedules, today, now, law)
                    }
                })
            }
        }
    }

    /// Whether people can go there or call there now.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open { .. })
    }

    fn closed(
        schedules: &[Schedule],
        today: Date,
        now: Instant,
        law: HolidayLaw,
    ) -> Self {
        let in_force = || in_force(schedules, today);
        if in_force().any(|it| it.is_by_appointment() && it.hours().is_none()) {
            return Self::ByAppointment;
        }
        // A special schedule without hours says that it is closed.
        if in_force().all(|it| it.hours().is_none() && !it.is_special()) {
            return Self::Unknown;
        }
        // What holds today says what it is closed for, unless nothing of it comes again, as
        // on days of a closure: then what is to come does.
        let least = |all: &mut dyn Iterator<Item = &Schedule>| {
            let with_hours = all.filter(|it| it.hours().is_some());
            with_hours
                .map(Schedule::attending_type)
                .min_by_key(|attending| *attending as u8)
        };
        let mut to_come = schedules.iter().filter(|it| !it.is_over(today));
        let until = |attending: &Attending| next(schedules, today, now, *attending, law);
        let attending = least(&mut in_force())
            .filter(|it| until(it).is_some())
            .or_else(|| least(&mut to_come))
            .unwrap_or_default();
        let closes_on_holidays =
            in_force().any(|it| it.is_open_on_public_holidays() == Some(false));
        Self::Closed {
            until: until(&attending),
            attending,
            holiday: Holiday::on(today, law)
                .filter(|it| closes_on_holidays && it.is_public()),
        }
    }
}

impl Certainty {
    fn rank(self) -> u8 {
        match self {
            Self::Certain => 0,
            Self::ByAppointment => 1,
            Self::Holiday(_) => 2,
            Self::DaysUnknown => 3,
        }
    }
}

impl Period {
    fn is_certain(&self) -> bool {
        self.certainty == Certainty::Certain
    }
}

/// The uncertain state of a holiday on which a schedule has hours, but does not say whether
/// it holds on holidays.
fn uncertain_holiday(
    schedules: &[Schedule],
    today: Date,
    law: HolidayLaw,
) -> Option<Opening> {
    let holiday = Holiday::on(today, law)?;
    let uncertain = periods(schedules, today, law)
        .filter(|it| it.certainty == Certainty::Holiday(holiday));
    let attending = uncertain.map(|period| period.attending);
    let attending = attending.min_by_key(|attending| *attending as u8)?;
    Some(Opening::UncertainHoliday { holiday, attending })
}

/// When a place that is closed opens: the start of the next period, if that is certain.
fn next(
    schedules: &[Schedule],
    today: Date,
    now: Instant,
    attending: Attending,
    law: HolidayLaw,
) -> Option<Instant> {
    (0..DAYS_AHEAD)
        .flat_map(|days| periods(schedules, today.add_days(days), law))
        .filter(|period| period.attending == attending && period.opens > now)
        .filter(|period| period.certainty != Certainty::ByAppointment)
        .min_by_key(|period| (period.opens, period.certainty.rank()))
        .filter(Period::is_certain)
        .map(|period| period.opens)
}

/// When a place that is open closes: periods that touch or overlap are one.
fn closing(
    schedules: &[Schedule],
    today: Date,
    now: Instant,
    attending: Attending,
    law: HolidayLaw,
) -> Option<Instant> {
    let continues = |period: &Period, end| {
        period.is_certain() && period.attending == attending && period.opens <= end
    };
    let mut end = now;
    for days in 0..DAYS_AHEAD {
        let mut grew = true;
        // The periods of a day come in the order of the file, not of the clock.
        while grew {
            let before = end;
            for period in periods(schedules, today.add_days(days), law) {
                if continues(&period, end) && period.closes > end {
                    end = period.closes;
                }
            }
            grew = end > before;
        }
        let midnight = today.add_days(days).at(TimeOfDay::END_OF_DAY);
        if end < berlin::to_instant(midnight) {
            return Some(end);
        }
    }
    None
}

/// The schedules that hold on a day: only the special ones if there are any.
fn in_force(schedules: &[Schedule], date: Date) -> impl Iterator<Item = &Schedule> {
    let holds = move |schedule: &&Schedule| schedule.holds_on(date);
    let is_special = schedules.iter().filter(holds).any(Schedule::is_special);
    schedules
        .iter()
        .filter(holds)
        .filter(move |schedule| schedule.is_special() == is_special)
}

/// The periods of a day, in the order of the file.
fn periods(
    schedules: &[Schedule],
    date: Date,
    law: HolidayLaw,
) -> impl Iterator<Item = Period> {
    let holiday = Holiday::on(date, law);
    in_force(schedules, date).filter_map(move |schedule| {
        let (opens_at, closes_at) = schedule.hours()?;
        let days = schedule.byday();
        if days.is_some_and(|days| !days.contains(date.weekday())) {
            return None;
        }
        // Special hours are meant for that very day, and a place that never closes does not
        // close on holidays either.
        let is_sure = schedule.is_special() || schedule.is_round_the_clock();
        // What a source says of public holidays does not hold for the two other days.
        let is_public = holiday.is_none_or(Holiday::is_public);
        let rule = schedule.is_open_on_public_holidays().filter(|_| is_public);
        let certainty = match (holiday, rule) {
            (Some(_), Some(false)) if !is_sure => return None,
            (Some(holiday), None) if !is_sure => Certainty::Holiday(holiday),
            _ if schedule.is_by_appointment() => Certainty::ByAppointment,
            _ if days.is_none() && !is_sure => Certainty::DaysUnknown,
            _ => Certainty::Certain,
        };
        Some(Period {
            opens: berlin::to_instant(date.at(opens_at)),
            closes: berlin::to_instant(date.at(closes_at)),
            attending: schedule.attending_type(),
            certainty,
        })
    })
}

#[cfg(test)]
mod tests;
