//! The order in which places are listed: one that helps. That of the file decides only where
//! nothing else does.

use super::{Handbook, TopicGuide};
use crate::guide::records::{Guide, Place, PlaceId, Status, TopicId};

impl Handbook {
    /// The places of a topic as its guide lists them. What it does not list comes last, those
    /// first that exist and that the guides of other topics name earliest.
    pub fn places_about(&self, guide: &Guide, topic: TopicId) -> Vec<&'static Place> {
        let topic_guide = self.topics.iter().find(|it| it.topic == topic);
        let listed = topic_guide.into_iter().flat_map(TopicGuide::places);
        let mut places: Vec<&Place> = listed.filter_map(|id| guide.place(id)).collect();
        let mut others = guide.places_about(topic);
        others.retain(|other| !places.iter().any(|place| place.id == other.id));
        others.sort_by_cached_key(|it| (it.status == Status::Defunct, self.rank(it.id)));
        places.extend(others);
        places
    }

    /// How early the guides of topics name a place.
    fn rank(&self, place: PlaceId) -> usize {
        let ranks = self.topics.iter();
        let ranks = ranks.filter_map(|it| it.places().position(|id| id == place));
        ranks.min().unwrap_or(usize::MAX)
    }
}
