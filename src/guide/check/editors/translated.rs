//! Translations that are older than their German.
//!
//! `data/translated.tsv` keeps, for each German text, the hash of the German that its
//! translations were made from: `KEY`, a tab, the hash, and further columns `LANGUAGE:HASH`
//! for the languages that were made from another one. A text whose German has changed since
//! is named until somebody has read its translation and said so
//! (`scripts/check --translated LANGUAGE KEY`).

use std::collections::{BTreeMap, BTreeSet};

use super::finding::{Finding, Words, words};
use super::origins::{TABLE, Table};
use super::path::Step;
use super::report::Report;
use super::tree::{Field, Node, Value};
use super::{All, Document, Files, Severity};

/// Keys whose texts are for programs.
const NO_WORDS: [&str; 4] = ["language", "method", "id", "query"];

/// The most letters of the German that a finding quotes.
const QUOTED: usize = 60;

/// A text with its key within its file, and where it is.
struct Text<'n> {
    way: Vec<Step<'n>>,
    at: usize,
    text: String,
}

/// A language, and the name that a file has in every language.
fn language_and_name(path: &str) -> Option<(&str, String)> {
    if let Some(rest) = path.strip_prefix("locales/") {
        let (language, name) = rest.split_once('/')?;
        return name.ends_with(".ftl").then(|| (language, name.to_owned()));
    }
    let (before, rest) = path.split_once("/texts/")?;
    let folder = before.strip_prefix("public/data")?.trim_start_matches('/');
    let end = rest.find(['/', '.'])?;
    let (language, rest) = rest.split_at(end);
    let name = match rest.strip_prefix('/') {
        Some(rest) => [folder, "/", rest].concat(),
        None => ["texts", rest].concat(),
    };
    name.ends_with(".json").then_some((language, name))
}

/// All texts of a file that are translated.
fn texts_of<'d>(document: &'d Document<'_>) -> Vec<Text<'d>> {
    let mut found = Vec::new();
    if let Some(tree) = &document.tree {
        collect(tree, &mut Vec::new(), &mut found);
    } else if document.path.ends_with(".ftl") {
        collect_messages(&document.file.text, &mut found);
    }
    found
}

fn collect<'n>(node: &'n Node<'_>, way: &mut Vec<Step<'n>>, found: &mut Vec<Text<'n>>) {
    let mut add = |way: &[Step<'n>], text: String| {
        found.push(Text {
            way: way.to_vec(),
            at: node.at,
            text,
        });
    };
    match &node.value {
        Value::Text(text) => add(way, text.clone().into_owned()),
        Value::List(items) => {
            // Paragraphs and steps are one text: another one between them moves no keys.
            let texts: Option<Vec<&str>> = items.iter().map(Node::text).collect();
            match texts {
                Some(texts) if !texts.is_empty() => add(way, texts.join("\n")),
                _ => {
                    for (index, item) in items.iter().enumerate() {
                        way.push(Step::Item(index, item.text_of("id")));
                        collect(item, way, found);
                        way.pop();
                    }
                }
            }
        }
        Value::Object(fields) => {
            let is_text = |it: &&Field<'_>| !NO_WORDS.contains(&&*it.key);
            for field in fields.as_slice().iter().filter(is_text) {
                way.push(Step::Key(&field.key));
                collect(&field.node, way, found);
                way.pop();
            }
        }
        _ => {}
    }
}

fn collect_messages<'n>(source: &'n str, found: &mut Vec<Text<'n>>) {
    let mut at = 0;
    let mut is_within = false;
    for line in source.split_inclusive('\n') {
        let begins = at;
        at += line.len();
        if line.starts_with(|c: char| c.is_ascii_alphabetic())
            && let Some((key, text)) = line.split_once('=')
        {
            is_within = true;
            found.push(Text {
                way: vec![Step::Key(key.trim_end())],
                at: begins,
                text: text.to_owned(),
            });
        } else if line.starts_with(['#', '-']) {
            is_within = false;
        } else if is_within && let Some(last) = found.last_mut() {
            last.text.push_str(line);
        }
    }
}

