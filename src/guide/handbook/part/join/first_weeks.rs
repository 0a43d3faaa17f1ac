//! The tasks of the first weeks.

use super::origin::{law, provenance};
use super::{Joined, Joiner, Words};
use crate::guide::List;
use crate::guide::handbook::part::{ChecklistPart, EventPart, FirstWeeksPart, TaskPart};
use crate::guide::handbook::texts::TaskText;
use crate::guide::handbook::{HandbookTexts, LifeEventId, SituationId, Sourced, Task};

impl<'a> Joiner<'a> {
    pub(super) fn first_weeks(&self) -> Joined<FirstWeeksPart> {
        let situations = self.handbook.situations.situations.iter();
        let situations = situations.map(|it| self.checklist(it.id));
        Ok(FirstWeeksPart {
            situations: List::leak(situations.collect::<Joined<Vec<_>>>()?),
            german: List::default(),
            terms: List::default(),
        })
    }

    fn checklist(&self, situation: SituationId) -> Joined<ChecklistPart> {
        let all = &self.handbook.first_weeks;
        let applies = |task: &&Task| task.applies_to.contains(&situation);
        let tasks: Vec<&Task> = all.items.iter().filter(applies).collect();
        let is_used = |id| tasks.iter().any(|task| task.from == Some(id));
        let events = self.events(is_used)?;
        let tasks = tasks.iter().map(|task| {
            let of = |it: &'a HandbookTexts| it.first_weeks.items.get(task.id);
            let words = self.words("the task", task.id.as_str(), of)?;
            self.task(task, words)
        });
        Ok(ChecklistPart {
            situation: self.situation_note(situation)?,
            events,
            tasks: List::leak(tasks.collect::<Joined<Vec<_>>>()?),
        })
    }

    /// The events that are used.
    pub(super) fn events(
        &self,
        is_used: impl Fn(LifeEventId) -> bool,
    ) -> Joined<List<EventPart>> {
        let events = self.handbook.first_weeks.events.iter();
        let events = events.filter(|event| is_used(event.id)).map(|event| {
            let id = event.id;
            let of = |it: &'a HandbookTexts| it.first_weeks.events.get(id);
            let words = self.words("the event", id.as_str(), of)?;
            let (label, hint) = (words.text(|it| it.label), words.text(|it| it.hint));
            Ok(EventPart {
                id,
                label,
                hint,
                law: law(event.origin().law),
            })
        });
        events.collect::<Joined<Vec<_>>>().map(List::leak)
    }

    fn task(&self, task: &Task, words: Words<&TaskText>) -> Joined<TaskPart> {
        Ok(TaskPart {
            id: task.id,
            label: words.text(|it| it.label),
            why: words.text(|it| it.why),
            when: words.text(|it| it.when),
            from: task.from,
            due: task.due,
            earliest: task.earliest,
            is_fixed: task.is_fixed,
            last_month: task.last_month,
            kind: task.kind,
            optional: task.optional,
            places: task.places,
            facts: task.facts,
            documents: self.document_notes(task.documents.iter().copied())?,
            law: law(task.origin().law),
            provenance: provenance(task.origin()),
        })
    }
}
