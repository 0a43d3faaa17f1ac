//! JSON Schemas of the files that editors write, generated from the types that read them.
//!
//! They are kept in `data/schema/` for editors' programs, which complete and underline by
//! them while one types (`.vscode/settings.json`), and `scripts/check` reads the files by
//! them. Two keywords are our own: `x-id` names the record that an id is of, and `x-form`
//! the form of a text, such as `PhoneNumber`.

use std::any::type_name;
use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use super::contact::{Email, PhoneNumber, Url};
use super::handbook::texts::{
    AnswerTexts, DocumentTexts, FirstWeeksTexts, LetterTexts, NeedTexts, PhraseTexts,
    SituationTexts, TermTexts, TopicGuideText,
};
use super::handbook::{
    Answers, Citation, Documents, FirstWeeks, Glossary, Letters, Needs, Phrases,
    Situations, TopicGuide,
};
use super::id::Id;
use super::leaked::{List, Map, Str};
use super::records::Guide;
use super::texts::{Text, Texts};

/// The schema of one kind of file.
pub struct FileSchema {
    /// Its name, which is that of its file in `data/schema/` without `.json`.
    pub name: &'static str,
    /// Which files it is for: a path with at most one `*` for a language and one for an id.
    pub files: &'static str,
    /// What is in such a file, in a few words.
    pub title: &'static str,
    make: fn(SchemaGenerator) -> Schema,
}

/// A row of the table of schemas.
macro_rules! file {
    ($name:literal, $files:literal, $type:ty, $title:literal) => {
        FileSchema {
            name: $name,
            files: $files,
            title: $title,
            make: |from| from.into_root_schema_for::<$type>(),
        }
    };
}

/// The schemas of all files.
pub const SCHEMAS: [FileSchema; 20] = [
    file!(
        "guide",
        "public/data/guide.json",
        Guide,
        "What is the same in every language"
    ),
    file!(
        "texts",
        "public/data/texts/*.json",
        Texts,
        "The words of a language"
    ),
    file!(
        "topic",
        "public/data/handbook/topics/*.json",
        TopicGuide,
        "The guide of a topic"
    ),
    file!(
        "situations",
        "public/data/handbook/situations.json",
        Situations,
        "Who am I?"
    ),
    file!(
        "needs",
        "public/data/handbook/needs.json",
        Needs,
        "What do I need?"
    ),
    file!(
        "answers",
        "public/data/handbook/answers/*.json",
        Answers,
        "The answers of a situation"
    ),
    file!(
        "first-weeks",
        "public/data/handbook/first-weeks.json",
        FirstWeeks,
        "The first weeks"
    ),
    file!(
        "documents",
        "public/data/handbook/documents.json",
        Documents,
        "Papers"
    ),
    file!(
        "letters",
        "public/data/handbook/letters.json",
        Letters,
        "Letters from offices"
    ),
    file!(
        "glossary",
        "public/data/handbook/glossary.json",
        Glossary,
        "Words of German offices"
    ),
    file!(
        "phrases",
        "public/data/handbook/phrases.json",
        Phrases,
        "Sentences for the counter"
    ),
    file!(
        "topic-text",
        "public/data/handbook/texts/*/topics/*.json",
        TopicGuideText,
        "The words of a topic's guide"
    ),
    file!(
        "situation-texts",
        "public/data/handbook/texts/*/situations.json",
        SituationTexts,
        "The words of the situations"
    ),
    file!(
        "need-texts",
        "public/data/handbook/texts/*/needs.json",
        NeedTexts,
        "The words of the needs"
    ),
    file!(
        "answer-texts",
        "public/data/handbook/texts/*/answers/*.json",
        AnswerTexts,
        "The words of the answers"
    ),
    file!(
        "first-weeks-texts",
        "public/data/handbook/texts/*/first-weeks.json",
        FirstWeeksTexts,
        "The words of the first weeks"
    ),
    file!(
        "document-texts",
        "public/data/handbook/texts/*/documents.json",
        DocumentTexts,
        "The words of the papers"
    ),
    file!(
        "letter-texts",
        "public/data/handbook/texts/*/letters.json",
        LetterTexts,
        "The words of the letters"
    ),
    file!(
        "term-texts",
        "public/data/handbook/texts/*/glossary.json",
        TermTexts,
        "The words of the glossary"
    ),
    file!(
        "phrase-texts",
        "public/data/handbook/texts/*/phrases.json",
        PhraseTexts,
        "The words of the phrases"
    ),
];

impl FileSchema {
    /// Whether it is for the file at this path.
    pub fn is_for(&self, path: &str) -> bool {
        let (mut wanted, mut found) = (self.files.split('/'), path.split('/'));
        loop {
            match (wanted.next(), found.next()) {
                (None, None) => return true,
                (Some("*"), Some(_)) => {}
                (Some("*.json"), Some(name)) if name.ends_with(".json") => {}
                (Some(wanted), Some(name)) if wanted == name => {}
                _ => return false,
            }
        }
    }

    /// The schema as JSON.
    pub fn json(&self) -> Value {
        let from = SchemaSettings::draft2020_12().into_generator();
        let mut schema = (self.make)(from).to_value();
        complete(&mut schema);
        title_definitions(&mut schema);
        schema["title"] = json!(self.title);
        schema["$id"] = json!([self.name, ".json"].concat());
        schema
    }

