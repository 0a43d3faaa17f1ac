//! When something is due, and that in words.

use leptos::prelude::*;

use crate::guide::handbook::part::TaskPart;
use crate::i18n::DateStyle;
use crate::time::{Date, HolidayLaw, Period};
use crate::ui::Page;
use crate::ui::locale::Locale;
use crate::ui::parts::{forward, in_brackets, message_words};

/// The day by which something is due, or from which it is possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui::pages) struct Due {
    /// The day.
    pub(super) day: Date,
    /// The day by counting alone.
    pub(in crate::ui::pages) counted: Date,
    /// Whether it is the first day instead of the last.
    pub(super) is_earliest: bool,
    /// Whether the last day is no working day and counts all the same.
    pub(super) is_free_day: bool,
    /// The last day on which it is not too late: the end of the month that the record names,
    /// or else the day of the event, where something is due before it. Who learns late that a job ends has three
    /// days (§ 38 Abs. 1 SGB III).
    last_chance: Date,
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
            last_chance: last_chance(task.last_month, event, day),
        })
    }

    /// When what a letter names is due, by the day from which it counts.
    pub(in crate::ui::pages) fn of_letter(
        period: Period,
        last_month: Option<u8>,
        start: Date,
        law: HolidayLaw,
    ) -> Self {
        let deadline = period.after(start, law);
        Self {
            day: deadline.last_day,
            counted: deadline.counted,
            is_earliest: false,
            is_free_day: false,
            last_chance: last_chance(last_month, start, deadline.last_day),
        }
    }

    /// How many days are left; none on the day itself, less than none after it.
    pub(super) fn days_left(self, today: Date) -> i32 {
        self.day.days() - today.days()
    }

    /// Whether it is too late.
    pub(super) fn is_missed(self, today: Date) -> bool {
        !self.is_earliest && today > self.last_chance
    }

    /// Whether the day is over, but it is not too late.
    fn is_still_possible(self, today: Date) -> bool {
        !self.is_earliest && today > self.day && today <= self.last_chance
    }
}

/// See [`Due::last_chance`]; `day` is the last day itself.
fn last_chance(last_month: Option<u8>, event: Date, day: Date) -> Date {
    let end = last_month.map(|it| Period::Months(it.into()).count(event).end_of_month());
    end.unwrap_or(event).max(day)
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

/// How many days are left, or that the day is over or has come; nothing about a day that is
/// over where it is not too late.
pub(super) fn left_words(locale: &Locale, due: Due, today: Date) -> Option<String> {
    match usize::try_from(due.days_left(today)) {
        Ok(0) if due.is_earliest => Some(locale.text("weeks-possible")),
        Ok(left) => Some(locale.count("weeks-left", left)),
        Err(_) if due.is_earliest => Some(locale.text("weeks-possible")),
        Err(_) => due.is_missed(today).then(|| locale.text("weeks-over")),
    }
}

/// The day, how many days are left, why it is that day, and what to do where it is over.
/// `counted` says how it was counted.
pub(in crate::ui::pages) fn due_view(
    locale: &Locale,
    due: Due,
    today: Option<Date>,
    counted: Option<String>,
) -> AnyView {
    let left = today.and_then(|today| left_words(locale, due, today));
    let left = left.map(|left| in_brackets(locale, left));
    let reason = reason(locale, due);
    let is_missed = today.is_some_and(|today| due.is_missed(today));
    let still = today.filter(|today| due.is_still_possible(*today));
    let still = still.map(|_| locale.text("deadline-still"));
    view! {
        <p class="due">
            <strong>{day_words(locale, due)}</strong>
            " "
            {left.map(|left| view! { <span>{left}</span> })}
        </p>
        {counted.map(|counted| view! { <p class="note">{counted}</p> })}
        {reason.map(|reason| view! { <p class="note">{message_words(&reason)}</p> })}
        {is_missed.then(|| missed(locale))}
        {still.map(|text| view! { <p class="strong">{text}</p> })}
    }
    .into_any()
}

/// Why it is that day, where counting alone leads to another, or to a day on which offices
/// are closed.
fn reason(locale: &Locale, due: Due) -> Option<String> {
    let key = if due.is_free_day {
        "weeks-fixed"
    } else if due.day > due.counted {
        "weeks-moved"
    } else if due.day < due.counted {
        "weeks-moved-before"
    } else {
        return None;
    };
    let date = locale.date(due.counted, DateStyle::Long);
    Some(locale.text_with(key, [("date", date.into())]))
}

/// What to do when a deadline is over: to ask for advice at once.
fn missed(locale: &Locale) -> AnyView {
    let link = locale.guide().advice_topic.map(|id| {
        let href = locale.href(&Page::Topic(id.into()));
        forward(href, locale.topic(id))
    });
    view! {
        <div class="card notice missed">
            <p>{locale.text("weeks-missed")}</p>
            {link}
        </div>
    }
    .into_any()
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
    fn what_is_due_before_an_event_is_not_missed_until_that_event_is_over() {
        for kind in ["advice", "must"] {
            let due = due(json!({"due": {"months": -1}, "kind": kind}), "2026-11-13");
            assert_eq!(due.day, day("2026-10-13"));
            assert!(!due.is_still_possible(day("2026-10-13")));
            assert!(due.is_still_possible(day("2026-10-14")));
            assert!(!due.is_missed(day("2026-11-13")));
            assert!(due.is_missed(day("2026-11-14")));
        }
    }

    #[test]
    fn what_can_be_made_up_for_is_not_missed_until_the_end_of_the_month_that_is_named() {
        let fields = json!({"due": {"months": -1}, "last_month": 1});
        for (event, end, after) in [
            ("2026-11-30", "2026-12-31", "2027-01-01"),
            ("2027-01-31", "2027-02-28", "2027-03-01"),
            ("2027-02-28", "2027-03-31", "2027-04-01"),
        ] {
            let due = due(fields.clone(), event);
            assert!(due.is_still_possible(day(end)), "{event}");
            assert!(!due.is_missed(day(end)), "{event}");
            assert!(due.is_missed(day(after)), "{event}");
        }
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
