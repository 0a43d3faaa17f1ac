//! Every language says what the German says: the same texts, the same numbers,
//! paragraphs and dates, the right plurals, and no German left by accident.
#![cfg(feature = "ssr")]
// Helpers of tests may panic as tests do.
#![allow(clippy::unwrap_used)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use common::{file, path};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser::parse;
use icu::plurals::{PluralCategory, PluralRules};
use serde_json::Value;
use wegweiser::guide::editors::numbers;
use wegweiser::guide::{Guide, Texts};
use wegweiser::i18n::Language;

/// What no sentence is, in the texts: words for machines, and German ones by nature.
const NO_WORDS: [&str; 4] = ["language", "method", "id", "query"];

/// The texts of a language, each under the path of keys that leads to it; those of the
/// handbook, if the language has it, under `/handbook` and the name of the file.
fn texts(language: Language) -> BTreeMap<String, String> {
    let json = file(&format!("public/data/texts/{}.json", language.tag()));
    let mut texts = BTreeMap::new();
    flatten(&serde_json::from_str(&json).unwrap(), "", &mut texts);
    let folder = path(&format!("public/data/handbook/texts/{}", language.tag()));
    for (name, json) in files(Path::new(&folder)) {
        let name = ["/handbook/", &name].concat();
        flatten(&serde_json::from_str(&json).unwrap(), &name, &mut texts);
    }
    texts
}

/// The files of a folder and those below it, by their paths; none if there is no folder.
fn files(folder: &Path) -> Vec<(String, String)> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut files = Vec::new();
    for path in entries.map(|entry| entry.unwrap().path()) {
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            let inner = self::files(&path).into_iter();
            files.extend(inner.map(|(path, text)| ([name, "/", &path].concat(), text)));
        } else {
            files.push((name.to_owned(), fs::read_to_string(&path).unwrap()));
        }
    }
    files
}

/// Whether a path leads into the handbook.
fn is_of_handbook(path: &str) -> bool {
    path.starts_with("/handbook/")
}

fn flatten(value: &Value, path: &str, into: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                if !NO_WORDS.contains(&key.as_str()) {
                    flatten(value, &format!("{path}/{key}"), into);
                }
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                flatten(value, &format!("{path}/{index}"), into);
            }
        }
        Value::String(text) => {
            into.insert(path.to_owned(), text.clone());
        }
        _ => {}
    }
}

/// Only translations say what the German name of a place means.
fn is_meaning_of_a_name(path: &str) -> bool {
    path.starts_with("/places/") && path.ends_with("/name")
}

/// Only translations translate the German words of the glossary and the phrases.
fn is_meaning_of_german(path: &str) -> bool {
    path.starts_with("/handbook/glossary.json/") && path.ends_with("/translation")
        || path.starts_with("/handbook/phrases.json/phrases/") && path.ends_with("/text")
}

fn translations() -> impl Iterator<Item = Language> {
    Language::all().filter(|language| *language != Language::GERMAN)
}

#[test]
fn every_language_has_the_words_that_the_guide_needs_and_no_others() {
    let guide = Guide::read(&file("public/data/guide.json")).unwrap();
    for language in Language::all() {
        let path = format!("public/data/texts/{}.json", language.tag());
        let texts = Texts::read(&file(&path)).unwrap();
        texts
            .check(&guide)
            .unwrap_or_else(|error| panic!("{path}: {error}"));
        assert!(texts.is_complete(&guide), "{path}");
        assert_eq!(texts.language, language.tag());
    }
}

#[test]
fn every_language_has_every_text_of_the_german_down_to_the_last_remark() {
    let keys = |language| -> BTreeSet<String> {
        let keys = texts(language).into_keys();
        keys.filter(|path| !is_meaning_of_a_name(path) && !is_meaning_of_german(path))
            .collect()
    };
    let german = keys(Language::GERMAN);
    for language in translations() {
        let own = keys(language);
        let has_handbook = own.iter().any(|path| is_of_handbook(path));
        let missing = german.difference(&own);
        let missing: Vec<_> = missing
            .filter(|path| has_handbook || !is_of_handbook(path))
            .collect();
        let surplus: Vec<_> = own.difference(&german).collect();
        assert!(missing.is_empty(), "{language:?} lacks {missing:?}");
        assert!(surplus.is_empty(), "{language:?} has more: {surplus:?}");
    }
}

#[test]
fn every_language_gives_the_meaning_of_the_same_names() {
    let names = |language| -> BTreeSet<String> {
        let keys = texts(language).into_keys();
        keys.filter(|path| is_meaning_of_a_name(path)).collect()
    };
    let english = names(Language::from_tag("en").unwrap());
    for language in Language::all() {
        let wanted = if language.base() == Language::GERMAN.base() {
            BTreeSet::new()
        } else {
            english.clone()
        };
        assert_eq!(names(language), wanted, "{language:?}");
    }
}

