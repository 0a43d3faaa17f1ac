//! Finding places, topics, facts and pages by words.
//!
//! Every word that is asked for has to stand somewhere in a document, at the
//! beginning of a word or within it, so `behörde` finds the Ausländerbehörde.

mod fold;

use std::cmp::Reverse;

pub use fold::fold;

use crate::guide::{Fact, Guide, Place, Texts};

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
}

impl Kind {
    /// The word for it in the page's hooks and in messages.
    pub fn id(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::Page => "page",
            Self::Place => "place",
            Self::Fact => "fact",
        }
    }
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub kind: Kind,
    /// Its id among its kind.
    pub id: String,
}

/// The words of the guide in one language, folded.
#[derive(Clone, Debug)]
pub struct Index {
    documents: Vec<Document>,
}

#[derive(Clone, Debug)]
struct Document {
    hit: Hit,
    title: String,
    text: String,
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

impl Index {
    /// Folds everything that can be found.
    pub fn new(guide: &Guide, texts: &Texts) -> Self {
        let topics = texts
            .topics
            .iter()
            .map(|(id, topic)| Document::new(Kind::Topic, id, &[&topic.name], &[]));
        let places = guide
            .places
            .iter()
            .map(|place| document_of_place(place, texts));
        let facts = guide.facts.iter().map(|fact| document_of_fact(fact, texts));
        let pages = PAGES.into_iter().filter_map(|id| {
            let page = texts.pages.get(id)?;
            let lead = page.lead.as_deref().unwrap_or_default();
            let paragraphs = page.sections.iter().flat_map(|part| {
                let heading = part.heading.iter();
                heading.chain(&part.paragraphs).map(|text| text.as_str())
            });
            let text: Vec<&str> = [lead].into_iter().chain(paragraphs).collect();
            Some(Document::new(Kind::Page, id, &[&page.title], &text))
        });
        Self {
            documents: topics.chain(pages).chain(places).chain(facts).collect(),
        }
    }

    /// Everything that has all the words of the query, the best first: words in
    /// the title before words in the text, whole beginnings before the middle.
    pub fn search(&self, query: &str) -> Vec<Hit> {
        let query = fold(query);
        let words: Vec<&str> = query.split(' ').filter(|word| !word.is_empty()).collect();
        if words.is_empty() {
            return Vec::new();
        }
        let mut hits: Vec<(u32, &Document)> = self
            .documents
            .iter()
            .filter_map(|document| Some((document.score(&words)?, document)))
            .collect();
        hits.sort_by_key(|(score, document)| (Reverse(*score), document.title.len()));
        hits.into_iter()
            .map(|(_, document)| document.hit.clone())
            .collect()
    }
}

/// Whether a text has every word of a query, folded on both sides.
pub fn matches(text: &str, query: &str) -> bool {
    let text = fold(text);
    fold(query).split(' ').all(|word| text.contains(word))
}

impl Document {
    fn new(kind: Kind, id: &str, titles: &[&str], text: &[&str]) -> Self {
        Self {
            hit: Hit {
                kind,
                id: id.to_owned(),
            },
            title: fold(&titles.join(" ")),
            text: fold(&text.join(" ")),
        }
    }

    /// How well the words fit; nothing where one of them is nowhere.
    fn score(&self, words: &[&str]) -> Option<u32> {
        words.iter().map(|word| self.score_word(word)).sum()
    }

    fn score_word(&self, word: &str) -> Option<u32> {
        let begins = |text: &str| {
            text.match_indices(word)
                .any(|(at, _)| at == 0 || text.as_bytes()[at - 1] == b' ')
        };
        if begins(&self.title) {
            Some(8)
        } else if self.title.contains(word) {
            Some(4)
        } else if begins(&self.text) {
            Some(2)
        } else {
            self.text.contains(word).then_some(1)
        }
    }
}

fn document_of_place(place: &Place, texts: &Texts) -> Document {
    let words = texts.places.get(&place.id);
    let name = words
        .and_then(|words| words.name.as_deref())
        .unwrap_or_default();
    let mut text = vec![
        words
            .and_then(|words| words.description.as_deref())
            .unwrap_or_default(),
        texts
            .kinds
            .get(&place.kind)
            .map_or("", |text| text.as_str()),
        place.district.as_deref().unwrap_or_default(),
    ];
    if let Some(address) = &place.address {
        text.extend(address.address_1.as_deref());
        text.extend(address.address_2.as_deref());
        text.extend(address.postal_code.as_deref());
        text.push(&address.city);
    }
    text.extend(place.phones.iter().map(|phone| phone.number.as_str()));
    let topics = place.topics.iter().filter_map(|id| texts.topics.get(id));
    text.extend(topics.map(|topic| topic.name.as_str()));
    let equipment = place
        .equipment
        .iter()
        .filter_map(|id| texts.equipment.get(id));
    text.extend(equipment.map(|text| text.as_str()));
    Document::new(Kind::Place, &place.id, &[&place.name, name], &text)
}

fn document_of_fact(fact: &Fact, texts: &Texts) -> Document {
    let words = texts.facts.get(&fact.id);
    let title = words.map_or("", |words| words.title.as_str());
    let text = words.map_or("", |words| words.text.as_str());
    Document::new(Kind::Fact, &fact.id, &[title], &[text, &fact.law])
}
