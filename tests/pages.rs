//! Every page in every language, rendered natively from the real bundle.
#![cfg(feature = "ssr")]
// Helpers of tests may panic as tests do.
#![allow(clippy::unwrap_used)]

mod common;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use common::{
    NOW, file, guide, guide_as_planned, locale, path, paths_below, plan_meetings,
    rendered,
};
use serde_json::{Value, from_str, json};
use wegweiser::guide::{Guide, RefugeesPage};
use wegweiser::i18n::Language;
use wegweiser::time::Instant;
use wegweiser::ui::{Locale, Page, Route, render};

fn locales() -> Vec<Locale> {
    locales_of(&guide())
}

fn locales_of(guide: &Arc<Guide>) -> Vec<Locale> {
    Language::all()
        .map(|language| locale(language, Arc::clone(guide)))
        .collect()
}

fn german() -> Locale {
    locale(Language::GERMAN, guide())
}

fn english() -> Locale {
    locale(Language::from_tag("en").unwrap(), guide())
}

fn html(page: &Page, locale: &Locale) -> String {
    let now = Instant::from_unix_seconds(NOW);
    render(&page.href(locale.language()), locale.clone(), Some(now))
}

/// The values of an attribute in a piece of HTML.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    let pieces = html.split(start.as_str()).skip(1);
    pieces.filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_page_in_every_language_has_its_hook_its_heading_and_its_frame() {
    for language in Language::all() {
        for (page, html) in rendered(language) {
            let hook = format!("data-page=\"{}\"", page.hook());
            assert!(html.contains(&hook), "{page:?} has no {hook}");
            assert_eq!(html.matches("<h1").count(), 1, "headings of {page:?}");
            assert!(html.contains("class=\"navigation\""), "{page:?}");
            assert!(html.contains("class=\"language-switch\""), "{page:?}");
        }
    }
}

#[test]
fn every_link_within_the_guide_leads_to_a_page_that_is_there() {
    for language in Language::all() {
        let pages = rendered(language);
        for (page, html) in pages {
            for href in values(html, "href") {
                let Some(path) = href.strip_prefix('/') else {
                    continue;
                };
                let path = path.split(['?', '#']).next().unwrap_or_default();
                let public = concat!(env!("CARGO_MANIFEST_DIR"), "/public");
                // The build writes the calendar of each language.
                let is_calendar = path.starts_with("calendar/round-table.");
                if is_calendar || Path::new(public).join(path).is_file() {
                    continue;
                }
                let address = Route::parse(path);
                let exists = match &address.page {
                    Page::NotFound => false,
                    page => {
                        address.language.is_some()
                            && pages.iter().any(|(it, _)| it == page)
                    }
                };
                assert!(exists, "{page:?} links to {href}");
            }
        }
    }
}

#[test]
fn only_the_web_mail_phones_and_maps_are_linked_to() {
    for (_, html) in rendered(english().language()) {
        for href in values(html, "href") {
            let known = ["/", "#", "https://", "http://", "mailto:", "tel:", "geo:"];
            assert!(
                known.iter().any(|scheme| href.starts_with(scheme)),
                "{href}"
            );
        }
    }
}

#[test]
fn no_page_has_a_style_or_a_script_of_its_own() {
    for (page, html) in rendered(Language::GERMAN) {
        assert!(values(html, "style").is_empty(), "{page:?}");
        // What search engines read is data, which no browser runs.
        let html = html.replace("<script type=\"application/ld+json\">", "");
        assert!(!html.contains("<script"), "{page:?}");
    }
}

#[test]
fn no_id_stands_twice_on_a_page() {
    for (page, html) in rendered(Language::GERMAN) {
        let mut seen = BTreeSet::new();
        for id in values(html, "id") {
            assert!(seen.insert(id), "{page:?} has #{id} twice");
        }
    }
}