#[test]
fn every_language_that_has_the_handbook_translates_its_german_words_and_sentences() {
    let json = |name: &str| -> Value {
        serde_json::from_str(&file(&format!("public/data/handbook/{name}"))).unwrap()
    };
    let ids = |list: &Value| -> Vec<String> {
        let ids = list.as_array().unwrap().iter();
        ids.map(|it| it["id"].as_str().unwrap().to_owned())
            .collect()
    };
    let terms = ids(&json("glossary.json")["terms"]);
    let terms = terms
        .iter()
        .map(|id| format!("/handbook/glossary.json/{id}/translation"));
    let phrases = ids(&json("phrases.json")["phrases"]);
    let phrases = phrases
        .iter()
        .map(|id| format!("/handbook/phrases.json/phrases/{id}/text"));
    let wanted: BTreeSet<String> = terms.chain(phrases).collect();
    for language in Language::all() {
        let own = texts(language).into_keys();
        let own: Vec<String> = own.filter(|path| is_of_handbook(path)).collect();
        let found = own.iter().filter(|path| is_meaning_of_german(path));
        let found: BTreeSet<String> = found.cloned().collect();
        if own.is_empty() || language.base() == Language::GERMAN.base() {
            assert_eq!(found, BTreeSet::new(), "{language:?}");
        } else {
            assert_eq!(found, wanted, "{language:?}");
        }
    }
}

#[test]
fn a_phone_number_in_a_text_is_never_broken_into_two_lines() {
    for language in Language::all() {
        for (path, text) in texts(language) {
            let mut words = text.split(' ').peekable();
            while let (Some(word), Some(next)) = (words.next(), words.peek()) {
                let begins = word.ends_with("116") || word.ends_with("0461");
                let digits = next.chars().take_while(char::is_ascii_digit).count();
                let is_broken = begins && digits >= 3;
                assert!(!is_broken, "{path} in {}: {text}", language.tag());
            }
        }
    }
}

