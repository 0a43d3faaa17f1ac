//! What somebody writes into the data who means harm is refused with its reason, or shown as
//! the text that it is: in every field that the data have, whatever they are.
#![cfg(feature = "ssr")]
// Helpers of tests may panic as tests do.
#![allow(clippy::unwrap_used)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use common::{file, messages, path, paths_below};
use serde_json::Value;
use wegweiser::guide::editors::{Files, Finding, Options, Severity, check};
use wegweiser::guide::handbook::texts::{
    AnswerTexts, DocumentTexts, FirstWeeksTexts, LetterTexts, NeedTexts, PhraseTexts,
    SituationTexts, TermTexts, TopicGuideText,
};
use wegweiser::guide::handbook::{
    self, Answers, Documents, FirstWeeks, Glossary, Handbook, HandbookTexts, Letters,
    Needs, Phrases, Situations, TopicGuide, part,
};
use wegweiser::guide::{Guide, Texts};
use wegweiser::i18n::Language;
use wegweiser::platform::FORMATS;
use wegweiser::ui::{Locale, Page, Template, add_parts};

/// Breaks out of every place in a page that a text may be in, if nothing is done about it.
const BREAKOUT: &str = "x\"'`><script>alert(1)</script><img src=x onerror=alert(1)>\
    </script></style></title></textarea>--><svg onload=alert(1)>\r\n&lt;b&gt;{{x}}\u{202e}\
    \u{0}javascript:alert(1)";

/// What no field may have, and what is said of it where it is the text of a sentence.
const REFUSED: [(&str, &str); 7] = [
    ("a <script>alert(1)</script>", "HTML"),
    ("a <img src=x onerror=alert(1)>", "HTML"),
    ("a \u{202e}b", "direction of writing"),
    ("a \u{2067}b", "direction of writing"),
    ("a \u{0}b", "(U+0000)"),
    ("a \u{1b}[2Jb", "(U+001B)"),
    (LONG, "too long"),
];

/// Stands for a text of more characters than anybody reads.
const LONG: &str = "LONG";

/// What only leads somewhere where a link has it.
const LINKS: [&str; 4] = [
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "https://example.org/\"onclick=\"alert(1)",
    "//example.org",
];

/// The JSON of the data below a folder of the repository, by their paths from there.
fn files_in(folder: &str) -> BTreeMap<String, Value> {
    let below = [folder, "/public/data"].concat();
    let names = paths_below(&below).into_iter();
    let names = names.filter(|name| name.ends_with(".json"));
    let read = |name: String| {
        let tree = serde_json::from_str(&file(&[&*below, "/", &name].concat()));
        (["public/data/", &name].concat(), tree.unwrap())
    };
    names.map(read).collect()
}

/// Changes every text of a tree, with the names of the fields that lead to it.
fn change_texts(
    tree: &mut Value,
    way: &mut Vec<String>,
    change: &mut dyn FnMut(&[String], &mut String),
) {
    match tree {
        Value::String(text) => change(way, text),
        Value::Array(items) => {
            way.push("*".into());
            items
                .iter_mut()
                .for_each(|it| change_texts(it, way, change));
            way.pop();
        }
        Value::Object(fields) => {
            for (key, value) in fields {
                way.push(key.clone());
                change_texts(value, way, change);
                way.pop();
            }
        }
        _ => {}
    }
}

/// The numbers of the lines, in a file that is written line by line, which have a mark.
fn lines_with(text: &str, mark: &str) -> BTreeSet<usize> {
    let lines = text.lines().enumerate();
    lines
        .filter(|(_, line)| line.contains(mark))
        .map(|(index, _)| index + 1)
        .collect()
}

