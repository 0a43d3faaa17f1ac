//! Every record has its words in every language.

use std::collections::BTreeSet;

use super::record::{Check, Record};
use super::{Problem, RecordError};
use crate::guide::id::Id;
use crate::guide::leaked::Map;
use crate::guide::records::Guide;
use crate::guide::texts::{MOST_LETTERS_OF_CARD, Texts};

impl Texts {
    /// Checks that there are exactly the words that the guide needs.
    ///
    /// # Errors
    ///
    /// Names the first text that is missing or belongs to no record.
    pub fn check(&self, guide: &Guide) -> Result<(), RecordError> {
        same_ids("topics", guide.topics.iter().map(|it| it.id), &self.topics)?;
        let mut groups: Vec<_> = guide.topics.iter().filter_map(|it| it.group).collect();
        groups.sort();
        groups.dedup();
        same_ids("topic_groups", groups.into_iter(), &self.topic_groups)?;
        same_ids("kinds", guide.kinds.iter().map(|it| it.id), &self.kinds)?;
        let equipment = guide.equipment.iter().map(|it| it.id);
        same_ids("equipment", equipment, &self.equipment)?;
        let school_types = guide.school_types.iter().map(|it| it.id);
        same_ids("school_types", school_types, &self.school_types)?;
        let certificates = guide.certificates.iter().map(|it| it.id);
        same_ids("certificates", certificates, &self.certificates)?;
        same_ids("needs", guide.needs.iter().map(|it| it.id), &self.needs)?;
        same_ids("facts", guide.facts.iter().map(|it| it.id), &self.facts)?;
        let figures = guide.figures.iter().map(|it| it.id);
        same_ids("figures", figures, &self.figures)?;
        let versions = guide.versions().map(|it| it.id);
        same_ids("concept", versions, &self.concept)?;
        self.check_reasons(guide)?;
        self.check_places(guide)?;
        for figure in &guide.figures {
            if let Some(text) = self.figures.get(figure.id) {
                let columns = figure.columns.iter().map(|it| it.id);
                same_ids("columns", columns, &text.columns)?;
                let rows = figure.rows.iter().filter_map(|row| row.id);
                same_ids("rows", rows, &text.rows)?;
            }
        }
        Ok(())
    }

    fn check_places(&self, guide: &Guide) -> Check {
        let described = guide.places.iter().filter(|it| it.needs_description());
        same_ids("places", described.map(|it| it.id), &self.places)?;
        for (id, place) in &self.places {
            let has_words = place.description.is_some_and(|text| !text.is_empty());
            let record = Record("place text", id.as_str());
            record.holds(has_words, "description", || Problem::Missing)?;
            let letters = place.short.map(|text| text.as_str().chars().count());
            let is_line =
                letters.is_none_or(|it| (1..=MOST_LETTERS_OF_CARD).contains(&it));
            record.holds(is_line, "short", || Problem::TooLong(MOST_LETTERS_OF_CARD))?;
        }
        Ok(())
    }

    /// The reasons of meetings that are not as planned.
    fn check_reasons(&self, guide: &Guide) -> Check {
        let table = &guide.round_table;
        for reason in table.reasons() {
            let has_words = self.meeting.get(reason).is_some();
            Record("meeting", reason).holds(has_words, "text", || Problem::Missing)?;
        }
        for (id, _) in &self.meeting {
            let is_used = table.reasons().any(|reason| *id == *reason);
            let problem = || Problem::UnknownId((*id).into());
            Record("meeting", id.as_str()).holds(is_used, "text", problem)?;
        }
        Ok(())
    }
}

/// Checks that the texts have exactly these ids.
pub(in crate::guide) fn same_ids<R, T>(
    sort: &'static str,
    wanted: impl Iterator<Item = Id<R>>,
    texts: &Map<Id<R>, T>,
) -> Check {
    let wanted: BTreeSet<Id<R>> = wanted.collect();
    let found: BTreeSet<Id<R>> = texts.iter().map(|(id, _)| *id).collect();
    if let Some(id) = wanted.difference(&found).next() {
        return Err(Record(sort, id.as_str()).error("text", Problem::Missing));
    }
    match found.difference(&wanted).next() {
        Some(id) => {
            let problem = Problem::UnknownId((*id).into());
            Err(Record(sort, id.as_str()).error("text", problem))
        }
        None => Ok(()),
    }
}
