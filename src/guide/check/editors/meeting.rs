//! The Round Table: exceptions that hit no meeting, or the same one twice, days on which none
//! takes place, or two, and places that are not there.

use super::finding::words;
use super::forms;
use super::path::{Step, id_of};
use super::report::Report;
use super::suggest::or_nearest;
use super::tree::{Node, Value};
use crate::time::{Date, Recurrence};

/// Checks the rule of the meeting and its exceptions, and by what calendars know them.
pub(super) fn check(guide: &Node<'_>, report: &mut Report<'_>) {
    calendar_id(guide, report);
    let Some(meeting) = guide.get("round_table").and_then(|it| it.get("meeting")) else {
        return;
    };
    let way = MEETING;
    if let Some(field) = meeting.field("duration_minutes")
        && let Value::Number(minutes) = field.node.value
        && !(1.0..=1440.0).contains(&minutes)
    {
        let words = words!(
            "ein Treffen dauert 1 bis 1440 Minuten, nicht {minutes}. Wo das Ende nicht bekannt ist, \
             fehlt duration_minutes",
            "a meeting lasts from 1 to 1440 minutes, not {minutes}. Where its end is not known, \
             leave duration_minutes out"
        );
        report.error(&way, field.at, words);
    }
    let Some(rule) = meeting
        .text_of("rrule")
        .and_then(|it| it.parse::<Recurrence>().ok())
    else {
        return;
    };
    let starts_on = day_of(meeting, "starts_on");
    let is_planned =
        |day: Date| rule.falls_on(day) && starts_on.is_none_or(|first| first <= day);
    let mut changed: Vec<Date> = Vec::new();
    let mut announced: Vec<Date> = Vec::new();
    for (index, exception) in meeting.items_of("exceptions").iter().enumerate() {
        let way = [
            way[0],
            way[1],
            Step::Key("exceptions"),
            Step::Item(index, None),
        ];
        fields(exception, &way, report);
        places(exception, guide, &way, report);
        let day = day_of(exception, "date");
        let change = exception.text_of("change");
        if change == Some("extra") {
            let first = exception.text_of("first_date");
            let first = first.or_else(|| exception.text_of("date"));
            let Some(first) = first.and_then(|it| it.parse::<Date>().ok()) else {
                continue;
            };
            if announced.contains(&first) {
                let words = words!(
                    "weiter oben steht schon ein zusätzliches Treffen, das zuerst für den {first} \
                     angekündigt war; Kalender hielten beide für dasselbe. Ist es ein anderes, \
                     braucht eines von beiden in „first_date“ einen anderen Tag",
                    "there is an extra meeting further up already that was first announced for \
                     {first}; calendars would take both for the same. If it is another one, one \
                     of the two needs another day in “first_date”"
                );
                report.error(&way, exception.at, words);
            }
            announced.push(first);
            continue;
        }
        let Some(day) = day.filter(|_| change.is_some()) else {
            continue;
        };
        if !is_planned(day) {
            let first = day.max(starts_on.unwrap_or(day));
            let next = rule.dates(first).next();
            let next = next.map_or_else(String::new, |next| next.to_string());
            let words = words!(
                "am {day} ist kein Treffen geplant, also kann keines ausfallen oder verschoben \
                 werden. Das nächste geplante ist am {next}",
                "no meeting is planned on {day}, so none can be cancelled or moved. The next one \
                 that is planned is on {next}"
            );
            report.error(&way, exception.at, words);
        } else if changed.contains(&day) {
            let words = words!(
                "das Treffen am {day} hat schon weiter oben eine Ausnahme; nur eine kann bleiben",
                "the meeting on {day} has an exception further up already; only one can stay"
            );
            report.error(&way, exception.at, words);
        }
        changed.push(day);
    }
    days(meeting, &changed, is_planned, report);
}

