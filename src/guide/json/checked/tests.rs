use std::fs;
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::*;
use crate::guide::handbook::{Handbook, HandbookTexts, part};

fn assert_same<T: FromTree + DeserializeOwned + Serialize>(name: &str, json: &str) {
    let by_serde: T = super::super::read(json).unwrap();
    let own: T = read(json).expect(name);
    let values = [own, by_serde].map(|it| serde_json::to_value(it).unwrap());
    assert!(values[0] == values[1], "{name}");
}

fn text(path: &Path) -> Option<String> {
    fs::read_to_string(path).ok()
}

#[test]
fn every_file_of_a_first_visit_is_read_as_the_build_reads_it() {
    let data = Path::new("public/data");
    let json = text(&data.join("guide.json")).unwrap();
    assert_same::<Guide>("guide", &json);
    let guide = Guide::read(&json).unwrap();
    let handbook = data.join("handbook");
    let records = Handbook::load(&guide, &|name| text(&handbook.join(name))).unwrap();
    let words_of = |language: &str| {
        let folder = handbook.join("texts").join(language);
        HandbookTexts::load_available(&records, &|name| text(&folder.join(name))).unwrap()
    };
    let german = words_of("de");
    let mut languages = 0;
    for entry in fs::read_dir(data.join("texts")).unwrap() {
        let path = entry.unwrap().path();
        let language = path.file_stem().unwrap().to_str().unwrap();
        let json = text(&path).unwrap();
        assert_same::<Texts>(language, &json);
        let texts = Texts::read(&json).unwrap();
        let details = Details::take_from(&mut { texts }, &texts);
        assert_same::<Details>(language, &serde_json::to_string(&details).unwrap());
        let own = words_of(language);
        let words = ["Duldung".into()];
        let parts = part::join(&guide, &texts, &records, &own, &german, &words);
        let topics = parts
            .unwrap()
            .into_iter()
            .filter(|it| it.path.contains("topics/"));
        let topics = topics.map(|it| assert_same::<TopicPart>(&it.path, &it.json));
        assert!(topics.count() > 10);
        languages += 1;
    }
    assert_eq!(languages, 12);
}

/// What somebody may write who means harm, as JSON.
const HOSTILE: [&str; 9] = [
    r#""<script>alert(1)</script>""#,
    r#""javascript:alert(1)""#,
    r#""\" onclick=\"alert(1)""#,
    r#""\u202ea\u0000""#,
    r#""\ud800""#,
    r#""\udc00\ud800""#,
    r#""""#,
    "[[[[[[]]]]]]",
    "{\"a\":-1e308}",
];

/// The way to each value of a tree, as a JSON pointer.
fn pointers(tree: &serde_json::Value, way: &str, found: &mut Vec<String>) {
    found.push(way.to_owned());
    match tree {
        serde_json::Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointers(item, &format!("{way}/{index}"), found);
            }
        }
        serde_json::Value::Object(fields) => {
            for (key, value) in fields {
                pointers(value, &format!("{way}/{key}"), found);
            }
        }
        _ => {}
    }
}

/// In each field of a file what is hostile is refused by both, or read as the same.
fn refuse_the_same<T: FromTree + DeserializeOwned + Serialize>(name: &str) {
    let json = text(&Path::new("tests/check/sample/public/data").join(name)).unwrap();
    let tree: serde_json::Value = serde_json::from_str(&json).unwrap();
    let mut ways = Vec::new();
    pointers(&tree, "", &mut ways);
    let mut refused = 0;
    for way in &ways {
        let mut tree = tree.clone();
        *tree.pointer_mut(way).unwrap() = "MARK".into();
        let marked = tree.to_string();
        for hostile in HOSTILE {
            let json = marked.replace("\"MARK\"", hostile);
            match (read::<T>(&json), super::super::read::<T>(&json)) {
                (Ok(own), Ok(by_serde)) => {
                    let values =
                        [own, by_serde].map(|it| serde_json::to_value(it).unwrap());
                    assert!(values[0] == values[1], "{name}{way}: {hostile}");
                }
                (Err(_), Err(_)) => refused += 1,
                // A record that is no record is one without fields.
                (Ok(own), Err(_)) => {
                    let own = serde_json::to_string(&own).unwrap();
                    assert!(!own.contains("alert(1)"), "{name}{way}: {hostile}");
                }
                (own, _) => {
                    panic!("{name}{way}: {hostile}: only one reads it: {}", own.is_ok())
                }
            }
        }
    }
    assert!(
        refused > 3 * ways.len(),
        "{name}: {refused} of {}",
        ways.len()
    );
}

#[test]
fn what_is_hostile_is_refused_or_read_as_the_build_reads_it_in_every_field() {
    refuse_the_same::<Guide>("guide.json");
    refuse_the_same::<Texts>("texts/de.json");
}

#[test]
fn every_name_is_known_to_both() {
    for [own, by_serde] in names() {
        assert!(own.starts_with("Some"), "{by_serde}");
        assert_eq!(own, by_serde);
    }
}

#[test]
fn an_exception_of_any_kind_is_read() {
    for json in [
        r#"{"change": "cancelled", "date": "2027-02-09", "reason": "storm"}"#,
        r#"{"change": "moved", "date": "2027-04-13", "to": {"date": "2027-04-20"}}"#,
        r#"{"change": "extra", "date": "2027-05-05", "time": "18:00", "place": "town-hall"}"#,
        r#"{"change": "extra", "date": "2027-05-12", "first_date": "2027-05-05"}"#,
    ] {
        let own: Exception = read(json).unwrap();
        assert_eq!(own, serde_json::from_str(json).unwrap());
    }
}

#[test]
fn a_file_that_cannot_be_used_is_an_error() {
    let error = |json: &str| read::<Texts>(json).unwrap_err();
    assert_eq!(error(r#"{"format": 1"#), GuideError::CutOff);
    assert_eq!(error(r#"{"format": 99}"#), GuideError::Newer { format: 99 });
    for json in ["[]", "1", "{}", r#"{"format": 1, "language": "de"}"#] {
        assert!(matches!(error(json), GuideError::Malformed(_)), "{json}");
    }
    assert!(read::<Provenance>(r#"{"confidence": "guessed"}"#).is_err());
    assert!(read::<Source>(r#"{"url": "javascript:alert(1)"}"#).is_err());
    assert!(read::<PlaceKind>(r#"{"id": "No id"}"#).is_err());
}