#[test]
fn the_pages_about_refugees_have_all_facts_each_on_one() {
    for locale in locales() {
        let html = RefugeesPage::ALL
            .map(|section| html(&Page::RefugeesSection(section), &locale));
        let html = html.concat();
        let facts = &locale.guide().facts;
        assert_eq!(html.matches("data-kind=\"fact\"").count(), facts.len());
        for fact in facts {
            assert!(html.contains(&format!("id=\"{}\" data-kind=\"fact\"", fact.id)));
        }
        let marks = html.matches("badge-changed").count();
        let marked = facts.iter().filter(|fact| fact.may_have_changed);
        assert_eq!(marks, marked.count());
    }
}

#[test]
fn every_place_stands_on_the_page_of_each_of_its_topics() {
    let locale = german();
    for topic in &locale.guide().topics {
        let html = html(&Page::Topic(topic.id.into()), &locale);
        for place in locale.guide().places_about(topic.id) {
            let href = Page::Place(place.id.into()).href(locale.language());
            assert!(
                html.contains(&format!("href=\"{href}\"")),
                "{} in {}",
                place.id,
                topic.id
            );
        }
    }
}

#[test]
fn home_has_all_that_is_often_searched_and_all_topics() {
    for locale in locales() {
        let html = html(&Page::Home, &locale);
        let guide = locale.guide();
        let needs: Vec<&str> = guide.needs.iter().map(|need| need.id.as_str()).collect();
        assert_eq!(values(&html, "data-need"), needs);
        assert_eq!(html.matches("class=\"tile\"").count(), guide.topics.len());
        assert!(html.contains("href=\"tel:110\"") && html.contains("href=\"tel:112\""));
        assert!(html.contains("id=\"q\"") && html.contains("type=\"search\""));
    }
}

#[test]
fn the_countdown_is_to_the_second_tuesday_of_december() {
    let guide = guide_as_planned();
    for locale in locales_of(&guide) {
        for page in [Page::Home, Page::RoundTable] {
            let html = html(&page, &locale);
            assert!(html.contains("datetime=\"2026-12-08T18:30:00+01:00\""));
        }
    }
    let html = html(&Page::RoundTable, &locale(Language::GERMAN, guide));
    // From 22 November, 13:00 in Berlin, to 8 December, 18:30.
    let words = html.replace(['\u{2068}', '\u{2069}'], "");
    assert!(words.contains("16 Tage, 5 Stunden, 30 Minuten<"), "{words}");
    assert!(
        words
            .contains("Geplant: Dienstag, 8. Dezember 2026, 18:30 Uhr · nicht bestätigt"),
        "{words}"
    );
}

#[test]
fn without_a_current_time_nothing_that_ages_is_written() {
    for locale in locales_of(&guide_as_planned()) {
        for page in [Page::Home, Page::RoundTable] {
            let html = render(&page.href(locale.language()), locale.clone(), None);
            assert!(!html.contains("id=\"countdown\""));
            assert!(!html.contains("2026-12-08"));
        }
    }
}

#[test]
fn how_many_children_a_nursery_has_is_not_taken_for_free_places() {
    let guide = guide();
    let mut nurseries = guide
        .places
        .iter()
        .filter(|place| place.childcare.is_some());
    let ends = [nurseries.next().unwrap(), nurseries.next_back().unwrap()];
    let ids = ["kita-neustadt", ends[0].id.as_str(), ends[1].id.as_str()];
    for id in ids {
        let page = Page::Place(id.into());
        let html = html(&page, &locale(Language::GERMAN, Arc::clone(&guide)));
        let card = html.split("aria-labelledby=\"childcare\"").nth(1).unwrap();
        let card = card.split("</section>").next().unwrap();
        let said = words(card);
        assert!(
            said.contains("insgesamt, das sind nicht die freien Plätze"),
            "{said}"
        );
        assert!(card.contains("href=\"/de/places/kitaportal/\""), "{id}");
    }
    let page = Page::Place("kita-neustadt".into());
    for locale in locales_of(&guide) {
        let href = Page::Place("kitaportal".into()).href(locale.language());
        assert!(html(&page, &locale).contains(&format!("href=\"{href}\"")));
    }
}

