//! What must hold of a bundle beyond its shape: ids are good, unique and known;
//! every phone number, address and point is one.

#[cfg(not(target_arch = "wasm32"))]
mod review;

use std::collections::BTreeSet;

#[cfg(not(target_arch = "wasm32"))]
pub use review::DueRecord;

use super::error::{GuideError, Problem};
use super::records::{Bundle, Id, Location, Place, Provenance, Publisher};
use super::texts::Texts;
use crate::time::{Attending, Schedule};

/// The box around Germany in degrees: south, north, west, east.
const GERMANY: [f64; 4] = [47.2, 55.1, 5.8, 15.1];

type Check = Result<(), GuideError>;

/// Checks every record of a bundle and stops at the first that is wrong.
pub(super) fn bundle(bundle: &Bundle) -> Check {
    let topics = ids("topic", bundle.topics.iter().map(|topic| topic.id.as_str()))?;
    let kinds = ids("kind", bundle.kinds.iter().map(|kind| kind.id.as_str()))?;
    let equipment = ids("equipment", bundle.equipment.iter().map(|e| e.id.as_str()))?;
    let places = ids("place", bundle.places.iter().map(|place| place.id.as_str()))?;
    ids("need", bundle.needs.iter().map(|need| need.id.as_str()))?;
    ids("fact", bundle.facts.iter().map(|fact| fact.id.as_str()))?;
    ids(
        "figure",
        bundle.figures.iter().map(|figure| figure.id.as_str()),
    )?;
    let versions = bundle.concept.versions.iter();
    ids(
        "concept version",
        versions.map(|version| version.id.as_str()),
    )?;

    for need in &bundle.needs {
        let record = Record("need", &need.id);
        record.knows(&topics, "topic", &need.topic)?;
        record.provenance(&need.provenance)?;
    }
    for place in &bundle.places {
        let record = Record("place", &place.id);
        record.knows(&kinds, "kind", &place.kind)?;
        record.knows_all(&topics, "topics", &place.topics)?;
        record.knows_all(&equipment, "equipment", &place.equipment)?;
        record.knows_all(&places, "succeeded_by", place.succeeded_by.as_slice())?;
        record.contacts(place)?;
        record.provenance(&place.provenance)?;
    }
    for fact in &bundle.facts {
        let record = Record("fact", &fact.id);
        record.knows_all(&topics, "topics", &fact.topics)?;
        record.provenance(&fact.provenance)?;
    }
    for figure in &bundle.figures {
        let record = Record("figure", &figure.id);
        let columns = figure.columns.len();
        record.holds(
            figure.rows.iter().all(|row| row.values.len() == columns),
            "rows",
            || Problem::WrongCount,
        )?;
        record.provenance(&figure.provenance)?;
    }

    let meeting = Record("round_table", "");
    meeting.knows(&places, "place", &bundle.round_table.place)?;
    meeting.knows(&places, "confirm_with", &bundle.round_table.confirm_with)?;
    for exception in bundle.round_table.meeting.exceptions() {
        if let Some(place) = exception.place() {
            meeting.knows(&places, "exceptions", place)?;
        }
    }
    for reason in bundle.round_table.reasons() {
        meeting.holds(is_id(reason), "exceptions", || Problem::BadId)?;
    }
    meeting.provenance(&bundle.round_table.provenance)?;
    Record("concept", "").provenance(&bundle.concept.provenance)?;
    Record("offices", "").knows_all(&places, "offices", &bundle.offices)?;
    bundle.publisher.as_ref().map_or(Ok(()), publisher)
}

/// Checks that the texts have the words that the bundle needs, and no others.
pub(super) fn texts(texts: &Texts, bundle: &Bundle) -> Check {
    same_ids(
        "topics",
        bundle.topics.iter().map(|t| &t.id),
        texts.topics.keys(),
    )?;
    same_ids(
        "kinds",
        bundle.kinds.iter().map(|k| &k.id),
        texts.kinds.keys(),
    )?;
    same_ids(
        "equipment",
        bundle.equipment.iter().map(|e| &e.id),
        texts.equipment.keys(),
    )?;
    same_ids(
        "needs",
        bundle.needs.iter().map(|n| &n.id),
        texts.needs.keys(),
    )?;
    same_ids(
        "facts",
        bundle.facts.iter().map(|f| &f.id),
        texts.facts.keys(),
    )?;
    same_ids(
        "figures",
        bundle.figures.iter().map(|f| &f.id),
        texts.figures.keys(),
    )?;
    reasons(texts, bundle)?;
    same_ids(
        "concept",
        bundle.concept.versions.iter().map(|v| &v.id),
        texts.concept.keys(),
    )?;
    let described = bundle
        .places
        .iter()
        .filter(|place| place.needs_description());
    same_ids("places", described.map(|p| &p.id), texts.places.keys())?;
    for (id, place) in &texts.places {
        Record("place text", id).holds(
            place
                .description
                .as_ref()
                .is_some_and(|text| !text.is_empty()),
            "description",
            || Problem::Missing,
        )?;
    }
    for figure in &bundle.figures {
        let Some(text) = texts.figures.get(&figure.id) else {
            continue;
        };
        same_ids(
            "columns",
            figure.columns.iter().map(|column| &column.id),
            text.columns.keys(),
        )?;
        let rows = figure.rows.iter().filter_map(|row| row.id.as_ref());
        same_ids("rows", rows, text.rows.keys())?;
    }
    Ok(())
}

