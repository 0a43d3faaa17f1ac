//! The handbook fits together, and every language that it has says all of it.
#![cfg(feature = "ssr")]
// Helpers of tests may panic as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::fs;

use common::{file, guide, path};
use serde_json::{Value, json};
use wegweiser::guide::handbook::{
    self, Citation, Handbook, HandbookError, HandbookTexts, Sourced, TopicGuide,
};
use wegweiser::guide::{Problem, RecordError};
use wegweiser::i18n::Language;

const FOLDER: &str = "public/data/handbook";

/// The text of a file of the handbook.
fn text(name: &str) -> Option<String> {
    fs::read_to_string(path(&format!("{FOLDER}/{name}"))).ok()
}

fn handbook() -> Handbook {
    Handbook::load(&guide(), &text).unwrap_or_else(|error| panic!("{FOLDER}/{error}"))
}

/// The languages that the handbook has.
fn languages() -> impl Iterator<Item = Language> {
    let has_texts = |language: &Language| {
        let folder = format!("{FOLDER}/texts/{}", language.tag());
        fs::exists(path(&folder)).unwrap()
    };
    Language::all().filter(has_texts)
}

/// The handbook with a change in one of its files.
fn changed(name: &str, change: impl Fn(&mut Value)) -> Result<Handbook, HandbookError> {
    let with_change = |path: &str| {
        let mut text = text(path)?;
        if path == name {
            let mut json: Value = serde_json::from_str(&text).unwrap();
            change(&mut json);
            text = json.to_string();
        }
        Some(text)
    };
    Handbook::load(&guide(), &with_change)
}

/// The error of checking the handbook with a change that can still be read.
fn conflict_after(name: &str, change: impl Fn(&mut Value)) -> RecordError {
    let handbook = changed(name, change).unwrap();
    let conflict = handbook.check(&guide());
    conflict.expect_err("the change breaks a record")
}

#[test]
fn the_handbook_fits_together_and_fits_the_guide() {
    assert_eq!(handbook().check(&guide()), Ok(()));
}

#[test]
fn every_language_has_the_words_that_the_handbook_needs_and_no_others() {
    let handbook = handbook();
    assert!(languages().any(|language| language == Language::GERMAN));
    for language in languages() {
        let folder = format!("texts/{}", language.tag());
        let files = |name: &str| text(&format!("{folder}/{name}"));
        let texts = HandbookTexts::load(&handbook, &files)
            .unwrap_or_else(|error| panic!("{FOLDER}/{folder}/{error}"));
        assert_eq!(texts.check(&handbook), Ok(()), "{folder}");
    }
}

#[test]
fn every_file_of_the_handbook_is_read() {
    let handbook = handbook();
    let topics = fs::read_dir(path(&format!("{FOLDER}/topics"))).unwrap();
    assert_eq!(topics.count(), handbook.topics.len());
    let answers = fs::read_dir(path(&format!("{FOLDER}/answers"))).unwrap();
    assert_eq!(answers.count(), handbook.answers.len());
}

#[test]
fn a_place_of_a_topic_that_is_listed_nowhere_or_twice_is_named() {
    let name = "topics/health.json";
    let health: TopicGuide = handbook::read(&file(&format!("{FOLDER}/{name}"))).unwrap();
    let first = health.start_here[0];
    let error = conflict_after(name, |json| {
        json["start_here"].as_array_mut().unwrap().remove(0);
    });
    assert_eq!(error.problem, Problem::NotListed(first.into()));
    let error = conflict_after(name, |json| {
        let places = &mut json["order"][0]["places"];
        places.as_array_mut().unwrap().push(json!(first.as_str()));
    });
    assert_eq!(
        error.to_string(),
        format!("place of the topic {first}, field `id`: duplicate id")
    );
}

#[test]
fn an_id_that_no_record_has_is_named_with_its_record() {
    for (name, pointer, sentence) in [
        (
            "topics/health.json",
            "/sections/0/places/0",
            "field `places`: unknown id `nowhere`",
        ),
        (
            "answers/ukraine.json",
            "/answers/0/first",
            "field `first`: unknown id `nowhere`",
        ),
        (
            "situations.json",
            "/situations/0/paper",
            "field `paper`: unknown id `nowhere`",
        ),
        (
            "needs.json",
            "/needs/0/topics/0",
            "field `topics`: unknown id `nowhere`",
        ),
        (
            "letters.json",
            "/letters/0/documents/0",
            "field `documents`: unknown id `nowhere`",
        ),
        (
            "phrases.json",
            "/phrases/0/group",
            "field `group`: unknown id `nowhere`",
        ),
    ] {
        let error = conflict_after(name, |json| {
            *json.pointer_mut(pointer).unwrap() = json!("nowhere");
        });
        assert!(error.to_string().ends_with(sentence), "{name}: {error}");
    }
}

#[test]
fn a_citation_that_is_none_is_named_with_the_path_to_it() {
    let error = changed("documents.json", |json| {
        json["documents"][0]["law"] = json!(["§§ 3, 4 AufenthG"]);
    });
    let id = handbook().documents.documents[0].id;
    assert_eq!(
        error.unwrap_err().to_string(),
        format!(
            "documents.json: documents › {id} › law › 1: “§§ 3, 4 AufenthG” is not one \
             citation such as § 12 Abs. 3 AufenthG"
        )
    );
}