/// The German guide with other JSON.
fn german_with(change: impl Fn(&mut Value)) -> Locale {
    let mut bundle: Value = from_str(&file("public/data/guide.json")).unwrap();
    change(&mut bundle);
    let guide = Guide::read(&bundle.to_string()).unwrap();
    locale(Language::GERMAN, Arc::new(guide))
}

/// The words of a page, or of a part of it, without marks of direction.
fn words(html: &str) -> String {
    let texts = html.split('<').map(|tag| tag.split('>').next_back());
    let words: Vec<&str> = texts.flatten().map(str::trim).collect();
    words.join(" ").replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn a_meeting_that_is_not_as_planned_is_said_ahead_of_time_and_keeps_its_space() {
    let locale = german_with(|bundle| {
        plan_meetings(bundle);
        bundle["round_table"]["meeting"]["exceptions"] = json!([
            {"change": "cancelled", "date": "2027-02-09"},
            {"change": "moved", "date": "2027-04-13", "to": {"date": "2027-04-20"}},
        ]);
    });
    let written = |now| {
        let html = render("/de/round-table/", locale.clone(), now);
        let list = html.split("data-testid=\"dates\"").nth(1).unwrap();
        list.split("</ol>").next().unwrap().to_owned()
    };
    let ahead_of_time = written(None);
    let said = words(&ahead_of_time);
    assert!(
        said.contains("Dienstag, 9. Februar 2027, 18:30 Uhr   Fällt aus"),
        "{said}"
    );
    assert!(
        said.contains("Verlegt, geplant war: Dienstag, 13. April 2027"),
        "{said}"
    );
    // The others age. Space is reserved for them, so that nothing moves when they come.
    assert_eq!(ahead_of_time.matches("<li").count(), 6);
    assert_eq!(ahead_of_time.matches("<time").count(), 2);
    let alive = written(Some(Instant::from_unix_seconds(NOW)));
    assert_eq!(alive.matches("<time").count(), 6);
}

fn instant(text: &str) -> Instant {
    let timestamp: jiff::Timestamp = text.parse().unwrap();
    Instant::from_unix_seconds(timestamp.as_second())
}

/// The hours of a place whose schedules are others, ahead of time and at an instant.
fn hours(schedules: &Value, now: Option<&str>) -> String {
    let locale = german_with(|bundle| {
        let places = bundle["places"].as_array_mut().unwrap();
        let place = places
            .iter_mut()
            .find(|it| it["id"] == "buergerbuero")
            .unwrap();
        place["schedules"] = schedules.clone();
        place["phones"] = json!([{"number": "0461 850"}]);
    });
    let html = render("/de/places/buergerbuero/", locale, now.map(instant));
    let list = html
        .split("<ul class=\"hours\">")
        .nth(1)
        .unwrap_or_default();
    words(list.split("</ul>").next().unwrap())
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn hours_that_are_over_are_gone_and_those_to_come_show_their_dates() {
    let schedules = json!([
        {"byday": "MO", "opens_at": "08:00", "closes_at": "12:00", "valid_to": "2020-12-31"},
        {"byday": "TU", "opens_at": "09:00", "closes_at": "13:00", "valid_to": "2026-12-31"},
        {"byday": "TU", "opens_at": "10:00", "closes_at": "14:00", "valid_from": "2027-01-01"},
        {"special": true, "valid_from": "2026-12-23", "valid_to": "2026-12-23",
            "opens_at": "08:00", "closes_at": "10:00"},
        {"special": true, "valid_from": "2026-12-24", "valid_to": "2027-01-01"},
    ]);
    let old = "Dienstag 09:00–13:00 Uhr";
    let new = "Dienstag 10:00–14:00 Uhr";
    let special = "23. Dezember 2026 08:00–10:00 Uhr";
    let closure = "24. Dezember 2026 bis 1. Januar 2027 geschlossen";
    let before = [
        "bis 31. Dezember 2026 ",
        old,
        " ab 1. Januar 2027 ",
        new,
        " ",
        special,
        " ",
        closure,
    ]
    .concat();
    assert_eq!(hours(&schedules, None), before);
    assert_eq!(hours(&schedules, Some("2026-12-23T22:59:59Z")), before);
    let midnight = "2026-12-23T23:00:00Z";
    let after = before.replace(&[special, " "].concat(), "");
    assert_eq!(hours(&schedules, Some(midnight)), after);
    let new_year = "2026-12-31T23:00:00Z";
    assert_eq!(
        hours(&schedules, Some(new_year)),
        [new, " ", closure].concat()
    );
    assert_eq!(hours(&schedules, Some("2027-01-02T08:00:00Z")), new);
}

#[test]
fn hours_for_calling_are_not_called_opening_hours() {
    let html = render("/de/places/einbuergerung/", german(), None);
    let said = words(&html);
    assert!(
        said.contains("Telefonzeiten") && !said.contains("Öffnungszeiten"),
        "{said}"
    );
    let schedules = json!([
        {"byday": "MO", "opens_at": "08:00", "closes_at": "12:00"},
        {"byday": "TU", "opens_at": "08:00", "closes_at": "12:00", "attending_type": "phone"},
    ]);
    assert_eq!(
        hours(&schedules, None),
        "Montag 08:00–12:00 Uhr Dienstag 08:00–12:00 Uhr telefonisch"
    );
}

#[test]
fn hours_that_are_over_do_not_say_that_one_may_come() {
    let until = |day: &str, now: Option<&str>| {
        let locale = german_with(|bundle| {
            bundle["as_of"] = json!("2026-11-22");
            let places = bundle["places"].as_array_mut().unwrap();
            let place = places.iter_mut().find(|it| it["id"] == "einbuergerung");
            let schedules = place.unwrap()["schedules"].as_array_mut().unwrap();
            schedules.push(json!({
                "byday": "MO", "opens_at": "08:00", "closes_at": "12:00", "valid_to": day
            }));
        });
        let said = words(&render(
            "/de/places/einbuergerung/",
            locale,
            now.map(instant),
        ));
        let titles = ["Öffnungszeiten", "Telefonzeiten"];
        titles.map(|title| said.contains(title))
    };
    let (visits, calls) = ([true, false], [false, true]);
    assert_eq!(until("2020-12-31", None), calls);
    // By the day on which somebody reads it, whenever the content was made.
    let year = "2026-12-31";
    assert_eq!(until(year, None), visits);
    assert_eq!(until(year, Some("2026-12-31T22:59:59Z")), visits);
    assert_eq!(until(year, Some("2026-12-31T23:00:00Z")), calls);
}

#[test]
fn the_rule_of_the_round_table_is_said_in_words() {
    let plain = |html: String| html.replace(['\u{2068}', '\u{2069}'], "");
    let planned = |language| locale(language, guide_as_planned());
    let html_de = plain(html(&Page::RoundTable, &planned(Language::GERMAN)));
    let months = "Februar, April, Juni, September, November und Dezember; um 18:30 Uhr";
    assert!(html_de.contains(months), "{html_de}");
    assert!(html_de.contains("Jeden 2. Dienstag"));
    let english = planned(Language::from_tag("en").unwrap());
    let html_en = plain(html(&Page::RoundTable, &english));
    assert!(html_en.contains("Every 2nd Tuesday in these months: February, April, June"));
}

/// The guide of a city that has other fields.
fn guide_with(change: impl FnOnce(&mut Value)) -> Arc<Guide> {
    let mut bundle: Value = from_str(&file("public/data/guide.json")).unwrap();
    change(&mut bundle);
    Arc::new(Guide::read(&bundle.to_string()).unwrap())
}

#[test]
fn a_meeting_of_every_month_names_no_months() {
    let guide = guide_with(|bundle| {
        plan_meetings(bundle);
        bundle["round_table"]["meeting"]["rrule"] = json!("FREQ=MONTHLY;BYDAY=3TH");
    });
    for (tag, rule) in [
        ("de", "Jeden 3. Donnerstag im Monat; um"),
        ("en", "Every 3rd Thursday of the month; at"),
        ("tr", "Her ayın 3. perşembe günü; saat"),
        ("ar", "الخميس الثالث من كل شهر. الساعة"),
    ] {
        let language = Language::from_tag(tag).unwrap();
        let page = html(&Page::RoundTable, &locale(language, Arc::clone(&guide)));
        let page = page.replace(['\u{2068}', '\u{2069}'], "");
        assert!(page.contains(rule), "{page}");
    }
}

#[test]
fn what_a_city_does_not_have_has_no_page_and_no_link_leads_to_it() {
    let guide = guide_with(|bundle| {
        let guide = bundle.as_object_mut().unwrap();
        guide.remove("concept");
        for list in ["offices", "facts", "figures", "advisers"] {
            guide.insert(list.to_owned(), json!([]));
        }
        for field in ["city_figure", "advice_topic", "community_topic"] {
            guide.remove(field);
        }
    });
    let german = locale(Language::GERMAN, Arc::clone(&guide));
    let missing = [Page::Concept, Page::Offices, Page::Refugees]
        .into_iter()
        .chain(RefugeesPage::ALL.map(Page::RefugeesSection));
    let home = html(&Page::Home, &german);
    for page in missing {
        assert!(!Page::all(&guide).contains(&page), "{page:?}");
        let link = format!("href=\"{}\"", page.href(Language::GERMAN));
        assert!(!home.contains(&link), "{link}");
    }
    let concept = html(&Page::Concept, &german);
    assert!(
        concept.contains(&german.text("not-found-text")),
        "{concept}"
    );
}

#[test]
fn german_names_are_marked_as_german_in_another_language() {
    let page = Page::Place("jobcenter".into());
    let name = german().guide().place("jobcenter").unwrap().name;
    let marked = format!("<bdi lang=\"de\">{name}<");
    assert!(html(&page, &english()).contains(&marked));
    assert!(!html(&page, &german()).contains(&marked));
}

#[test]
fn a_place_that_must_be_checked_says_so_and_others_do_not() {
    let locale = german();
    for place in &locale.guide().places {
        let html = html(&Page::Place(place.id.into()), &locale);
        let own = html.split("id=\"neighbours\"").next().unwrap_or_default();
        let marked = own.contains("badge-check");
        assert_eq!(
            marked,
            !place.provenance.please_check.is_empty(),
            "{}",
            place.id
        );
    }
}

/// The start of 5 December 2026 in Berlin, in seconds of UTC.
const FIFTH_OF_DECEMBER: i64 = 1_796_425_200;

#[test]
fn from_its_day_of_review_on_a_record_says_that_it_may_have_changed() {
    let mut json: serde_json::Value =
        serde_json::from_str(&file("public/data/guide.json")).unwrap();
    for records in ["places", "facts", "figures"] {
        for record in json[records].as_array_mut().unwrap() {
            record["provenance"]["review_by"] = "2026-12-05".into();
        }
    }
    let guide = Arc::new(Guide::read(&json.to_string()).unwrap());
    let pages = [
        Page::Place("jobcenter".into()),
        Page::RefugeesSection(RefugeesPage::Situation),
    ];
    for language in Language::all() {
        let locale = locale(language, Arc::clone(&guide));
        for page in &pages {
            let marks = |now: Option<i64>| {
                let now = now.map(Instant::from_unix_seconds);
                let html = render(&page.href(language), locale.clone(), now);
                html.matches("badge-review").count()
            };
            let records = match page {
                Page::Place(_) => 1,
                _ => {
                    guide.facts_on(RefugeesPage::Situation).count() + guide.figures.len()
                }
            };
            assert_eq!(marks(Some(FIFTH_OF_DECEMBER)), records, "{page:?}");
            assert_eq!(marks(Some(FIFTH_OF_DECEMBER - 1)), 0, "{page:?}");
            assert_eq!(marks(None), 0, "{page:?} as it is written ahead of time");
        }
    }
}

#[test]
fn the_day_of_review_is_said_in_words() {
    let json = file("public/data/guide.json");
    let mut json: serde_json::Value = serde_json::from_str(&json).unwrap();
    for place in json["places"].as_array_mut().unwrap() {
        place["provenance"]["review_by"] = "2026-11-22".into();
    }
    let guide = Arc::new(Guide::read(&json.to_string()).unwrap());
    let html = html(
        &Page::Place("jobcenter".into()),
        &locale(Language::GERMAN, guide),
    );
    let html = html.replace(['\u{2068}', '\u{2069}'], "");
    assert!(
        html.contains("Seit dem 22. November 2026 kann sich das geändert haben."),
        "{html}"
    );
}

/// The places that the guide of a topic lists, as its file has them; none without a file.
fn listed_in(topic: &str) -> Vec<String> {
    let file = path(&format!("public/data/handbook/topics/{topic}.json"));
    let Ok(file) = std::fs::read_to_string(file) else {
        return Vec::new();
    };
    let guide: Value = from_str(&file).unwrap();
    let groups = guide["order"].as_array().unwrap().iter();
    let groups = groups.flat_map(|group| group["places"].as_array().unwrap());
    let doors = guide["start_here"].as_array().unwrap().iter();
    let ids = doors
        .chain(groups)
        .map(|id| id.as_str().unwrap().to_owned());
    ids.collect()
}

/// The ids of the places whose cards are in a part of a page, in their order.
fn cards<'a>(html: &'a str, from: &str) -> Vec<&'a str> {
    let part = html.split_once(from).map_or("", |(_, part)| part);
    let part = part.split("</section>").next().unwrap_or_default();
    let headings = part.split("<h3").skip(1);
    let hrefs = headings.filter_map(|it| it.split_once("/places/"));
    hrefs.filter_map(|(_, it)| it.split('/').next()).collect()
}