/// The way to the meeting.
const MEETING: [Step<'_>; 2] = [Step::Key("round_table"), Step::Key("meeting")];

/// A day of a field, if it is one.
fn day_of(node: &Node<'_>, key: &str) -> Option<Date> {
    node.text_of(key)?.parse().ok()
}

/// More days than an exception moves a meeting by; a wrong year does.
const FAR: i32 = 183;

/// On the days to which meetings are moved or added there is no other, and what is confirmed
/// takes place. `changed` are the planned days that have an exception.
fn days(
    meeting: &Node<'_>,
    changed: &[Date],
    is_planned: impl Fn(Date) -> bool,
    report: &mut Report<'_>,
) {
    let is_as_planned = |day: Date| is_planned(day) && !changed.contains(&day);
    let mut taken: Vec<Date> = Vec::new();
    for (index, exception) in meeting.items_of("exceptions").iter().enumerate() {
        let planned = day_of(exception, "date");
        let to = exception.get("to");
        let new = match exception.text_of("change") {
            Some("moved") => to.and_then(|to| day_of(to, "date")).or(planned),
            Some("extra") => planned,
            _ => None,
        };
        let (Some(planned), Some(new)) = (planned, new) else {
            continue;
        };
        let way = [
            MEETING[0],
            MEETING[1],
            Step::Key("exceptions"),
            Step::Item(index, None),
        ];
        if is_as_planned(new) || taken.contains(&new) {
            let words = words!(
                "am {new} ist schon ein Treffen; dann jenes verlegen",
                "there is already a meeting on {new}: move that one"
            );
            report.error(&way, exception.at, words);
        } else if to.is_some_and(|to| {
            to.fields().len() == 1 && day_of(to, "date") == Some(planned)
        }) {
            let words = words!(
                "das Treffen am {new} ist auf denselben Tag verlegt",
                "the meeting on {new} is moved to the same day"
            );
            report.error(&way, exception.at, words);
        } else if (new.days() - planned.days()).abs() > FAR {
            let words = words!(
                "vom {planned} auf den {new} ist weit: Stimmt das Jahr?",
                "from {planned} to {new} is far: is the year right?"
            );
            report.warning(&way, exception.at, words);
        }
        taken.push(new);
    }
    let mut confirmed: Vec<Date> = Vec::new();
    for item in meeting.items_of("confirmed") {
        let Some(day) = item.text().and_then(|it| it.parse::<Date>().ok()) else {
            continue;
        };
        let words = if !is_as_planned(day) && !taken.contains(&day) {
            words!(
                "am {day} findet kein Treffen statt, also kann keines bestätigt werden: den Tag \
                 nennen, an dem es stattfindet, nach allen Ausnahmen",
                "no meeting takes place on {day}, so it cannot be confirmed: write the day on which \
                 it takes place, after all exceptions"
            )
        } else if confirmed.contains(&day) {
            words!(
                "der {day} ist zweimal bestätigt; einmal genügt",
                "{day} is confirmed twice: keep one of them"
            )
        } else {
            confirmed.push(day);
            continue;
        };
        report.error(
            &[MEETING[0], MEETING[1], Step::Key("confirmed")],
            item.at,
            words,
        );
    }
}

/// The places of an exception are there. The schema does not know that they are ids: the
/// module of the meeting knows no places.
fn places(
    exception: &Node<'_>,
    guide: &Node<'_>,
    way: &[Step<'_>],
    report: &mut Report<'_>,
) {
    let to = exception.get("to");
    let fields = [
        (exception.field("place"), &[][..]),
        (to.and_then(|to| to.field("place")), &[Step::Key("to")][..]),
    ];
    for (field, within) in fields {
        let Some((field, id)) = field.and_then(|it| Some((it, it.node.text()?))) else {
            continue;
        };
        let known = || guide.items_of("places").iter().filter_map(id_of);
        if known().any(|own| own == id) {
            continue;
        }
        let way = [way, within, &[Step::Key("place")]].concat();
        let words = words!("den Ort „{id}“ gibt es nicht", "there is no place “{id}”");
        report.error(&way, field.at, or_nearest(words, id, known()));
    }
}

/// The end of the UID of everything in calendars, which has no spaces (RFC 7986).
fn calendar_id(guide: &Node<'_>, report: &mut Report<'_>) {
    let Some(field) = guide.field("calendar_id") else {
        return;
    };
    if let Some(id) = field.node.text().filter(|id| !forms::is_id(id)) {
        report.error(&[Step::Key("calendar_id")], field.at, forms::not_an_id(id));
    }
}

/// The fields that belong to the change.
fn fields(exception: &Node<'_>, way: &[Step<'_>], report: &mut Report<'_>) {
    let has = |key: &str| exception.get(key).is_some();
    let to = exception.get("to");
    let is_empty = to.is_some_and(|to| to.fields().is_empty());
    let is_of_extra = ["first_date", "time", "place"].into_iter().any(has);
    let is_right = match exception.text_of("change") {
        Some("cancelled") => !has("to") && !is_of_extra,
        Some("moved") => has("to") && !is_empty && !is_of_extra,
        Some("extra") => !has("to"),
        _ => true,
    };
    if !is_right {
        let words = words!(
            "die Felder passen nicht zur Änderung: „moved“ braucht „to“ mit date, time oder place; \
             „extra“ darf „time“, „place“ und „first_date“ haben; „cancelled“ hat nichts davon",
            "the fields do not fit the change: “moved” needs “to” with date, time or place; \
             “extra” may have “time”, “place” and “first_date”; “cancelled” has none of these"
        );
        report.error(way, exception.at, words);
    }
}
