//! What scripts/check says of the data as an editor left them.
#![cfg(feature = "ssr")]
// Helpers of tests may panic as tests do.
#![allow(clippy::unwrap_used)]

mod common;

use std::collections::BTreeSet;
use std::path::Path;

use common::{file, path};
use wegweiser::guide::editors::{
    Files, Finding, Options, Severity, Tongue, check, mark_as_translated,
};

/// A small guide to a town that does not exist, without a mistake.
fn sample() -> Files {
    Files::read(Path::new(&path("tests/check/sample"))).unwrap()
}

fn options(is_for_publishing: bool) -> Options {
    Options {
        today: "2026-11-28".parse().unwrap(),
        is_for_publishing,
    }
}

/// A mistake, and the sentence about it.
#[derive(Default)]
struct Case {
    name: String,
    file: String,
    find: String,
    with: String,
    /// What to do to the whole file instead.
    change: Option<String>,
    is_for_publishing: bool,
    says: String,
}

fn cases() -> Vec<Case> {
    let text = file("tests/check/cases.txt");
    let mut cases: Vec<Case> = Vec::new();
    for line in text.lines() {
        if let Some(name) = line.strip_prefix("## ") {
            cases.push(Case {
                name: name.to_owned(),
                ..Case::default()
            });
        }
        let (Some(case), Some((key, value))) = (cases.last_mut(), line.split_once(": "))
        else {
            continue;
        };
        match key {
            "file" => case.file = value.to_owned(),
            "find" => case.find = unescaped(value),
            "with" => case.with = unescaped(value),
            "do" => case.change = Some(value.to_owned()),
            "publish" => case.is_for_publishing = value == "yes",
            "says" => case.says = value.to_owned(),
            _ => {}
        }
    }
    cases
}

fn unescaped(text: &str) -> String {
    let mut rest = text;
    let mut whole = String::new();
    while let Some((before, after)) = rest.split_once('\\') {
        whole.push_str(before);
        let character = after.chars().next().unwrap();
        rest = &after[1..];
        match character {
            'n' => whole.push('\n'),
            't' => whole.push('\t'),
            'u' => {
                let (code, after) = rest[1..].split_once('}').unwrap();
                let code = u32::from_str_radix(code, 16).unwrap();
                whole.push(char::from_u32(code).unwrap());
                rest = after;
            }
            other => whole.push(other),
        }
    }
    whole + rest
}

impl Case {
    /// What is found after the mistake.
    fn findings(&self) -> Vec<Finding> {
        let mut files = sample();
        let path = &self.file;
        let text = files.text(path).unwrap_or_else(|| panic!("{path}"));
        let bytes = match self.change.as_deref() {
            None => {
                assert_eq!(text.matches(&self.find).count(), 1, "{}", self.name);
                text.replacen(&self.find, &self.with, 1).into_bytes()
            }
            Some("cut") => text.as_bytes()[..text.len() / 2].to_vec(),
            Some("empty") => Vec::new(),
            Some("mark") => ["\u{feff}", text].concat().into_bytes(),
            Some("latin1") => text
                .chars()
                .map(|c| u8::try_from(c).unwrap_or(b'?'))
                .collect(),
            Some("long") => {
                let long = "very ".repeat(2_000_000);
                text.replacen("Advice", &long, 1).into_bytes()
            }
            Some("remove") => {
                files.remove(path);
                return check(&files, &options(self.is_for_publishing));
            }
            Some(other) => panic!("{other}"),
        };
        files.insert(path, bytes);
        check(&files, &options(self.is_for_publishing))
    }
}

#[test]
fn the_sample_has_no_mistake() {
    assert_eq!(check(&sample(), &options(true)), []);
}