#[test]
fn neighbours_of_a_place_are_in_the_order_of_its_topic_those_of_its_kind_first() {
    let locale = german();
    let guide = locale.guide();
    for place in &guide.places {
        let topic = place.topics.first();
        let mut listed = topic.map_or(Vec::new(), |it| listed_in(it.as_str()));
        if listed.is_empty() {
            continue;
        }
        listed.retain(|id| {
            let other = guide.place(id.as_str()).unwrap();
            other.id != place.id && other.succeeded_by.is_none()
        });
        let is_alike = |id: &String| guide.place(id.as_str()).unwrap().kind == place.kind;
        let (alike, rest): (Vec<_>, Vec<_>) = listed.into_iter().partition(is_alike);
        let best: Vec<String> = alike.into_iter().chain(rest).take(4).collect();
        let html = html(&Page::Place(place.id.into()), &locale);
        assert_eq!(cards(&html, "id=\"neighbours\""), best, "{}", place.id);
    }
}

#[test]
fn a_topic_without_a_guide_lists_first_what_the_guides_of_other_topics_name_first() {
    let locale = german();
    let guide = locale.guide();
    let topics = guide.topics.iter();
    let listed: Vec<_> = topics.clone().map(|it| listed_in(it.id.as_str())).collect();
    let rank = |id: &str| {
        let ranks = listed.iter();
        let ranks = ranks.filter_map(|ids| ids.iter().position(|it| it == id));
        ranks.min().unwrap_or(usize::MAX)
    };
    for topic in topics.filter(|it| listed_in(it.id.as_str()).is_empty()) {
        let html = html(&Page::Topic(topic.id.into()), &locale);
        let mut shown = cards(&html, "data-testid=\"places\"");
        assert_eq!(shown.len(), guide.places_about(topic.id).len());
        shown.retain(|id| guide.place(*id).unwrap().succeeded_by.is_none());
        let ranks: Vec<usize> = shown.iter().map(|id| rank(id)).collect();
        assert!(ranks.is_sorted(), "{}: {shown:?}", topic.id);
    }
}

