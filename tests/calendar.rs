//! The calendar that people subscribe to has the meetings of the data bundle.
//!
//! The German one is kept in the repository: it is what calendars have read so far, and so
//! it records which revision of the meeting they know.
#![cfg(feature = "ssr")]
// Helpers of tests may panic as tests do.
#![allow(clippy::unwrap_used)]

mod common;

use std::fs;

use common::{file, guide, locale, messages, path, plan_meetings, texts};
use serde_json::{Value, from_str, json};
use std::sync::Arc;
use wegweiser::guide::Guide;
use wegweiser::i18n::Language;
use wegweiser::platform::FORMATS;
use wegweiser::ui::{Locale, feed};

const FEED: &str = "public/calendar/round-table.ics";

/// What is wrong with a feed that replaces the published one.
fn wrong(published: &str, new: &str) -> Option<String> {
    let (known, own) = (revision(published), revision(new));
    let is_changed = lines(published) != lines(new);
    if own < known || (is_changed && own == known) {
        return Some(format!(
            "The meetings are not as calendars know them, and calendars ignore a change without \
             a higher number: set `revision` of round_table.meeting in public/data/guide.json \
             to {}.",
            known + 1
        ));
    }
    // The day of the content alone is no news for calendars.
    (is_changed || own > known).then(|| {
        format!(
            "{FEED} is not up to date. Run: \
             UPDATE_CALENDAR=1 cargo test --features ssr --test calendar"
        )
    })
}

/// The number by which calendars know the newer of two versions.
fn revision(feed: &str) -> u32 {
    let sequence = feed.lines().find_map(|line| line.strip_prefix("SEQUENCE:"));
    sequence.unwrap().parse().unwrap()
}

/// The lines of a feed without those that say how new it is.
fn lines(feed: &str) -> Vec<&str> {
    let is_content =
        |line: &&str| !line.starts_with("SEQUENCE:") && !line.starts_with("DTSTAMP:");
    feed.lines().filter(is_content).collect()
}

/// The German feed of a meeting that is as planned, in its third revision, with a change.
fn feed_of(change: impl Fn(&mut Value)) -> String {
    let mut bundle: Value = from_str(&file("public/data/guide.json")).unwrap();
    plan_meetings(&mut bundle);
    bundle["round_table"]["meeting"]["revision"] = json!(3);
    change(&mut bundle["round_table"]["meeting"]);
    let guide = Arc::new(Guide::read(&bundle.to_string()).unwrap());
    let german = Language::GERMAN;
    feed(&Locale::new(
        german,
        guide,
        texts(german),
        messages(german),
        FORMATS,
    ))
}

#[test]
fn the_published_feed_is_up_to_date() {
    let (published, new) = (file(FEED), feed(&locale(Language::GERMAN, guide())));
    let is_newer =
        revision(&new) > revision(&published) || lines(&published) == lines(&new);
    if std::env::var_os("UPDATE_CALENDAR").is_some() && is_newer {
        fs::write(path(FEED), &new).unwrap();
    }
    let wrong = wrong(&file(FEED), &new);
    assert!(wrong.is_none(), "{}", wrong.unwrap_or_default());
}

#[test]
fn whatever_changes_needs_a_higher_revision() {
    let moved_to = |day: &str, revision: u32| {
        feed_of(|meeting| {
            meeting["exceptions"] =
                json!([{"change": "moved", "date": "2027-06-08", "to": {"date": day}}]);
            meeting["revision"] = json!(revision);
        })
    };
    let published = moved_to("2027-06-15", 3);
    // An exception that is edited counts like one that is added.
    for changed in [
        moved_to("2027-06-22", 3),
        moved_to("2027-06-22", 2),
        moved_to("2027-06-15", 2),
        feed_of(|_| {}),
        feed_of(|meeting| meeting["duration_minutes"] = json!(90)),
    ] {
        let sentence = wrong(&published, &changed).unwrap();
        assert!(
            sentence.ends_with("in public/data/guide.json to 4."),
            "{sentence}"
        );
    }
    let sentence = wrong(&published, &moved_to("2027-06-22", 4)).unwrap();
    assert!(sentence.contains("UPDATE_CALENDAR=1"), "{sentence}");
    assert_eq!(wrong(&published, &published), None);
}

#[test]
fn the_day_of_the_content_moves_no_meeting() {
    let of_day = |as_of: &str| {
        let mut bundle: Value = from_str(&file("public/data/guide.json")).unwrap();
        bundle["as_of"] = json!(as_of);
        let guide = Arc::new(Guide::read(&bundle.to_string()).unwrap());
        feed(&locale(Language::GERMAN, guide))
    };
    let (winter, summer) = (of_day("2026-12-20"), of_day("2027-07-01"));
    assert_ne!(winter, summer);
    assert_eq!(lines(&winter), lines(&summer));
    assert_eq!(wrong(&winter, &summer), None);
}

#[test]
fn every_language_has_a_feed_of_the_same_meetings() {
    let guide = guide();
    let times = |feed: &str| -> Vec<String> {
        let has_words =
            |line: &&str| line.contains("LANGUAGE=") || line.starts_with([' ', 'X']);
        let times = feed.lines().filter(|line| !has_words(line));
        times.map(str::to_owned).collect()
    };
    // Not the one that is kept: another test may be writing it.
    let german = times(&feed(&locale(Language::GERMAN, Arc::clone(&guide))));
    for language in Language::all() {
        let feed = feed(&locale(language, Arc::clone(&guide)));
        assert_eq!(times(&feed), german, "{}", language.tag());
        let summary = format!("SUMMARY;LANGUAGE={}:", language.tag());
        assert!(feed.contains(&summary), "{}", language.tag());
    }
}

#[test]
fn two_cities_have_no_uid_in_common() {
    let uids = |calendar_id: &str| {
        let mut bundle: Value = from_str(&file("public/data/guide.json")).unwrap();
        bundle["calendar_id"] = json!(calendar_id);
        let guide = Arc::new(Guide::read(&bundle.to_string()).unwrap());
        let feed = feed(&locale(Language::GERMAN, guide));
        let lines = feed.lines().filter_map(|line| line.strip_prefix("UID:"));
        lines.map(str::to_owned).collect::<Vec<String>>()
    };
    let [own, other] = ["wegweiser-flensburg", "wegweiser-musterstadt"].map(uids);
    // The one that calendars know since the guide is online.
    assert!(own.contains(&"round-table@wegweiser-flensburg".to_owned()));
    assert!(own.iter().all(|uid| !other.contains(uid)));
    assert_eq!(own.len(), other.len());
}
