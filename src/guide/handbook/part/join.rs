//! Joining the records of the handbook with their words: what the build does for the app.

use serde::Serialize;

use super::shorten::first_sentences;
use super::*;
use crate::guide::handbook::texts::{AnswerText, DocumentText, SectionText, TaskText};
use crate::guide::handbook::{
    Answer, Citation, DeadlineRule, DocumentId, Handbook, HandbookTexts, LifeEventId,
    Need, NeedId, Origin, Section, SituationId, Sourced, Support, Table, Task, terms_in,
};
use crate::guide::{
    Confidence, Guide, List, Provenance, Source, Str, Text, TopicId, Url,
};

/// A file for the app.
pub struct JoinedPart {
    /// Its path within the folder of its language, without `.json`: `topics/health`.
    pub path: String,
    /// Its content.
    pub json: String,
}

/// Joins the handbook for the app in one language: one file for each page or group of pages.
/// Where `own` lacks words, those of `german` are there as a fallback. `german_words` are the
/// words that are German in this language, sorted by code point.
///
/// # Errors
///
/// Names a record without German words; [`HandbookTexts::check`] finds it, too.
pub fn join(
    guide: &Guide,
    handbook: &Handbook,
    own: &HandbookTexts,
    german: &HandbookTexts,
    german_words: &[Str],
) -> Result<Vec<JoinedPart>, MissingWords> {
    let joiner = Joiner {
        handbook,
        own,
        german,
        german_words,
        terms: handbook.glossary.words(),
    };
    let mut parts = Vec::new();
    for topic in &guide.topics {
        let path = ["topics/", topic.id.as_str()].concat();
        let part = joiner.topic(topic.id)?;
        parts.push(joiner.part(path, part, |part, words| {
            (part.german, part.terms) = (words.german, words.terms);
        }));
    }
    let start = joiner.start()?;
    parts.push(joiner.part("start".into(), start, |it, words| it.german = words.german));
    for situation in &handbook.situations.situations {
        let path = ["answers/", situation.id.as_str()].concat();
        let part = joiner.answers(situation.id)?;
        parts.push(joiner.part(path, part, |part, words| {
            (part.german, part.terms) = (words.german, words.terms);
        }));
        let path = ["first-weeks/", situation.id.as_str()].concat();
        let part = joiner.first_weeks(situation.id)?;
        parts.push(joiner.part(path, part, |part, words| {
            (part.german, part.terms) = (words.german, words.terms);
        }));
    }
    let letters = joiner.letters()?;
    parts.push(joiner.part("letters".into(), letters, |it, words| {
        (it.german, it.terms) = (words.german, words.terms);
    }));
    let documents = joiner.documents()?;
    parts.push(joiner.part("documents".into(), documents, |it, words| {
        (it.german, it.terms) = (words.german, words.terms);
    }));
    let glossary = joiner.glossary()?;
    parts.push(joiner.part("glossary".into(), glossary, |it, words| {
        it.german = words.german
    }));
    let phrases = joiner.phrases()?;
    parts.push(joiner.part("phrases".into(), phrases, |it, words| {
        it.german = words.german
    }));
    let search = joiner.search()?;
    parts.push(joiner.part("search".into(), search, |it, words| {
        it.german = words.german
    }));
    Ok(parts)
}

/// A record has no German words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingWords {
    /// The record: `letter bamf-hearing`.
    pub record: String,
}

impl std::fmt::Display for MissingWords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} of the handbook has no German words", self.record)
    }
}

impl std::error::Error for MissingWords {}

type Joined<T> = Result<T, MissingWords>;

struct Joiner<'a> {
    handbook: &'a Handbook,
    own: &'a HandbookTexts,
    german: &'a HandbookTexts,
    german_words: &'a [Str],
    terms: Vec<Str>,
}

/// What the build finds in the texts of a file.
struct WordsWithin {
    /// Words that are German in a language of Latin script.
    german: List<Str>,
    /// Words that the glossary explains.
    terms: List<Str>,
}

/// The words of a record, in the language or else in German.
#[derive(Clone, Copy)]
struct Words<T> {
    words: T,
    is_fallback: bool,
}

