//! What only the pages of records show: their words, and the order of what they list.

use serde::{Deserialize, Serialize};

use super::{FactText, PlaceText, Text, Texts};
use crate::guide::error::GuideError;
use crate::guide::json;
use crate::guide::leaked::{List, Map};
use crate::guide::records::{FactId, PlaceId, TopicId};

/// What the page of a place and those with facts show beyond cards and links. The build takes
/// the words out of the texts, so that a first visit does not pay for them:
/// `details/{language}/places-….json` have what places do, a file for each share of them
/// ([`share`](Self::share)), and `details/{language}/facts.json` has what the law says. All words
/// are in [`DeferredWords`](super::DeferredWords), without the order of anything.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Details {
    /// What places do, where the texts have a shorter line.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub places: Map<PlaceId, Text>,
    /// What the law says.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub facts: Map<FactId, Text>,
    /// Other places of the main topic of a place that exist, those of its kind first.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub neighbours: Map<PlaceId, List<PlaceId>>,
    /// The places of topics that exist, in the order of the guide of the topic.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub topics: Map<TopicId, List<PlaceId>>,
}

impl Details {
    /// The share of the places that one file is about, from `0` to `7`: a first visit to one
    /// place need not pay for all, and the address must say which file it is before the
    /// places are known.
    pub fn share(place: &str) -> &'static str {
        let shares = "01234567";
        let sum: usize = place.bytes().map(usize::from).sum();
        let at = sum % shares.len();
        &shares[at..=at]
    }

    /// Reads a file of them.
    ///
    /// # Errors
    ///
    /// When the text is cut off or is not such a file.
    pub fn read(json: &str) -> Result<Self, GuideError> {
        json::read_built(json)
    }

    /// These words of the texts of a language.
    pub fn of(texts: &Texts) -> Self {
        let places = texts.places.iter().filter(|(_, it)| it.short.is_some());
        let places = places.filter_map(|(id, it)| Some((*id, it.description?)));
        let facts = texts.facts.iter().map(|(id, it)| (*id, it.text));
        Self {
            places: Map::leak(places),
            facts: Map::leak(facts),
            ..Self::default()
        }
    }

    /// Takes these words out of the texts of a language. What the language does not have comes
    /// from its texts with the German ones for that.
    pub fn take_from(texts: &mut Texts, completed: &Texts) -> Self {
        let words = Self::of(completed);
        let places = texts.places.iter().map(|(id, place)| {
            let description = place.description.filter(|_| place.short.is_none());
            (
                *id,
                PlaceText {
                    description,
                    ..*place
                },
            )
        });
        texts.places = Map::leak(places);
        let facts = texts.facts.iter().map(|(id, fact)| {
            let text = Text::EMPTY;
            (*id, FactText { text, ..*fact })
        });
        texts.facts = Map::leak(facts);
        words
    }

    /// The texts of the same language with these words.
    pub fn added_to(&self, texts: &Texts) -> Texts {
        let places = texts.places.iter().map(|(id, place)| {
            let description = self.places.get(id).copied().or(place.description);
            (
                *id,
                PlaceText {
                    description,
                    ..*place
                },
            )
        });
        let facts = texts.facts.iter().map(|(id, fact)| {
            let text = self.facts.get(id).copied().unwrap_or(fact.text);
            (*id, FactText { text, ..*fact })
        });
        Texts {
            places: Map::leak(places),
            facts: Map::leak(facts),
            ..*texts
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GERMAN: &str = include_str!("../../../public/data/texts/de.json");

    /// What the build writes, and the texts without it.
    fn split(whole: &Texts) -> (Details, Texts) {
        let mut texts = *whole;
        let details = Details::take_from(&mut texts, whole);
        let json = serde_json::to_string(&details).unwrap();
        (Details::read(&json).unwrap(), texts)
    }

    fn sorted(texts: &Texts) -> serde_json::Value {
        serde_json::to_value(texts).unwrap()
    }

    #[test]
    fn what_is_taken_out_of_the_texts_and_added_again_is_all_of_them() {
        let whole = Texts::read(GERMAN).unwrap();
        let (details, texts) = split(&whole);
        assert!(sorted(&texts) != sorted(&whole));
        assert_eq!(sorted(&details.added_to(&texts)), sorted(&whole));
    }

    #[test]
    fn every_place_that_says_what_it_does_still_has_a_line_for_its_card() {
        let whole = Texts::read(GERMAN).unwrap();
        let (_, texts) = split(&whole);
        for (id, place) in whole.places.iter() {
            let card = texts.places.get(id).unwrap();
            let has_line = card.short.or(card.description).is_some();
            assert_eq!(has_line, place.description.is_some(), "{id:?}");
        }
    }

    #[test]
    fn a_fact_keeps_its_title() {
        let whole = Texts::read(GERMAN).unwrap();
        let (_, texts) = split(&whole);
        for (id, fact) in whole.facts.iter() {
            let title = texts.facts.get(id).unwrap().title;
            assert_eq!(title, fact.title);
        }
    }
}
