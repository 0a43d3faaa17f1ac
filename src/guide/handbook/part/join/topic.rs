//! The guide of a topic.

use super::origin::{law, provenance};
use super::{Joined, Joiner, Words};
use crate::guide::handbook::part::{
    Door, NeedNote, NeedPart, PlaceGroupPart, SectionPart, TablePart, TableRowPart,
    TopicPart,
};
use crate::guide::handbook::texts::SectionText;
use crate::guide::handbook::{HandbookTexts, Section, Sourced, Table, TopicGuide};
use crate::guide::{FactId, List, Map, PlaceId, Text, TopicId};

impl<'a> Joiner<'a> {
    pub(super) fn topic(&self, id: TopicId) -> Joined<TopicPart> {
        let mut guides = self.handbook.topics.iter();
        let Some(guide) = guides.find(|guide| guide.topic == id) else {
            return Ok(TopicPart {
                others: self.others(id, None),
                facts: self.facts(id),
                ..TopicPart::default()
            });
        };
        let texts_of = |texts: &'a HandbookTexts| {
            let mut all = texts.topics.iter();
            all.find(|(topic, _)| *topic == id).map(|(_, text)| text)
        };
        let words = |what: &str, of: &dyn Fn(&'a HandbookTexts) -> Option<Text>| {
            let words = self.words("the topic", &[id.as_str(), what].concat(), of)?;
            Ok(words.text(|text| text))
        };
        let doors = guide.start_here.iter().map(|place| {
            let why = words("", &|it| texts_of(it)?.start_here.get(*place).copied())?;
            Ok(Door { place: *place, why })
        });
        let groups = guide.order.iter().map(|group| {
            let id = group.group;
            let name = words("", &|it| texts_of(it)?.groups.get(id).copied())?;
            let places = group.places;
            Ok(PlaceGroupPart { id, name, places })
        });
        let lead = words("", &|it| {
            let lead = texts_of(it)?.lead;
            (!lead.is_empty()).then_some(lead)
        })?;
        let sections = guide.sections.iter().map(|section| {
            let of = |it| texts_of(it)?.sections.get(section.id);
            let words = self.words("the section", section.id.as_str(), of)?;
            self.section(section, words)
        });
        Ok(TopicPart {
            lead: Some(lead),
            start_here: List::leak(doors.collect::<Joined<Vec<_>>>()?),
            groups: List::leak(groups.collect::<Joined<Vec<_>>>()?),
            others: self.others(id, Some(guide)),
            sections: List::leak(sections.collect::<Joined<Vec<_>>>()?),
            facts: self.facts(id),
            needs: self.need_notes(id)?,
            german: List::default(),
            terms: List::default(),
        })
    }

    /// The places of a topic that its guide does not list.
    fn others(&self, id: TopicId, guide: Option<&TopicGuide>) -> List<PlaceId> {
        let is_listed = |place: &PlaceId| {
            let mut listed = guide.into_iter().flat_map(TopicGuide::places);
            listed.any(|it| it == *place)
        };
        let places = self.handbook.places_about(self.guide, id).into_iter();
        let places = places.map(|place| place.id);
        List::leak(places.filter(|place| !is_listed(place)))
    }

    /// What the law says about a topic.
    fn facts(&self, topic: TopicId) -> Map<FactId, Text> {
        let facts = self.guide.facts_about(topic);
        let texts =
            facts.filter_map(|it| Some((it.id, self.texts.facts.get(it.id)?.text)));
        Map::leak(texts)
    }

    /// The needs about which a topic says more.
    fn need_notes(&self, topic: TopicId) -> Joined<List<NeedNote>> {
        let needs = self.handbook.needs.needs.iter();
        let needs = needs.filter(|need| need.topics.contains(&topic));
        let notes = needs.map(|need| {
            let NeedPart { id, label, .. } = self.need(need)?;
            Ok(NeedNote { id, label })
        });
        notes.collect::<Joined<Vec<_>>>().map(List::leak)
    }

    fn section(
        &self,
        section: &Section,
        words: Words<&SectionText>,
    ) -> Joined<SectionPart> {
        Ok(SectionPart {
            id: section.id,
            kind: section.kind,
            heading: words.text(|it| it.heading),
            audience: words.optional(|it| it.audience),
            paragraphs: words.list(|it| it.paragraphs),
            steps: words.list(|it| it.steps),
            bring: words.list(|it| it.bring),
            costs: words.optional(|it| it.costs),
            deadline: words.optional(|it| it.deadline),
            table: section.table.and_then(|table| table_of(&table, words)),
            places: section.places,
            facts: section.facts,
            documents: self.document_notes(section.documents.iter().copied())?,
            discreet: section.discreet,
            call: section.call,
            law: law(section.origin().law),
            provenance: provenance(section.origin()),
        })
    }
}

fn table_of(table: &Table, words: Words<&SectionText>) -> Option<TablePart> {
    let texts = words.words.table?;
    let rows = table.rows.iter().filter_map(|row| {
        Some(TableRowPart {
            name: words.mark(*texts.rows.get(row.id)?),
            amount: row.amount,
            from: row.from,
        })
    });
    Some(TablePart {
        caption: words.mark(texts.caption),
        unit: table.unit,
        rows: List::leak(rows),
    })
}
