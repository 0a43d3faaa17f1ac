//! What must hold between the records of the handbook, and between them and the guide: ids
//! are unique and resolve, every place of a topic is listed once, every record has its words
//! in every language.

use super::{DeadlineRule, DocumentId, Handbook, HandbookTexts, LifeEvent, Situation};
use crate::guide::check::{Check, Ids, Problem, Record, RecordError, same_ids};
use crate::guide::handbook::{Document, TopicGuide, texts::TopicGuideText};
use crate::guide::leaked::List;
use crate::guide::records::{Fact, FactId, Guide, Place, PlaceId, Status, Topic};

/// The ids that records of the handbook refer to.
struct Known {
    places: Ids<Place>,
    facts: Ids<Fact>,
    topics: Ids<Topic>,
    guide_needs: Ids<crate::guide::CommonNeed>,
    documents: Ids<Document>,
    situations: Ids<Situation>,
    needs: Ids<super::Need>,
    events: Ids<LifeEvent>,
}

impl Handbook {
    /// Checks that all records fit together, and fit the guide.
    ///
    /// # Errors
    ///
    /// Names the first record that does not, and its field.
    pub fn check(&self, guide: &Guide) -> Result<(), RecordError> {
        let known = self.known(guide)?;
        for topic in &self.topics {
            known.check_topic(topic, guide)?;
        }
        self.check_needs_of(guide)?;
        self.check_start(&known)?;
        self.check_first_weeks(&known)?;
        self.check_letters(&known)?;
        self.check_lists(&known)
    }

    fn known(&self, guide: &Guide) -> Result<Known, RecordError> {
        let situations = self.situations.situations.iter();
        let documents = self.documents.documents.iter();
        Ok(Known {
            places: Ids::unique("place", guide.places.iter().map(|it| it.id))?,
            facts: Ids::unique("fact", guide.facts.iter().map(|it| it.id))?,
            topics: Ids::unique("topic", guide.topics.iter().map(|it| it.id))?,
            guide_needs: Ids::unique("need", guide.needs.iter().map(|it| it.id))?,
            documents: Ids::unique("document", documents.map(|it| it.id))?,
            situations: Ids::unique("situation", situations.map(|it| it.id))?,
            needs: Ids::unique("need", self.needs.needs.iter().map(|it| it.id))?,
            events: Ids::unique("event", self.first_weeks.events.iter().map(|it| it.id))?,
        })
    }

    /// What newcomers look for leads to questions that are there.
    fn check_needs_of(&self, guide: &Guide) -> Check {
        for need in &guide.needs {
            let mut guides = self.topics.iter();
            let topic = guides.find(|it| it.topic == need.topic);
            let sections = topic.map(|it| it.sections).unwrap_or_default();
            let known = Ids::unique("section", sections.iter().map(|it| it.id))?;
            Record("need", need.id.as_str()).refers(&known, "section", need.section)?;
        }
        Ok(())
    }

    /// Situations, needs, and one answer for each pair of them.
    fn check_start(&self, known: &Known) -> Check {
        for situation in &self.situations.situations {
            let record = Record("situation", situation.id.as_str());
            record.refers(&known.documents, "paper", situation.paper)?;
            known.has_documents(&record, "other_papers", situation.other_papers)?;
        }
        for need in &self.needs.needs {
            let record = Record("need", need.id.as_str());
            record.refers(&known.guide_needs, "guide_need", need.guide_need)?;
            let guide_needs = need.guide_needs.iter().copied();
            record.refers(&known.guide_needs, "guide_needs", guide_needs)?;
            record.refers(&known.topics, "topics", need.topics.iter().copied())?;
        }
        for answers in &self.answers {
            let situation = answers.situation.as_str();
            let of_situation = Record("answers", situation);
            of_situation.refers(&known.situations, "situation", [answers.situation])?;
            let answered =
                Ids::unique("answer", answers.answers.iter().map(|it| it.need))?;
            let needs = self.needs.needs.iter().map(|it| it.id);
            of_situation.refers(&answered, "answers", needs)?;
            for answer in &answers.answers {
                let id = [situation, "/", answer.need.as_str()].concat();
                let record = Record("answer", &id);
                record.refers(&known.needs, "need", [answer.need])?;
                record.refers(&known.places, "first", [answer.first])?;
                known.has_places(&record, "then", answer.then)?;
                known.has_facts(&record, answer.facts)?;
                known.has_documents(&record, "bring", answer.bring)?;
                known.has_events(&record, answer.deadline)?;
            }
        }
        Ok(())
    }