#[test]
fn a_deadline_has_one_unit() {
    for due in [json!({}), json!({"days": 1, "weeks": 1})] {
        let error = changed("first-weeks.json", |json| {
            json["items"][0]["due"] = due.clone();
        });
        let error = error.unwrap_err().to_string();
        assert!(
            error.ends_with("exactly one of days, weeks and months"),
            "{error}"
        );
    }
}

#[test]
fn a_record_knows_from_which_day_it_may_no_longer_hold() {
    let handbook = changed("needs.json", |json| {
        json["needs"][0]["review_by"] = json!("2027-01-01");
    });
    let origin = handbook.unwrap().needs.needs[0].origin();
    let due = |day: &str| origin.due(day.parse().unwrap());
    assert_eq!(due("2026-12-31"), None);
    assert_eq!(due("2027-01-01"), origin.review_by);
}

#[test]
fn editors_learn_which_records_to_look_at_again() {
    let due = |name: &str, pointer: &str| {
        let handbook = changed(name, |json| {
            json.pointer_mut(pointer).unwrap()["review_by"] = json!("2020-01-01");
        });
        let day = "2020-01-01".parse().unwrap();
        let due = handbook.unwrap().due_for_review(day);
        due.into_iter().map(|it| it.record).collect::<Vec<_>>()
    };
    let health: TopicGuide =
        handbook::read(&file(&format!("{FOLDER}/topics/health.json"))).unwrap();
    let section = format!("section health/{}", health.sections[0].id);
    assert_eq!(due("topics/health.json", "/sections/0"), [section]);
    let letter = format!("letter {}", handbook().letters.letters[0].id);
    assert_eq!(due("letters.json", "/letters/0"), [letter]);
    let answer = &handbook().answers[0];
    let (situation, need) = (answer.situation, answer.answers[0].need);
    assert_eq!(
        due(&format!("answers/{situation}.json"), "/answers/0"),
        [format!("answer {situation}/{need}")]
    );
}

#[test]
fn all_federal_law_that_a_question_cites_has_a_link() {
    let handbook = handbook();
    let sections = handbook
        .topics
        .iter()
        .flat_map(|topic| topic.sections.iter());
    let cited = sections.flat_map(|section| section.origin().law.iter());
    let paragraphs: Vec<Citation> = cited
        .filter(|citation| citation.as_str().starts_with('§'))
        .copied()
        .collect();
    // Laws of the state.
    let without = ["SH", "RBStV"];
    for citation in paragraphs {
        let is_without = without.iter().any(|law| citation.law().contains(law));
        assert_eq!(
            citation.url().is_none(),
            is_without,
            "{}",
            citation.as_str()
        );
    }
}

#[test]
fn each_federal_paragraph_that_a_fact_names_is_among_its_sources() {
    let guide: Value = serde_json::from_str(&file("public/data/guide.json")).unwrap();
    let mut count = 0;
    for fact in guide["facts"].as_array().unwrap() {
        let law = fact["law"].as_str().unwrap();
        let sources = fact["provenance"]["sources"].as_array();
        let titles = sources.into_iter().flatten().filter_map(|it| {
            let title = it["title"].as_str()?.split_once(" (gesetze")?.0;
            Some((title, it["url"].as_str()))
        });
        let links: Vec<_> = titles
            .filter(|(title, _)| title.starts_with("§ "))
            .collect();
        for (title, url) in &links {
            let citation: Citation = serde_json::from_value(json!(title)).unwrap();
            assert_eq!(citation.url().as_deref(), *url, "{title}");
        }
        // Each number that begins a citation: `§§ 3, 3a, 16 AsylbLG`.
        let federal = law
            .split(';')
            .filter(|it| it.contains('§') && !it.contains("SH"));
        for part in federal.filter(|part| !part.contains("MiLoV")) {
            for piece in part.split(',') {
                let piece = piece.trim().trim_start_matches(['§', ' ']);
                let number = piece.split(' ').next().unwrap();
                if number.starts_with(|c: char| c.is_ascii_digit()) {
                    count += 1;
                    let start = ["§ ", number, " "].concat();
                    let is_there = links.iter().any(|(title, _)| {
                        let rest = title.strip_prefix(&start);
                        rest.is_some_and(|law| part.contains(law))
                    });
                    assert!(is_there, "§ {number} of {law}");
                }
            }
        }
    }
    assert!(count > 0);
}

#[test]
fn only_a_question_about_violence_or_a_crisis_says_whom_to_call_at_once() {
    let error = conflict_after("topics/health.json", |json| {
        json["sections"][0]["call"] = json!(["112"]);
    });
    assert_eq!((error.field, error.problem), ("call", Problem::NotDiscreet));
    let error = conflict_after("topics/health.json", |json| {
        json["sections"][0]["discreet"] = json!(true);
        json["sections"][0]["call"] = json!(["nowhere"]);
    });
    assert_eq!(error.problem, Problem::UnknownId("nowhere".into()));
}
