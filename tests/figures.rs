//! The figures of the city: what is drawn of them is what their tables say, in every language.
#![cfg(feature = "ssr")]
// Helpers of tests may panic as tests do.
#![allow(clippy::unwrap_used)]

mod common;

use std::sync::{Arc, OnceLock};

use common::{guide, locale, texts};
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
        let status = |row: usize, column: usize| all(STATUS)[row].values[column].unwrap();
        let districts = all(DISTRICTS).iter().filter(|row| row.name.is_some());
        let mut districts: Vec<(f64, f64)> = districts
            .enumerate()
            .map(|(index, row)| (row.values.iter().flatten().sum(), index as f64 + 1.0))
            .collect();
        districts.sort_by(|one, other| one.0.total_cmp(&other.0));
        let highest = procedure.iter().copied().fold(0.0, f64::max);
        let numbers = [
            (PROCEDURE, vec![highest, *procedure.last().unwrap()]),
            (
                STATUS,
                vec![status(0, 0), status(5, 0), status(0, 4), status(5, 4)],
            ),
            (
                DISTRICTS,
                vec![
                    districts[12].0,
                    districts[12].1,
                    districts[0].0,
                    districts[0].1,
                ],
            ),
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
    let highest = values.iter().position(|&value| value == 929.0).unwrap();
    assert!(values.iter().all(|&value| value <= 929.0));
    assert!(values[highest..].is_sorted_by(|one, other| one > other));
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

#[test]
fn the_procedure_is_drawn_on_an_axis_as_long_as_the_time_is() {
    for (locale, page) in pages() {
        let html = shown(page, PROCEDURE);
        let stems: Vec<f64> = html
            .split("<line")
            .filter(|line| line.contains("class=\"stem\""))
            .map(|stem| values(stem, "x1")[0].trim_end_matches('%').parse().unwrap())
            .collect();
        assert_eq!(stems.len(), figure(locale, PROCEDURE).rows.len());
        let from_start = |stem: f64| match locale.language().tag() {
            "ar" | "fa" => 98.0 - stem,
            _ => stem - 2.0,
        };
        let shares: Vec<f64> = stems.iter().map(|&stem| from_start(stem)).collect();
        assert!(shares.is_sorted(), "{shares:?}");
        // Of nineteen years, half of the first and ten and three quarters; 96 percent are all.
        assert!((shares[0] - 96.0 * 0.5 / 19.0).abs() < 0.2, "{shares:?}");
        assert!((shares[1] - 96.0 * 10.79 / 19.0).abs() < 0.2, "{shares:?}");
    }
}

#[test]
fn who_was_counted_in_another_way_has_another_mark_and_its_name_is_beside_it() {
    for (locale, page) in pages() {
        let html = shown(page, PROCEDURE);
        let (drawing, legend) = html.split_once("class=\"legend\"").unwrap();
        assert_eq!(drawing.matches("class=\"mark\"").count(), 10);
        assert_eq!(drawing.matches("class=\"mark other\"").count(), 2);
        let (legend, _) = legend.split_once("</ul>").unwrap();
        let outlines = values(legend, "d");
        assert_eq!(outlines.len(), 3);
        assert!(outlines[0] != outlines[1] && outlines[1] != outlines[2]);
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
        assert_eq!(map.matches("<circle").count(), 13);
        for number in 1..=13 {
            let number = locale.number(number.into());
            assert!(map.contains(&format!(">{number}</text>")), "{number}");
            let key = format!("class=\"number\">{number}</span>");
            assert_eq!(table.matches(&key).count(), 1, "{number}");
        }
    }
}

#[test]
fn what_a_source_does_not_say_is_a_dash_and_a_single_value_has_no_bar() {
    for (_, page) in pages() {
        let html = shown(page, NATIONS);
        assert_eq!(html.matches(">–</span>").count(), 4, "{html}");
        assert!(!html.contains("class=\"bar\""));
        let html = shown(page, "migrationshintergrund-stadt");
        assert_eq!(html.matches(">–</span>").count(), 3);
        assert!(shown(page, "einwohner-melderegister").contains("class=\"bar\""));
    }
}
