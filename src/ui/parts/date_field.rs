//! A field for a day from which a deadline counts.

use leptos::prelude::*;

use crate::time::Date;
use crate::ui::live::{Live, edit, live_text};
use crate::ui::locale::Locale;

/// The years in which such a day may be. A field that is being typed into has years such as
/// 0002 on the way.
const YEARS: std::ops::RangeInclusive<i16> = 1990..=2100;

/// What is in the field.
#[derive(Clone, Copy)]
pub(crate) enum Entered {
    /// A day.
    Day(Date),
    /// Nothing.
    Nothing,
    /// What can be no such day, which the field says itself.
    Wrong,
}

impl Entered {
    fn read(text: &str) -> Self {
        let date = text.parse::<Date>().ok();
        match date.filter(|date| YEARS.contains(&date.year())) {
            Some(date) => Self::Day(date),
            None if text.is_empty() => Self::Nothing,
            None => Self::Wrong,
        }
    }
}

/// The field with its label, and what is wrong with the day. `hint` is the id of the words
/// that describe it.
pub(crate) fn date_field(
    locale: &Locale,
    label: AnyView,
    hint: String,
    value: Live<String>,
    on_change: impl Fn(Entered) + 'static,
) -> AnyView {
    let is_wrong = RwSignal::new(false);
    let on_change = move |event| {
        let entered = Entered::read(&event_target_value(&event));
        is_wrong.set(matches!(entered, Entered::Wrong));
        on_change(entered);
    };
    let words = locale.text("weeks-date-wrong");
    let message = live_text(move || {
        if is_wrong.get() {
            words.clone()
        } else {
            String::new()
        }
    });
    view! {
        <label>
            <span>{label}</span>
            <input
                type="date"
                min="1990-01-01"
                max="2100-12-31"
                aria-describedby=hint
                prop:value=value
                on:change=edit(on_change)
            />
        </label>
        <p role="alert">{message}</p>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_that_is_being_typed_is_no_day_yet() {
        assert!(matches!(Entered::read("2026-11-20"), Entered::Day(_)));
        assert!(matches!(Entered::read(""), Entered::Nothing));
        for text in [
            "0002-11-20",
            "0202-11-20",
            "2026-02-30",
            "2101-01-01",
            "soon",
        ] {
            assert!(matches!(Entered::read(text), Entered::Wrong), "{text}");
        }
    }
}
