//! German where a language has no words.

use super::{
    CommonNeedText, FactText, FigureText, PageSection, PageText, PlaceText, Text, Texts,
    TopicText,
};
use crate::guide::id::Id;
use crate::guide::leaked::{List, Map};
use crate::guide::records::{Guide, Place};

impl Texts {
    /// Whether every record of the guide has its words. Optional remarks do not count.
    pub fn is_complete(&self, guide: &Guide) -> bool {
        let has_description = |place: &Place| {
            let words = self.places.get(place.id);
            words.is_some_and(|words| words.description.is_some())
        };
        has_all(&self.topics, guide.topics.iter().map(|it| it.id))
            && has_all(&self.kinds, guide.kinds.iter().map(|it| it.id))
            && has_all(&self.equipment, guide.equipment.iter().map(|it| it.id))
            && has_all(
                &self.school_types,
                guide.school_types.iter().map(|it| it.id),
            )
            && has_all(
                &self.certificates,
                guide.certificates.iter().map(|it| it.id),
            )
            && has_all(&self.needs, guide.needs.iter().map(|it| it.id))
            && has_all(&self.facts, guide.facts.iter().map(|it| it.id))
            && has_all(&self.figures, guide.figures.iter().map(|it| it.id))
            && guide
                .round_table
                .reasons()
                .all(|reason| self.meeting.get(reason).is_some())
            && has_all(&self.concept, guide.versions().map(|it| it.id))
            && guide
                .places
                .iter()
                .filter(|it| it.needs_description())
                .all(has_description)
    }

    /// Fills in what is missing from the German texts; see [`Text::is_fallback`].
    pub fn complete_from(&mut self, german: &Texts) {
        fill_missing(&mut self.topics, german.topics, |topic| TopicText {
            name: topic.name.as_fallback(),
        });
        fill_missing(
            &mut self.topic_groups,
            german.topic_groups,
            Text::as_fallback,
        );
        fill_missing(&mut self.kinds, german.kinds, Text::as_fallback);
        fill_missing(&mut self.equipment, german.equipment, Text::as_fallback);
        fill_missing(
            &mut self.school_types,
            german.school_types,
            Text::as_fallback,
        );
        fill_missing(
            &mut self.certificates,
            german.certificates,
            Text::as_fallback,
        );
        fill_missing(&mut self.needs, german.needs, |need| CommonNeedText {
            label: need.label.as_fallback(),
            query: need.query,
        });
        fill_missing(&mut self.facts, german.facts, |fact| FactText {
            title: fact.title.as_fallback(),
            text: fact.text.as_fallback(),
        });
        fill_missing(&mut self.figures, german.figures, FigureText::as_fallback);
        fill_missing(&mut self.meeting, german.meeting, Text::as_fallback);
        fill_missing(&mut self.concept, german.concept, Text::as_fallback);
        fill_missing(&mut self.pages, german.pages, PageText::as_fallback);
        fill_missing(&mut self.places, german.places, |_| PlaceText::default());
        let places = self.places.iter().map(|(id, own)| {
            let german = german.places.get(id).copied().unwrap_or_default();
            (*id, own.completed_from(german))
        });
        self.places = Map::leak(places);
    }
}

impl PlaceText {
    fn completed_from(self, german: Self) -> Self {
        let fallback = |text: Option<Text>| text.map(Text::as_fallback);
        Self {
            name: self.name,
            description: self.description.or(fallback(german.description)),
            short: self.short.or(fallback(german.short)),
            hours_note: self.hours_note.or(fallback(german.hours_note)),
            languages_note: self.languages_note.or(fallback(german.languages_note)),
        }
    }
}

impl FigureText {
    fn as_fallback(self) -> Self {
        Self {
            title: self.title.as_fallback(),
            columns: all_as_fallback(self.columns),
            rows: all_as_fallback(self.rows),
            shows: self.shows.map(Text::as_fallback),
            note: self.note.map(Text::as_fallback),
        }
    }
}

impl PageText {
    fn as_fallback(self) -> Self {
        let section = |section: &PageSection| PageSection {
            id: section.id,
            heading: section.heading.map(Text::as_fallback),
            paragraphs: List::leak(section.paragraphs.iter().map(|it| it.as_fallback())),
        };
        Self {
            title: self.title.as_fallback(),
            lead: self.lead.map(Text::as_fallback),
            sections: List::leak(self.sections.iter().map(section)),
        }
    }
}

fn all_as_fallback<R>(texts: Map<Id<R>, Text>) -> Map<Id<R>, Text> {
    Map::leak(texts.iter().map(|(id, text)| (*id, text.as_fallback())))
}

fn has_all<R, T>(texts: &Map<Id<R>, T>, mut ids: impl Iterator<Item = Id<R>>) -> bool {
    ids.all(|id| texts.get(id).is_some())
}

fn fill_missing<R, T: Copy>(
    own: &mut Map<Id<R>, T>,
    german: Map<Id<R>, T>,
    as_fallback: impl Fn(T) -> T,
) {
    let missing = german.iter().filter(|(id, _)| own.get(id).is_none());
    let filled = missing.map(|(id, text)| (*id, as_fallback(*text)));
    *own = Map::leak(own.iter().copied().chain(filled));
}
