//! Opening hours: what contradicts itself.

use super::finding::words;
use super::path::Step;
use super::report::Report;
use super::tree::Node;
use crate::time::{Date, TimeOfDay, Weekday, Weekdays};

/// Checks the hours of a place.
pub(super) fn check<'n>(
    place: &'n Node<'_>,
    way: &mut Vec<Step<'n>>,
    report: &mut Report<'_>,
) {
    let schedules = place.items_of("schedules");
    let is_called = schedules
        .iter()
        .find(|it| it.text_of("attending_type") == Some("phone"));
    if let Some(schedule) = is_called
        && place.items_of("phones").is_empty()
    {
        let words = words!(
            "für die Telefonzeiten fehlt die Nummer: \"phones\": [{{\"number\": \"0461 85-2569\"}}]",
            "the hours for calling need a number: \"phones\": [{{\"number\": \"0461 85-2569\"}}]"
        );
        report.error(way, schedule.at, words);
    }
    way.push(Step::Key("schedules"));
    let mut before: Vec<Hours> = Vec::new();
    let closed: Vec<Closed> = schedules.iter().filter_map(Closed::of).collect();
    for (index, schedule) in schedules.iter().enumerate() {
        way.push(Step::Item(index, None));
        alone(schedule, way, report);
        times(schedule, way, report);
        if let Some(hours) = Hours::of(schedule) {
            if let Some(day) = before.iter().find_map(|other| hours.overlap(other)) {
                let words = words!(
                    "diese Zeiten überschneiden sich am {day} mit anderen weiter oben",
                    "these hours overlap with others further up on {day}"
                );
                report.error(way, schedule.at, words);
            }
            if let Some(day) = closed.iter().find_map(|other| other.is_while(&hours)) {
                let words = words!(
                    "am {day} ist der Ort nach anderen besonderen Zeiten (special) derselben Tage \
                     geschlossen; deren valid_from und valid_to so teilen, dass dieser Tag nicht \
                     dazugehört",
                    "other special hours of the same days say that the place is closed on {day}: \
                     split their valid_from and valid_to so that this day is no part of them"
                );
                report.error(way, schedule.at, words);
            }
            before.push(hours);
        }
        way.pop();
    }
    way.pop();
}

/// One period by itself.
fn alone(schedule: &Node<'_>, way: &[Step<'_>], report: &mut Report<'_>) {
    let opens = parsed::<TimeOfDay>(schedule, "opens_at");
    let closes = parsed::<TimeOfDay>(schedule, "closes_at");
    if let (Some(opens), Some(closes)) = (opens, closes)
        && closes <= opens
    {
        let words = words!(
            "der Ort schließt um {closes}, bevor er um {opens} öffnet. Eine Nacht wird als zwei \
             Tage geschrieben",
            "the place closes at {closes}, before it opens at {opens}. A night is written as two days"
        );
        report.error(way, schedule.at, words);
    }
    let from = parsed::<Date>(schedule, "valid_from");
    let to = parsed::<Date>(schedule, "valid_to");
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        let words = words!(
            "das Ende {to} liegt vor dem Anfang {from}",
            "the end {to} comes before the start {from}"
        );
        report.error(way, schedule.at, words);
    }
    let has_days =
        schedule.get("valid_from").is_some() && schedule.get("valid_to").is_some();
    if schedule.is("special") && !has_days {
        let words = words!(
            "besondere Zeiten (special) brauchen valid_from und valid_to",
            "special hours need both valid_from and valid_to"
        );
        report.error(way, schedule.at, words);
    }
}

