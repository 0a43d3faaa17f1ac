//! The bundle: its types, what must hold of it, and look-ups.
//!
//! A [`Guide`] is made from the text of `guide.json` and is whole: who holds one
//! knows that every id in it is known and every link in it is one.

mod check;
mod contact;
mod error;
mod json;
mod leaked;
mod records;
mod texts;

#[cfg(test)]
mod tests;

#[cfg(not(target_arch = "wasm32"))]
pub use check::DueRecord;
pub use contact::{Email, PhoneNumber, WebAddress};
pub use error::{GuideError, Problem};
pub use leaked::{List, Map, Str};
pub use records::*;
pub use texts::*;

/// A bundle that has been read and checked.
#[derive(Clone, Debug)]
pub struct Guide {
    bundle: Bundle,
}

impl Guide {
    /// Reads `guide.json`.
    ///
    /// # Errors
    ///
    /// When the text is cut off, is of a newer format, is no bundle, or a record
    /// in it is wrong; the error names the record and the field.
    pub fn read(json: &str) -> Result<Self, GuideError> {
        let bundle: Bundle = json::read(json)?;
        check::bundle(&bundle)?;
        Ok(Self { bundle })
    }

    /// Looks up a place.
    pub fn place(&self, id: &str) -> Option<&'static Place> {
        let places = &self.bundle.places;
        places.into_iter().find(|place| place.id == *id)
    }

    /// Looks up a place, or what took its place if it does not exist any more.
    pub fn current_place(&self, id: &str) -> Option<&'static Place> {
        let place = self.place(id)?;
        let successor = place.succeeded_by.as_ref();
        successor.map_or(Some(place), |id| self.place(id))
    }

    /// Looks up something that the law says.
    pub fn fact(&self, id: &str) -> Option<&'static Fact> {
        let facts = &self.bundle.facts;
        facts.into_iter().find(|fact| fact.id == *id)
    }

    /// Looks up a topic.
    pub fn topic(&self, id: &str) -> Option<&'static Topic> {
        self.topics.iter().find(|topic| topic.id == id)
    }

    /// The places of a topic, those that serve the city before those that serve
    /// everybody, and within that those of which it is the first topic before others.
    pub fn places_about(&self, topic: &str) -> Vec<&'static Place> {
        let mut places: Vec<&Place> = self
            .bundle
            .places
            .iter()
            .filter(|place| place.topics.iter().any(|id| *id == *topic))
            .collect();
        places.sort_by_key(|place| {
            let is_first = place.topics.first().is_some_and(|id| *id == *topic);
            (
                place.status == Status::Defunct,
                place.service_area,
                place.is_listed_by_the_hundred(),
                !is_first,
            )
        });
        places
    }

    /// The facts of a topic.
    pub fn facts_about(&self, topic: &str) -> impl Iterator<Item = &'static Fact> {
        let is_about = move |fact: &&Fact| fact.topics.iter().any(|id| *id == *topic);
        self.bundle.facts.iter().filter(is_about)
    }

    /// The facts that stand on a page about refugees.
    pub fn facts_in(
        &self,
        section: Section,
    ) -> impl Iterator<Item = &'static Fact> + use<> {
        self.bundle
            .facts
            .iter()
            .filter(move |fact| fact.section == section)
    }
}

impl std::ops::Deref for Guide {
    type Target = Bundle;

    fn deref(&self) -> &Bundle {
        &self.bundle
    }
}

impl Place {
    /// Whether words say what it does; schools, nurseries and playgrounds are
    /// described by their structured fields.
    pub fn needs_description(&self) -> bool {
        self.school.is_none() && self.childcare.is_none() && self.kind != "playground"
    }

    /// Whether it is known that one gets in without a step.
    pub fn is_step_free(&self) -> bool {
        self.accessibility.is_some_and(|it| it.step_free)
    }

    /// Whether it is one of the many schools, nurseries and playgrounds, which
    /// come after the offices and advice centres of a topic.
    pub(crate) fn is_listed_by_the_hundred(&self) -> bool {
        self.school.is_some() || self.childcare.is_some() || !self.equipment.is_empty()
    }
}

impl Texts {
    /// Reads `texts/{lang}.json`.
    ///
    /// # Errors
    ///
    /// When the text is cut off, is of a newer format, or is no such file.
    pub fn read(json: &str) -> Result<Self, GuideError> {
        json::read(json)
    }

    /// Checks that every word that the bundle needs is there, and no other.
    ///
    /// # Errors
    ///
    /// Names the first text that is missing or belongs to nothing.
    pub fn check(&self, guide: &Guide) -> Result<(), GuideError> {
        check::texts(self, guide)
    }
}