#[test]
fn whom_to_ask_for_help_is_listed_in_the_order_of_its_topic() {
    let locale = german();
    let guide = locale.guide();
    let html = html(&Page::RefugeesSection(RefugeesPage::Help), &locale);
    for (id, topic) in [
        ("help-wanted", guide.advice_topic),
        ("help-offered", guide.community_topic),
    ] {
        let mut listed = listed_in(topic.unwrap().as_str());
        listed.retain(|id| guide.place(id.as_str()).unwrap().succeeded_by.is_none());
        assert_eq!(cards(&html, &format!("id=\"{id}\"")), listed);
    }
}

#[test]
fn a_place_says_whether_one_gets_in_without_a_step_and_who_says_so() {
    for locale in locales() {
        for place in &locale.guide().places {
            let html = html(&Page::Place(place.id.into()), &locale);
            let own = html.split("id=\"neighbours\"").next().unwrap_or_default();
            let says = |key: &str| own.contains(&format!(">{}<", locale.text(key)));
            let access = place.accessibility;
            let (free, steps) = (says("access-step-free"), says("access-steps"));
            assert_eq!(free, place.is_step_free(), "{}", place.id);
            assert_eq!(steps, access.is_some() && !free, "{}", place.id);
            let self_reported = access.is_some_and(|access| access.self_reported);
            assert_eq!(says("access-self-reported"), self_reported, "{}", place.id);
        }
    }
}