impl<T: Copy> Words<T> {
    fn mark(self, text: Text) -> Text {
        if self.is_fallback {
            text.as_fallback()
        } else {
            text
        }
    }

    fn text(self, of: impl Fn(T) -> Text) -> Text {
        self.mark(of(self.words))
    }

    fn optional(self, of: impl Fn(T) -> Option<Text>) -> Option<Text> {
        of(self.words).map(|text| self.mark(text))
    }

    fn list(self, of: impl Fn(T) -> List<Text>) -> List<Text> {
        of(self.words).iter().map(|text| self.mark(*text)).collect()
    }
}

impl<'a> Joiner<'a> {
    /// The words of a record in the language, or else in German.
    fn words<T: Copy>(
        &self,
        record: &str,
        id: &str,
        of: impl Fn(&'a HandbookTexts) -> Option<T>,
    ) -> Joined<Words<T>> {
        if let Some(words) = of(self.own) {
            let is_fallback = false;
            return Ok(Words { words, is_fallback });
        }
        match of(self.german) {
            Some(words) => Ok(Words {
                words,
                is_fallback: true,
            }),
            None => Err(MissingWords {
                record: [record, " ", id].concat(),
            }),
        }
    }

    /// A file for the app; `set` gives it the words that are in it.
    fn part<T: Serialize>(
        &self,
        path: String,
        mut part: T,
        set: impl Fn(&mut T, WordsWithin),
    ) -> JoinedPart {
        let json = to_json(&part);
        let mut is_used = vec![false; self.german_words.len()];
        for word in json.split(|c: char| !c.is_alphabetic() && c != '-' && c != '\u{ad}')
        {
            let word = word.replace('\u{ad}', "");
            if let Ok(at) = self.german_words.binary_search_by(|it| (**it).cmp(&word)) {
                is_used[at] = true;
            }
        }
        let words = self.german_words.iter().zip(is_used);
        let words = words.filter_map(|(word, is_used)| is_used.then_some(*word));
        let words = WordsWithin {
            german: words.collect(),
            terms: terms_in(&json, &self.terms),
        };
        set(&mut part, words);
        let json = to_json(&part);
        JoinedPart { path, json }
    }

    fn topic(&self, id: TopicId) -> Joined<TopicPart> {
        let mut guides = self.handbook.topics.iter();
        let Some(guide) = guides.find(|guide| guide.topic == id) else {
            return Ok(TopicPart::default());
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
            start_here: doors.collect::<Joined<_>>()?,
            groups: groups.collect::<Joined<_>>()?,
            sections: sections.collect::<Joined<_>>()?,
            needs: self.need_notes(id)?,
            german: List::default(),
            terms: List::default(),
        })
    }

    /// The needs about which a topic says more.
    fn need_notes(&self, topic: TopicId) -> Joined<List<NeedNote>> {
        let needs = self.handbook.needs.needs.iter();
        let needs = needs.filter(|need| need.topics.contains(&topic));
        needs
            .map(|need| {
                let NeedPart { id, label, .. } = self.need(need)?;
                Ok(NeedNote { id, label })
            })
            .collect()
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

    fn document_words(&self, id: DocumentId) -> Joined<Words<&'a DocumentText>> {
        self.words("the document", id.as_str(), |it| it.documents.get(id))
    }

    fn document_notes(
        &self,
        ids: impl Iterator<Item = DocumentId>,
    ) -> Joined<List<DocumentNote>> {
        ids.map(|id| {
            let words = self.document_words(id)?;
            Ok(DocumentNote {
                id,
                name: words.text(|it| it.name),
                explain: words.text(|it| it.explain),
            })
        })
        .collect()
    }

    fn situation_note(&self, id: SituationId) -> Joined<SituationNote> {
        let words =
            self.words("the situation", id.as_str(), |it| it.situations.get(id))?;
        let label = words.text(|it| it.label);
        Ok(SituationNote { id, label })
    }

    fn deadline(&self, deadline: &DeadlineRule, text: Option<Text>) -> DeadlinePart {
        DeadlinePart {
            text,
            from: deadline.from,
            due: deadline.due,
            law: law(deadline.law),
        }
    }