#[test]
fn the_handbook_names_no_number_to_call_that_no_place_has() {
    let digits = |text: &str| {
        text.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    let guide = Guide::read(&file("public/data/guide.json")).unwrap();
    let phones = guide.places.iter().flat_map(|place| &place.phones);
    let known: BTreeSet<String> = phones.map(|it| digits(it.number.as_str())).collect();
    let is_of_number = |c: char| c.is_ascii_digit() || " \u{a0}-/".contains(c);
    let mut found = 0;
    for language in Language::all() {
        let texts = texts(language).into_iter();
        for (path, text) in texts.filter(|(path, _)| is_of_handbook(path)) {
            let numbers = text.split(|c| !is_of_number(c)).map(&digits);
            let is_to_call = |it: &String| {
                it.len() >= 6 && (it.starts_with('0') || it.starts_with("116"))
            };
            for number in numbers.filter(is_to_call) {
                found += 1;
                let path = [language.tag(), &path].concat();
                assert!(known.contains(&number), "{number} in {path}: {text}");
            }
        }
    }
    assert!(found > 0, "there are such numbers, so they are looked for");
}

/// The line of a place on a card is in every language, or in none.
#[test]
fn the_line_of_a_place_is_written_in_every_language_or_in_none() {
    let with_line = |language: Language| {
        let file = file(&format!("public/data/texts/{}.json", language.tag()));
        let texts = Texts::read(&file).unwrap();
        let places = texts.places.iter().filter(|(_, it)| it.short.is_some());
        places.map(|(id, _)| *id).collect::<BTreeSet<_>>()
    };
    let german = with_line(Language::GERMAN);
    for language in Language::all() {
        assert_eq!(with_line(language), german, "{}", language.tag());
    }
}

#[test]
fn no_text_names_a_file_of_the_guide_to_visitors() {
    // The open data are files for everybody: these are those of the editors.
    let files = ["guide.json", ".tsv", ".ftl", ".md", "publisher"];
    for language in Language::all() {
        let path = format!("locales/{}/main.ftl", language.tag());
        let messages = file(&path);
        // Remarks are for those who translate.
        let messages = messages.lines().filter(|line| !line.starts_with('#'));
        let texts = texts(language).into_values();
        for text in texts.chain(messages.map(String::from)) {
            let named = files.iter().find(|name| text.contains(**name));
            assert_eq!(named, None, "{language:?}: {text}");
        }
    }
}

#[test]
fn numbers_are_compared_by_what_they_mean() {
    assert_eq!(
        numbers::of("30.841 Menschen"),
        numbers::of("30\u{202f}841 people")
    );
    assert_eq!(numbers::of("am 19.08.2026"), numbers::of("۱۹ اوت ۲۰۲۶"));
    assert_eq!(numbers::of("18:30 Uhr"), numbers::of("kl. 18.30"));
    assert_ne!(numbers::of("202 €"), numbers::of("220 €"));
    assert_eq!(numbers::of("§ 25a, § 25b"), ["25", "25"]);
}

#[test]
fn amounts_dates_and_paragraphs_are_those_of_the_german() {
    let german = texts(Language::GERMAN);
    for language in translations() {
        for (path, text) in texts(language) {
            let Some(original) = german.get(&path) else {
                continue;
            };
            let mut own = numbers::of(&text);
            if language.base() == Language::GERMAN.base() {
                numbers::take_out_written(&mut own, original);
            }
            assert_eq!(
                own,
                numbers::of(original),
                "numbers of {path} in {language:?}:\n{text}\n{original}"
            );
            let paragraphs = |text: &str| text.matches('§').count();
            assert_eq!(
                paragraphs(&text),
                paragraphs(original),
                "§ of {path} in {language:?}"
            );
        }
    }
}

#[test]
fn no_german_is_left_by_accident() {
    let german = texts(Language::GERMAN);
    let others = translations().filter(|it| it.base() != Language::GERMAN.base());
    for language in others {
        for (path, text) in texts(language) {
            let is_sentence = text.chars().count() > 24;
            if is_sentence && german.get(&path) == Some(&text) {
                panic!("{path} in {language:?} is German: {text}");
            }
            let own_words = without_quotes(&text);
            for word in ["Sie ", " und ", " oder ", " nicht ", " für ", " wird "] {
                assert!(
                    is_within_name(&own_words, word),
                    "{path} in {language:?} has German in it: {text}"
                );
            }
        }
    }
}

/// What encloses German names: brackets, and quotation marks of all languages.
const QUOTES: [(char, &[char]); 6] = [
    ('(', &[')']),
    ('«', &['»']),
    ('»', &['«']),
    ('„', &['“', '”']),
    ('“', &['”']),
    ('"', &['"']),
];

/// A text without what is in brackets or quotation marks, where German names are
/// and explain a meaning.
fn without_quotes(text: &str) -> String {
    let mut rest = text.to_owned();
    for (opens, closes) in QUOTES {
        while let Some((before, inside)) = rest.split_once(opens)
            && let Some((_, after)) = inside.split_once(closes)
        {
            rest = [before, after].concat();
        }
    }
    rest
}

/// Whether a German word is only between words with capital letters, as in the
/// names of offices.
fn is_within_name(text: &str, word: &str) -> bool {
    text.match_indices(word).all(|(at, _)| {
        let before = text[..at]
            .split_whitespace()
            .next_back()
            .unwrap_or_default();
        // Between them there may be an adjective: Landesamt für soziale Dienste.
        let mut after = text[at + word.len()..].split_whitespace().take(2);
        let is_name = |word: &str| {
            let mut letters = word.chars().filter(|it| it.is_alphabetic());
            letters.next().is_some_and(char::is_uppercase)
        };
        is_name(before) && after.any(is_name)
    })
}

/// The variants of every message that chooses by a number, with their keys.
fn plurals(language: Language) -> Vec<(String, BTreeSet<String>)> {
    let source = file(&format!("locales/{}/main.ftl", language.tag()));
    let resource = parse(source.as_str()).unwrap();
    let mut plurals = Vec::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let value = message.value.as_ref().unwrap();
            collect(message.id.name, value, &mut plurals);
        }
    }
    plurals
}

/// Variables that count something.
const COUNTS: [&str; 5] = ["count", "days", "hours", "minutes", "seconds"];

fn collect(
    key: &str,
    pattern: &Pattern<&str>,
    plurals: &mut Vec<(String, BTreeSet<String>)>,
) {
    for element in &pattern.elements {
        let PatternElement::Placeable {
            expression: Expression::Select { selector, variants },
        } = element
        else {
            continue;
        };
        if let InlineExpression::VariableReference { id } = selector
            && COUNTS.contains(&id.name)
        {
            let keys = variants.iter().filter_map(|variant| match variant.key {
                VariantKey::Identifier { name } => Some(name.to_owned()),
                VariantKey::NumberLiteral { .. } => None,
            });
            plurals.push((key.to_owned(), keys.collect()));
        }
        for variant in variants {
            collect(key, &variant.value, plurals);
        }
    }
}

/// What CLDR calls a plural category.
fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[test]
fn plurals_have_the_categories_that_their_language_has() {
    for language in Language::all() {
        let locale: icu::locale::Locale = language.formats().parse().unwrap();
        let rules = PluralRules::try_new_cardinal(locale.into()).unwrap();
        let wanted: BTreeSet<String> = rules
            .categories()
            .map(|category| name(category).to_owned())
            .collect();
        let found = plurals(language);
        assert!(found.len() >= 8, "only {} in {language:?}", found.len());
        for (key, categories) in found {
            assert_eq!(categories, wanted, "{key} in {language:?}");
        }
    }
}