    fn check_first_weeks(&self, known: &Known) -> Check {
        Ids::unique("task", self.first_weeks.items.iter().map(|it| it.id))?;
        for task in &self.first_weeks.items {
            let record = Record("task", task.id.as_str());
            record.refers(&known.events, "from", task.from)?;
            known.has_places(&record, "places", task.places)?;
            known.has_facts(&record, task.facts)?;
            known.has_documents(&record, "documents", task.documents)?;
            let situations = task.applies_to.iter().copied();
            record.refers(&known.situations, "applies_to", situations)?;
        }
        Ok(())
    }

    fn check_letters(&self, known: &Known) -> Check {
        Ids::unique("letter", self.letters.letters.iter().map(|it| it.id))?;
        for letter in &self.letters.letters {
            let record = Record("letter", letter.id.as_str());
            record.refers(&known.places, "sender_place", letter.sender_place)?;
            known.has_places(&record, "help", letter.help)?;
            known.has_facts(&record, letter.facts)?;
            known.has_documents(&record, "documents", letter.documents)?;
            known.has_events(&record, letter.deadlines.iter().copied())?;
            let situations = letter.situations.iter().copied();
            record.refers(&known.situations, "situations", situations)?;
        }
        Ok(())
    }

    /// Documents, glossary, phrases.
    fn check_lists(&self, known: &Known) -> Check {
        for document in &self.documents.documents {
            let record = Record("document", document.id.as_str());
            record.refers(&known.places, "place", document.place)?;
        }
        Ids::unique("term", self.glossary.terms.iter().map(|it| it.id))?;
        for term in &self.glossary.terms {
            let record = Record("term", term.id.as_str());
            known.has_facts(&record, term.facts)?;
            known.has_documents(&record, "documents", term.documents)?;
        }
        Ids::unique("phrase", self.phrases.phrases.iter().map(|it| it.id))?;
        let groups = Ids::unique("group", self.phrases.groups.iter().copied())?;
        for phrase in &self.phrases.phrases {
            let record = Record("phrase", phrase.id.as_str());
            record.refers(&groups, "group", [phrase.group])?;
        }
        Ok(())
    }
}

impl Known {
    fn check_topic(&self, topic: &TopicGuide, guide: &Guide) -> Check {
        let record = Record("topic", topic.topic.as_str());
        record.refers(&self.topics, "topic", [topic.topic])?;
        Ids::unique("group", topic.order.iter().map(|it| it.group))?;
        let listed = Ids::unique("place of the topic", topic.places())?;
        record.refers(&self.places, "order", topic.places())?;
        let places = guide.places_about(topic.topic).into_iter();
        let existing = places.filter(|place| place.status == Status::Active);
        existing.map(|place| place.id).try_for_each(|id| {
            let problem = || Problem::NotListed(id.into());
            record.holds(listed.contains(id), "order", problem)
        })?;
        Ids::unique("section", topic.sections.iter().map(|it| it.id))?;
        for section in &topic.sections {
            let id = [topic.topic.as_str(), "/", section.id.as_str()].concat();
            let record = Record("section", &id);
            self.has_places(&record, "places", section.places)?;
            self.has_places(&record, "call", section.call)?;
            let is_called = section.call.is_empty() || section.discreet;
            record.holds(is_called, "call", || Problem::NotDiscreet)?;
            self.has_facts(&record, section.facts)?;
            self.has_documents(&record, "documents", section.documents)?;
            if let Some(table) = section.table {
                Ids::unique("row", table.rows.iter().map(|it| it.id))?;
            }
        }
        Ok(())
    }

    fn has_places(
        &self,
        record: &Record<'_>,
        field: &'static str,
        ids: List<PlaceId>,
    ) -> Check {
        record.refers(&self.places, field, ids.iter().copied())
    }

    fn has_facts(&self, record: &Record<'_>, ids: List<FactId>) -> Check {
        record.refers(&self.facts, "facts", ids.iter().copied())
    }

