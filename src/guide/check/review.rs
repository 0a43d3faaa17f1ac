//! What editors should look at again.

use crate::guide::records::{Guide, Provenance};
use crate::time::Date;

/// A record whose day of review has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueRecord {
    /// The sort of record and its id, such as `place jobcenter`.
    pub record: String,
    /// The day from which it may no longer hold.
    pub review_by: Date,
}

impl Guide {
    /// The records whose day of review has come, in the order of the file. This is not a
    /// mistake: the guide can be used, and its pages say that the record may have changed.
    pub fn due_for_review(&self, today: Date) -> Vec<DueRecord> {
        let needs = self.needs.iter();
        let needs = needs.map(|it| ("need ", it.id.as_str(), it.provenance));
        let places = self.places.iter();
        let places = places.map(|it| ("place ", it.id.as_str(), it.provenance));
        let facts = self.facts.iter();
        let facts = facts.map(|it| ("fact ", it.id.as_str(), it.provenance));
        let figures = self.figures.iter();
        let figures = figures.map(|it| ("figure ", it.id.as_str(), it.provenance));
        let table: [(&str, &str, Provenance); 1] =
            [("round_table", "", self.round_table.provenance)];
        let concept = self.concept.iter();
        let concept = concept.map(|it| ("concept", "", it.provenance));
        let all = needs
            .chain(places)
            .chain(facts)
            .chain(figures)
            .chain(table)
            .chain(concept);
        let due = all.filter_map(|(sort, id, provenance)| {
            let review_by = provenance.due(today)?;
            let record = [sort, id].concat();
            Some(DueRecord { record, review_by })
        });
        due.collect()
    }
}
