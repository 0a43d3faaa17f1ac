//! Whatever has become of a file, what reads it makes something of it or says what is wrong,
//! and never stops the program.
//!
//! How many files are damaged is bounded, and can be more: `PROPTEST_CASES=100000 cargo test
//! --release --features ssr --test fuzz`. What visitors type and bring along (queries, links
//! with saved places, files of theirs), and the models of the search, have such tests beside
//! their code.
#![cfg(feature = "ssr")]
// Helpers of tests may panic as tests do.
#![allow(clippy::unwrap_used)]

mod common;

use std::path::Path;

use common::{file, path, paths_below};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::Config;
use serde_json::Value as Json;
use wegweiser::guide::editors::{Files, Finding, Options, Severity, check};
use wegweiser::guide::handbook::part::TopicPart;
use wegweiser::guide::{Guide, Texts};
use wegweiser::i18n::{Language, Messages, Value};
use wegweiser::platform::FORMATS;

/// The folder of a small guide.
const SAMPLE: &str = "tests/check/sample";

/// Pieces of JSON, of Fluent, of tables, and what no file should have.
const PIECES: [&str; 36] = [
    "\"",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\\",
    "\\ud800",
    "\\u0000",
    "null",
    "true",
    "-1e999",
    "0.1e-999999999999",
    "{}",
    "\"id\": \"a\",",
    "[[[[[[[[",
    "{\"a\":{\"a\":{\"a\":",
    "\u{0}",
    "\u{feff}",
    "\u{202e}",
    "\u{fffd}",
    "<script>alert(1)</script>",
    "javascript:alert(1)",
    "2026-02-30",
    "24:00",
    "\n",
    "\r\n",
    "\t",
    " ",
    "{ $x ->\n    [one] 1\n   *[other] { $x }\n}",
    "{ -term }",
    "a = { a }\n",
    "-term = x\n    .attribute = y\n",
    "#",
    "😀",
];

/// What happens to a text at some place of it.
#[derive(Clone, Debug)]
enum Damage {
    End,
    Without(Index),
    Twice(Index),
    With(&'static str),
    WithAny(String),
}

fn damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        1 => Just(Damage::End),
        3 => any::<Index>().prop_map(Damage::Without),
        2 => any::<Index>().prop_map(Damage::Twice),
        6 => select(PIECES.to_vec()).prop_map(Damage::With),
        2 => any::<String>().prop_map(Damage::WithAny),
    ]
}

fn damages() -> impl Strategy<Value = Vec<(Index, Damage)>> {
    prop::collection::vec((any::<Index>(), damage()), 1..6)
}

/// The most bytes that are taken out or come twice.
const LONGEST: usize = 200;

fn damaged(text: &str, damages: &[(Index, Damage)]) -> String {
    let mut text = text.to_owned();
    for (place, damage) in damages {
        let at = text.floor_char_boundary(place.index(text.len() + 1));
        let end = |length: &Index| {
            text.floor_char_boundary((at + length.index(LONGEST)).min(text.len()))
        };
        match damage {
            Damage::End => text.truncate(at),
            Damage::Without(length) => text.replace_range(at..end(length), ""),
            Damage::Twice(length) => {
                let part = text[at..end(length)].to_owned();
                text.insert_str(at, &part);
            }
            Damage::With(piece) => text.insert_str(at, piece),
            Damage::WithAny(piece) => text.insert_str(at, piece),
        }
    }
    text
}

/// As many cases as proptest is asked for, divided by what they cost.
fn cases(divisor: u32) -> Config {
    let all = Config::default();
    Config {
        cases: all.cases.div_ceil(divisor),
        failure_persistence: None,
        ..all
    }
}

/// The paths of all files of the small guide that editors change.
fn files_of_sample() -> Vec<String> {
    paths_below(SAMPLE).into_iter().collect()
}

fn findings(name: &str, bytes: Vec<u8>) -> Vec<Finding> {
    let mut files = Files::read(Path::new(&path(SAMPLE))).unwrap();
    files.insert(name, bytes);
    let options = Options {
        today: "2026-11-28".parse().unwrap(),
        is_for_publishing: false,
    };
    check(&files, &options)
}

