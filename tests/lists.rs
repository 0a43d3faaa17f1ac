//! The lists of the handbook, rendered natively in every language: letters, documents, the
//! glossary and phrases are all there, and each is reached by links alone.
#![cfg(feature = "ssr")]
// Helpers of tests may panic as tests do.
#![allow(clippy::unwrap_used)]

mod common;

use std::collections::BTreeSet;

use common::{file, guide, locale};
use serde_json::{Value, from_str};
use wegweiser::i18n::Language;
use wegweiser::ui::{Locale, Page, render};

fn locales() -> impl Iterator<Item = Locale> {
    Language::all().map(|language| locale(language, guide()))
}

/// What is within `<main>` of a page without a clock, as it is written ahead of time.
fn main_of(page: &Page, locale: &Locale) -> String {
    let html = render(&page.href(locale.language()), locale.clone(), None);
    let (_, main) = html.split_once("<main").unwrap();
    // Marks by which Leptos finds where texts meet.
    main.split_once("</main>").unwrap().0.replace("<!>", "")
}

fn values<'a>(html: &'a str, attribute: &str) -> BTreeSet<&'a str> {
    let start = format!(" {attribute}=\"");
    let pieces = html.split(start.as_str()).skip(1);
    pieces.filter_map(|rest| rest.split('"').next()).collect()
}

/// The records of a file of the handbook, as editors wrote them.
fn records(name: &str) -> Vec<Value> {
    let json: Value =
        from_str(&file(&format!("public/data/handbook/{name}.json"))).unwrap();
    json[name].as_array().unwrap().clone()
}

/// The terms of the glossary, which are in a list of another name.
fn terms() -> Vec<Value> {
    let json: Value = from_str(&file("public/data/handbook/glossary.json")).unwrap();
    json["terms"].as_array().unwrap().clone()
}

fn id(record: &Value) -> &str {
    record["id"].as_str().unwrap()
}

fn texts_of(value: &Value) -> impl Iterator<Item = &str> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}

#[test]
fn every_letter_is_in_the_list_with_the_words_by_which_to_know_it() {
    for locale in locales() {
        let main = main_of(&Page::Letters, &locale);
        let links = values(&main, "href");
        for letter in records("letters") {
            let href = locale.href(&Page::Letter(id(&letter).into()));
            assert!(links.contains(&*href), "{href}");
            for words in texts_of(&letter["recognise"]) {
                assert!(
                    main.contains(words),
                    "{words} in {}",
                    locale.language().tag()
                );
            }
        }
    }
}

#[test]
fn a_group_of_letters_is_reached_by_a_link_and_has_what_is_at_stake_in_its_letters() {
    let locale = locale(Language::GERMAN, guide());
    let main = main_of(&Page::Letters, &locale);
    for letter in records("letters") {
        let group = format!("stake-{}", letter["stake"].as_str().unwrap());
        assert!(main.contains(&format!("href=\"#{group}\"")), "{group}");
        let section = main.split(&format!("aria-labelledby=\"{group}\"")).nth(1);
        let section = section.unwrap().split("</section>").next().unwrap();
        let href = locale.href(&Page::Letter(id(&letter).into()));
        assert!(section.contains(&href), "{href} in {group}");
    }
}

#[test]
fn a_letter_says_how_to_recognise_it_until_when_what_first_and_who_helps() {
    let papers: BTreeSet<String> = records("documents")
        .iter()
        .map(|it| id(it).into())
        .collect();
    for locale in locales() {
        for letter in records("letters") {
            let name = format!("{} in {}", id(&letter), locale.language().tag());
            let main = main_of(&Page::Letter(id(&letter).into()), &locale);
            let links = values(&main, "href");
            assert!(links.contains(&*locale.href(&Page::Letters)), "{name}");
            for words in texts_of(&letter["recognise"]) {
                let german = format!("<bdi lang=\"de\">{words}</bdi>");
                assert!(main.contains(&german), "{words} of {name}");
            }
            let deadlines = letter["deadlines"].as_array().unwrap().len();
            let list = main.split("<ul class=\"deadlines\">").nth(1).unwrap();
            assert_eq!(
                list.matches("<li class=\"card\">").count(),
                deadlines,
                "{name}"
            );
            assert!(main.contains("<ol class=\"steps\"><li>"), "{name}");
            for place in texts_of(&letter["help"]) {
                let place = locale.guide().current_place(place).unwrap();
                assert!(
                    links.contains(&*locale.href(&Page::Place(place.id.into()))),
                    "{name}"
                );
                for phone in place.phones.iter().take(1) {
                    assert!(
                        links.contains(&*phone.number.href()),
                        "{} of {name}",
                        place.id
                    );
                }
            }
            for paper in texts_of(&letter["documents"]) {
                let href = [&locale.href(&Page::Documents), "#", paper].concat();
                assert!(
                    papers.contains(paper) && links.contains(&*href),
                    "{href} of {name}"
                );
            }
        }
    }
}