/// What is said of the small guide when `value` is in each field that `is_chosen`, and where
/// it is.
fn findings_with(
    value: &str,
    is_chosen: impl Fn(&str) -> bool,
) -> (Vec<Finding>, Vec<(String, usize)>) {
    let mut files = Files::read(Path::new(&path("tests/check/sample"))).unwrap();
    let mut places = Vec::new();
    for (name, mut tree) in files_in("tests/check/sample") {
        change_texts(&mut tree, &mut Vec::new(), &mut |_, text| {
            if is_chosen(text) {
                *text = "MARK".to_owned();
            }
        });
        let text = serde_json::to_string_pretty(&tree).unwrap();
        let lines = lines_with(&text, "\"MARK\"");
        places.extend(lines.into_iter().map(|line| (name.clone(), line)));
        let value = serde_json::to_string(value).unwrap();
        files.insert(&name, text.replace("\"MARK\"", &value).into_bytes());
    }
    (check(&files, &options()), places)
}

fn options() -> Options {
    Options {
        today: "2026-11-28".parse().unwrap(),
        is_for_publishing: false,
    }
}

/// The fields about which nothing is said, though they have what is wrong.
fn passed(findings: &[Finding], places: Vec<(String, usize)>) -> Vec<(String, usize)> {
    let errors = findings.iter().filter(|it| it.severity == Severity::Error);
    let said: BTreeSet<_> = errors.map(|it| (it.file.clone(), it.line)).collect();
    places.into_iter().filter(|it| !said.contains(it)).collect()
}

#[test]
fn every_field_refuses_html_invisible_characters_and_endless_texts_with_the_reason() {
    for (value, reason) in REFUSED {
        let value = if value == LONG {
            "word ".repeat(1_200) + "end"
        } else {
            value.to_owned()
        };
        let (findings, places) = findings_with(&value, |_| true);
        assert!(places.len() > 400);
        assert_eq!(passed(&findings, places), [], "{reason}");
        let of_texts = findings.iter().filter(|it| it.problem.en.contains(reason));
        assert!(of_texts.count() > 200, "{reason}");
    }
}

#[test]
fn every_link_refuses_what_leads_nowhere_on_the_web() {
    let is_link = |text: &str| text.starts_with("http") || text.contains('@');
    for value in LINKS {
        let (findings, places) = findings_with(value, is_link);
        assert!(places.len() > 10);
        assert_eq!(passed(&findings, places), [], "{value}");
    }
}

