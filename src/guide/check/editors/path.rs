//! The way to a value within its file, and what people call it.

use std::borrow::Cow;
use std::collections::HashMap;

use super::finding::{Words, words};
use super::tree::Node;

/// A step from a value into it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step<'a> {
    /// Into the field with this key.
    Key(&'a str),
    /// Into the item with this number, counted from 0, and its id, if it has one.
    Item(usize, Option<&'a str>),
}

/// The names of records: `places/jobcenter` → `Jobcenter Flensburg`.
#[derive(Debug, Default)]
pub(super) struct Names(HashMap<String, String>);

/// Collections of records: their key in a file, German and English for one of them.
const COLLECTIONS: [(&str, &str, &str); 26] = [
    ("places", "Ort", "place"),
    ("topics", "Thema", "topic"),
    ("kinds", "Art", "kind"),
    ("equipment", "Ausstattung", "equipment"),
    ("school_types", "Schulart", "sort of schools"),
    ("certificates", "Abschluss", "certificate"),
    ("needs", "Bedarf", "need"),
    ("facts", "Fakt", "fact"),
    ("figures", "Tabelle", "table"),
    ("versions", "Fassung", "version"),
    ("concept", "Fassung", "version"),
    ("sections", "Abschnitt", "section"),
    ("situations", "Situation", "situation"),
    ("answers", "Antwort", "answer"),
    ("events", "Ereignis", "event"),
    ("items", "Aufgabe", "task"),
    ("documents", "Papier", "document"),
    ("letters", "Brief", "letter"),
    ("terms", "Wort", "term"),
    ("glossary", "Wort", "term"),
    ("phrases", "Satz", "phrase"),
    ("groups", "Gruppe", "group"),
    ("order", "Gruppe", "group"),
    ("topic_groups", "Themengruppe", "group of topics"),
    ("pages", "Seite", "page"),
    ("meeting", "Grund", "reason"),
];

/// Where a finding is, in words.
pub(super) struct RecordField {
    pub record: Option<Words>,
    pub field: String,
}

impl Names {
    /// Adds the names in `guide.json`.
    pub fn add_guide(&mut self, guide: &Node<'_>) {
        for place in guide.items_of("places") {
            if let (Some(id), Some(name)) = (place.text_of("id"), place.text_of("name")) {
                self.0.insert(["places/", id].concat(), name.to_owned());
            }
        }
    }

    /// Adds the names in a file of German texts.
    pub fn add_texts(&mut self, file: &str, texts: &Node<'_>) {
        let stem = stem(file);
        let collections = [
            "topics", "needs", "facts", "figures", "sections", "items", "events",
        ];
        for name in collections {
            if let Some(records) = texts.get(name) {
                self.add_all(name, stem, records);
            }
        }
        if file.contains("/handbook/") {
            self.add_all(collection_of(file), stem, texts);
        }
    }

    fn add_all(&mut self, collection: &str, stem: &str, records: &Node<'_>) {
        for record in records.fields() {
            let names = ["name", "label", "title", "heading"];
            let name = names.iter().find_map(|key| record.node.text_of(key));
            if let Some(name) = name {
                self.0
                    .insert(key(collection, stem, &record.key), name.to_owned());
            }
        }
    }

    /// The record that a way leads into, and the rest of the way.
    pub fn record_field(&self, file: &str, way: &[Step<'_>]) -> RecordField {
        let of_file = collection_of(file);
        let mut steps = Vec::with_capacity(way.len() + 1);
        let is_root_map = file.contains("/texts/") && !of_file.is_empty() && {
            let first = way.first();
            matches!(first, Some(Step::Key(key)) if !is_collection(key))
        };
        if is_root_map {
            steps.push(Step::Key(of_file));
        }
        steps.extend(way);
        for (index, pair) in steps.windows(2).enumerate() {
            let (Step::Key(collection), Step::Key(id) | Step::Item(_, Some(id))) =
                (pair[0], pair[1])
            else {
                continue;
            };
            // In `guide.json` these two are single records.
            if !file.contains("/texts/") && matches!(collection, "concept" | "meeting") {
                continue;
            }
            let known = COLLECTIONS.iter().find(|(key, _, _)| *key == collection);
            let Some((_, de, en)) = known else { continue };
            let record = match self.0.get(&key(collection, stem(file), id)) {
                Some(name) => words!("{de} „{name}“ ({id})", "{en} “{name}” ({id})"),
                None => words!("{de} {id}", "{en} {id}"),
            };
            return RecordField {
                record: Some(record),
                field: written(&steps[index + 2..]),
            };
        }
        RecordField {
            record: None,
            field: written(way),
        }
    }
}

/// The key under which a name is kept. Sections have ids within their topic.
fn key(collection: &str, stem: &str, id: &str) -> String {
    match collection {
        "sections" => [collection, "/", stem, "/", id].concat(),
        "glossary" => ["terms/", id].concat(),
        _ => [collection, "/", id].concat(),
    }
}

fn is_collection(key: &str) -> bool {
    COLLECTIONS
        .iter()
        .any(|(collection, _, _)| *collection == key)
}

/// The collection that a file of the handbook is itself, if it is one.
fn collection_of(file: &str) -> &str {
    if file.contains("/answers/") {
        return "answers";
    }
    let stem = stem(file);
    if file.contains("/handbook/") && is_collection(stem) {
        stem
    } else {
        ""
    }
}

/// The name of a file without its ending.
pub(super) fn stem(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.split('.').next().unwrap_or(name)
}

fn written(way: &[Step<'_>]) -> String {
    let steps = way.iter().map(|step| match step {
        Step::Key(key) => Cow::Borrowed(*key),
        Step::Item(_, Some(id)) => Cow::Borrowed(*id),
        Step::Item(index, None) => (index + 1).to_string().into(),
    });
    steps.collect::<Vec<_>>().join(" › ")
}

/// The id of an item of a list: its own, or of what it is about.
pub(super) fn id_of<'a>(item: &'a Node<'_>) -> Option<&'a str> {
    let keys = ["id", "need", "group"];
    keys.iter()
        .find_map(|key| item.text_of(key))
        .or(item.text())
}
