//! What a search finds.

use super::{Joined, Joiner};
use crate::guide::handbook::part::shorten::first_sentences;
use crate::guide::handbook::part::{PhrasePart, RecordKind, RecordNote, SearchPart};
use crate::guide::handbook::{HandbookTexts, Section};
use crate::guide::{List, Str, Text, TopicId};

/// How long the first sentences of a record may be together, in letters.
const SENTENCES: usize = 80;

/// How many of those that help with a question are in the file for the search.
const HELPERS: usize = 3;

impl<'a> Joiner<'a> {
    /// What a search finds.
    pub(super) fn search(&self) -> Joined<SearchPart> {
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
                places: List::leak(document.place),
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
            records: List::leak(records),
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
            places: List::leak(section.places.iter().copied().take(HELPERS)),
            facts: List::leak(section.facts.iter().copied().take(HELPERS)),
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
}

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
