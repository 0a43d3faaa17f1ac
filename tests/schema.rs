//! The schemas with which editors' programs complete the data are those of the types.
#![cfg(feature = "ssr")]
// Helpers of tests may panic as tests do.
#![allow(clippy::unwrap_used)]

mod common;

use std::fs;

use common::path;
use serde_json::Value;
use wegweiser::guide::schema::SCHEMAS;

/// Where the schemas are kept.
const FOLDER: &str = "data/schema";

#[test]
fn the_schemas_in_the_repository_are_current() {
    let is_update = std::env::var_os("UPDATE_SCHEMA").is_some();
    for schema in &SCHEMAS {
        let file = path(&format!("{FOLDER}/{}.json", schema.name));
        if is_update {
            fs::create_dir_all(path(FOLDER)).unwrap();
            fs::write(&file, schema.text()).unwrap();
        }
        let kept = fs::read_to_string(&file).unwrap_or_default();
        assert!(
            kept == schema.text(),
            "{file} is out of date: UPDATE_SCHEMA=1 cargo test --features ssr --test schema"
        );
    }
    let kept = fs::read_dir(path(FOLDER)).unwrap().count();
    assert_eq!(kept, SCHEMAS.len(), "a schema in {FOLDER} is of no file");
}

#[test]
fn editors_programs_find_the_schema_of_every_file() {
    let settings = fs::read_to_string(path(".vscode/settings.json")).unwrap();
    let settings: Value = serde_json::from_str(&settings).unwrap();
    let named = settings["json.schemas"].as_array().unwrap();
    for schema in &SCHEMAS {
        let url = format!("./{FOLDER}/{}.json", schema.name);
        let entry = named.iter().find(|it| it["url"] == url.as_str());
        assert_eq!(entry.unwrap()["fileMatch"][0], format!("/{}", schema.files));
    }
    assert_eq!(named.len(), SCHEMAS.len());
}

#[test]
fn every_record_has_a_title_and_every_field_has_words_that_say_what_it_is() {
    for schema in &SCHEMAS {
        let json = schema.json();
        let definitions = json["$defs"].as_object().into_iter().flatten();
        for (name, record) in definitions {
            let title = record["title"].as_str().unwrap_or_default();
            assert!(
                !title.is_empty() && !title.contains("::"),
                "{name}: {title}"
            );
            let is_enum = record.get("oneOf").is_some() || record.get("enum").is_some();
            let fields = record["properties"].as_object().into_iter().flatten();
            for (field, words) in fields {
                assert!(!words["description"].is_null(), "{name}: {field}");
            }
            assert!(
                is_enum || !record["properties"].is_null(),
                "{name} is no record"
            );
        }
    }
}