#[test]
fn one_can_enter_a_day_where_the_law_counts_from_one_and_only_there() {
    let locale = locale(Language::GERMAN, guide());
    for letter in records("letters") {
        let main = main_of(&Page::Letter(id(&letter).into()), &locale);
        let deadlines = letter["deadlines"].as_array().unwrap().iter();
        let counted = deadlines.filter(|it| it.get("due").is_some());
        let events: BTreeSet<&str> =
            counted.map(|it| it["from"].as_str().unwrap()).collect();
        assert_eq!(
            main.matches("type=\"date\"").count(),
            events.len(),
            "{}",
            id(&letter)
        );
    }
}

#[test]
fn the_date_on_the_letter_is_enough_only_where_its_law_says_when_it_counts_as_delivered()
{
    let locale = locale(Language::GERMAN, guide());
    let ask = locale.text("deadline-by-post");
    let rules = ["§ 37 Abs. 2 SGB X", "§ 41 Abs. 2 VwVfG", "§ 122 Abs. 2 AO"];
    for letter in records("letters") {
        let main = main_of(&Page::Letter(id(&letter).into()), &locale);
        let by_post = texts_of(&letter["law"]).any(|law| rules.contains(&law));
        assert_eq!(main.contains(&ask), by_post, "{}", id(&letter));
    }
}

#[test]
fn the_day_on_which_the_reception_centre_got_it_is_enough_for_letters_about_asylum() {
    let locale = locale(Language::GERMAN, guide());
    let ask = locale.text("deadline-at-centre");
    for letter in records("letters") {
        let deadlines = letter["deadlines"].as_array().unwrap().iter();
        let mut events = deadlines.filter(|it| it["due"].is_object());
        let is_about_asylum = events.any(|it| it["from"] == "asylum-letter-delivered");
        let main = main_of(&Page::Letter(id(&letter).into()), &locale);
        assert_eq!(main.contains(&ask), is_about_asylum, "{}", id(&letter));
    }
}

#[test]
fn how_letters_about_asylum_are_delivered_is_said_of_no_other_letter() {
    let locale = locale(Language::GERMAN, guide());
    let words: Value =
        from_str(&file("public/data/handbook/texts/de/first-weeks.json")).unwrap();
    let label = words["events"]["asylum-letter-delivered"]["label"]
        .as_str()
        .unwrap();
    let (mut told, mut not_told) = (0, 0);
    for letter in records("letters") {
        let deadlines = letter["deadlines"].as_array().unwrap().iter();
        let counted = deadlines.filter(|it| it["due"].is_object());
        let mut law = counted.flat_map(|it| texts_of(&it["law"]));
        let is_about_asylum = law.any(|law| law.ends_with(" AsylG"));
        let main = main_of(&Page::Letter(id(&letter).into()), &locale);
        assert_eq!(main.contains(label), is_about_asylum, "{}", id(&letter));
        *(if is_about_asylum {
            &mut told
        } else {
            &mut not_told
        }) += 1;
    }
    assert!(told > 0 && not_told > 0);
}

#[test]
fn every_document_term_and_phrase_has_an_anchor_in_every_language() {
    for locale in locales() {
        for (page, records) in [
            (Page::Documents, records("documents")),
            (Page::Glossary, terms()),
            (Page::Phrases, records("phrases")),
        ] {
            let main = main_of(&page, &locale);
            let ids = values(&main, "id");
            for record in records {
                let id = id(&record);
                assert!(ids.contains(id), "{id} in {}", locale.language().tag());
            }
        }
    }
}

#[test]
fn links_within_a_page_lead_to_something_on_it() {
    let locale = locale(Language::GERMAN, guide());
    for page in [
        Page::Letters,
        Page::Documents,
        Page::Glossary,
        Page::Phrases,
    ] {
        let main = main_of(&page, &locale);
        let ids = values(&main, "id");
        let links = values(&main, "href");
        let anchors: Vec<_> = links
            .iter()
            .filter_map(|href| href.strip_prefix('#'))
            .collect();
        assert!(!anchors.is_empty(), "{page:?}");
        for anchor in anchors {
            assert!(ids.contains(anchor), "#{anchor} on {page:?}");
        }
    }
}

#[test]
fn every_term_is_below_the_letter_of_the_dictionary() {
    let locale = locale(Language::GERMAN, guide());
    let main = main_of(&Page::Glossary, &locale);
    for term in terms() {
        let word = term["term"].as_str().unwrap();
        let first = word.chars().next().unwrap().to_lowercase().to_string();
        let first = first.replace('ä', "a").replace('ö', "o").replace('ü', "u");
        let section = main
            .split(&format!("aria-labelledby=\"letter-{first}\""))
            .nth(1);
        let section = section.unwrap().split("</section>").next().unwrap();
        assert!(section.contains(&format!("id=\"{}\"", id(&term))), "{word}");
    }
}

#[test]
fn german_words_and_sentences_are_read_aloud_as_german() {
    for locale in locales().filter(|it| it.language() != Language::GERMAN) {
        let glossary = main_of(&Page::Glossary, &locale);
        for term in terms() {
            let word = term["term"].as_str().unwrap();
            assert!(
                glossary.contains(&format!("<bdi lang=\"de\">{word}</bdi>")),
                "{word}"
            );
        }
        let phrases = main_of(&Page::Phrases, &locale);
        for phrase in records("phrases") {
            let sentence = phrase["german"].as_str().unwrap();
            let german = format!("<bdi lang=\"de\">{sentence}</bdi>");
            assert!(phrases.contains(&german), "{sentence}");
        }
    }
}
