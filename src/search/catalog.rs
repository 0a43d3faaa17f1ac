//! What of the guide can be found: its documents for the index.

use super::index::{Document, Field, Prior, Reach, Role};
use crate::guide::handbook::part::{RecordKind, RecordNote, SearchPart};
use crate::guide::{
    Confidence, Fact, Guide, Place, ServiceArea, Status, Str, Text, Texts,
};

/// What a document is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A topic.
    Topic,
    /// A page of the guide.
    Page,
    /// A place.
    Place,
    /// A fact about the law.
    Fact,
    /// A question of a topic.
    Section,
    /// A letter from an office.
    Letter,
    /// A paper that one has, gets or needs.
    Document,
    /// A word of German offices.
    Term,
    /// A sentence to say or to show.
    Phrase,
}

/// What can be found: its kind, its id among that kind, and if the handbook has it, its words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Entry {
    /// What it is.
    pub kind: Kind,
    /// Its id; that of a section has its topic before it: `health/doctor`.
    pub id: &'static str,
    /// Its words, if it is of the handbook.
    pub note: Option<&'static RecordNote>,
}

/// Pages that a search can find, by their ids in the texts.
const PAGES: [&str; 13] = [
    "round-table",
    "refugees",
    "situation",
    "responsibilities",
    "benefits",
    "rights",
    "help",
    "concept",
    "offices",
    "about",
    "imprint",
    "privacy",
    "accessibility",
];

/// The same of the handbook, whose records are found by themselves.
const PAGES_OF_HANDBOOK: [&str; 6] = [
    "start",
    "first-weeks",
    "letters",
    "documents",
    "glossary",
    "phrases",
];

impl Kind {
    /// All kinds, in the order in which a filter offers them.
    pub const ALL: [Self; 9] = [
        Self::Place,
        Self::Section,
        Self::Topic,
        Self::Letter,
        Self::Document,
        Self::Term,
        Self::Phrase,
        Self::Fact,
        Self::Page,
    ];

    /// The word for it in messages, in addresses, and before the ids of documents.
    pub fn id(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::Page => "page",
            Self::Place => "place",
            Self::Fact => "fact",
            Self::Section => "section",
            Self::Letter => "letter",
            Self::Document => "document",
            Self::Term => "term",
            Self::Phrase => "phrase",
        }
    }
}

impl From<RecordKind> for Kind {
    fn from(kind: RecordKind) -> Self {
        match kind {
            RecordKind::Section => Self::Section,
            RecordKind::Letter => Self::Letter,
            RecordKind::Document => Self::Document,
            RecordKind::Term => Self::Term,
            RecordKind::Phrase => Self::Phrase,
        }
    }
}

impl Entry {
    fn new(kind: Kind, id: &'static str) -> Self {
        let note = None;
        Self { kind, id, note }
    }

    /// The topic of a section, and its id within that.
    pub fn section(&self) -> Option<(&'static str, &'static str)> {
        let is_section = self.kind == Kind::Section;
        self.id.split_once('/').filter(|_| is_section)
    }
}

/// What can be found, in the order of [`documents`].
pub fn entries(guide: &Guide, handbook: &SearchPart) -> Vec<Entry> {
    let topics = guide.topics.iter().map(|it| (Kind::Topic, it.id.as_str()));
    let places = guide.places.iter().map(|it| (Kind::Place, it.id.as_str()));
    let facts = guide.facts.iter().map(|it| (Kind::Fact, it.id.as_str()));
    let pages = PAGES.iter().chain(&PAGES_OF_HANDBOOK);
    let pages = pages.map(|id| (Kind::Page, *id));
    let of_guide = topics.chain(places).chain(facts).chain(pages);
    let of_guide = of_guide.map(|(kind, id)| Entry::new(kind, id));
    let records = handbook.records.iter().map(|note| Entry {
        note: Some(note),
        ..Entry::new(note.kind.into(), note.id.as_str())
    });
    of_guide.chain(records).collect()
}

/// A document for each of the [`entries`], with its words in some languages: German
/// first, because the German names of what has no proper name count most.
pub fn documents(
    guide: &Guide,
    texts: &[&Texts],
    handbook: &SearchPart,
) -> Vec<Document<'static>> {
    let document = |entry: Entry| {
        let id = entry.id;
        let mut document = Document {
            id: [entry.kind.id(), ":", id].concat().into(),
            ..Document::default()
        };
        match (entry.kind, entry.note) {
            (Kind::Topic, _) => {
                topic(&mut document, guide, texts, id);
                let is_private = guide.topic(id).is_some_and(|it| it.discreet);
                document.prior.is_discreet = is_private;
            }
            (Kind::Page, _) => page(&mut document, texts, id),
            (Kind::Place, _) => {
                if let Some(it) = guide.place(id) {
                    place(&mut document, texts, it);
                    document.prior.is_discreet = it.discreet;
                }
            }
            (Kind::Fact, _) => {
                if let Some(it) = guide.fact(id) {
                    fact(&mut document, texts, it);
                }
            }
            (_, Some(note)) => {
                record(&mut document, note);
                let topic = entry.section().and_then(|(topic, _)| guide.topic(topic));
                let is_private = topic.is_some_and(|topic| topic.discreet);
                document.prior.is_discreet = is_private || note.discreet;
            }
            (_, None) => {}
        }
        document
    };
    entries(guide, handbook).into_iter().map(document).collect()
}