    fn letters(&self) -> Joined<LettersPart> {
        let letters = self.handbook.letters.letters.iter().map(|letter| {
            let id = letter.id;
            let words = self.words("the letter", id.as_str(), |it| it.letters.get(id))?;
            let texts = words.list(|it| it.deadlines);
            let deadlines = letter.deadlines.iter().enumerate();
            let deadlines =
                deadlines.map(|(at, it)| self.deadline(it, texts.get(at).copied()));
            let situations = letter.situations.iter().copied();
            Ok(LetterPart {
                id,
                stake: letter.stake,
                title: words.text(|it| it.title),
                sender: words.text(|it| it.sender),
                sender_place: letter.sender_place,
                look: words.text(|it| it.look),
                recognise: letter.recognise,
                means: words.text(|it| it.means),
                deadlines: deadlines.collect(),
                by_post: by_post(letter.origin().law),
                first: words.list(|it| it.first),
                never: words.list(|it| it.never),
                help: letter.help,
                facts: letter.facts,
                documents: self.document_notes(letter.documents.iter().copied())?,
                situations: situations
                    .map(|id| self.situation_note(id))
                    .collect::<Joined<_>>()?,
                law: law(letter.origin().law),
                provenance: provenance(letter.origin()),
            })
        });
        let deadlines = self.handbook.letters.letters.iter();
        let deadlines = deadlines.flat_map(|letter| letter.deadlines.iter());
        let counted = deadlines.filter_map(|it| it.due.and(it.from));
        let counted: Vec<LifeEventId> = counted.collect();
        Ok(LettersPart {
            letters: letters.collect::<Joined<_>>()?,
            events: self.events(|id| counted.contains(&id))?,
            german: List::default(),
            terms: List::default(),
        })
    }

    fn documents(&self) -> Joined<DocumentsPart> {
        let documents = self.handbook.documents.documents.iter().map(|document| {
            let words = self.document_words(document.id)?;
            Ok(DocumentPart {
                id: document.id,
                name: words.text(|it| it.name),
                explain: words.text(|it| it.explain),
                issuer: words.text(|it| it.issuer),
                tip: words.optional(|it| it.tip),
                place: document.place,
                law: law(document.origin().law),
                provenance: provenance(document.origin()),
            })
        });
        Ok(DocumentsPart {
            documents: documents.collect::<Joined<_>>()?,
            german: List::default(),
            terms: List::default(),
        })
    }

    fn glossary(&self) -> Joined<GlossaryPart> {
        let terms = self.handbook.glossary.terms.iter().map(|term| {
            let id = term.id;
            let words = self.words("the term", id.as_str(), |it| it.glossary.get(id))?;
            Ok(TermPart {
                id,
                term: term.term,
                also: term.also,
                translation: words.optional(|it| it.translation),
                explain: words.text(|it| it.explain),
                facts: term.facts,
                documents: self.document_notes(term.documents.iter().copied())?,
                discreet: term.discreet,
                law: law(term.origin().law),
            })
        });
        let mut terms = terms.collect::<Joined<Vec<TermPart>>>()?;
        terms.sort_by_key(|term| sort_key(&term.term));
        Ok(GlossaryPart {
            terms: terms.into_iter().collect(),
            german: List::default(),
        })
    }

    fn phrases(&self) -> Joined<PhrasesPart> {
        let phrases = self.handbook.phrases;
        let groups = phrases.groups.iter().map(|group| {
            let of = |it: &'a HandbookTexts| it.phrases.groups.get(*group).copied();
            let name = self.words("the group of phrases", group.as_str(), of)?;
            let phrases = phrases.phrases.iter().filter(|it| it.group == *group);
            Ok(PhraseGroupPart {
                id: *group,
                name: name.text(|name| name),
                discreet: phrases.clone().any(|it| it.discreet),
                phrases: phrases.map(|it| self.phrase(it)).collect(),
            })
        });
        Ok(PhrasesPart {
            groups: groups.collect::<Joined<_>>()?,
            german: List::default(),
        })
    }

