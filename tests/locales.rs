//! The words of the interface are the same set in every language, and all of
//! them are used.
// Helpers of tests may panic as tests do.
#![allow(clippy::unwrap_used)]

#[path = "common/catalogue.rs"]
mod catalogue;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use catalogue::{Catalogue, catalogue};
use wegweiser::i18n::Language;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All Rust files below a folder.
fn sources(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut all = Vec::new();
    for path in entries {
        if path.is_dir() {
            all.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            all.push(fs::read_to_string(path).unwrap());
        }
    }
    all
}

/// Keys that are put together from an id, and those that the build writes into
/// boot.js, by their beginnings.
const BUILT: [&str; 4] = ["language-", "kind-", "emergency-", "boot-"];

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let german = catalogue(Language::GERMAN);
    for language in Language::all() {
        let other = catalogue(language);
        let keys = |it: &Catalogue| it.keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(keys(&other), keys(&german), "keys of {language:?}");
        for (key, variables) in &other {
            assert_eq!(
                variables, &german[key],
                "variables of {key} in {language:?}"
            );
        }
    }
}

#[test]
fn every_message_is_used() {
    let code = sources(&root().join("src")).concat();
    for key in catalogue(Language::GERMAN).keys() {
        let is_built = BUILT.iter().any(|beginning| key.starts_with(beginning));
        assert!(
            is_built || code.contains(&format!("\"{key}\"")),
            "{key} is not used"
        );
    }
}

#[test]
fn every_message_that_the_code_uses_exists() {
    let known = catalogue(Language::GERMAN);
    let code = sources(&root().join("src/ui")).concat();
    let calls = [
        "text(\"",
        "text_with(\"",
        "count(\"",
        "label(\"",
        "get(\"",
        "row(\"",
    ];
    let squeezed: String = code.split_whitespace().collect();
    let mut used = 0;
    for call in calls {
        for rest in squeezed.split(call).skip(1) {
            let key = rest.split('"').next().unwrap_or_default();
            if key.contains('-') || known.contains_key(key) {
                used += 1;
                assert!(
                    known.contains_key(key) || BUILT.contains(&key),
                    "{key} does not exist"
                );
            }
        }
    }
    assert!(
        used > 80,
        "only {used} found: does the code get messages in another way?"
    );
}

#[test]
fn every_language_spoken_at_a_place_has_a_name() {
    let known = catalogue(Language::GERMAN);
    let json = fs::read_to_string(root().join("public/data/guide.json")).unwrap();
    let guide = wegweiser::guide::Guide::read(&json).unwrap();
    for place in &guide.places {
        for tag in &place.languages {
            assert!(
                known.contains_key(&format!("language-{tag}")),
                "{tag} of {}",
                place.id
            );
        }
    }
}