fn key_of(name: &str, way: &[Step<'_>]) -> String {
    let mut key = [name, "#"].concat();
    for (index, step) in way.iter().enumerate() {
        if index > 0 {
            key.push('/');
        }
        match step {
            Step::Key(step) | Step::Item(_, Some(step)) => key.push_str(step),
            Step::Item(index, None) => key.push_str(&(index + 1).to_string()),
        }
    }
    key
}

/// FNV-1a of the words. Spaces and soft hyphens that others take the place of change nothing.
fn hash_of(text: &str) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut add = |text: &str| {
        for byte in text.bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    for word in text.split_whitespace() {
        word.split('\u{ad}').for_each(&mut add);
        add(" ");
    }
    format!("{:08x}", (hash >> 32) ^ (hash & 0xffff_ffff))
}

/// The German texts by their keys, each behind its hash.
pub(super) type German = BTreeMap<String, (String, String)>;

pub(super) fn german(documents: &[Document<'_>]) -> German {
    let mut german = German::new();
    for document in documents {
        let Some(("de", name)) = language_and_name(document.path) else {
            continue;
        };
        for text in texts_of(document) {
            let hash = hash_of(&text.text);
            german.insert(key_of(&name, &text.way), (hash, text.text));
        }
    }
    german
}

/// The names of the German files with a mistake, which is put right before anybody translates.
pub(super) fn wrong_german(findings: &[Finding]) -> BTreeSet<String> {
    let errors = findings.iter().filter(|it| it.severity == Severity::Error);
    let names = errors.filter_map(|it| match language_and_name(&it.file) {
        Some(("de", name)) => Some(name),
        _ => None,
    });
    names.collect()
}

/// Names the texts of a file that are older than their German.
pub(super) fn check(
    document: &Document<'_>,
    german: &German,
    table: &Table<'_>,
    wrong: &BTreeSet<String>,
    report: &mut Report<'_>,
) {
    let Some((language, name)) = language_and_name(document.path) else {
        return;
    };
    if language == "de" || wrong.contains(&name) {
        return;
    }
    for text in texts_of(document) {
        let key = key_of(&name, &text.way);
        let (Some((hash, today)), Some(origin)) =
            (german.get(&key), table.origins.get(key.as_str()))
        else {
            continue;
        };
        if origin.of(language) == hash {
            continue;
        }
        let today = quoted(today);
        let words = words!(
            "das Deutsche hat sich geändert, seit dieser Text übersetzt wurde; jetzt heißt es: \
             „{today}“. Den Text vergleichen und ändern, wenn nötig, dann: \
             scripts/check --translated {language} {key}",
            "the German has changed since this text was translated; now it says: “{today}”. \
             Compare the text, change it if need be, then: \
             scripts/check --translated {language} {key}"
        );
        report.warning(&text.way, text.at, words);
    }
}

fn quoted(text: &str) -> String {
    let line: Vec<&str> = text.split_whitespace().collect();
    let line = line.join(" ").replace('\u{ad}', "");
    if line.chars().count() <= QUOTED {
        return line;
    }
    let start: String = line.chars().take(QUOTED).collect();
    [start.trim_end(), "…"].concat()
}

/// How many German texts are not in the table, so that nobody would notice their changes.
pub(super) fn new_texts(german: &German, table: &Table<'_>) -> Option<Finding> {
    let is_new = |key: &&String| !table.origins.contains_key(key.as_str());
    let count = german.keys().filter(is_new).count();
    let first = german.keys().find(is_new)?;
    Some(Finding {
        file: TABLE.to_owned(),
        line: 1,
        record: None,
        field: String::new(),
        problem: words!(
            "neue Texte, deren Änderungen noch niemand bemerken würde: {count} ({first}). Wenn sie \
             übersetzt sind: scripts/check --translated",
            "new texts whose changes nobody would notice yet: {count} ({first}). Once they are \
             translated: scripts/check --translated"
        ),
        severity: Severity::Warning,
    })
}

/// Lines of the table whose German text is gone: nobody needs them.
pub(super) fn gone_texts(german: &German, table: &Table<'_>, report: &mut Report<'_>) {
    let gone = table
        .begins
        .iter()
        .filter(|(key, _)| !german.contains_key(**key));
    let Some((key, at)) = gone.clone().min_by_key(|(_, at)| **at) else {
        return;
    };
    let count = gone.count();
    let words = words!(
        "Zeilen von Texten, die es im Deutschen nicht gibt: {count} ({key}). scripts/check \
         --translated löscht sie",
        "lines of texts that are not in the German: {count} ({key}). scripts/check --translated \
         deletes them"
    );
    report.warning(&[], *at, words);
}

/// What has been written into the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    /// The path of the table.
    pub path: &'static str,
    /// The whole table.
    pub text: String,
    /// How many texts were read against today's German.
    pub count: usize,
    /// How many texts were not in the table.
    pub new: usize,
}

/// Writes down that translations fit today's German: in a language, or in `all` of them, the
/// texts with these keys or below them. Texts that the table does not know are taken as
/// translated from today's German; lines of texts that do not exist any more go.
///
/// # Errors
///
/// When there is no such language or no such text, in a sentence.
pub fn mark_as_translated(
    files: &Files,
    language: &str,
    keys: &[String],
) -> Result<Marked, Words> {
    let documents = super::read(files);
    let all = All::of(files, &documents);
    let languages: BTreeSet<&str> = all
        .languages
        .iter()
        .copied()
        .filter(|it| *it != "de")
        .collect();
    let chosen: BTreeSet<&str> = match language {
        "all" => languages.clone(),
        _ => languages
            .iter()
            .copied()
            .filter(|it| *it == language)
            .collect(),
    };
    if chosen.is_empty() && !keys.is_empty() {
        return Err(words!(
            "die Sprache „{language}“ gibt es nicht; für alle: all",
            "there is no language “{language}”; for each of them: all"
        ));
    }
    let german = german(&documents);
    let is_below = |key: &str, wanted: &str| {
        key.strip_prefix(wanted)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '#']))
    };
    if let Some(key) = keys
        .iter()
        .find(|key| !german.keys().any(|own| is_below(own, key)))
    {
        return Err(words!(
            "den Text „{key}“ gibt es im Deutschen nicht",
            "there is no text “{key}” in the German"
        ));
    }
    let table = Table::read(files.text(TABLE).unwrap_or_default());
    let (mut text, mut count, mut new) = (HEAD.to_owned(), 0, 0);
    for (key, (hash, _)) in &german {
        let mut origins: BTreeMap<&str, &str> = BTreeMap::new();
        let known = table.origins.get(key.as_str());
        if known.is_none() {
            new += 1;
        }
        let is_wanted = keys.iter().any(|wanted| is_below(key, wanted));
        for language in &languages {
            let before = known.map_or(hash.as_str(), |origin| origin.of(language));
            let is_read = is_wanted && chosen.contains(language);
            if is_read && before != hash {
                count += 1;
            }
            origins.insert(language, if is_read { hash } else { before });
        }
        text.push_str(&line(key, hash, &origins));
    }
    Ok(Marked {
        path: TABLE,
        text,
        count,
        new,
    })
}

const HEAD: &str = "# The German that each text was translated from: text, hash, and languages that \
                    were made from another German. Written by scripts/check --translated.\n";

/// A line of the table, with the hash that most languages have before the others.
fn line(key: &str, today: &str, origins: &BTreeMap<&str, &str>) -> String {
    let times = |hash: &str| origins.values().filter(|it| **it == hash).count();
    let most = origins
        .values()
        .copied()
        .max_by_key(|hash| (times(hash), *hash == today, *hash))
        .unwrap_or(today);
    let mut line = [key, "\t", most].concat();
    for (language, hash) in origins.iter().filter(|(_, hash)| **hash != most) {
        line.push_str(&["\t", language, ":", hash].concat());
    }
    line.push('\n');
    line
}