fn record(document: &mut Document<'static>, note: &'static RecordNote) {
    match note.german {
        Some(german) => {
            document.add(Field::Name, Some(german));
            document.add(Field::OtherName, Some(note.name));
        }
        None => document.fields.push((Field::Name, note.name.as_str())),
    }
    document.add(Field::Text, note.text);
    for also in note.also.iter() {
        document.add(Field::Text, Some(*also));
    }
    let related = |kind: Kind, id: &str| [kind.id(), ":", id].concat().into();
    let places = note
        .places
        .iter()
        .map(|id| related(Kind::Place, id.as_str()));
    let facts = note.facts.iter().map(|id| related(Kind::Fact, id.as_str()));
    document.related = places.chain(facts).collect();
    document.prior.role = match note.kind {
        RecordKind::Section | RecordKind::Letter => Role::Answer,
        RecordKind::Document | RecordKind::Term | RecordKind::Phrase => Role::Word,
    };
}

fn topic(document: &mut Document<'static>, guide: &Guide, texts: &[&Texts], id: &str) {
    for (language, texts) in texts.iter().enumerate() {
        let name = texts.topics.get(id).map(|topic| topic.name);
        document.add(name_of(language), name);
        for need in guide.needs.iter().filter(|need| need.topic == *id) {
            let label = texts.needs.get(need.id).map(|need| need.label);
            document.add(Field::About, label);
        }
    }
}

fn place(document: &mut Document<'static>, texts: &[&Texts], place: &Place) {
    document.add(Field::Name, Some(place.name));
    for texts in texts {
        if let Some(words) = texts.places.get(place.id) {
            document.add(Field::OtherName, words.name);
            document.add(Field::Text, words.description);
        }
        document.add(Field::About, texts.kinds.get(place.kind).copied());
        for topic in place.topics.iter() {
            let name = texts.topics.get(topic).map(|topic| topic.name);
            document.add(Field::About, name);
        }
        for equipment in place.equipment.iter() {
            document.add(Field::Text, texts.equipment.get(equipment).copied());
        }
    }
    if let Some(address) = place.address {
        let lines = [address.address_1, address.address_2, address.postal_code];
        for line in lines.into_iter().chain([Some(address.city)]) {
            document.add(Field::Address, line);
        }
    }
    document.add(Field::Address, place.district);
    for phone in place.phones.iter() {
        document.add(Field::Phone, Some(phone.number.as_str()));
    }
    document.prior = prior(place);
    let successor = place.succeeded_by;
    document.succeeded_by =
        successor.map(|id| [Kind::Place.id(), ":", id.as_str()].concat().into());
}

fn prior(place: &Place) -> Prior {
    let is_weak = |field: &Str| *field == "record" || *field == "name";
    Prior {
        reach: match place.service_area {
            ServiceArea::City => Reach::City,
            ServiceArea::State => Reach::State,
            ServiceArea::Country => Reach::Country,
        },
        is_one_of_many: place.is_one_of_hundreds(),
        is_weakly_sourced: place.provenance.confidence != Confidence::Sourced
            || place.provenance.please_check.iter().any(is_weak),
        is_defunct: place.status == Status::Defunct,
        ..Prior::default()
    }
}

fn fact(document: &mut Document<'static>, texts: &[&Texts], fact: &Fact) {
    for (language, texts) in texts.iter().enumerate() {
        if let Some(words) = texts.facts.get(fact.id) {
            document.add(name_of(language), Some(words.title));
            document.add(Field::Text, Some(words.text));
        }
    }
    document.add(Field::Law, Some(fact.law));
}

fn page(document: &mut Document<'static>, texts: &[&Texts], id: &str) {
    if PAGES_OF_HANDBOOK.contains(&id) {
        document.prior.role = Role::Answer;
    }
    for (language, texts) in texts.iter().enumerate() {
        let Some(page) = texts.pages.get(id) else {
            continue;
        };
        document.add(name_of(language), Some(page.title));
        document.add(Field::Text, page.lead);
        for section in page.sections.iter() {
            document.add(Field::Text, section.heading);
            for paragraph in section.paragraphs.iter() {
                document.add(Field::Text, Some(*paragraph));
            }
        }
    }
}

fn name_of(language: usize) -> Field {
    if language == 0 {
        Field::Name
    } else {
        Field::OtherName
    }
}

impl Document<'static> {
    /// Adds the text of a field, unless it is missing or a fallback: the German text that it
    /// would repeat is in another field.
    fn add(&mut self, field: Field, text: Option<impl Words>) {
        if let Some(words) = text.and_then(Words::own) {
            self.fields.push((field, words));
        }
    }
}

/// A text of the guide, of whichever type.
trait Words {
    /// The text, unless it is a fallback from another language.
    fn own(self) -> Option<&'static str>;
}

impl Words for Text {
    fn own(self) -> Option<&'static str> {
        (!self.is_fallback()).then(|| self.as_str())
    }
}

impl Words for Str {
    fn own(self) -> Option<&'static str> {
        Some(self.as_str())
    }
}

impl Words for &'static str {
    fn own(self) -> Option<&'static str> {
        Some(self)
    }
}
