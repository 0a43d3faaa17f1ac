//! When a task is due, and that in words.

use crate::guide::handbook::part::TaskPart;
use crate::i18n::DateStyle;
use crate::time::{Date, HolidayLaw};
use crate::ui::locale::Locale;

/// The day by which a task is due, or from which it is possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Due {
    /// The day.
    pub(super) day: Date,
    /// The day by counting alone.
    pub(super) counted: Date,
    /// Whether it is the first day instead of the last.
    pub(super) is_earliest: bool,
    /// Whether the last day is no working day and counts all the same.
    pub(super) is_free_day: bool,
}

impl Due {
    /// When a task is due, if its event was on this day and a law names the holidays; `None`
    /// for a task whose deadline is not counted in days.
    pub(super) fn of(task: &TaskPart, event: Date, law: HolidayLaw) -> Option<Self> {
        let period = task.due?;
        let deadline = period.after(event, law);
        let is_counted = task.earliest || task.is_fixed;
        let day = if is_counted {
            deadline.counted
        } else {
            deadline.last_day
        };
        Some(Self {
            day,
            counted: deadline.counted,
            is_earliest: task.earliest,
            is_free_day: task.is_fixed && deadline.last_day != deadline.counted,
        })
    }

    /// How many days are left; none on the day itself, less than none after it.
    pub(super) fn days_left(self, today: Date) -> i32 {
        self.day.days() - today.days()
    }
}

/// The day in words.
pub(super) fn day_words(locale: &Locale, due: Due) -> String {
    let key = if due.is_earliest {
        "weeks-from"
    } else {
        "weeks-until"
    };
    let date = locale.date(due.day, DateStyle::Full);
    locale.text_with(key, [("date", date.into())])
}

/// How many days are left, or that the day is over or has come.
pub(super) fn left_words(locale: &Locale, due: Due, left: i32) -> String {
    match usize::try_from(left) {
        Ok(0) if due.is_earliest => locale.text("weeks-possible"),
        Ok(left) => locale.count("weeks-left", left),
        Err(_) if due.is_earliest => locale.text("weeks-possible"),
        Err(_) => locale.text("weeks-over"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, from_value, json};

    use super::*;

    fn due(fields: Value, event: &str) -> Due {
        let mut task = json!({
            "id": "a", "label": "", "why": "", "when": "", "kind": "must",
            "provenance": {"sources": [], "confidence": "sourced"},
        });
        let fields = fields.as_object().unwrap().clone();
        task.as_object_mut().unwrap().extend(fields);
        let task = Box::leak(task.to_string().into_boxed_str());
        let task: TaskPart = from_value(serde_json::from_str(task).unwrap()).unwrap();
        let law = HolidayLaw::SchleswigHolstein;
        Due::of(&task, event.parse().unwrap(), law).unwrap()
    }

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn what_is_to_be_done_may_wait_for_the_next_working_day() {
        // Two weeks after 11 December 2026 is Christmas Day, a Friday.
        let due = due(json!({"due": {"weeks": 2}}), "2026-12-11");
        assert_eq!(due.day, day("2026-12-28"));
        assert_eq!(due.counted, day("2026-12-25"));
        assert_eq!(due.days_left(day("2026-12-28")), 0);
        assert_eq!(due.days_left(day("2026-12-29")), -1);
    }

    #[test]
    fn what_ends_on_a_day_ends_on_it_also_on_a_weekend() {
        // 5 December 2026 is a Saturday.
        let due = due(json!({"due": {"days": 0}, "is_fixed": true}), "2026-12-05");
        assert_eq!(due.day, day("2026-12-05"));
        assert!(due.is_free_day);
    }

    #[test]
    fn what_is_possible_from_a_day_on_is_possible_from_that_day() {
        let due = due(
            json!({"due": {"months": 3}, "earliest": true}),
            "2026-09-05",
        );
        assert_eq!(due.day, day("2026-12-05"));
        assert!(due.is_earliest && !due.is_free_day);
    }
}
