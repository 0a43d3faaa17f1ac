//! Where places are: the town, its postal codes, its districts, and the points on a map.

use std::collections::{BTreeSet, HashMap};

use super::finding::words;
use super::path::Step;
use super::report::Report;
use super::suggest::{is_slip, or_nearest};
use super::tree::{Node, Value};

/// Degrees north and east within which the places of a town are, around the middle of them.
const AROUND: f64 = 0.3;

/// A box around Germany in degrees: south, north, west, east.
const GERMANY: [f64; 4] = [47.2, 55.1, 5.8, 15.1];

/// Checks the address of a place or of who publishes the guide, and its point.
pub(super) fn check<'n>(
    place: &'n Node<'_>,
    town: &Town<'_>,
    way: &mut Vec<Step<'n>>,
    report: &mut Report<'_>,
) {
    postcode(place, town, way, report);
    city(place, town, way, report);
    location(place, town, way, report);
}

/// Where most places of the guide's town are.
pub(super) struct Town<'a> {
    name: &'a str,
    /// The first three digits of its postal codes.
    area: Option<&'a str>,
    middle: Option<(f64, f64)>,
}

impl<'a> Town<'a> {
    pub fn of(guide: &'a Node<'_>) -> Self {
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

    /// Whether a postal code is that of another town.
    fn is_elsewhere(&self, code: &str) -> bool {
        self.area.is_some_and(|area| !code.starts_with(area))
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

/// The postal code has five digits, and is one of the town.
fn postcode<'n>(
    place: &'n Node<'_>,
    town: &Town<'_>,
    way: &[Step<'n>],
    report: &mut Report<'_>,
) {
    let Some((address, at, code)) = address_text(place, "postal_code") else {
        return;
    };
    let way = [way, &[Step::Key("address"), Step::Key("postal_code")]].concat();
    if code.len() != 5 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
        let words = words!(
            "„{code}“ ist keine Postleitzahl: Sie hat fünf Ziffern, wie 24937",
            "“{code}” is not a postal code: it has five digits, such as 24937"
        );
        return report.error(&way, at, words);
    }
    let (is_here, city) = (address.text_of("city") == Some(town.name), town.name);
    if let Some(area) = town.area.filter(|area| is_here && !code.starts_with(area)) {
        let words = words!(
            "die Postleitzahl {code} gehört nicht zu {city}; dort beginnen sie mit {area}",
            "the postal code {code} is not one of {city}; those begin with {area}"
        );
        report.error(&way, at, words);
    }
}

/// The town is not misspelt: a place that seems to be in another one is compared with nothing.
fn city<'n>(
    place: &'n Node<'_>,
    town: &Town<'_>,
    way: &[Step<'n>],
    report: &mut Report<'_>,
) {
    let Some((address, at, name)) = address_text(place, "city") else {
        return;
    };
    let code = address.text_of("postal_code");
    let is_elsewhere = code.is_some_and(|code| town.is_elsewhere(code));
    if name == town.name || is_elsewhere || !is_slip(name, town.name) {
        return;
    }
    let way = [way, &[Step::Key("address"), Step::Key("city")]].concat();
    let right = town.name;
    let words = words!(
        "„{name}“ ist nicht die Stadt dieses Wegweisers. Gemeint ist wohl „{right}“",
        "“{name}” is not the town of this guide. Did you mean “{right}”?"
    );
    report.error(&way, at, words);
}

/// The address of a place, and where a field of it is and what it says.
fn address_text<'n>(
    place: &'n Node<'_>,
    key: &str,
) -> Option<(&'n Node<'n>, usize, &'n str)> {
    let address = place.get("address")?;
    let field = address.field(key)?;
    Some((address, field.at, field.node.text()?))
}

/// The point of a place is where the others are.
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

/// The names of the districts on the map of the city.
pub(super) fn districts<'n>(map: &'n Node<'_>) -> BTreeSet<&'n str> {
    let areas = map.items_of("features").iter();
    let names = areas.filter_map(|area| area.get("properties")?.text_of("name"));
    names.collect()
}

/// The district of a place of the town is on its map.
pub(super) fn district<'n>(
    place: &'n Node<'_>,
    town: &Town<'_>,
    districts: &BTreeSet<&str>,
    way: &[Step<'n>],
    report: &mut Report<'_>,
) {
    let city = place.get("address").and_then(|it| it.text_of("city"));
    let is_here = city.is_none_or(|city| city == town.name);
    let Some(field) = place.field("district").filter(|_| is_here) else {
        return;
    };
    let Some(name) = field.node.text() else {
        return;
    };
    if !districts.contains(name) {
        let way = [way, &[Step::Key("district")]].concat();
        let words = words!(
            "den Stadtteil „{name}“ gibt es in data/districts.geojson nicht",
            "there is no district “{name}” in data/districts.geojson"
        );
        let words = or_nearest(words, name, districts.iter().copied());
        report.error(&way, field.at, words);
    }
}
