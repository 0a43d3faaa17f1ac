//! The messages resolve to the same text as with Fluent's own resolver.
#![cfg(feature = "ssr")]
// Helpers of tests may panic as tests do.
#![allow(clippy::unwrap_used)]

#[path = "common/catalogue.rs"]
mod catalogue;
mod common;

use catalogue::catalogue;
use common::file;
use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use wegweiser::i18n::{Language, Messages, Value};
use wegweiser::platform::FORMATS;

/// The variables that are numbers; all others are text.
const NUMBERS: [&str; 7] = [
    "count", "days", "hours", "minutes", "seconds", "ordinal", "year",
];

/// In Arabic 103 is `few` like 3, and so is 101 in Romanian (CLDR), but not in Fluent's
/// library.
const MOST: i64 = 100;

fn source(language: Language) -> String {
    file(&format!("locales/{}/main.ftl", language.tag()))
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![language.tag().parse().unwrap()]);
    let resource = FluentResource::try_new(source(language)).unwrap();
    bundle.add_resource(resource).unwrap();
    bundle
}

/// Fluent's library writes numbers with Latin digits only.
fn in_latin_digits(text: &str) -> String {
    let latin = |character| match character {
        '٠'..='٩' => char::from_u32(character as u32 - '٠' as u32 + '0' as u32),
        '۰'..='۹' => char::from_u32(character as u32 - '۰' as u32 + '0' as u32),
        other => Some(other),
    };
    text.chars().filter_map(latin).collect()
}

#[test]
fn every_message_resolves_as_in_fluents_own_library() {
    let texts = ["TU", "two words", ""];
    for language in Language::all() {
        let theirs = bundle(language);
        let ours = Messages::read(language, source(language), FORMATS).unwrap();
        assert!(ours.is_complete(), "{}", language.tag());
        for (key, variables) in catalogue(language) {
            let pattern = theirs.get_message(&key).unwrap().value().unwrap();
            for number in 0..=MOST {
                let text = texts[number as usize % texts.len()];
                let mut own = Vec::new();
                let mut args = FluentArgs::new();
                for name in &variables {
                    let name: &'static str = name.clone().leak();
                    if NUMBERS.contains(&name) {
                        own.push((name, Value::from(number)));
                        args.set(name, number);
                    } else {
                        own.push((name, Value::from(text)));
                        args.set(name, FluentValue::from(text));
                    }
                }
                let mut errors = Vec::new();
                let expected = theirs.format_pattern(pattern, Some(&args), &mut errors);
                assert!(errors.is_empty(), "{key}: {errors:?}");
                assert_eq!(
                    in_latin_digits(&ours.with(&key, &own)),
                    in_latin_digits(&expected),
                    "{} {key} {number}",
                    language.tag()
                );
                if variables.is_empty() {
                    break;
                }
            }
        }
    }
}

#[test]
fn a_hundred_and_three_is_few_like_three_in_arabic() {
    let arabic = Language::from_tag("ar").unwrap();
    let messages = common::messages(arabic);
    let count = |count: i64| {
        let variables = [("count", count.into()), ("number", "…".into())];
        messages.with("result-count", &variables)
    };
    assert_eq!(count(103), count(3));
    assert_ne!(count(103), count(102));
}