    fn has_documents(
        &self,
        record: &Record<'_>,
        field: &'static str,
        ids: List<DocumentId>,
    ) -> Check {
        record.refers(&self.documents, field, ids.iter().copied())
    }

    fn has_events(
        &self,
        record: &Record<'_>,
        deadlines: impl IntoIterator<Item = DeadlineRule>,
    ) -> Check {
        let events = deadlines.into_iter().filter_map(|it| it.from);
        record.refers(&self.events, "deadline", events)
    }
}

impl HandbookTexts {
    /// Checks that there are exactly the words that the handbook needs.
    ///
    /// # Errors
    ///
    /// Names the first text that is missing or belongs to no record.
    pub fn check(&self, handbook: &Handbook) -> Result<(), RecordError> {
        for (topic, (_, text)) in handbook.topics.iter().zip(&self.topics) {
            check_topic_text(topic, text)?;
        }
        let situations = handbook.situations.situations.iter();
        same_ids("situations", situations.map(|it| it.id), &self.situations)?;
        let needs = handbook.needs.needs.iter();
        same_ids("needs", needs.map(|it| it.id), &self.needs)?;
        for (answers, (_, texts)) in handbook.answers.iter().zip(&self.answers) {
            let needs = answers.answers.iter().map(|it| it.need);
            same_ids("answers", needs, texts)?;
            for answer in &answers.answers {
                let text = texts.get(answer.need).and_then(|it| it.deadline);
                let is_same = text.is_some() == answer.deadline.is_some();
                let id = [answers.situation.as_str(), "/", answer.need.as_str()].concat();
                let record = Record("answer", &id);
                record.holds(is_same, "deadline", || Problem::InOneFileOnly)?;
            }
        }
        let (events, items) = (handbook.first_weeks.events, handbook.first_weeks.items);
        let texts = &self.first_weeks;
        same_ids("events", events.iter().map(|it| it.id), &texts.events)?;
        same_ids("items", items.iter().map(|it| it.id), &texts.items)?;
        let documents = handbook.documents.documents.iter();
        same_ids("documents", documents.map(|it| it.id), &self.documents)?;
        self.check_letters(handbook)?;
        let terms = handbook.glossary.terms.iter();
        same_ids("terms", terms.map(|it| it.id), &self.glossary)?;
        self.check_phrases(handbook)
    }

    fn check_letters(&self, handbook: &Handbook) -> Check {
        let letters = handbook.letters.letters;
        same_ids("letters", letters.iter().map(|it| it.id), &self.letters)?;
        letters.iter().try_for_each(|letter| {
            let text = self.letters.get(letter.id);
            let count = text.map(|text| text.deadlines.len());
            let is_same = count == Some(letter.deadlines.len());
            let record = Record("letter", letter.id.as_str());
            record.holds(is_same, "deadlines", || Problem::InOneFileOnly)
        })
    }

    /// A phrase has words only where there is something to say besides the German.
    fn check_phrases(&self, handbook: &Handbook) -> Check {
        let phrases = handbook.phrases;
        let groups = phrases.groups.iter().copied();
        same_ids("groups", groups, &self.phrases.groups)?;
        let known = Ids::unique("phrase", phrases.phrases.iter().map(|it| it.id))?;
        let texts = self.phrases.phrases.iter().map(|(id, _)| *id);
        Record("phrases", "").refers(&known, "text", texts)
    }
}

fn check_topic_text(topic: &TopicGuide, text: &TopicGuideText) -> Check {
    let start_here = topic.start_here.iter().copied();
    same_ids("start_here", start_here, &text.start_here)?;
    let groups = topic.order.iter().map(|it| it.group);
    same_ids("groups", groups, &text.groups)?;
    let sections = topic.sections.iter().map(|it| it.id);
    same_ids("sections", sections, &text.sections)?;
    topic.sections.iter().try_for_each(|section| {
        let table = text.sections.get(section.id).and_then(|it| it.table);
        let id = [topic.topic.as_str(), "/", section.id.as_str()].concat();
        let is_same = table.is_some() == section.table.is_some();
        let record = Record("section", &id);
        record.holds(is_same, "table", || Problem::InOneFileOnly)?;
        match (section.table, table) {
            (Some(own), Some(words)) => {
                same_ids("rows", own.rows.iter().map(|it| it.id), &words.rows)
            }
            _ => Ok(()),
        }
    })
}