/// Of hours both ends are shown, or nothing of them.
fn times(schedule: &Node<'_>, way: &[Step<'_>], report: &mut Report<'_>) {
    let has = |key: &str| schedule.get(key).is_some_and(|it| !it.is_null());
    let (name, missing) = match (has("opens_at"), has("closes_at")) {
        (true, false) => ("opens_at", "closes_at"),
        (false, true) => ("closes_at", "opens_at"),
        (true, true) => return,
        (false, false) => {
            let says_more = ["special", "by_appointment"]
                .iter()
                .any(|it| schedule.is(it));
            if has("byday") && !says_more {
                let words = words!(
                    "hier stehen Tage ohne Uhrzeiten: opens_at und closes_at fehlen",
                    "here are days without times: opens_at and closes_at are missing"
                );
                report.warning(way, schedule.at, words);
            }
            return;
        }
    };
    let words = words!(
        "„{name}“ ohne „{missing}“ zeigt keine Seite; ist {missing} nicht bekannt, gehört die \
         Uhrzeit in hours_note der Texte",
        "no page shows “{name}” without “{missing}”; where {missing} is not known, the time belongs \
         into hours_note of the texts"
    );
    report.error(way, schedule.at, words);
}

fn parsed<T: std::str::FromStr>(schedule: &Node<'_>, key: &str) -> Option<T> {
    schedule.text_of(key)?.parse().ok()
}

/// When a place is open on some days of the week.
struct Hours {
    days: Weekdays,
    opens: TimeOfDay,
    closes: TimeOfDay,
    from: Option<Date>,
    to: Option<Date>,
    is_special: bool,
    is_phone: bool,
    is_by_appointment: bool,
}

impl Hours {
    fn of(schedule: &Node<'_>) -> Option<Self> {
        Some(Self {
            days: parsed(schedule, "byday").unwrap_or(Weekdays::ALL),
            opens: parsed(schedule, "opens_at")?,
            closes: parsed(schedule, "closes_at")?,
            from: parsed(schedule, "valid_from"),
            to: parsed(schedule, "valid_to"),
            is_special: schedule.is("special"),
            is_phone: schedule.text_of("attending_type") == Some("phone"),
            is_by_appointment: schedule.is("by_appointment"),
        })
    }

    /// A day on which both hold at the same time, for the same purpose.
    fn overlap(&self, other: &Self) -> Option<Weekday> {
        let is_same = self.is_special == other.is_special
            && self.is_phone == other.is_phone
            && self.is_by_appointment == other.is_by_appointment;
        let at_once = self.opens < other.closes && other.opens < self.closes;
        let before = |end: Option<Date>, start: Option<Date>| {
            end.zip(start).is_some_and(|(end, start)| end < start)
        };
        let in_one_period = !before(self.to, other.from) && !before(other.to, self.from);
        if !is_same || !at_once || !in_one_period {
            return None;
        }
        self.days.iter().find(|day| other.days.contains(*day))
    }
}

/// Some days on which a place is closed.
struct Closed {
    days: Weekdays,
    from: Date,
    to: Date,
    is_phone: bool,
}

impl Closed {
    fn of(schedule: &Node<'_>) -> Option<Self> {
        let has_times = ["opens_at", "closes_at"]
            .iter()
            .any(|key| schedule.get(key).is_some());
        if !schedule.is("special") || has_times || schedule.is("by_appointment") {
            return None;
        }
        Some(Self {
            days: parsed(schedule, "byday").unwrap_or(Weekdays::ALL),
            from: parsed(schedule, "valid_from")?,
            to: parsed(schedule, "valid_to")?,
            is_phone: schedule.text_of("attending_type") == Some("phone"),
        })
    }

    /// The first day on which special hours say that the place is open all the same.
    fn is_while(&self, hours: &Hours) -> Option<Date> {
        if !hours.is_special || hours.is_phone != self.is_phone {
            return None;
        }
        let (from, to) = (hours.from?.max(self.from), hours.to?.min(self.to));
        // After a week come the same days again.
        let mut days = (from.days()..=to.days()).take(7).map(Date::from_days);
        days.find(|day| {
            let day = day.weekday();
            self.days.contains(day) && hours.days.contains(day)
        })
    }
}