fn has_mistake(findings: &[Finding]) -> bool {
    findings.iter().any(|it| it.severity == Severity::Error)
}

proptest! {
    #![proptest_config(cases(4))]

    #[test]
    fn any_file_of_the_editors_is_checked(
        name in select(files_of_sample()),
        damages in damages(),
    ) {
        let text = damaged(&file(&[SAMPLE, "/", &name].concat()), &damages);
        let is_json = serde_json::from_str::<Json>(&text).is_ok();
        let findings = findings(&name, text.into_bytes());
        if name.ends_with(".json") && !is_json {
            prop_assert!(has_mistake(&findings), "{} is not JSON", name);
        }
    }

    #[test]
    fn any_bytes_in_the_place_of_a_file_are_a_mistake(
        name in select(files_of_sample()),
        bytes in prop::collection::vec(any::<u8>(), 1..400),
    ) {
        let is_text = str::from_utf8(&bytes).is_ok();
        prop_assert!(is_text || has_mistake(&findings(&name, bytes)), "{}", name);
    }
}

proptest! {
    #![proptest_config(cases(8))]

    #[test]
    fn the_app_reads_or_refuses_any_data(damages in damages()) {
        let text = damaged(&file("public/data/guide.json"), &damages);
        if let Ok(guide) = Guide::read(&text) {
            prop_assert!(serde_json::from_str::<Json>(&text).is_ok());
            // It may say that they do not fit together, and has an answer in any case.
            let _ = guide.check();
            let _ = guide.places_about("health");
        }
    }

    #[test]
    fn the_app_reads_or_refuses_any_texts(
        language in select(vec!["de", "ar", "ru"]),
        damages in damages(),
    ) {
        let path = format!("public/data/texts/{language}.json");
        let text = damaged(&file(&path), &damages);
        if Texts::read(&text).is_ok() {
            prop_assert!(serde_json::from_str::<Json>(&text).is_ok());
        }
    }
}

proptest! {
    #![proptest_config(cases(1))]

    #[test]
    fn the_app_reads_or_refuses_any_part_of_the_handbook(damages in damages()) {
        let part = r#"{"lead":"A","start_here":[{"place":"a","why":"B"}],"groups":[],"sections":[
            {"id":"a","kind":"situation","heading":"C","steps":["D"],"provenance":{"sources":
            [{"title":"E","url":"https://example.org"}],"dated":"2026-11"}}],"german":["F"]}"#;
        let _ = TopicPart::read(&damaged(part, &damages));
    }
}

proptest! {
    #![proptest_config(cases(2))]

    #[test]
    fn any_words_of_the_interface_are_shown_or_left_out(
        language in select(Language::all().collect::<Vec<_>>()),
        damages in damages(),
        number in any::<i64>(),
        words in any::<String>(),
    ) {
        let whole = file(&format!("locales/{}/main.ftl", language.tag()));
        let text = damaged(&whole, &damages);
        let Ok(messages) = Messages::read(language, text, FORMATS) else {
            return Ok(());
        };
        let variables = [
            ("count", Value::from(number)),
            ("number", Value::from(number)),
            ("date", Value::from(words.as_str())),
            ("name", Value::from(words.as_str())),
        ];
        let keys = whole.lines().filter_map(|line| line.split_once(" = "));
        for (key, _) in keys.filter(|(key, _)| !key.starts_with([' ', '#'])) {
            let shown = messages.with(key, &variables);
            if !messages.has(key) {
                prop_assert_eq!(shown, key);
            }
        }
    }
}

#[test]
fn brackets_without_end_are_a_mistake_in_every_kind_of_file() {
    for name in files_of_sample() {
        for bracket in ["[", "{", "{\"a\":", "a = {"] {
            let text = bracket.repeat(100_000);
            let is_known = name.ends_with(".json") || name.ends_with(".ftl");
            let findings = findings(&name, text.into_bytes());
            assert!(!is_known || has_mistake(&findings), "{name} {bracket}");
        }
    }
}
