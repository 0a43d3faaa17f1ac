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
fn a_door_to_go_to_says_its_hours_and_its_languages_or_that_nobody_knows_them() {
    let locale = locale(Language::GERMAN, guide());
    let mut unknown = 0;
    for (situation, need) in answers(&locale) {
        let record = record(&situation, &need);
        let place = record["first"].as_str().unwrap();
        let place = locale.guide().place(place).unwrap();
        let can_be_gone_to = place.address.is_some_and(|it| {
            it.address_1.is_some() || place.url.is_some() || !place.phones.is_empty()
        });
        if need == "help-against-violence" || !can_be_gone_to {
            continue;
        }
        let html = html(&Page::Answer { situation, need }, &locale);
        let (_, door) = main(&html).split_once("class=\"card door\"").unwrap();
        let words = locale.place(place.id);
        if place.schedules.is_empty() && words.hours_note.is_none() {
            let keys = ["hours-unknown", "hours-not-known"].map(|key| locale.text(key));
            assert!(keys.iter().any(|text| door.contains(text)), "{}", place.id);
            unknown += 1;
        }
        if place.languages.is_empty() && words.languages_note.is_none() {
            let text = locale.text("languages-not-known");
            assert!(door.contains(&text), "{}", place.id);
        }
    }
    assert!(unknown > 0);
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

/// The tasks of every situation, in their order: each situation's id with its tasks.
fn first_weeks() -> Vec<(String, Vec<Value>)> {
    let read = |name: &str| -> Value {
        let file = format!("public/data/handbook/{name}.json");
        from_str(&common::file(&file)).unwrap()
    };
    let (list, texts) = (read("first-weeks"), read("texts/de/first-weeks"));
    let mut tasks = list["items"].as_array().unwrap().clone();
    for task in &mut tasks {
        // When it is to be done is said in words; the German ones are the first.
        let when = texts["items"][task["id"].as_str().unwrap()]["when"].clone();
        assert!(when.is_string(), "{}", task["id"]);
        task["when"] = when;
    }
    let pages = all_pages(&guide()).into_iter();
    let lists = pages.filter_map(|page| {
        let Page::FirstWeeksOf(situation) = page else {
            return None;
        };
        let applies = |task: &&Value| {
            let mut all = task["applies_to"].as_array().unwrap().iter();
            all.any(|it| *it == *situation)
        };
        let tasks: Vec<Value> = tasks.iter().filter(applies).cloned().collect();
        Some((situation, tasks))
    });
    lists.collect()
}

/// What waits for another task, however urgent it is then, and for which.
const WAITS: [(&str, &str); 14] = [
    ("guardian", "jugendamt-now"),
    ("appeal-bamf-short", "guardian"),
    ("register-address", "landlord-confirmation"),
    ("school", "register-address"),
    ("school", "register-address-shelter"),
    ("change-card-address", "register-address"),
    ("tax-id", "register-address"),
    ("child-benefit", "tax-id"),
    ("family-insurance", "choose-health-insurer"),
    ("apply-before-visa-ends", "send-papers-early"),
    ("jobcenter-application", "protection-24"),
    ("jobcenter-application", "bank-account"),
    ("integration-course-duty", "jobcenter-application"),
    ("kita-fee", "kita"),
];

/// Who helps with all the rest, in the first days.
const HELP: [&str; 2] = ["go-to-advice", "guardian"];

/// The events that only some people live through.
const OF_SOME: [&str; 5] = [
    "birth",
    "contract-signed",
    "dismissal",
    "job-end",
    "job-end-known",
];

/// In how many weeks at most it is to be done; `None` where no number of days counts from
/// an event on.
fn weeks(task: &Value) -> Option<i64> {
    let due = task["due"].as_object()?;
    let (unit, count) = due.iter().next().unwrap();
    let days = match unit.as_str() {
        "days" => 1,
        "weeks" => 7,
        _ => 30,
    };
    let days = days * count.as_i64().unwrap();
    (days > 0).then_some((days + 6) / 7)
}

/// Whether it is to be done at once, and nothing else of the list before it.
fn is_at_once(task: &Value) -> bool {
    let when = task["when"].as_str().unwrap();
    let waits = WAITS.iter().any(|(id, _)| task["id"] == *id);
    !waits && (when.starts_with("sofort") || when.starts_with("unverzüglich"))
}

/// Whether it has a last day on which the right to stay, one's own or the family's, hangs.
fn is_about_staying(task: &Value) -> bool {
    let is_last = !task["due"].is_null() && task["earliest"] != true;
    let from = task["from"].as_str().unwrap_or_default();
    is_last && ["arrival", "permit-end", "recognition-final", "visa-end"].contains(&from)
}

/// Asserts that in every list the tasks with a lower rank come first.
fn assert_sorted(rank: impl Fn(&Value) -> Option<i64>) {
    for (situation, tasks) in first_weeks() {
        let ranked = tasks.iter();
        let ranked = ranked.filter_map(|it| Some((rank(it)?, it["id"].clone())));
        let ranked: Vec<_> = ranked.collect();
        for pair in ranked.windows(2) {
            let [(first, before), (second, after)] = pair else {
                continue;
            };
            assert!(
                first <= second,
                "{situation}: {after} is to be before {before}"
            );
        }
    }
}

#[test]
fn what_is_to_be_done_at_once_comes_first_in_every_list_and_then_what_has_a_week() {
    assert_sorted(|task| {
        let is_help = HELP.iter().any(|id| task["id"] == *id);
        let is_of_some = OF_SOME.iter().any(|id| task["from"] == *id);
        Some(match weeks(task) {
            _ if is_at_once(task) || is_help => 0,
            Some(..=1) => 1,
            // What comes to everybody, such as a flat or a letter of the BAMF.
            Some(2) if !is_of_some => 2,
            _ => 3,
        })
    });
}

#[test]
fn the_right_to_stay_comes_before_what_has_more_than_two_weeks() {
    assert_sorted(|task| {
        let is_money = ["bank-account", "jobcenter-application"];
        let is_money = is_money.iter().any(|id| task["id"] == *id);
        let is_later = weeks(task).is_some_and(|it| it > 2);
        match is_about_staying(task) {
            true => Some(0),
            false => (is_money || is_later).then_some(1),
        }
    });
}

#[test]
fn a_shorter_deadline_comes_before_a_longer_one() {
    assert_sorted(|task| match is_about_staying(task) {
        true => None,
        false => weeks(task),
    });
}

#[test]
fn what_waits_for_another_task_comes_after_it() {
    let mut found = BTreeSet::new();
    for (situation, tasks) in first_weeks() {
        let position = |id: &str| tasks.iter().position(|task| task["id"] == id);
        for (task, other) in WAITS {
            let (Some(at), Some(before)) = (position(task), position(other)) else {
                continue;
            };
            found.insert((task, other));
            assert!(before < at, "{situation}: {task} waits for {other}");
        }
    }
    assert_eq!(found.len(), WAITS.len(), "{WAITS:?}, of which {found:?}");
}