#[test]
fn every_file_refuses_half_a_character_and_too_many_brackets_with_the_reason() {
    let deep = ["[".repeat(100_000), "]".repeat(100_000)].concat();
    for (value, reason) in [
        (r#""a \ud800 b""#, "after the \\ in the text"),
        (r#""a \udc00\ud800 b""#, "after the \\ in the text"),
        (&deep, "too many brackets"),
    ] {
        for (name, mut tree) in files_in("tests/check/sample") {
            let mut files = Files::read(Path::new(&path("tests/check/sample"))).unwrap();
            let mut last = None;
            change_texts(&mut tree, &mut Vec::new(), &mut |_, text| {
                last = Some(std::mem::replace(text, "MARK".to_owned()));
            });
            assert!(last.is_some(), "{name}");
            let text = serde_json::to_string_pretty(&tree).unwrap();
            files.insert(&name, text.replacen("\"MARK\"", value, 1).into_bytes());
            let findings = check(&files, &options());
            let is_said = findings
                .iter()
                .any(|it| it.file == name && it.problem.en.contains(reason));
            assert!(is_said, "{name}: {reason}: {:?}", findings.first());
        }
    }
}

/// One file of each sort; what is too long is refused in every field (see above).
const LONG_IN: [&str; 5] = [
    "data/guide.json",
    "texts/de.json",
    "handbook/topics/health.json",
    "handbook/letters.json",
    "texts/de/letters.json",
];

#[test]
fn ten_megabytes_in_a_field_are_refused_in_a_sentence_that_can_be_read() {
    let long = serde_json::to_string(&"very ".repeat(2_000_000)).unwrap();
    for (name, mut tree) in files_in("tests/check/sample") {
        if !LONG_IN.iter().any(|end| name.ends_with(end)) {
            continue;
        }
        let mut files = Files::read(Path::new(&path("tests/check/sample"))).unwrap();
        change_texts(&mut tree, &mut Vec::new(), &mut |_, text| {
            *text = "MARK".to_owned();
        });
        let text = serde_json::to_string_pretty(&tree).unwrap();
        files.insert(&name, text.replacen("\"MARK\"", &long, 1).into_bytes());
        let findings = check(&files, &options());
        let line = lines_with(&text, "\"MARK\"").into_iter().next().unwrap();
        let is_said = findings.iter().any(|it| it.file == name && it.line == line);
        assert!(is_said, "{name}:{line}");
        assert!(
            findings.iter().all(|it| it.to_string().len() < 2_000),
            "{name}"
        );
    }
}

/// The data of this guide in German, which a test changes.
struct Data(BTreeMap<String, Value>);

const DATA: &str = "public/data/";

impl Data {
    fn read() -> Self {
        let mut files = files_in("");
        files.retain(|name, _| {
            !name.contains("texts/")
                || name.contains("texts/de.")
                || name.contains("texts/de/")
        });
        Self(files)
    }

    fn text(&self, name: &str) -> Option<String> {
        self.0.get(&[DATA, name].concat()).map(Value::to_string)
    }

    /// Whether the programs that read a kind of files can use these.
    fn can_be_read(&self, kind: &str) -> bool {
        match kind {
            "public/data/guide.json" => {
                Guide::read(&self.text("guide.json").unwrap()).is_ok()
            }
            "public/data/texts/de.json" => {
                Texts::read(&self.text("texts/de.json").unwrap()).is_ok()
            }
            _ => {
                let mut names = self.0.keys().filter(|name| kind_of(name) == kind);
                names.all(|name| can_be_read(name, &self.0[name].to_string()))
            }
        }
    }

    fn guide(&self) -> Guide {
        Guide::read(&self.text("guide.json").unwrap()).unwrap()
    }

    fn handbook(&self) -> Option<(Handbook, HandbookTexts)> {
        let folder = |name: &str| self.text(&["handbook/", name].concat());
        let words = |name: &str| self.text(&["handbook/texts/de/", name].concat());
        let guide = common::guide();
        let handbook = Handbook::load(&guide, &folder).ok()?;
        let texts = HandbookTexts::load(&handbook, &words).ok()?;
        (handbook.check(&guide).is_ok() && texts.check(&handbook).is_ok())
            .then_some((handbook, texts))
    }

    /// Puts a text into all fields of a kind, in all files of a kind.
    fn fill(&mut self, kind: &str, field: &str, ids: &BTreeSet<String>, with: &str) {
        for (name, tree) in &mut self.0 {
            if kind_of(name) != kind {
                continue;
            }
            change_texts(tree, &mut Vec::new(), &mut |way, text| {
                if field_of(way, ids) == field {
                    *text = with.to_owned();
                }
            });
        }
    }
}

/// Whether the build reads a file of the handbook.
fn can_be_read(name: &str, json: &str) -> bool {
    let (folder, file) = name.rsplit_once('/').unwrap();
    let is_text = folder.contains("/texts/");
    let kind = match folder.rsplit('/').next() {
        Some(kind @ ("topics" | "answers")) => kind,
        _ => file.trim_end_matches(".json"),
    };
    match (kind, is_text) {
        ("topics", false) => handbook::read::<TopicGuide>(json).is_ok(),
        ("topics", true) => handbook::read::<TopicGuideText>(json).is_ok(),
        ("answers", false) => handbook::read::<Answers>(json).is_ok(),
        ("answers", true) => handbook::read::<AnswerTexts>(json).is_ok(),
        ("situations", false) => handbook::read::<Situations>(json).is_ok(),
        ("situations", true) => handbook::read::<SituationTexts>(json).is_ok(),
        ("needs", false) => handbook::read::<Needs>(json).is_ok(),
        ("needs", true) => handbook::read::<NeedTexts>(json).is_ok(),
        ("first-weeks", false) => handbook::read::<FirstWeeks>(json).is_ok(),
        ("first-weeks", true) => handbook::read::<FirstWeeksTexts>(json).is_ok(),
        ("documents", false) => handbook::read::<Documents>(json).is_ok(),
        ("documents", true) => handbook::read::<DocumentTexts>(json).is_ok(),
        ("letters", false) => handbook::read::<Letters>(json).is_ok(),
        ("letters", true) => handbook::read::<LetterTexts>(json).is_ok(),
        ("glossary", false) => handbook::read::<Glossary>(json).is_ok(),
        ("glossary", true) => handbook::read::<TermTexts>(json).is_ok(),
        ("phrases", false) => handbook::read::<Phrases>(json).is_ok(),
        ("phrases", true) => handbook::read::<PhraseTexts>(json).is_ok(),
        _ => panic!("nothing reads {name}"),
    }
}

/// A file, or all that are written in the same way.
fn kind_of(name: &str) -> String {
    let (folder, _) = name.rsplit_once('/').unwrap();
    match folder.rsplit('/').next() {
        Some(kind @ ("topics" | "answers")) => [folder, "/", kind].concat(),
        _ => name.to_owned(),
    }
}

/// A field, whatever record it is of.
fn field_of(way: &[String], ids: &BTreeSet<String>) -> String {
    let names = way
        .iter()
        .map(|key| if ids.contains(key) { "*" } else { key });
    names.collect::<Vec<_>>().join("/")
}

/// All ids of records.
fn ids_in(tree: &Value, ids: &mut BTreeSet<String>) {
    match tree {
        Value::Array(items) => items.iter().for_each(|it| ids_in(it, ids)),
        Value::Object(fields) => {
            if let Some(id) = fields.get("id").and_then(Value::as_str) {
                ids.insert(id.to_owned());
            }
            fields.values().for_each(|it| ids_in(it, ids));
        }
        _ => {}
    }
}

/// The data with a text in every field that the programs do not refuse it for, and how many
/// kinds of fields have it and have not.
fn filled_with(text: &str) -> (Data, usize, usize) {
    let mut data = Data::read();
    let mut ids = BTreeSet::new();
    data.0.values().for_each(|tree| ids_in(tree, &mut ids));
    let mut fields = BTreeSet::new();
    for (name, tree) in &mut data.0 {
        change_texts(tree, &mut Vec::new(), &mut |way, _| {
            fields.insert((kind_of(name), field_of(way, &ids)));
        });
    }
    let (mut taken, mut refused) = (0, 0);
    for (kind, field) in fields {
        let own = data.0.iter().filter(|(name, _)| kind_of(name) == kind);
        let before: Vec<_> = own
            .map(|(name, tree)| (name.clone(), tree.clone()))
            .collect();
        data.fill(&kind, &field, &ids, text);
        if data.can_be_read(&kind) {
            taken += 1;
        } else {
            refused += 1;
            data.0.extend(before);
        }
    }
    (data, taken, refused)
}

fn locale(data: &Data) -> (Locale, Vec<Page>) {
    let guide = Arc::new(data.guide());
    let texts = Texts::read(&data.text("texts/de.json").unwrap()).unwrap();
    let (handbook, words) = data.handbook().unwrap();
    let parts = part::join(&guide, &texts, &handbook, &words, &words, &[]).unwrap();
    let pages = common::all_pages(&guide);
    let language = Language::GERMAN;
    let locale = Locale::new(language, guide, texts, messages(language), FORMATS);
    add_parts(&locale, &parts, &pages).unwrap();
    (locale, pages)
}

const INDEX: &str = "<!doctype html><html data-state=loading dir=ltr lang=de>\
    <meta charset=utf-8><title>Any</title><meta content=Any name=description>\
    <link href=/icon.svg rel=icon><script src=/boot.js></script></head>\
    <body><div id=app></div></body></html>";

/// What a browser would run or follow in a page though a text has brought it.
fn dangers_in(html: &str) -> Vec<String> {
    let mut dangers = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if !rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        let end = rest.find(|c: char| c.is_whitespace() || c == '>').unwrap();
        let name = rest[..end].to_ascii_lowercase();
        let attributes = attributes(&mut rest, end);
        for (key, value) in &attributes {
            let value = value.trim_start().to_ascii_lowercase();
            let leads_away = ["javascript:", "data:text", "vbscript:"]
                .iter()
                .any(|scheme| value.starts_with(scheme));
            if key.starts_with("on") || (leads_away && key != "value" && key != "content")
            {
                dangers.push(format!("<{name} {key}=\"{value}\">"));
            }
        }
        let is = |key: &str, wanted: &str| {
            attributes
                .iter()
                .any(|(it, value)| it == key && value == wanted)
        };
        if name == "script" {
            let (text, after) = rest.split_once("</script>").unwrap();
            rest = after;
            let is_data = is("type", "application/ld+json")
                && serde_json::from_str::<Value>(text).is_ok();
            if !(is_data || is("src", "/boot.js") && text.is_empty()) {
                dangers.push(format!("<script>{text}"));
            }
        }
        if ["iframe", "object", "embed", "base", "foreignobject"].contains(&&*name) {
            dangers.push(format!("<{name}>"));
        }
    }
    dangers
}

/// The attributes of a tag whose name ends at a byte; after it, the rest is what follows.
fn attributes(rest: &mut &str, end: usize) -> Vec<(String, String)> {
    let mut found = Vec::new();
    *rest = &rest[end..];
    loop {
        *rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if let Some(after) = rest.strip_prefix('>') {
            *rest = after;
            return found;
        }
        let end = rest
            .find(|c: char| c.is_whitespace() || "=>/".contains(c))
            .unwrap_or(rest.len());
        if end == 0 {
            // No name: what a browser would take for one is looked at as one.
            found.push(("on".into(), rest.chars().take(20).collect()));
            return found;
        }
        let key = rest[..end].to_ascii_lowercase();
        *rest = &rest[end..];
        let mut value = String::new();
        if let Some(after) = rest.strip_prefix('=') {
            let quote = after.chars().next().filter(|c| "\"'".contains(*c));
            let (own, after) = match quote {
                Some(quote) => after[1..].split_once(quote).unwrap(),
                None => {
                    let end = after.find(|c: char| c.is_whitespace() || c == '>');
                    after.split_at(end.unwrap())
                }
            };
            value = own.to_owned();
            *rest = after;
        }
        found.push((key, value));
    }
}

#[test]
fn a_danger_in_a_page_is_seen() {
    for html in [
        "<p><img src=x onerror=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<script>alert(1)</script>",
        "<script type=\"application/ld+json\">{\"a\":\"</script><b>",
        "<p title=\"\" onclick=\"alert(1)\">",
        "<iframe src=/x>",
    ] {
        assert_eq!(dangers_in(html).len(), 1, "{html}");
    }
    assert_eq!(
        dangers_in("<p title=\"<b onclick=x>\">&lt;script></p>"),
        [""; 0]
    );
}

#[test]
fn every_page_shows_a_hostile_text_of_any_field_as_a_text() {
    let (data, taken, refused) = filled_with(BREAKOUT);
    assert!(
        taken > 60 && refused > 60,
        "{taken} taken, {refused} refused"
    );
    let (locale, pages) = locale(&data);
    let template = Template::read(INDEX).unwrap();
    let mut shown = 0;
    for page in pages {
        let html = template.document(&page, &locale, Some("https://guide.example"));
        assert_eq!(dangers_in(&html), [""; 0], "{page:?}");
        shown += html.matches("&lt;script&gt;alert(1)").count();
    }
    assert!(shown > 10_000, "shown {shown} times");
}
