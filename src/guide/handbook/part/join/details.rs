//! What the pages of places and those about the law show beyond the texts.

use std::collections::BTreeMap;

use super::Joiner;
use crate::guide::{Details, List, Map, Place, PlaceId, Status, TopicId};

/// How many neighbours in the same topic are shown.
const NEIGHBOURS: usize = 4;

/// The places of each topic that exist, in the order of its guide.
type Listed = BTreeMap<TopicId, Vec<&'static Place>>;

impl Joiner<'_> {
    /// The files of details, with their paths.
    pub(super) fn details(&self) -> Vec<(String, Details)> {
        let all = Details::of(self.texts);
        let topics = self.guide.topics.iter();
        let listed: Listed = topics.map(|it| (it.id, self.existing(it.id))).collect();
        let mut shares: BTreeMap<&str, Vec<&Place>> = BTreeMap::new();
        for place in &self.guide.places {
            let share = shares.entry(Details::share(place.id.as_str()));
            share.or_default().push(place);
        }
        let shares = shares.into_iter().map(|(share, places)| {
            let words = places.iter().map(|place| place.id);
            let words = words.filter_map(|id| Some((id, *all.places.get(id)?)));
            let neighbours = places.iter().map(|it| (it.id, neighbours(it, &listed)));
            let neighbours = neighbours.filter(|(_, others)| !others.is_empty());
            let details = Details {
                places: Map::leak(words),
                neighbours: Map::leak(neighbours),
                ..Details::default()
            };
            (["details/places-", share].concat(), details)
        });
        let topics = [self.guide.advice_topic, self.guide.community_topic];
        let topics = topics.into_iter().flatten();
        let topics = topics.filter_map(|id| Some((id, ids(listed.get(&id)?.iter()))));
        let facts = Details {
            places: Map::EMPTY,
            topics: Map::leak(topics),
            ..all
        };
        shares.chain([("details/facts".into(), facts)]).collect()
    }

    /// The places of a topic that exist, in the order of its guide.
    fn existing(&self, topic: TopicId) -> Vec<&'static Place> {
        let mut places = self.handbook.places_about(self.guide, topic);
        places.retain(|place| place.status == Status::Active);
        places
    }
}

/// Other places of the first topic of a place, those of its kind first.
fn neighbours(place: &Place, listed: &Listed) -> List<PlaceId> {
    let topic = place.topics.first();
    let Some(all) = topic.and_then(|id| listed.get(id)) else {
        return List::default();
    };
    let others = all.iter().filter(|other| other.id != place.id);
    let (same, rest): (Vec<_>, Vec<_>) = others.partition(|it| it.kind == place.kind);
    ids(same.into_iter().chain(rest).take(NEIGHBOURS))
}

fn ids<'a>(places: impl Iterator<Item = &'a &'static Place>) -> List<PlaceId> {
    List::leak(places.map(|place| place.id))
}