#[test]
fn a_topic_is_narrowed_to_what_one_gets_into_without_a_step() {
    let locale = german();
    let places = locale.guide().places_about("family");
    let path = Page::Topic("family".into()).href(Language::GERMAN);
    let html = render(&[&path, "?step-free=1"].concat(), locale.clone(), None);
    // What one narrows is the list of places, not where the topic says to start.
    let (_, list) = html.split_once("data-testid=\"places\"").unwrap();
    let (mut shown, mut hidden) = (0, 0);
    for place in places {
        let href = Page::Place(place.id.into()).href(Language::GERMAN);
        let is_listed = list.contains(&format!("href=\"{href}\""));
        assert_eq!(is_listed, place.is_step_free(), "{}", place.id);
        *(if is_listed { &mut shown } else { &mut hidden }) += 1;
    }
    assert!(shown > 0 && hidden > 0);
}

#[test]
fn what_is_not_known_of_a_place_is_not_there() {
    let locale = german();
    for place in &locale.guide().places {
        let html = html(&Page::Place(place.id.into()), &locale);
        let own = html.split("id=\"neighbours\"").next().unwrap_or_default();
        let main = own.split("<main").nth(1).unwrap_or_default();
        assert_eq!(
            main.matches("href=\"tel:").count(),
            place.phones.len(),
            "{}",
            place.id
        );
        let mails = usize::from(place.email.is_some());
        assert_eq!(
            main.matches("href=\"mailto:").count(),
            mails,
            "{}",
            place.id
        );
        let hours = !place.schedules.is_empty()
            || locale
                .texts()
                .places
                .get(place.id)
                .is_some_and(|words| words.hours_note.is_some());
        assert_eq!(main.contains("class=\"hours\""), hours, "{}", place.id);
        assert!(
            !main.contains("<p></p>") && !main.contains("<span></span>"),
            "{}",
            place.id
        );
    }
}

