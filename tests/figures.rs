//! The figures of the city: what is drawn of them is what their tables say, in every language.
#![cfg(feature = "ssr")]
// Helpers of tests may panic as tests do.
#![allow(clippy::unwrap_used)]

mod common;

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use common::{file, guide, locale, texts};
use serde_json::{Value, from_str};
use wegweiser::guide::{Figure, RefugeesPage};
use wegweiser::i18n::Language;
use wegweiser::ui::{Locale, Page, render};

const PROCEDURE: &str = "asylverfahren";
const STATUS: &str = "aufenthaltsstatus";
const DISTRICTS: &str = "migrationshintergrund-stadtteile";
const NATIONS: &str = "nationen-2015";

/// The languages with their pages: to draw one takes a while.
fn pages() -> &'static [(Locale, String)] {
    static PAGES: OnceLock<Vec<(Locale, String)>> = OnceLock::new();
    PAGES.get_or_init(|| {
        let guide = guide();
        let drawn = |language| {
            let locale = locale(language, Arc::clone(&guide));
            let page = Page::RefugeesSection(RefugeesPage::Situation);
            let html = render(&page.href(language), locale.clone(), None);
            let marks = ["<!>", "<bdi lang=\"de\">", "</bdi>"];
            let html = marks.iter().fold(html, |html, mark| html.replace(mark, ""));
            (locale, html)
        };
        Language::all().map(drawn).collect()
    })
}

fn figure(locale: &Locale, id: &str) -> Figure {
    let figures = locale.guide().figures;
    *figures.iter().find(|figure| figure.id == id).unwrap()
}

/// The part of a page that shows a figure.
fn shown<'a>(page: &'a str, id: &str) -> &'a str {
    let start = page.find(&format!("id=\"figure-{id}\"")).unwrap();
    let html = &page[start..];
    let end = html.find("class=\"provenance\"").unwrap();
    &html[..end]
}

/// The values of an attribute in a piece of HTML.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    let pieces = html.split(start.as_str()).skip(1);
    pieces.filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn the_sentence_of_each_drawing_has_the_numbers_of_its_table() {
    for (locale, page) in pages() {
        let all = |id| figure(locale, id).rows;
        let procedure: Vec<f64> = all(PROCEDURE)
            .iter()
            .map(|row| row.values[0].unwrap())
            .collect();
        let status = all(STATUS);
        let (first, last) = (status[0].values, status[status.len() - 1].values);
        let status = [first[0], last[0], first[4], last[4]].map(Option::unwrap);
        let districts = all(DISTRICTS).iter().filter(|row| row.name.is_some());
        let mut districts: Vec<(f64, f64)> = districts
            .enumerate()
            .map(|(index, row)| (row.values.iter().flatten().sum(), index as f64 + 1.0))
            .collect();
        districts.sort_by(|one, other| one.0.total_cmp(&other.0));
        let (least, most) = (districts[0], districts[districts.len() - 1]);
        let highest = procedure.iter().copied().fold(0.0, f64::max);
        let numbers = [
            (PROCEDURE, vec![highest, *procedure.last().unwrap()]),
            (STATUS, status.to_vec()),
            (DISTRICTS, vec![most.0, most.1, least.0, least.1]),
        ];
        let texts = texts(locale.language());
        for (id, numbers) in numbers {
            let id = figure(locale, id).id;
            let sentence = texts.figures.get(id).unwrap().shows.unwrap();
            for number in numbers {
                let number = locale.number(number);
                assert!(
                    sentence.as_str().contains(&number),
                    "{number} in “{sentence}”"
                );
            }
            assert!(shown(page, id.as_str()).contains(sentence.as_str()), "{id}");
        }
    }
}

#[test]
fn after_its_highest_number_the_procedure_falls_every_year_as_its_sentence_says() {
    let rows = figure(&pages()[0].0, PROCEDURE).rows;
    let values: Vec<f64> = rows.iter().map(|row| row.values[0].unwrap()).collect();
    let highest = values.iter().copied().fold(0.0, f64::max);
    let at = values.iter().position(|&value| value == highest).unwrap();
    assert!(values[at..].is_sorted_by(|one, other| one > other));
}

#[test]
fn each_drawing_is_a_picture_with_a_name_whose_table_is_on_the_page() {
    for (_, page) in pages() {
        for id in [PROCEDURE, STATUS, DISTRICTS] {
            let html = shown(page, id);
            let label = format!("role=\"img\" aria-labelledby=\"figure-{id}-title\"");
            assert_eq!(html.matches(&label).count(), 1, "{id}: {html}");
            assert!(html.contains("role=\"table\""), "{id}");
            assert!(!html.contains(" style="), "{id}");
        }
    }
}

