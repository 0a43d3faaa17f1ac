//! Situations, needs and the answers to them.

use super::origin::{law, provenance};
use super::{Joined, Joiner, Words};
use crate::guide::List;
use crate::guide::handbook::part::{
    AnswerPart, AnswersPart, DeadlinePart, NeedPart, SituationAnswers, SituationPart,
    StartPart,
};
use crate::guide::handbook::texts::AnswerText;
use crate::guide::handbook::{Answer, HandbookTexts, Need, NeedId, SituationId, Sourced};

impl<'a> Joiner<'a> {
    pub(super) fn start(&self) -> Joined<StartPart> {
        let situations = self.handbook.situations.situations.iter().map(|situation| {
            let id = situation.id;
            let words =
                self.words("the situation", id.as_str(), |it| it.situations.get(id))?;
            let papers = situation.paper.into_iter();
            let papers = papers.chain(situation.other_papers.iter().copied());
            Ok(SituationPart {
                id,
                icon: situation.icon,
                label: words.text(|it| it.label),
                hint: words.text(|it| it.hint),
                note: words.optional(|it| it.note),
                papers: self.document_notes(papers)?,
                law: law(situation.origin().law),
                provenance: provenance(situation.origin()),
            })
        });
        let needs = self.handbook.needs.needs.iter();
        let needs = needs.map(|need| self.need(need));
        Ok(StartPart {
            situations: List::leak(situations.collect::<Joined<Vec<_>>>()?),
            needs: List::leak(needs.collect::<Joined<Vec<_>>>()?),
            german: List::default(),
        })
    }

    pub(super) fn answers(&self) -> Joined<AnswersPart> {
        let situations = self.handbook.situations.situations.iter();
        let situations = situations.map(|it| self.answers_of(it.id));
        Ok(AnswersPart {
            situations: List::leak(situations.collect::<Joined<Vec<_>>>()?),
            german: List::default(),
            terms: List::default(),
        })
    }

    fn answers_of(&self, situation: SituationId) -> Joined<SituationAnswers> {
        let mut answers = self.handbook.answers.iter();
        let answers = answers.find(|it| it.situation == situation);
        let answers = answers.map(|it| it.answers).unwrap_or_default();
        let texts_of = |texts: &'a HandbookTexts, need: NeedId| {
            let mut all = texts.answers.iter();
            let (_, texts) = all.find(|(id, _)| *id == situation)?;
            texts.get(need)
        };
        let mut joined = Vec::new();
        for need in &self.handbook.needs.needs {
            let answer = answers.iter().find(|it| it.need == need.id);
            let Some(answer) = answer else { continue };
            let id = [situation.as_str(), "/", need.id.as_str()].concat();
            let words = self.words("the answer", &id, |it| texts_of(it, need.id))?;
            joined.push(self.answer(need, answer, words)?);
        }
        Ok(SituationAnswers {
            situation: self.situation_note(situation)?,
            answers: List::leak(joined),
        })
    }

    fn answer(
        &self,
        need: &Need,
        answer: &Answer,
        words: Words<&AnswerText>,
    ) -> Joined<AnswerPart> {
        let text = words.optional(|it| it.deadline);
        let deadline = answer.deadline.map(|it| self.deadline(&it, text));
        let in_words_only = || {
            text.map(|text| DeadlinePart {
                text: Some(text),
                from: None,
                due: None,
                last_month: None,
                law: List::default(),
            })
        };
        Ok(AnswerPart {
            need: self.need(need)?,
            status: answer.status,
            say: words.text(|it| it.say),
            steps: words.list(|it| it.steps),
            first: answer.first,
            then: answer.then,
            facts: answer.facts,
            bring: self.document_notes(answer.bring.iter().copied())?,
            deadline: deadline.or_else(in_words_only),
            law: law(answer.origin().law),
            provenance: provenance(answer.origin()),
        })
    }

    pub(super) fn need(&self, need: &Need) -> Joined<NeedPart> {
        let id = need.id;
        let words = self.words("the need", id.as_str(), |it| it.needs.get(id))?;
        Ok(NeedPart {
            id,
            label: words.text(|it| it.label),
            hint: words.text(|it| it.hint),
            urgent: need.urgent,
            discreet: need.discreet,
            letters: need.letters,
            topics: need.topics,
        })
    }
}
