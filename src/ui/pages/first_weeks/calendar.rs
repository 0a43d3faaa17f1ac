//! Deadlines of the first weeks in the visitor's own calendar.

use super::due::{Due, day_words};
use crate::formats::{CalendarDeadline, deadline_calendar};
use crate::guide::handbook::part::TaskPart;
use crate::i18n::plain;
use crate::platform::file;
use crate::ui::clock::current_time;
use crate::ui::locale::Locale;

/// What is between the id of a task and that of the guide in a UID. It must never change, or
/// calendars show a deadline twice.
const HOST: &str = "@first-weeks.";

/// Saves deadlines as a calendar file, which is made on the device.
pub(super) fn save(locale: &Locale, name: &str, tasks: &[(&TaskPart, Due)]) {
    let Some(now) = current_time() else {
        return;
    };
    let deadlines: Vec<_> = tasks
        .iter()
        .map(|(task, due)| deadline(locale, task, *due))
        .collect();
    let calendar = deadline_calendar(&deadlines, locale.language().tag(), now);
    let name = ["first-weeks-", name, ".ics"].concat();
    file::save(&name, "text/calendar", &calendar);
}

fn deadline(locale: &Locale, task: &TaskPart, due: Due) -> CalendarDeadline {
    let lines = [
        &day_words(locale, due),
        task.when.as_str(),
        task.why.as_str(),
        &locale.text("weeks-no-advice"),
    ];
    CalendarDeadline {
        uid: [task.id.as_str(), HOST, &locale.guide().calendar_id].concat(),
        day: due.day,
        summary: plain(task.label.as_str()).replace('\u{ad}', ""),
        description: plain(&lines.join("\n")).replace('\u{ad}', ""),
    }
}
