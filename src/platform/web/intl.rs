//! Numbers and dates by Intl (ECMA-402).

use std::cell::RefCell;
use std::sync::OnceLock;

use js_sys::Intl::{
    DateTimeFormat, ListFormat, NumberFormat, PluralRules, RelativeTimeFormat,
};
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::i18n::{DateStyle, Formats, Language};
use crate::platform::visitor;
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

thread_local! {
    /// What was made so far, by what it was made from: a formatter takes a browser much
    /// longer to make than to use, and a page has the same few again and again.
    static MADE: RefCell<Vec<(String, JsValue)>> = const { RefCell::new(Vec::new()) };
}

/// The choice of digits when the page was loaded: if another tab changes it, the page does not
/// mix both.
static WANTS_LATIN: OnceLock<bool> = OnceLock::new();

/// A formatter of a language, which is made where it is needed for the first time.
fn made(
    language: Language,
    options: &[&str],
    make: &dyn Fn(&Array) -> JsValue,
) -> JsValue {
    let key = [&[language.formats()], options].concat().join(" ");
    MADE.with_borrow_mut(|made| {
        let kept = made.iter().find(|(own, _)| *own == key);
        if let Some((_, formatter)) = kept {
            return formatter.clone();
        }
        let digits = match *WANTS_LATIN.get_or_init(visitor::wants_latin_digits) {
            true => "-u-nu-latn",
            false => "",
        };
        let locale = [language.formats(), digits].concat();
        let formatter = make(&Array::of1(&JsValue::from_str(&locale)));
        made.push((key, formatter.clone()));
        formatter
    })
}

fn number(language: Language, value: f64) -> String {
    let format = made(language, &["number"], &|locales| {
        NumberFormat::new(locales, &Object::new()).format().into()
    });
    call(&format, &JsValue::from_f64(value))
}

fn date(language: Language, date: Date, style: DateStyle) -> String {
    let fields: &[(&str, &str)] = match style {
        DateStyle::Full => &[
            ("weekday", "long"),
            ("day", "numeric"),
            ("month", "long"),
            ("year", "numeric"),
        ],
        DateStyle::Long => &[("day", "numeric"), ("month", "long"), ("year", "numeric")],
        DateStyle::Month => &[("month", "long"), ("year", "numeric")],
        DateStyle::Year => &[("year", "numeric")],
    };
    format_utc(language, fields, f64::from(date.days()) * 86_400_000.0)
}

fn time(language: Language, time: TimeOfDay) -> String {
    // Hours are written as the city writes them: 18:30, not 6:30 pm.
    let fields = [
        ("hour", "2-digit"),
        ("minute", "2-digit"),
        ("hourCycle", "h23"),
    ];
    format_utc(language, &fields, f64::from(time.minutes()) * 60_000.0)
}

fn weekday(language: Language, weekday: Weekday) -> String {
    // The fifth of January 1970 was a Monday.
    let days = f64::from(weekday.number()) + 3.0;
    format_utc(language, &[("weekday", "long")], days * 86_400_000.0)
}

fn month(language: Language, month: u8) -> String {
    let days = f64::from(month) * 30.4 - 15.0;
    format_utc(language, &[("month", "long")], days * 86_400_000.0)
}

fn in_minutes(language: Language, minutes: u32) -> String {
    let format = made(language, &["relative time"], &|locales| {
        RelativeTimeFormat::new(locales, &Object::new()).into()
    });
    let format: RelativeTimeFormat = format.unchecked_into();
    format.format(minutes.into(), "minute").into()
}

/// A length in metres or kilometres.
pub fn length(language: Language, value: f64, is_kilometres: bool) -> String {
    let unit = if is_kilometres { "kilometer" } else { "meter" };
    let format = made(language, &["length", unit], &|locales| {
        let options = options(&[("style", "unit"), ("unit", unit)]);
        NumberFormat::new(locales, &options).format().into()
    });
    call(&format, &JsValue::from_f64(value))
}

fn list(language: Language, items: &[String]) -> String {
    let format = made(language, &["list"], &|locales| {
        ListFormat::new(locales, &Object::new()).into()
    });
    let names = items.iter().map(|item| JsValue::from_str(item));
    let format: ListFormat = format.unchecked_into();
    format.format(&names.collect()).into()
}

fn plural(language: Language, count: i64) -> String {
    let rules = made(language, &["plural"], &|locales| {
        PluralRules::new(locales, &Object::new()).into()
    });
    let rules: PluralRules = rules.unchecked_into();
    rules.select(count as f64).into()
}

/// Formats a civil time that is handed over as if it were of the zone UTC, so
/// that the zone of the device has no part in it.
fn format_utc(language: Language, fields: &[(&str, &str)], milliseconds: f64) -> String {
    let words: Vec<&str> = fields.iter().flat_map(|(k, v)| [*k, *v]).collect();
    let format = made(language, &words, &|locales| {
        let options = options(fields);
        for (key, value) in [("timeZone", "UTC"), ("calendar", "gregory")] {
            set(&options, key, &JsValue::from_str(value));
        }
        DateTimeFormat::new(locales, &options).format().into()
    });
    call(&format, &JsValue::from_f64(milliseconds))
}

fn options(fields: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (key, value) in fields {
        set(&options, key, &JsValue::from_str(value));
    }
    options
}

/// Setting a field of a plain object of our own cannot fail.
fn set(options: &Object, key: &str, value: &JsValue) {
    let _ = Reflect::set(options, &JsValue::from_str(key), value);
}

/// Calls the function of a formatter that writes a value.
fn call(format: &JsValue, value: &JsValue) -> String {
    let format: Option<&Function> = format.dyn_ref();
    let text = format.and_then(|format| format.call1(&JsValue::UNDEFINED, value).ok());
    let text = text.and_then(|text| text.dyn_into::<js_sys::JsString>().ok());
    text.map(String::from).unwrap_or_default()
}