    /// The text of its file in `data/schema/`.
    pub fn text(&self) -> String {
        let mut text = format!("{:#}", self.json());
        text.push('\n');
        text
    }
}

/// A form of a text: its pattern, and an example.
pub(super) struct Form {
    /// What `x-form` says.
    pub name: &'static str,
    /// A regular expression that each such text matches; not each that matches is right.
    pub pattern: &'static str,
    /// How it looks.
    pub example: &'static str,
}

/// All forms of texts.
pub(super) const FORMS: [Form; 11] = [
    Form {
        name: "PhoneNumber",
        pattern: r"^\+?[0-9][0-9 /-]+$",
        example: "0461 85-2569",
    },
    Form {
        name: "Email",
        pattern: r"^[^@\s]+@[^@\s]+\.[^@\s]+$",
        example: "name@example.org",
    },
    Form {
        name: "Url",
        pattern: r"^https?://\S+$",
        example: "https://www.example.org/page",
    },
    Form {
        name: "Citation",
        pattern: r"^\S+ .+$",
        example: "§ 12 Abs. 3 AufenthG",
    },
    Form {
        name: "Date",
        pattern: r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        example: "2027-02-09",
    },
    Form {
        name: "Dated",
        pattern: r"^[0-9]{4}(-[0-9]{2}){0,2}~?(/.+)?$",
        example: "2026-11, 2026-11-28, 2016/2022",
    },
    Form {
        name: "TimeOfDay",
        pattern: r"^[0-2][0-9]:[0-5][0-9]$",
        example: "08:30",
    },
    Form {
        name: "Weekdays",
        pattern: r"^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$",
        example: "MO,TU,WE",
    },
    Form {
        name: "Recurrence",
        pattern: r"^FREQ=(YEARLY|MONTHLY);.+$",
        example: "FREQ=YEARLY;BYMONTH=2,4;BYDAY=2TU",
    },
    Form {
        name: "Zone",
        pattern: r"^Europe/Berlin$",
        example: "Europe/Berlin",
    },
    Form {
        name: "PartialDate",
        pattern: r"^[0-9]{4}(-[0-9]{2}){0,2}$",
        example: "2016-03",
    },
];

/// Adds to each text with a form its pattern and an example.
fn complete(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            let form = fields.get("x-form").and_then(Value::as_str);
            if let Some(form) = FORMS.iter().find(|it| Some(it.name) == form) {
                fields.insert("pattern".to_owned(), json!(form.pattern));
                fields.insert("examples".to_owned(), json!([form.example]));
            }
            fields.values_mut().for_each(complete);
        }
        Value::Array(items) => items.iter_mut().for_each(complete),
        _ => {}
    }
}

/// Gives each definition the name of its type as a title, which editors' programs show.
fn title_definitions(schema: &mut Value) {
    let definitions = schema.get_mut("$defs").and_then(Value::as_object_mut);
    for (name, definition) in definitions.into_iter().flatten() {
        if let Some(fields) = definition.as_object_mut() {
            fields.insert("title".to_owned(), json!(in_words(name)));
        }
    }
}

/// The name of a type in words: `PlaceKind`, "Place kind".
fn in_words(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
            words.extend(letter.to_lowercase());
        } else {
            words.push(letter);
        }
    }
    words
}

/// A text with a form.
macro_rules! form {
    ($type:ty, $name:literal) => {
        impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }

            fn inline_schema() -> bool {
                true
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({"type": "string", "x-form": $name})
            }
        }
    };
}

form!(PhoneNumber, "PhoneNumber");
form!(Email, "Email");
form!(Url, "Url");
form!(Citation, "Citation");

impl JsonSchema for Str {
    fn schema_name() -> Cow<'static, str> {
        "Str".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "minLength": 1})
    }
}

impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "minLength": 1})
    }
}

impl<R> JsonSchema for Id<R> {
    fn schema_name() -> Cow<'static, str> {
        [record::<R>(), "Id"].concat().into()
    }

    fn schema_id() -> Cow<'static, str> {
        type_name::<Self>().into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
            "x-id": record::<R>(),
        })
    }
}

/// The name of a type of records; those of the handbook are told apart from the others.
fn record<R>() -> &'static str {
    let name = type_name::<R>();
    name.rsplit("::guide::").next().unwrap_or(name)
}

impl<T: JsonSchema> JsonSchema for List<T> {
    fn schema_name() -> Cow<'static, str> {
        ["ListOf", &T::schema_name()].concat().into()
    }

    fn schema_id() -> Cow<'static, str> {
        type_name::<Self>().into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(from: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "array", "items": from.subschema_for::<T>()})
    }
}

impl<K: JsonSchema, T: JsonSchema> JsonSchema for Map<K, T> {
    fn schema_name() -> Cow<'static, str> {
        ["MapOf", &T::schema_name()].concat().into()
    }

    fn schema_id() -> Cow<'static, str> {
        type_name::<Self>().into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(from: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "propertyNames": from.subschema_for::<K>(),
            "additionalProperties": from.subschema_for::<T>(),
        })
    }
}
