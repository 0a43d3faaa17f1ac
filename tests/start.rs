//! “Where do I start?”, rendered natively in every language: each answer has its door, its
//! steps and its way back, and is reached by links alone.
#![cfg(feature = "ssr")]
// Helpers of tests may panic as tests do.
#![allow(clippy::unwrap_used)]

mod common;

use std::collections::{BTreeSet, VecDeque};

use common::{all_pages, guide, locale};
use serde_json::{Value, from_str};
use wegweiser::i18n::Language;
use wegweiser::ui::{Locale, Page, Route, render};

fn locales() -> impl Iterator<Item = Locale> {
    Language::all().map(|language| locale(language, guide()))
}

/// A page without a clock, as it is written ahead of time.
fn html(page: &Page, locale: &Locale) -> String {
    render(&page.href(locale.language()), locale.clone(), None)
}

/// What is within `<main>`.
fn main(html: &str) -> &str {
    let (_, main) = html.split_once("<main").unwrap();
    main.split_once("</main>").unwrap().0
}

fn hrefs(html: &str) -> impl Iterator<Item = &str> {
    let pieces = html.split(" href=\"").skip(1);
    pieces.filter_map(|rest| rest.split('"').next())
}

fn answers(locale: &Locale) -> Vec<(String, String)> {
    let pages = all_pages(locale.guide()).into_iter();
    let answers = pages.filter_map(|page| match page {
        Page::Answer { situation, need } => Some((situation, need)),
        _ => None,
    });
    answers.collect()
}

/// The record of an answer, as editors wrote it.
fn record(situation: &str, need: &str) -> Value {
    let file = format!("public/data/handbook/answers/{situation}.json");
    let answers: Value = from_str(&common::file(&file)).unwrap();
    let mut answers = answers["answers"].as_array().unwrap().clone().into_iter();
    answers.find(|it| it["need"] == need).unwrap()
}

#[test]
fn every_answer_in_every_language_has_its_door_its_steps_and_its_way_back() {
    for locale in locales() {
        for (situation, need) in answers(&locale) {
            let record = record(&situation, &need);
            let page = Page::Answer {
                situation: situation.clone(),
                need: need.clone(),
            };
            let html = html(&page, &locale);
            let main = main(&html);
            let name = format!("{situation}/{need} in {}", locale.language().tag());
            let hook = format!("data-situation=\"{situation}\" data-need=\"{need}\"");
            assert!(main.contains(&hook), "{name}");

            let first = record["first"].as_str().unwrap();
            let place = locale.guide().place(first).unwrap();
            let door = locale.href(&Page::Place(first.into()));
            // In danger it is a number to call instead of a page to read.
            let numbers = place.phones.iter().map(|it| it.number.href());
            let ways: Vec<String> = [door].into_iter().chain(numbers).collect();
            let has_door = hrefs(main).any(|it| ways.iter().any(|way| way == it));
            assert!(has_door, "{name} has no way to {first}");

            let steps = main.split_once("<ol class=\"steps\">").unwrap().1;
            let steps = steps.split_once("</ol>").unwrap().0;
            assert!(steps.contains("<li>"), "{name} has no steps");

            for paper in record["bring"].as_array().into_iter().flatten() {
                let page = locale.href(&Page::Documents);
                let href = format!("{page}#{}", paper.as_str().unwrap());
                assert!(hrefs(main).any(|it| it == href), "{name} lacks {href}");
            }
            let back = locale.href(&Page::Situation(situation.clone()));
            assert!(hrefs(main).any(|it| it == back), "{name} has no way back");
            let asks = main.contains(&locale.text("start-ask"));
            assert_eq!(asks, record["status"] == "ask", "{name}");
        }
    }
}

#[test]
fn every_answer_is_reached_from_home_by_links_alone() {
    for locale in locales() {
        let mut waiting = VecDeque::from([Page::Home]);
        let mut reached = BTreeSet::new();
        while let Some(page) = waiting.pop_front() {
            if !reached.insert(page.href(locale.language())) {
                continue;
            }
            for href in hrefs(main(&html(&page, &locale))) {
                let route = Route::parse(href.split('#').next().unwrap());
                let is_step = matches!(
                    route.page,
                    Page::Start | Page::Situation(_) | Page::Answer { .. }
                );
                if is_step && route.language == Some(locale.language()) {
                    waiting.push_back(route.page);
                }
            }
        }
        for (situation, need) in answers(&locale) {
            let page = Page::Answer { situation, need };
            let href = page.href(locale.language());
            assert!(reached.contains(&href), "{href}");
        }
    }
}

#[test]
fn home_is_two_taps_from_the_needs() {
    for locale in locales() {
        let start = locale.href(&Page::Start);
        let home = html(&Page::Home, &locale);
        assert!(hrefs(main(&home)).any(|it| it == start));
        let pages = [Page::Topics, Page::Search, Page::NotFound];
        for page in pages {
            let html = html(&page, &locale);
            assert!(hrefs(main(&html)).any(|it| it == start), "{page:?}");
        }
    }
}

#[test]
fn help_in_danger_is_a_number_before_anything_else_to_read() {
    for locale in locales() {
        for (situation, need) in answers(&locale) {
            if need != "help-against-violence" {
                continue;
            }
            let page = Page::Answer { situation, need };
            let html = html(&page, &locale);
            let before = main(&html).split("class=\"lead\"").next().unwrap();
            let numbers = hrefs(before).filter(|it| it.starts_with("tel:"));
            assert!(numbers.count() > 1, "{page:?}");
            assert!(before.contains("\"tel:110\""), "{page:?}");
        }
    }
}

#[test]
fn the_tab_does_not_name_the_situation() {
    for locale in locales() {
        for page in all_pages(locale.guide()) {
            let id = match &page {
                Page::Situation(id) | Page::FirstWeeksOf(id) => id.clone(),
                Page::Answer { situation, .. } => situation.clone(),
                _ => continue,
            };
            let label = locale.title(&Page::Situation(id));
            let title = locale.document_title(&page);
            assert!(!title.contains(label.as_str()), "{title}");
            assert!(title.len() > locale.text("site-name").len(), "{title}");
        }
    }
}

#[test]
fn the_first_weeks_say_without_scripts_what_is_to_be_done_and_when() {
    for locale in locales() {
        for page in all_pages(locale.guide()) {
            let Page::FirstWeeksOf(situation) = &page else {
                continue;
            };
            let file = common::file("public/data/handbook/first-weeks.json");
            let list: Value = from_str(&file).unwrap();
            let tasks = list["items"].as_array().unwrap().iter();
            let tasks = tasks.filter(|task| {
                let mut all = task["applies_to"].as_array().unwrap().iter();
                all.any(|it| it == situation)
            });
            let html = html(&page, &locale);
            let items: Vec<&str> =
                main(&html).split("class=\"card task\"").skip(1).collect();
            let tasks: Vec<_> = tasks.collect();
            assert_eq!(items.len(), tasks.len(), "{page:?}");
            for (item, task) in items.iter().zip(tasks) {
                assert!(item.contains("class=\"when\""), "{}", task["id"]);
                // What would do nothing is not shown.
                assert!(item.contains("<label hidden"), "{} has a box", task["id"]);
            }
        }
    }
}