#[test]
fn an_unknown_address_shows_a_way_on() {
    for locale in locales() {
        for path in [
            "/nothing/",
            "/de/places/nowhere/",
            "/en/topics/nothing/",
            "/%ff/",
        ] {
            let html = render(path, locale.clone(), None);
            assert!(html.contains("data-page=\"not-found\""), "{path}");
            assert!(html.contains("id=\"q\""), "{path}");
            let topics = locale.guide().topics.len();
            assert_eq!(html.matches("class=\"tile\"").count(), topics, "{path}");
        }
    }
}

#[test]
fn an_address_works_without_its_final_slash_and_with_a_query() {
    let html = render("/de/search?q=beh%C3%B6rde&x=1", german(), None);
    assert!(html.contains("data-page=\"search\""));
    assert!(html.contains("data-id=\"einwanderungsbuero\""));
}

#[test]
fn texts_of_the_bundle_are_text_and_never_html() {
    let hostile = "<img src=x onerror=alert(1)>";
    let json = file("public/data/guide.json").replace("Jobcenter Flensburg", hostile);
    let locale = locale(Language::GERMAN, Arc::new(Guide::read(&json).unwrap()));
    let html = html(&Page::Place("jobcenter".into()), &locale);
    assert!(!html.contains("<img"));
    assert!(html.contains("&lt;img src=x onerror=alert(1)"));
}