    /// A phrase; a language without words for it has the German sentence all the same.
    fn phrase(&self, phrase: &crate::guide::handbook::Phrase) -> PhrasePart {
        let of = |it: &'a HandbookTexts| it.phrases.phrases.get(phrase.id);
        let words = self.words("the phrase", phrase.id.as_str(), of).ok();
        PhrasePart {
            id: phrase.id,
            setting: phrase.setting,
            german: phrase.german,
            text: words.and_then(|it| it.optional(|it| it.text)),
            note: words.and_then(|it| it.optional(|it| it.note)),
        }
    }

    /// What a search finds.
    fn search(&self) -> Joined<SearchPart> {
        let mut records = Vec::new();
        for guide in &self.handbook.topics {
            for section in &guide.sections {
                records.push(self.section_note(guide.topic, section)?);
            }
        }
        for letter in &self.handbook.letters.letters {
            let id = letter.id;
            let words = self.words("the letter", id.as_str(), |it| it.letters.get(id))?;
            let german = self.german.letters.get(id).map(|it| it.title);
            records.push(RecordNote {
                also: letter.recognise,
                places: letter.help,
                facts: letter.facts,
                ..note(
                    RecordKind::Letter,
                    id.as_str().into(),
                    words.text(|it| it.title),
                    german,
                    words.text(|it| it.means),
                )
            });
        }
        for document in &self.handbook.documents.documents {
            let id = document.id;
            let words = self.document_words(id)?;
            let german = self.german.documents.get(id).map(|it| it.name);
            records.push(RecordNote {
                places: document.place.into_iter().collect(),
                ..note(
                    RecordKind::Document,
                    id.as_str().into(),
                    words.text(|it| it.name),
                    german,
                    words.text(|it| it.explain),
                )
            });
        }
        for term in &self.handbook.glossary.terms {
            let id = term.id;
            let words = self.words("the term", id.as_str(), |it| it.glossary.get(id))?;
            let german = Text::from(term.term);
            let translation = words.optional(|it| it.translation);
            // A translation says enough; the page has the explanation.
            let text = match translation {
                Some(_) => Text::default(),
                None => words.text(|it| it.explain),
            };
            records.push(RecordNote {
                also: term.also,
                discreet: term.discreet,
                ..note(
                    RecordKind::Term,
                    id.as_str().into(),
                    translation.unwrap_or(german),
                    Some(german),
                    text,
                )
            });
        }
        for phrase in &self.handbook.phrases.phrases {
            let german = Text::from(phrase.german);
            let PhrasePart { id, text, .. } = self.phrase(phrase);
            records.push(RecordNote {
                discreet: phrase.discreet,
                ..note(
                    RecordKind::Phrase,
                    id.as_str().into(),
                    text.unwrap_or(german),
                    Some(german),
                    Text::default(),
                )
            });
        }
        Ok(SearchPart {
            records: records.into_iter().collect(),
            german: List::default(),
        })
    }