#[test]
fn every_mistake_is_said_in_one_sentence_and_nothing_else_is() {
    let cases = cases();
    assert!(cases.len() >= 100);
    let mut wrong = Vec::new();
    for case in &cases {
        let said: Vec<String> = case.findings().iter().map(Finding::to_string).collect();
        if said != [case.says.as_str()] {
            wrong.push(format!("## {}\n{}", case.name, said.join("\n")));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} are different:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn every_mistake_has_its_own_name() {
    let names: BTreeSet<String> = cases().into_iter().map(|case| case.name).collect();
    assert_eq!(names.len(), cases().len());
}

#[test]
fn everything_is_said_in_german_as_well() {
    for case in cases() {
        for finding in case.findings() {
            let (german, english) =
                (finding.say(Tongue::German), finding.say(Tongue::English));
            assert_ne!(german, english);
            for word in [" the ", " is ", " not "] {
                assert!(!german.contains(word), "{german}");
            }
        }
    }
}

#[test]
fn several_mistakes_are_said_at_once_sorted_by_file_and_line() {
    let mut files = sample();
    for name in [
        "a message twice",
        "a misspelt topic",
        "a postal code of four digits",
        "an id twice in the texts",
    ] {
        let case = cases().into_iter().find(|it| it.name == name).unwrap();
        let text = files.text(&case.file).unwrap();
        let text = text.replacen(&case.find, &case.with, 1);
        files.insert(&case.file, text.into_bytes());
    }
    let found = check(&files, &options(false));
    let places: Vec<(&str, usize)> =
        found.iter().map(|it| (it.file.as_str(), it.line)).collect();
    assert_eq!(found.len(), 4);
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn programs_get_the_file_the_line_and_both_sentences() {
    let case = cases()
        .into_iter()
        .find(|it| it.name == "no publisher")
        .unwrap();
    let json = case.findings()[0].json();
    assert_eq!(json["file"], case.file.as_str());
    assert_eq!(json["line"], 1);
    assert_eq!(json["severity"], "warning");
    assert!(
        json["message"]["de"]
            .as_str()
            .unwrap()
            .contains("Impressum")
    );
    assert!(json["message"]["en"].as_str().unwrap().contains("imprint"));
}

/// The mistakes in the sample after a text in a file has been replaced.
fn mistakes_after(path: &str, find: &str, with: &str) -> Vec<String> {
    let mut files = sample();
    let text = files.text(path).unwrap();
    assert_eq!(text.matches(find).count(), 1, "{find}");
    let text = text.replacen(find, with, 1);
    files.insert(path, text.into_bytes());
    let found = check(&files, &options(false));
    let mistakes = found.iter().filter(|it| it.severity == Severity::Error);
    mistakes.map(Finding::to_string).collect()
}

#[test]
fn a_womens_refuge_is_known_by_what_its_kind_is_called() {
    let path = "public/data/texts/de.json";
    let with = "\"playground\": \"Frauenschutz-Häuser\"";
    let said = mistakes_after(path, "\"playground\": \"Spielplatz\"", with);
    let [said] = &said[..] else {
        panic!("{said:?}");
    };
    assert!(said.ends_with("delete address_1."), "{said}");
}

#[test]
fn a_place_for_refugees_may_say_where_it_is() {
    let (path, name) = ("public/data/guide.json", "Spielplatz Lindenweg");
    let said = mistakes_after(path, name, "Refugees Welcome Café");
    assert_eq!(said, Vec::<String>::new());
}

#[test]
fn the_data_of_this_guide_have_no_mistake() {
    let files = Files::read(Path::new(&path(""))).unwrap();
    let found = check(&files, &options(false));
    let mistakes = found.iter().filter(|it| it.severity == Severity::Error);
    let said: Vec<String> = mistakes.map(Finding::to_string).collect();
    assert!(said.is_empty(), "{}", said.join("\n"));
}

/// What README.md tells editors to write, without the line breaks of Markdown.
fn written_in_readme(part: &str) -> Vec<String> {
    let readme = file("README.md");
    let quoted = readme.split('`').skip(1).step_by(2);
    let found = quoted.filter(|it| it.starts_with(['{', '"']) && it.contains(part));
    found.map(String::from).collect()
}

/// What is found in the sample after a part of `guide.json` has been replaced.
fn after(find: &str, with: &str) -> Vec<Finding> {
    let mut files = sample();
    let path = "public/data/guide.json";
    let text = files.text(path).unwrap();
    assert_eq!(text.matches(find).count(), 1, "{find}");
    let text = text.replacen(find, with, 1);
    files.insert(path, text.into_bytes());
    check(&files, &options(false))
}

#[test]
fn the_exceptions_of_the_round_table_in_the_readme_are_right_word_for_word() {
    let written = written_in_readme("\"change\"");
    assert!(written.len() >= 4, "{written:?}");
    for example in written {
        // The words of the reason that the sample has, and one of its places.
        let example = example.replace("\"place\": \"id\"", "\"place\": \"amt\"");
        let example = example.replace("\"reason\": \"id\"", "\"reason\": \"storm\"");
        let with = ["\"exceptions\": [", &example, ", "].concat();
        let kept =
            "{\"change\": \"extra\", \"date\": \"2027-07-01\", \"reason\": \"storm\"}";
        let mut files = sample();
        let path = "public/data/guide.json";
        let (before, rest) = files
            .text(path)
            .unwrap()
            .split_once("\"exceptions\": [")
            .unwrap();
        let (_, rest) = rest.split_once(']').unwrap();
        let text = [before, &with, kept, "]", rest].concat();
        files.insert(path, text.into_bytes());
        assert_eq!(check(&files, &options(false)), [], "{example}");
    }
}

#[test]
fn the_hours_in_the_readme_are_right_word_for_word() {
    let mut written = written_in_readme("\"byday\"");
    written.extend(written_in_readme("\"valid_from\""));
    assert!(written.len() >= 2, "{written:?}");
    for example in written {
        let name = "\"name\": \"Ärztehaus\",";
        let with = [name, " \"schedules\": [", &example, "],"].concat();
        assert_eq!(after(name, &with), [], "{example}");
    }
}

#[test]
fn the_imprint_in_the_readme_is_right_once_it_is_filled_in() {
    let written = written_in_readme("\"publisher\"");
    let [example] = &written[..] else {
        panic!("{written:?}");
    };
    let example = example.replacen('…', "Verein", 1);
    let example = example.replacen('…', "post@example.org", 1);
    let example = example
        .replacen('…', "01234 4711", 1)
        .replace("24937", "12345");
    let example = example.replace("Flensburg", "Musterstadt");
    let mut files = sample();
    let path = "public/data/guide.json";
    let text = files.text(path).unwrap();
    let (before, rest) = text.split_once("\"publisher\"").unwrap();
    let (_, rest) = rest.split_once("\"topics\": [\n    {").unwrap();
    let text = [before, &example, ", \"topics\": [\n    {", rest].concat();
    files.insert(path, text.into_bytes());
    assert_eq!(check(&files, &options(true)), []);
}

#[test]
fn a_new_day_of_the_content_a_number_and_a_word_to_search_by_need_nothing_else() {
    assert_eq!(
        after("\"as_of\": \"2026-11-01\"", "\"as_of\": \"2026-11-28\""),
        []
    );
    assert_eq!(after("01234 4711", "01234 4799"), []);
    let mut files = sample();
    let path = "public/data/words/de.tsv";
    let text = files
        .text(path)
        .unwrap()
        .replace("Wohnung", "Wohnung, Zuhause");
    files.insert(path, text.into_bytes());
    assert_eq!(check(&files, &options(false)), []);
}

/// The sample after a German text has been written anew.
fn with_new_german() -> Files {
    let mut files = sample();
    let path = "public/data/texts/de.json";
    let text = files.text(path).unwrap();
    let text = text.replacen("Rat am Telefon.", "Rat am Telefon und im Büro.", 1);
    files.insert(path, text.into_bytes());
    files
}

/// The languages in which a translation is older than its German.
fn stale(files: &Files) -> Vec<String> {
    let found = check(files, &options(true));
    let all = found
        .iter()
        .inspect(|it| assert_eq!(it.severity, Severity::Warning));
    all.map(|it| it.file.clone()).collect()
}

/// The sample after somebody has read a translation.
fn read_against_german(mut files: Files, language: &str, keys: &[&str]) -> Files {
    let keys: Vec<String> = keys.iter().map(|key| (*key).to_owned()).collect();
    let marked = mark_as_translated(&files, language, &keys).unwrap();
    files.insert(marked.path, marked.text.into_bytes());
    files
}

#[test]
fn a_german_text_that_changes_makes_its_translations_old_until_each_is_read() {
    let files = with_new_german();
    let (simple, english) = (
        "public/data/texts/de-simple.json",
        "public/data/texts/en.json",
    );
    assert_eq!(stale(&files), [simple, english]);
    let key = "texts.json#places/hilfe/description";
    let files = read_against_german(files, "en", &[key]);
    assert_eq!(stale(&files), [simple]);
    let files = read_against_german(files, "de-simple", &["texts.json#places/hilfe"]);
    assert_eq!(stale(&files), Vec::<String>::new());
}

#[test]
fn translations_in_every_language_are_read_at_once_and_leave_one_hash() {
    let files = read_against_german(with_new_german(), "all", &["texts.json"]);
    assert_eq!(stale(&files), Vec::<String>::new());
    let table = files.text("data/translated.tsv").unwrap();
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    lines.for_each(|line| assert_eq!(line.split('\t').count(), 2, "{line}"));
}

#[test]
fn a_space_or_a_soft_hyphen_in_the_german_makes_no_translation_old() {
    let mut files = sample();
    let path = "public/data/texts/de.json";
    let text = files.text(path).unwrap();
    let text = text.replacen("Rat am Telefon.", "Rat am\u{a0}Tele\u{ad}fon.", 1);
    files.insert(path, text.into_bytes());
    assert_eq!(stale(&files), Vec::<String>::new());
}

#[test]
fn only_texts_and_languages_that_exist_are_read() {
    for (language, key) in [("xx", "texts.json"), ("en", "texts.json#places/hilf")] {
        let refused = mark_as_translated(&sample(), language, &[key.to_owned()]);
        assert!(refused.is_err(), "{language} {key}");
    }
}
