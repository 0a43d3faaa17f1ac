//! Numbers and dates by ICU4X.
//!
//! It brings its data with it and has some for every language of ours, so a
//! formatter can be made and a date or number of ours formatted; where that
//! should ever fail, the plain ISO form is shown.

use icu::calendar::{Date as IcuDate, Gregorian};
use icu::datetime::input::Time as IcuTime;
use icu::datetime::preferences::HourCycle;
use icu::datetime::{
    DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter, NoCalendarFormatter,
    fieldsets,
};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::list::ListFormatter;
use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules};
use icu_experimental::relativetime::RelativeTimeFormatter;

use crate::i18n::{DateStyle, Formats, Language};
use crate::time::{Date, TimeOfDay, Weekday};

pub const FORMATS: Formats = Formats {
    number,
    date,
    time,
    weekday,
    month,
    in_minutes,
    list,
    plural,
};

fn locale(language: Language) -> Locale {
    language.formats().parse().unwrap_or(Locale::UNKNOWN)
}

fn number(language: Language, value: f64) -> String {
    let decimal = Decimal::try_from_str(&value.to_string()).ok();
    let formatter =
        DecimalFormatter::try_new(locale(language).into(), Default::default());
    match (formatter, decimal) {
        (Ok(formatter), Some(decimal)) => formatter.format_to_string(&decimal),
        _ => value.to_string(),
    }
}

/// Formats a date with some of its fields, which are a type of their own each.
macro_rules! format_date {
    ($language:expr, $fields:expr, $date:expr) => {{
        let date = $date;
        let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(
            locale($language).into(),
            $fields,
        );
        let (year, month, day) = (date.year().into(), date.month(), date.day());
        match (formatter, IcuDate::try_new_gregorian(year, month, day)) {
            (Ok(formatter), Ok(date)) => formatter.format(&date).to_string(),
            _ => date.to_string(),
        }
    }};
}

fn date(language: Language, date: Date, style: DateStyle) -> String {
    match style {
        DateStyle::Full => format_date!(language, fieldsets::YMDE::long(), date),
        DateStyle::Long => format_date!(language, fieldsets::YMD::long(), date),
        DateStyle::Month => format_date!(language, fieldsets::YM::long(), date),
        DateStyle::Year => format_date!(language, fieldsets::Y::long(), date),
    }
}

fn weekday(language: Language, weekday: Weekday) -> String {
    // The fifth of January 1970 was a Monday.
    let date = Date::from_days(i32::from(weekday.number()) + 3);
    format_date!(language, fieldsets::E::long(), date)
}

fn month(language: Language, month: u8) -> String {
    match Date::new(2000, month, 1) {
        Ok(date) => format_date!(language, fieldsets::M::long(), date),
        Err(_) => month.to_string(),
    }
}

fn in_minutes(language: Language, minutes: u32) -> String {
    let formatter = RelativeTimeFormatter::try_new_long_minute(
        locale(language).into(),
        Default::default(),
    );
    match formatter {
        Ok(formatter) => formatter.format(minutes.into()).to_string(),
        Err(_) => minutes.to_string(),
    }
}

/// Without the words of the CLDR, but with the symbols of the SI: natively nobody asks where
/// something is.
pub fn length(language: Language, value: f64, is_kilometres: bool) -> String {
    let unit = if is_kilometres { "km" } else { "m" };
    [number(language, value).as_str(), unit].join("\u{a0}")
}

fn list(language: Language, items: &[String]) -> String {
    let formatter =
        ListFormatter::try_new_and(locale(language).into(), Default::default());
    match formatter {
        Ok(formatter) => formatter.format_to_string(items.iter()),
        Err(_) => items.join(", "),
    }
}

fn plural(language: Language, count: i64) -> String {
    let rules = PluralRules::try_new(locale(language).into(), Default::default());
    let category = rules.map(|rules| rules.category_for(count));
    let name = match category.unwrap_or(PluralCategory::Other) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    name.to_owned()
}

fn time(language: Language, time: TimeOfDay) -> String {
    let mut preferences: DateTimeFormatterPreferences = locale(language).into();
    // Hours are written as the city writes them: 18:30, not 6:30 pm.
    preferences.hour_cycle = Some(HourCycle::H23);
    let formatter = NoCalendarFormatter::try_new(preferences, fieldsets::T::hm());
    let hour = time.hour() % 24;
    match (formatter, IcuTime::try_new(hour, time.minute(), 0, 0)) {
        (Ok(formatter), Ok(time)) => formatter.format(&time).to_string(),
        _ => time.to_string(),
    }
}