    fn section_note(&self, topic: TopicId, section: &Section) -> Joined<RecordNote> {
        let id = section.id;
        let of = |texts: &'a HandbookTexts| {
            let mut all = texts.topics.iter();
            let (_, texts) = all.find(|(own, _)| *own == topic)?;
            texts.sections.get(id)
        };
        let words = self.words("the section", id.as_str(), of)?;
        let german = of(self.german).map(|it| it.heading);
        let first = words.list(|it| it.paragraphs).iter().next().copied();
        Ok(RecordNote {
            places: section.places.iter().copied().take(HELPERS).collect(),
            facts: section.facts.iter().copied().take(HELPERS).collect(),
            discreet: section.discreet,
            ..note(
                RecordKind::Section,
                Str::leak(&[topic.as_str(), "/", id.as_str()].concat()),
                words.text(|it| it.heading),
                german,
                first.unwrap_or_default(),
            )
        })
    }

    fn need(&self, need: &Need) -> Joined<NeedPart> {
        let id = need.id;
        let words = self.words("the need", id.as_str(), |it| it.needs.get(id))?;
        Ok(NeedPart {
            id,
            label: words.text(|it| it.label),
            hint: words.text(|it| it.hint),
            urgent: need.urgent,
            discreet: need.discreet,
            topics: need.topics,
        })
    }

    fn start(&self) -> Joined<StartPart> {
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
        Ok(StartPart {
            situations: situations.collect::<Joined<_>>()?,
            needs: needs.map(|need| self.need(need)).collect::<Joined<_>>()?,
            german: List::default(),
        })
    }

    fn answers(&self, situation: SituationId) -> Joined<AnswersPart> {
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
        Ok(AnswersPart {
            situation: self.situation_note(situation)?,
            answers: joined.into_iter().collect(),
            german: List::default(),
            terms: List::default(),
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

    fn first_weeks(&self, situation: SituationId) -> Joined<FirstWeeksPart> {
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
        Ok(FirstWeeksPart {
            situation: self.situation_note(situation)?,
            events,
            tasks: tasks.collect::<Joined<_>>()?,
            german: List::default(),
            terms: List::default(),
        })
    }

    /// The events that are used.
    fn events(&self, is_used: impl Fn(LifeEventId) -> bool) -> Joined<List<EventPart>> {
        let events = self.handbook.first_weeks.events.iter();
        let events = events.filter(|event| is_used(event.id)).map(|event| {
            let id = event.id;
            let of = |it: &'a HandbookTexts| it.first_weeks.events.get(id);
            let words = self.words("the event", id.as_str(), of)?;
            let (label, hint) = (words.text(|it| it.label), words.text(|it| it.hint));
            Ok(EventPart { id, label, hint })
        });
        events.collect()
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

/// How long the first sentences of a record may be together, in letters.
const SENTENCES: usize = 80;
/// How many of those that help with a question are in the file for the search.
const HELPERS: usize = 3;

/// A record as a search finds it: the German name only where the other does not have it.
fn note(
    kind: RecordKind,
    id: Str,
    name: Text,
    german: Option<Text>,
    text: Text,
) -> RecordNote {
    let german = german.filter(|german| !name.as_str().contains(german.as_str()));
    RecordNote {
        kind,
        id,
        name,
        german: german.map(|german| german.as_str().into()),
        text: (!text.is_empty()).then(|| first_sentences(text, SENTENCES)),
        also: List::default(),
        places: List::default(),
        facts: List::default(),
        discreet: false,
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
        rows: rows.collect(),
    })
}

/// The paragraphs of law, each with the address of its official text where that is known.
fn law(citations: List<Citation>) -> List<Source> {
    let sources = citations.iter().map(|citation| Source {
        title: Some(citation.as_str().into()),
        url: citation
            .url()
            .and_then(|url| Url::try_from(Str::leak(&url)).ok()),
        number: None,
    });
    sources.collect()
}

/// The paragraphs by which an ordinary letter counts as delivered on the fourth day after it
/// was posted.
const BY_POST: [&str; 2] = ["§ 37 Abs. 2 SGB X", "§ 41 Abs. 2 VwVfG"];

/// Which of [`BY_POST`] is among the paragraphs of a letter.
fn by_post(citations: List<Citation>) -> Option<Source> {
    let is_it = |it: &&Source| it.title.is_some_and(|title| BY_POST.contains(&&*title));
    law(citations).into_iter().find(is_it).copied()
}

fn provenance(origin: Origin) -> Provenance {
    let sources = origin.sources.iter().map(|source| {
        let title = match source.date {
            Some(date) => Str::leak(&format!("{} ({date})", source.title)),
            None => source.title,
        };
        let (title, url) = (Some(title), source.url);
        let number = None;
        Source { title, url, number }
    });
    Provenance {
        sources: sources.collect(),
        dated: Some(origin.dated),
        confidence: match origin.confidence {
            Support::Law | Support::Sourced => Confidence::Sourced,
            Support::Common => Confidence::CommonKnowledge,
        },
        please_check: List::default(),
        review_by: origin.review_by,
    }
}

/// The order of a German dictionary (DIN 5007-1): umlauts as their vowels, ß as ss.
fn sort_key(word: &str) -> String {
    let mut key = String::new();
    for letter in word.chars().flat_map(char::to_lowercase) {
        match letter {
            'ä' => key.push('a'),
            'ö' => key.push('o'),
            'ü' => key.push('u'),
            'ß' => key.push_str("ss"),
            letter => key.push(letter),
        }
    }
    key
}

fn to_json(part: &impl Serialize) -> String {
    // Nothing in it can fail: every key is a string, and every number is finite.
    serde_json::to_string(part).unwrap_or_default()
}