/// The middle of a year or a month in years, as editors write it: `2003`, `2013-10`.
fn middle(dated: &str) -> f64 {
    let (year, month) = dated.split_once('-').unwrap_or((dated, "6.5"));
    year.parse::<f64>().unwrap() + (month.parse::<f64>().unwrap() - 0.5) / 12.0
}

#[test]
fn the_procedure_is_drawn_on_an_axis_as_long_as_the_time_is() {
    let data: Value = from_str(&file("public/data/guide.json")).unwrap();
    let mut figures = data["figures"].as_array().unwrap().iter();
    let figure = figures.find(|it| it["id"] == PROCEDURE).unwrap();
    let rows = figure["rows"].as_array().unwrap().iter();
    let days: Vec<f64> = rows
        .map(|row| middle(row["dated"].as_str().unwrap()))
        .collect();
    let start = days[0].floor();
    let years = days[days.len() - 1].floor() + 1.0 - start;
    for (locale, page) in pages() {
        let html = shown(page, PROCEDURE);
        let stems: Vec<f64> = html
            .split("<line")
            .filter(|line| line.contains("class=\"stem\""))
            .map(|stem| values(stem, "x1")[0].trim_end_matches('%').parse().unwrap())
            .collect();
        assert_eq!(stems.len(), days.len());
        let from_start = |stem: f64| match locale.language().tag() {
            "ar" | "fa" => 98.0 - stem,
            _ => stem - 2.0,
        };
        let shares: Vec<f64> = stems.iter().map(|&stem| from_start(stem)).collect();
        for (share, day) in shares.iter().zip(&days) {
            // 96 percent are all years.
            let expected = 96.0 * (day - start) / years;
            assert!((share - expected).abs() < 0.2, "{day} in {shares:?}");
        }
    }
}

#[test]
fn who_was_counted_in_another_way_has_another_mark_and_its_name_is_beside_it() {
    for (locale, page) in pages() {
        let html = shown(page, PROCEDURE);
        let (drawing, legend) = html.split_once("class=\"legend\"").unwrap();
        let rows = figure(locale, PROCEDURE).rows;
        let others: BTreeSet<&str> = rows
            .iter()
            .filter_map(|row| Some(row.id?.as_str()))
            .collect();
        let count_of_others = rows.iter().filter(|row| row.id.is_some()).count();
        let marks = drawing.matches("class=\"mark\"").count();
        assert_eq!(marks, rows.len() - count_of_others);
        let other_marks = drawing.matches("class=\"mark other\"").count();
        assert_eq!(other_marks, count_of_others);
        let (legend, _) = legend.split_once("</ul>").unwrap();
        let outlines = values(legend, "d");
        assert_eq!(outlines.len(), others.len() + 1);
        assert_eq!(BTreeSet::from_iter(&outlines).len(), outlines.len());
        let words = texts(locale.language());
        let words = words.figures.get(figure(locale, PROCEDURE).id).unwrap();
        assert!(legend.contains(words.title.as_str()));
        for (_, way) in &words.rows {
            assert!(legend.contains(way.as_str()), "{way} in {legend}");
        }
    }
}

#[test]
fn the_numbers_of_the_map_are_those_of_its_table() {
    for (locale, page) in pages() {
        let html = shown(page, DISTRICTS);
        let (map, table) = html.split_once("role=\"table\"").unwrap();
        let rows = figure(locale, DISTRICTS).rows;
        let districts = rows.iter().filter(|row| row.name.is_some()).count();
        assert_eq!(map.matches("<circle").count(), districts);
        for number in 1..=districts {
            let number = locale.number(number as f64);
            assert!(map.contains(&format!(">{number}</text>")), "{number}");
            let key = format!("class=\"number\">{number}</span>");
            assert_eq!(table.matches(&key).count(), 1, "{number}");
        }
    }
}

#[test]
fn what_a_source_does_not_say_is_a_dash_and_a_single_value_has_no_bar() {
    for (locale, page) in pages() {
        for id in [
            NATIONS,
            "migrationshintergrund-stadt",
            "einwohner-melderegister",
        ] {
            let html = shown(page, id);
            let rows = figure(locale, id).rows;
            let values: Vec<Option<f64>> =
                rows.iter().flat_map(|row| row.values).copied().collect();
            let unknown = values.iter().filter(|value| value.is_none()).count();
            assert_eq!(html.matches(">–</span>").count(), unknown, "{html}");
            if rows.iter().all(|row| row.values.len() == 1) {
                let has_bars = values.len() - unknown > 1;
                assert_eq!(html.contains("class=\"bar\""), has_bars, "{id}");
            }
        }
    }
}
