//! What editors should look at again.

use super::{Handbook, Origin, Sourced};
use crate::guide::check::DueRecord;
use crate::time::Date;

impl Handbook {
    /// The records whose day of review has come, file by file. Their pages say that they may
    /// have changed.
    pub fn due_for_review(&self, today: Date) -> Vec<DueRecord> {
        let mut records: Vec<(String, Origin)> = Vec::new();
        let mut add = |sort: &str, id: &str, record: &dyn Sourced| {
            records.push(([sort, " ", id].concat(), record.origin()));
        };
        for guide in &self.topics {
            for section in &guide.sections {
                let id = [guide.topic.as_str(), "/", section.id.as_str()].concat();
                add("section", &id, section);
            }
        }
        for situation in &self.situations.situations {
            add("situation", situation.id.as_str(), situation);
        }
        for need in &self.needs.needs {
            add("need", need.id.as_str(), need);
        }
        for answers in &self.answers {
            for answer in &answers.answers {
                let id = [answers.situation.as_str(), "/", answer.need.as_str()].concat();
                add("answer", &id, answer);
            }
        }
        for task in &self.first_weeks.items {
            add("task", task.id.as_str(), task);
        }
        for document in &self.documents.documents {
            add("document", document.id.as_str(), document);
        }
        for letter in &self.letters.letters {
            add("letter", letter.id.as_str(), letter);
        }
        for term in &self.glossary.terms {
            add("term", term.id.as_str(), term);
        }
        for phrase in &self.phrases.phrases {
            add("phrase", phrase.id.as_str(), phrase);
        }
        let due = records.into_iter().filter_map(|(record, origin)| {
            let review_by = origin.due(today)?;
            Some(DueRecord { record, review_by })
        });
        due.collect()
    }
}
