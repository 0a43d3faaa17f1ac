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
    for (index, schedule) in schedules.iter().enumerate() {
        way.push(Step::Item(index, None));
        alone(schedule, way, report);
        if let Some(hours) = Hours::of(schedule) {
            if let Some(day) = before.iter().find_map(|other| hours.overlap(other)) {
                let words = words!(
                    "diese Zeiten überschneiden sich am {day} mit anderen weiter oben",
                    "these hours overlap with others further up on {day}"
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
