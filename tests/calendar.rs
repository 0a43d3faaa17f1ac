//! The calendar that can be subscribed to is a file, and says what the bundle says.
#![cfg(feature = "ssr")]
// Helpers of tests may panic as tests do.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::sync::Arc;

use wegweiser::guide::{Guide, Texts};
use wegweiser::i18n::{Language, Messages, native};
use wegweiser::time::{TimeOfDay, berlin};
use wegweiser::ui::{Locale, event, words};

const FEED: &str = "public/calendar/round-table.ics";

fn path(path: &str) -> String {
    [env!("CARGO_MANIFEST_DIR"), "/", path].concat()
}

fn file(name: &str) -> String {
    fs::read_to_string(path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The feed as the bundle has it, in German, made on the day of its content.
fn feed() -> String {
    let guide = Arc::new(Guide::read(&file("public/data/guide.json")).unwrap());
    let texts = Texts::read(&file("public/data/texts/de.json")).unwrap();
    let messages = Messages::read(
        Language::GERMAN,
        file("locales/de/main.ftl"),
        native::FORMATS.plural,
    )
    .unwrap();
    let formats = native::FORMATS;
    let locale = Locale::new(
        Language::GERMAN,
        Arc::clone(&guide),
        texts,
        messages,
        formats,
    );
    let stamp = berlin::to_instant(guide.as_of.at(TimeOfDay::START_OF_DAY));
    let words = words(&locale);
    event(&locale, &words, stamp, false).series(&guide.round_table.meeting, guide.as_of)
}

#[test]
fn the_feed_is_that_of_the_bundle() {
    let feed = feed();
    if std::env::var_os("UPDATE_CALENDAR").is_some() {
        fs::write(path(FEED), &feed).unwrap();
    }
    assert!(
        file(FEED) == feed,
        "{FEED} is not up to date. Run: UPDATE_CALENDAR=1 cargo test --features ssr --test calendar"
    );
}