/// Checks that there are words for the reasons of just the meetings that change.
fn reasons(texts: &Texts, bundle: &Bundle) -> Check {
    for reason in bundle.round_table.reasons() {
        let has_words = texts.meeting.get(reason).is_some();
        Record("meeting", reason).holds(has_words, "text", || Problem::Missing)?;
    }
    for id in texts.meeting.keys() {
        let is_wanted = bundle.round_table.reasons().any(|reason| *id == *reason);
        let problem = || Problem::UnknownId(id.as_str().into());
        Record("meeting", id).holds(is_wanted, "text", problem)?;
    }
    Ok(())
}

fn publisher(publisher: &Publisher) -> Check {
    let record = Record("publisher", "");
    record.holds(publisher.email.is_valid(), "email", || {
        Problem::BadEmail(publisher.email.as_str().into())
    })?;
    let phone = publisher.phone.as_ref();
    record.holds(phone.is_none_or(|phone| phone.is_valid()), "phone", || {
        Problem::BadPhone(phone.map_or("", |phone| phone.as_str()).into())
    })
}

/// Checks that ids are fit for addresses and unique, and returns them.
fn ids<'a>(
    sort: &'static str,
    ids: impl Iterator<Item = &'a str>,
) -> Result<BTreeSet<&'a str>, GuideError> {
    let mut known = BTreeSet::new();
    for id in ids {
        let record = Record(sort, id);
        record.holds(is_id(id), "id", || Problem::BadId)?;
        record.holds(known.insert(id), "id", || Problem::Duplicate)?;
    }
    Ok(known)
}

fn is_id(id: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    id.split('-').all(is_part)
}

/// Checks that texts exist for just these ids.
fn same_ids<'a>(
    sort: &'static str,
    wanted: impl Iterator<Item = &'a Id>,
    found: impl Iterator<Item = &'a Id>,
) -> Check {
    let wanted: BTreeSet<&str> = wanted.map(|id| id.as_str()).collect();
    let found: BTreeSet<&str> = found.map(|id| id.as_str()).collect();
    if let Some(id) = wanted.difference(&found).next() {
        return Err(Record(sort, id).error("text", Problem::Missing));
    }
    match found.difference(&wanted).next() {
        Some(id) => {
            let problem = Problem::UnknownId((*id).into());
            Err(Record(sort, id).error("text", problem))
        }
        None => Ok(()),
    }
}

/// A record by its sort and id, for naming it in an error.
struct Record<'a>(&'static str, &'a str);

impl Record<'_> {
    fn error(&self, field: &'static str, problem: Problem) -> GuideError {
        let record = [self.0, self.1].join(" ").trim_end().to_owned();
        GuideError::Record {
            record,
            field,
            problem,
        }
    }

    fn holds(
        &self,
        condition: bool,
        field: &'static str,
        problem: impl FnOnce() -> Problem,
    ) -> Check {
        if condition {
            Ok(())
        } else {
            Err(self.error(field, problem()))
        }
    }

    fn knows(&self, known: &BTreeSet<&str>, field: &'static str, id: &str) -> Check {
        self.holds(known.contains(id), field, || Problem::UnknownId(id.into()))
    }

    fn knows_all(
        &self,
        known: &BTreeSet<&str>,
        field: &'static str,
        ids: &[Id],
    ) -> Check {
        ids.iter().try_for_each(|id| self.knows(known, field, id))
    }

    fn provenance(&self, provenance: &Provenance) -> Check {
        for url in provenance
            .sources
            .iter()
            .filter_map(|source| source.url.as_ref())
        {
            self.holds(url.is_valid(), "provenance", || {
                Problem::BadUrl(url.as_str().into())
            })?;
        }
        Ok(())
    }

    fn contacts(&self, place: &Place) -> Check {
        for phone in &place.phones {
            self.holds(phone.number.is_valid(), "phones", || {
                Problem::BadPhone(phone.number.as_str().into())
            })?;
        }
        let takes_calls = |it: &Schedule| it.attending_type() == Attending::Phone;
        let is_called = place.schedules.iter().any(takes_calls);
        self.holds(!is_called || !place.phones.is_empty(), "phones", || {
            Problem::NoPhone
        })?;
        if let Some(email) = &place.email {
            self.holds(email.is_valid(), "email", || {
                Problem::BadEmail(email.as_str().into())
            })?;
        }
        if let Some(url) = &place.url {
            self.holds(url.is_valid(), "url", || {
                Problem::BadUrl(url.as_str().into())
            })?;
        }
        let location = place.location.as_ref();
        self.holds(location.is_none_or(is_in_germany), "location", || {
            Problem::BadCoordinate
        })
    }
}

fn is_in_germany(location: &Location) -> bool {
    let [south, north, west, east] = GERMANY;
    (south..=north).contains(&location.latitude)
        && (west..=east).contains(&location.longitude)
}
