//! What must hold between the records of the data bundle: ids are unique and resolve, rows
//! have a value for each column, every record has its words.
//!
//! The build and the tests check this, in sentences for editors; it is not shipped.

#[cfg(feature = "ssr")]
pub mod editors;
mod error;
mod record;
mod review;
mod texts;

pub use error::{Problem, RecordError};
pub use review::DueRecord;

pub(super) use record::{Check, Ids, Record};
pub(super) use texts::same_ids;

use super::id::is_id;
use super::records::{Guide, Location};

/// A box around Germany in degrees: south, north, west, east.
const GERMANY: [f64; 4] = [47.2, 55.1, 5.8, 15.1];

impl Guide {
    /// Checks that all records fit together.
    ///
    /// # Errors
    ///
    /// Names the first record that does not, and its field.
    pub fn check(&self) -> Result<(), RecordError> {
        let topics = Ids::unique("topic", self.topics.iter().map(|it| it.id))?;
        let kinds = Ids::unique("kind", self.kinds.iter().map(|it| it.id))?;
        let equipment = Ids::unique("equipment", self.equipment.iter().map(|it| it.id))?;
        let school_types = self.school_types.iter().map(|it| it.id);
        let school_types = Ids::unique("school type", school_types)?;
        let certificates = self.certificates.iter().map(|it| it.id);
        let certificates = Ids::unique("certificate", certificates)?;
        let places = Ids::unique("place", self.places.iter().map(|it| it.id))?;
        Ids::unique("need", self.needs.iter().map(|it| it.id))?;
        Ids::unique("fact", self.facts.iter().map(|it| it.id))?;
        let figures = Ids::unique("figure", self.figures.iter().map(|it| it.id))?;
        Ids::unique("concept version", self.versions().map(|it| it.id))?;

        for need in &self.needs {
            Record("need", need.id.as_str()).refers(&topics, "topic", [need.topic])?;
        }
        for place in &self.places {
            let record = Record("place", place.id.as_str());
            record.refers(&kinds, "kind", [place.kind])?;
            record.refers(&topics, "topics", place.topics.iter().copied())?;
            record.refers(&equipment, "equipment", place.equipment.iter().copied())?;
            if let Some(school) = place.school {
                record.refers(&school_types, "types", school.types.iter().copied())?;
                record.refers(
                    &certificates,
                    "certificates",
                    school.certificates.iter().copied(),
                )?;
            }
            record.refers(&places, "succeeded_by", place.succeeded_by)?;
            record.has_phone_to_call(place)?;
            let is_possible = place.location.as_ref().is_none_or(is_in_germany);
            record.holds(is_possible, "location", || Problem::OutsideGermany)?;
        }
        for fact in &self.facts {
            let record = Record("fact", fact.id.as_str());
            record.refers(&topics, "topics", fact.topics.iter().copied())?;
        }
        for figure in &self.figures {
            let columns = figure.columns.len();
            let is_full = figure.rows.iter().all(|row| row.values.len() == columns);
            let record = Record("figure", figure.id.as_str());
            record.holds(is_full, "rows", || Problem::WrongCount)?;
        }
        let offices = self.offices.iter().copied();
        Record("offices", "").refers(&places, "offices", offices)?;
        Record("danger", "").refers(&places, "danger", self.danger.iter().copied())?;
        let emergency = self.emergency.iter().map(|it| it.place);
        Record("emergency", "").refers(&places, "place", emergency.clone())?;
        Record("guide", "").refers(&places, "nursery_portal", self.nursery_portal)?;
        let advisers = self.advisers.iter().copied();
        Record("advisers", "").refers(&places, "advisers", advisers)?;
        for (field, topic) in [
            ("advice_topic", self.advice_topic),
            ("community_topic", self.community_topic),
            ("refugees_topic", self.refugees_topic),
        ] {
            Record("guide", "").refers(&topics, field, topic)?;
        }
        Record("guide", "").refers(&figures, "city_figure", self.city_figure)?;
        let called = self.danger.iter().copied().chain(emergency);
        for place in called.filter_map(|id| self.place(id)) {
            let record = Record("place", place.id.as_str());
            record.holds(!place.phones.is_empty(), "phones", || Problem::NoPhone)?;
        }
        self.check_round_table(&places)
    }

    fn check_round_table(&self, places: &Ids<super::Place>) -> Check {
        let (record, table) = (Record("round_table", ""), &self.round_table);
        record.refers(places, "place", [table.place])?;
        record.refers(places, "confirm_with", [table.confirm_with])?;
        for exception in table.meeting.exceptions() {
            if let Some(id) = exception.place() {
                let problem = || Problem::UnknownId(id.to_owned());
                record.holds(self.place(id).is_some(), "exceptions", problem)?;
            }
        }
        for reason in table.reasons() {
            record.holds(is_id(reason), "exceptions", || Problem::BadId)?;
        }
        Ok(())
    }
}

fn is_in_germany(location: &Location) -> bool {
    let [south, north, west, east] = GERMANY;
    (south..=north).contains(&location.latitude)
        && (west..=east).contains(&location.longitude)
}