/// What a page shows of the content, and of the messages.
#[test]
fn no_text_speaks_to_visitors_of_the_files_of_editors() {
    let files = ["guide.json", "main.ftl", "README", "concepts.tsv"];
    for folder in ["public/data", "locales"] {
        for path in paths_below(folder) {
            if !(path.ends_with(".json") || path.ends_with(".ftl")) {
                continue;
            }
            let text = file(&[folder, "/", &path].concat());
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                let named = files.iter().find(|file| line.contains(**file));
                assert_eq!(named, None, "{folder}/{path}: {line}");
            }
        }
    }
}

#[test]
fn no_page_shows_the_key_of_a_message_instead_of_its_words() {
    let keys: Vec<String> = file("locales/de/main.ftl")
        .lines()
        .filter_map(|line| line.split_once(" =").map(|(key, _)| key.to_owned()))
        .filter(|key| key.contains('-') && !key.starts_with(['#', ' ']))
        .collect();
    assert!(keys.len() > 50);
    for (page, html) in rendered(english().language()) {
        for key in &keys {
            assert!(!html.contains(&format!(">{key}<")), "{page:?} shows {key}");
        }
    }
}

#[test]
fn pages_about_violence_or_a_crisis_begin_with_a_way_out_and_no_others_have_one() {
    let needs: Value = from_str(&file("public/data/handbook/needs.json")).unwrap();
    let mut discreet: BTreeSet<&str> = BTreeSet::new();
    for need in needs["needs"].as_array().unwrap() {
        if need["discreet"] == json!(true) {
            discreet.insert(need["id"].as_str().unwrap());
        }
    }
    let bundle: Value = from_str(&file("public/data/guide.json")).unwrap();
    for record in [&bundle["topics"], &bundle["places"]] {
        for record in record.as_array().unwrap() {
            if record["discreet"] == json!(true) {
                discreet.insert(record["id"].as_str().unwrap());
            }
        }
    }
    assert!(discreet.is_superset(&BTreeSet::from([
        "help-against-violence",
        "women",
        "116016",
    ])));
    for locale in [german(), english()] {
        let site = locale.text("site-name");
        for (page, html) in rendered(locale.language()) {
            let id = match page {
                Page::Topic(id) | Page::Place(id) | Page::Answer { need: id, .. } => id,
                _ => "",
            };
            let is_discreet = discreet.contains(id);
            // Nothing that one can use is before it.
            let begin = html.split("<a ").nth(1).unwrap();
            assert_eq!(begin.contains("class=\"exit\""), is_discreet, "{page:?}");
            if is_discreet {
                // The tab says where in the guide one is, and no more.
                let title = locale.document_title(page);
                let above = page.above().map(|page| locale.title(&page).to_string());
                let named = [above.as_deref().unwrap_or_default(), &site];
                let named: Vec<&str> =
                    named.into_iter().filter(|it| !it.is_empty()).collect();
                assert_eq!(title, named.join(" – ").replace('\u{ad}', ""), "{page:?}");
            }
        }
    }
}

#[test]
fn whoever_reads_about_violence_learns_whom_to_call_and_in_which_languages() {
    for locale in locales() {
        for id in ["women", "emergency"] {
            let html = html(&Page::Topic(id.into()), &locale);
            let line = html.split("href=\"tel:116016\"").nth(1).unwrap();
            let line = line.split("</a>").next().unwrap();
            for tag in ["de", "en", "pl", "ru", "uk"] {
                let language = locale.text(&format!("language-{tag}"));
                assert!(line.contains(&language), "{language}: {line}");
            }
            assert!(
                html.contains("href=\"tel:110\" class=\"emergency-number\""),
                "{id}"
            );
        }
    }
}

#[test]
fn the_address_of_a_womens_refuge_is_nowhere() {
    let guide = guide();
    for id in ["frauenhaus", "frauenhaus-247"] {
        let place = guide.place(id).unwrap();
        assert!(
            place.address.is_none_or(|it| it.address_1.is_none()),
            "{id}"
        );
        assert!(place.location.is_none(), "{id}");
    }
}
