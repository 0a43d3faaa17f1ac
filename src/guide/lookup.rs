//! Look-ups in the [`Guide`]. There are some hundred records, and a page asks for a few of
//! them, so they are searched one by one.

use super::id::AsId;
use super::records::{
    ConceptVersion, Fact, Guide, Place, PlaceId, RefugeesPage, Status, Topic, TopicId,
};

impl Guide {
    /// Looks up a place, by its id or by a text that may be one:
    ///
    /// ```
    /// # use wegweiser::guide::Guide;
    /// # let guide = Guide::read(include_str!("../../public/data/guide.json"))?;
    /// let office = guide.place(guide.round_table.confirm_with);
    /// assert!(office.is_some());
    /// assert!(guide.place("no-such-place").is_none());
    /// # Ok::<(), wegweiser::guide::GuideError>(())
    /// ```
    pub fn place(&self, id: impl AsId<Place>) -> Option<&'static Place> {
        let id = id.as_id();
        self.places.iter().find(|place| place.id == *id)
    }

    /// The places of a list of ids, in its order.
    pub fn places_of(&self, ids: &[PlaceId]) -> Vec<&'static Place> {
        ids.iter().filter_map(|id| self.place(*id)).collect()
    }

    /// Looks up a place, or its successor if it does not exist any more.
    pub fn current_place(&self, id: impl AsId<Place>) -> Option<&'static Place> {
        let place = self.place(id)?;
        let successor = place.succeeded_by;
        successor.map_or(Some(place), |id| self.place(id))
    }

    /// The versions of the integration concept; none where there is no concept.
    pub fn versions(&self) -> impl Iterator<Item = &'static ConceptVersion> {
        let concept = self.concept.iter();
        concept.flat_map(|concept| concept.versions)
    }

    /// Looks up a statement about the law.
    pub fn fact(&self, id: impl AsId<Fact>) -> Option<&'static Fact> {
        let id = id.as_id();
        self.facts.iter().find(|fact| fact.id == *id)
    }

    /// Looks up a topic.
    pub fn topic(&self, id: impl AsId<Topic>) -> Option<&'static Topic> {
        let id = id.as_id();
        self.topics.iter().find(|topic| topic.id == *id)
    }

    /// The places of a topic: those that exist before those that do not any more, those
    /// that serve the city before those that serve everybody, offices and advice centres
    /// before the many schools, nurseries and playgrounds, and those of which it is the
    /// main topic before others. Within that they are in the order of the file.
    pub fn places_about(&self, topic: impl AsId<Topic>) -> Vec<&'static Place> {
        let topic = topic.as_id();
        let is_about = |place: &&Place| place.topics.iter().any(|id| *id == *topic);
        let mut places: Vec<&Place> = self.places.iter().filter(is_about).collect();
        places.sort_by_key(|place| {
            let is_main = place.topics.first().is_some_and(|id| *id == *topic);
            (
                place.status == Status::Defunct,
                place.service_area,
                place.is_one_of_hundreds(),
                !is_main,
            )
        });
        places
    }

    /// The facts of a topic, in the order of the file.
    pub fn facts_about(
        &self,
        topic: TopicId,
    ) -> impl Iterator<Item = &'static Fact> + use<> {
        self.facts
            .iter()
            .filter(move |fact| fact.topics.contains(&topic))
    }

    /// The facts of a page about refugees, in the order of the file.
    pub fn facts_on(
        &self,
        page: RefugeesPage,
    ) -> impl Iterator<Item = &'static Fact> + use<> {
        self.facts.iter().filter(move |fact| fact.section == page)
    }
}

impl Place {
    /// Whether words say what it does; schools, nurseries and playgrounds are described by
    /// their structured fields.
    pub fn needs_description(&self) -> bool {
        !self.is_one_of_hundreds()
    }

    /// Whether one can only call it.
    pub fn is_hotline(&self) -> bool {
        self.address.is_none() && !self.phones.is_empty()
    }

    /// Whether it is known that one gets in without a step.
    pub fn is_step_free(&self) -> bool {
        self.accessibility.is_some_and(|it| it.step_free)
    }

    /// Whether it is one of the many schools, nurseries and playgrounds.
    pub(crate) fn is_one_of_hundreds(&self) -> bool {
        self.school.is_some() || self.childcare.is_some() || !self.equipment.is_empty()
    }
}
