//! The calendar that can be subscribed to is a file, and says what the bundle says.
#![cfg(feature = "ssr")]
// Helpers of tests may panic as tests do.
#![allow(clippy::unwrap_used)]

mod common;

use std::fs;
use std::sync::Arc;

use common::{file, guide, locale, path};
use wegweiser::i18n::Language;
use wegweiser::time::{TimeOfDay, berlin};
use wegweiser::ui::{event, words};

const FEED: &str = "public/calendar/round-table.ics";

/// The feed as the bundle has it, in German, made on the day of its content.
fn feed() -> String {
    let guide = guide();
    let locale = locale(Language::GERMAN, Arc::clone(&guide));
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
