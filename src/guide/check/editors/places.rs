//! What must hold of places: where they are, how they are reached, when they are open, and
//! that nobody finds a women's refuge by them.

use std::collections::{BTreeSet, HashMap};

use super::Options;
use super::finding::{Severity, words};
use super::hours;
use super::path::Step;
use super::report::Report;
use super::tree::{Node, Value};

/// Degrees north and east within which the places of a town are, around the middle of them.
const AROUND: f64 = 0.3;

/// A box around Germany in degrees: south, north, west, east.
const GERMANY: [f64; 4] = [47.2, 55.1, 5.8, 15.1];

/// Checks all places of `guide.json`, and who publishes it.
pub(super) fn check(guide: &Node<'_>, report: &mut Report<'_>, options: &Options) {
    let town = Town::of(guide);
    for (index, place) in guide.items_of("places").iter().enumerate() {
        let mut way = vec![Step::Key("places"), Step::Item(index, place.text_of("id"))];
        succession(place, guide, &way, report);
        phones(place, &way, report);
        refuge(place, &way, report);
        postcode(place, &town, &way, report);
        location(place, &town, &mut way, report);
        hours::check(place, &mut way, report);
    }
    publisher(guide, report, options);
}

/// Where most places of the guide's town are.
struct Town<'a> {
    name: &'a str,
    /// The first three digits of its postal codes.
    area: Option<&'a str>,
    middle: Option<(f64, f64)>,
}

impl<'a> Town<'a> {
    fn of(guide: &'a Node<'_>) -> Self {
        let name = guide.text_of("city").unwrap_or_default();
        let mut areas: HashMap<&str, usize> = HashMap::new();
        let (mut north, mut east) = (Vec::new(), Vec::new());
        for place in guide.items_of("places") {
            let address = place.get("address");
            let is_here = address.and_then(|it| it.text_of("city")) == Some(name);
            let code = address.and_then(|it| it.text_of("postal_code"));
            if let Some(area) = code.filter(|_| is_here).and_then(|code| code.get(..3)) {
                *areas.entry(area).or_default() += 1;
            }
            if let Some((latitude, longitude)) = point(place) {
                north.push(latitude);
                east.push(longitude);
            }
        }
        let area = areas
            .into_iter()
            .max_by_key(|(area, count)| (*count, *area));
        Self {
            name,
            area: area.map(|(area, _)| area),
            middle: median(north).zip(median(east)),
        }
    }
}

fn median(mut numbers: Vec<f64>) -> Option<f64> {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied()
}

/// The point of a place, where it has one.
fn point(place: &Node<'_>) -> Option<(f64, f64)> {
    let location = place.get("location")?;
    let degrees = |key| match location.get(key)?.value {
        Value::Number(degrees) => Some(degrees),
        _ => None,
    };
    degrees("latitude").zip(degrees("longitude"))
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

/// Words in the name, the kind or the id of a women's refuge.
const REFUGE: [&str; 8] = [
    "frauenhaus",
    "frauenhäuser",
    "frauenschutz",
    "mädchenhaus",
    "schutzhaus",
    "schutzwohnung",
    "zufluchtsstätte",
    "refuge",
];

/// The address of a women's refuge is never given, whatever it is called.
fn refuge(place: &Node<'_>, way: &[Step<'_>], report: &mut Report<'_>) {
    let texts = ["id", "name", "kind"].map(|key| place.text_of(key).unwrap_or_default());
    let words = texts.join(" ").to_lowercase().replace(['-', ' '], "");
    if !REFUGE.iter().any(|word| words.contains(word)) {
        return;
    }
    let address = place.get("address");
    let street = ["address_1", "address_2", "postal_code"];
    let street = street.iter().find_map(|key| address?.field(key));
    if let Some(field) = street.or(place.field("location")) {
        let key = &field.key;
        let words = words!(
            "der Ort eines Frauenhauses wird nie genannt, das schützt Leben: {key} löschen",
            "the place of a women's refuge is never given, that saves lives: delete {key}"
        );
        report.error(way, field.at, words);
    }
}

fn postcode<'n>(
    place: &'n Node<'_>,
    town: &Town<'_>,
    way: &[Step<'n>],
    report: &mut Report<'_>,
) {
    let Some(address) = place.get("address") else {
        return;
    };
    let Some((field, code)) = address
        .field("postal_code")
        .and_then(|it| Some((it, it.node.text()?)))
    else {
        return;
    };
    let way = [way, &[Step::Key("address"), Step::Key("postal_code")]].concat();
    if code.len() != 5 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
        let words = words!(
            "„{code}“ ist keine Postleitzahl: Sie hat fünf Ziffern, wie 24937",
            "“{code}” is not a postal code: it has five digits, such as 24937"
        );
        return report.error(&way, field.at, words);
    }
    let (is_here, city) = (address.text_of("city") == Some(town.name), town.name);
    if let Some(area) = town.area.filter(|area| is_here && !code.starts_with(area)) {
        let words = words!(
            "die Postleitzahl {code} gehört nicht zu {city}; dort beginnen sie mit {area}",
            "the postal code {code} is not one of {city}; those begin with {area}"
        );
        report.error(&way, field.at, words);
    }
}

fn location<'n>(
    place: &'n Node<'_>,
    town: &Town<'_>,
    way: &mut Vec<Step<'n>>,
    report: &mut Report<'_>,
) {
    let (Some((north, east)), Some(field)) = (point(place), place.field("location"))
    else {
        return;
    };
    way.push(Step::Key("location"));
    let within = |north: f64, east: f64| {
        town.middle.is_none_or(|(middle_north, middle_east)| {
            (north - middle_north).abs() <= AROUND && (east - middle_east).abs() <= AROUND
        })
    };
    let [south, most_north, west, most_east] = GERMANY;
    let is_in_germany =
        (south..=most_north).contains(&north) && (west..=most_east).contains(&east);
    let city = place.get("address").and_then(|it| it.text_of("city"));
    let is_here = city.is_none_or(|city| city == town.name);
    if !is_in_germany || is_here && !within(north, east) {
        let name = town.name;
        let words = words!(
            "der Punkt {north}, {east} liegt nicht in der Gegend von {name}",
            "the point {north}, {east} is not near {name}"
        );
        let words = if within(east, north) {
            words.and(words!(
                "Breite (latitude) und Länge (longitude) sind wohl vertauscht",
                "latitude and longitude are probably in the wrong order"
            ))
        } else {
            words
        };
        report.error(way, field.at, words);
    }
    way.pop();
}

/// Who publishes the guide: the law asks for it.
fn publisher(guide: &Node<'_>, report: &mut Report<'_>, options: &Options) {
    let severity = if options.is_for_publishing {
        Severity::Error
    } else {
        Severity::Warning
    };
    if guide.get("publisher").is_none() {
        let words = words!(
            "das Impressum fehlt: \"publisher\" mit name, address und email. Ohne es darf der \
             Wegweiser nicht online gehen",
            "the imprint is missing: \"publisher\" with name, address and email. The guide must \
             not go online without it"
        );
        report.add(&[], guide.at, words, severity);
    }
}
