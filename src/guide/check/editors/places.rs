//! What must hold of places: that they are there once, how they are reached, when they are
//! open, and what is known of them; and who publishes them.

use std::collections::{BTreeSet, HashMap};

use super::Options;
use super::address::{self, Town};
use super::finding::{Severity, words};
use super::hours;
use super::path::Step;
use super::refuge;
use super::report::Report;
use super::spoken::Spoken;
use super::tree::{Node, Value};

/// What places are compared with, in other files.
pub(super) struct Others<'o> {
    /// The German texts of `guide.json`.
    pub texts: Option<&'o Node<'o>>,
    /// The districts of the city on its map.
    pub districts: Option<&'o Node<'o>>,
    /// The German messages.
    pub messages: Option<&'o str>,
}

/// Checks all places of `guide.json`, and who publishes it.
pub(super) fn check(
    guide: &Node<'_>,
    others: &Others<'_>,
    report: &mut Report<'_>,
    options: &Options,
) {
    let town = Town::of(guide);
    let districts = others.districts.map(address::districts);
    let spoken = others.messages.map(Spoken::read);
    let kinds = others.texts.and_then(|texts| texts.get("kinds"));
    for (index, place) in guide.items_of("places").iter().enumerate() {
        let mut way = vec![Step::Key("places"), Step::Item(index, place.text_of("id"))];
        succession(place, guide, &way, report);
        topics(place, &way, report);
        phones(place, &way, report);
        let kind = place.text_of("kind").and_then(|kind| kinds?.text_of(kind));
        refuge::check(place, kind, &way, report);
        address::check(place, &town, &mut way, report);
        if let Some(districts) = &districts {
            address::district(place, &town, districts, &way, report);
        }
        if let Some(spoken) = &spoken {
            spoken.check(place, &way, report);
        }
        dated(place, &way, report);
        hours::check(place, &mut way, report);
    }
    twins(guide, report);
    publisher(guide, &town, report, options);
}

/// What has no topic is on no page where people look for it.
fn topics(place: &Node<'_>, way: &[Step<'_>], report: &mut Report<'_>) {
    let Some(field) = place.field("topics") else {
        return;
    };
    if matches!(&field.node.value, Value::List(topics) if topics.is_empty()) {
        let words = words!(
            "der Ort hat kein Thema und steht darum auf keiner Seite eines Themas",
            "the place has no topic and is thus on no page of a topic"
        );
        report.error(way, field.at, words);
    }
}

/// Visitors are told how old it is what a page says of a place.
fn dated(place: &Node<'_>, way: &[Step<'_>], report: &mut Report<'_>) {
    let Some(field) = place.field("provenance") else {
        return;
    };
    let is_sourced = field.node.text_of("confidence") == Some("sourced");
    if is_sourced && field.node.get("dated").is_none() {
        let way = [way, &[Step::Key("provenance")]].concat();
        let words = words!(
            "„dated“ fehlt: wie alt ist die Quelle?",
            "“dated” is missing: how old is the source?"
        );
        report.warning(&way, field.at, words);
    }
}

/// A place that two people have added is there twice under two ids.
fn twins(guide: &Node<'_>, report: &mut Report<'_>) {
    let mut known: HashMap<[String; 2], &str> = HashMap::new();
    for (index, place) in guide.items_of("places").iter().enumerate() {
        let (Some(id), Some(field)) = (place.text_of("id"), place.field("name")) else {
            continue;
        };
        if place.text_of("status") == Some("defunct") {
            continue;
        }
        let name = field.node.text().unwrap_or_default();
        let street = place.get("address").and_then(|it| it.text_of("address_1"));
        let key = [name, street.unwrap_or_default()].map(plain);
        let Some(twin) = known.insert(key, id).filter(|twin| *twin != id) else {
            continue;
        };
        let way = [Step::Key("places"), Step::Item(index, Some(id))];
        let words = words!(
            "ein Ort mit diesem Namen und dieser Straße steht schon weiter oben: „{twin}“",
            "a place of this name in this street is further up already: “{twin}”"
        );
        report.error(&way, field.at, words);
    }
}

/// The letters and digits of a text in lower case.
fn plain(text: &str) -> String {
    let letters = text.chars().filter(|character| character.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// Each number is there once.
fn phones(place: &Node<'_>, way: &[Step<'_>], report: &mut Report<'_>) {
    let mut known = BTreeSet::new();
    for phone in place.items_of("phones") {
        let Some(number) = phone.text_of("number") else {
            continue;
        };
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        if !known.insert(digits) {
            let words = words!(
                "die Nummer {number} steht schon weiter oben",
                "the number {number} is further up already"
            );
            report.error(way, phone.at, words);
        }
    }
}

/// A place that is gone leads to one that is there.
fn succession(
    place: &Node<'_>,
    guide: &Node<'_>,
    way: &[Step<'_>],
    report: &mut Report<'_>,
) {
    let Some(field) = place.field("succeeded_by") else {
        return;
    };
    if field.node.text() == place.text_of("id") {
        let words = words!(
            "der Ort kann nicht sein eigener Nachfolger (succeeded_by) sein",
            "the place cannot succeed itself (succeeded_by)"
        );
        report.error(way, field.at, words);
    } else if place
        .text_of("status")
        .is_none_or(|status| status == "active")
    {
        let words = words!(
            "succeeded_by gilt nur für einen Ort, den es nicht mehr gibt: Dann gehört \"status\": \
             \"defunct\" dazu",
            "succeeded_by is for a place that does not exist any more: then it also needs \
             \"status\": \"defunct\""
        );
        report.error(way, field.at, words);
    } else if let Some(id) = field.node.text()
        && is_defunct(guide, id)
    {
        let words = words!(
            "auch den Nachfolger „{id}“ gibt es nicht mehr; succeeded_by nennt den Ort, den es \
             heute gibt",
            "the successor “{id}” does not exist any more either; succeeded_by names the place \
             that there is today"
        );
        report.error(way, field.at, words);
    }
}

fn is_defunct(guide: &Node<'_>, id: &str) -> bool {
    let mut places = guide.items_of("places").iter();
    let place = places.find(|it| it.text_of("id") == Some(id));
    place.is_some_and(|it| it.text_of("status") == Some("defunct"))
}

/// Who publishes the guide: the law asks for it, with an address that letters reach.
fn publisher(
    guide: &Node<'_>,
    town: &Town<'_>,
    report: &mut Report<'_>,
    options: &Options,
) {
    let severity = if options.is_for_publishing {
        Severity::Error
    } else {
        Severity::Warning
    };
    let field = guide.field("publisher");
    let Some(field) = field.filter(|it| !it.node.is_null()) else {
        let words = words!(
            "das Impressum fehlt: \"publisher\" mit name, address und email. Ohne es darf der \
             Wegweiser nicht online gehen",
            "the imprint is missing: \"publisher\" with name, address and email. The guide must \
             not go online without it"
        );
        let at = field.map_or(guide.at, |field| field.at);
        return report.add(&[], at, words, severity);
    };
    let mut way = vec![Step::Key("publisher")];
    address::check(&field.node, town, &mut way, report);
    let Some(address) = field.node.field("address") else {
        return;
    };
    for key in ["address_1", "postal_code", "city"] {
        if address.node.get(key).is_none() {
            let way = [Step::Key("publisher"), Step::Key("address")];
            let words = words!(
                "„{key}“ fehlt: Das Impressum braucht eine Anschrift, die Briefe erreichen",
                "“{key}” is missing: the imprint needs an address that letters reach"
            );
            report.add(&way, address.at, words, severity);
        }
    }
}
