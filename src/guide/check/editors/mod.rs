//! Everything that is wrong with the files as an editor left them, said at once: each with
//! its file, line, record and field, how it should look, and a suggestion.
//! `scripts/check` prints it.
//!
//! The files are read with the schemas of the types ([`schema`](crate::guide::schema)), so
//! a new field is known here by itself. What the types check when the build reads them
//! comes last (`typed`), and only if nothing else was found.

mod address;
mod characters;
mod files;
mod finding;
mod fluent;
mod forms;
mod future;
mod hours;
mod law;
mod lists;
mod meeting;
pub mod numbers;
mod order;
mod origins;
mod path;
mod places;
mod provenance;
mod refuge;
mod report;
mod shape;
mod simple;
mod spoken;
mod suggest;
mod tables;
mod texts;
mod translated;
mod translation;
mod tree;
mod typed;
mod walk;

pub use files::{Files, with_own_words};
pub use finding::{Finding, Severity, Tongue, Words};
pub use translated::{Marked, mark_as_translated};

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use finding::words;
use path::{Names, Step, stem};
use report::Report;
use tree::{Misspelling, Node, Value};
use walk::{Ids, Walk};

use crate::guide::FORMAT;
use crate::time::Date;

/// What is the same in every language.
const GUIDE: &str = "public/data/guide.json";

/// The folder of the handbook.
const HANDBOOK: &str = "public/data/handbook/";

/// The tags of the languages.
const LANGUAGES: &str = "locales/languages.tsv";

/// What decides how bad some findings are.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The day on which the check runs.
    pub today: Date,
    /// Whether the guide is to go online like this.
    pub is_for_publishing: bool,
}

/// Checks all files, and gives what is wrong with them, sorted by file and line.
pub fn check(files: &Files, options: &Options) -> Vec<Finding> {
    let documents = read(files);
    let all = All::of(files, &documents);
    let each = in_parallel(&documents, |document| all.check(document, options));
    let mut findings: Vec<Finding> = each.into_iter().flatten().collect();
    findings.extend(all.missing_files());
    if let Some(table) = &all.translated {
        let wrong = translated::wrong_german(&findings);
        let each = in_parallel(&documents, |document| {
            let (file, text) = (document.path, &document.file.text);
            let mut report = Report::new(file, text, &all.names);
            translated::check(document, &all.german, table, &wrong, &mut report);
            report.findings()
        });
        findings.extend(each.into_iter().flatten());
    }
    if !findings.iter().any(|it| it.severity == Severity::Error) {
        findings.extend(typed::check(files, &all.languages));
        findings.extend(all.new_texts());
        findings.extend(all.gone_texts());
    }
    findings.sort_by(|one, other| {
        let key = |it: &Finding| (it.file.clone(), it.line);
        key(one).cmp(&key(other))
    });
    findings
}

/// A file, and the tree in it, if it is JSON.
struct Document<'a> {
    path: &'a str,
    file: &'a files::File,
    tree: Option<Node<'a>>,
    misspellings: Vec<Misspelling>,
}

fn read(files: &Files) -> Vec<Document<'_>> {
    let all: Vec<(&str, &files::File)> = files.iter().collect();
    in_parallel(&all, |(path, file)| {
        let is_json = file.is_readable && path.ends_with("json");
        let (tree, misspellings) = if is_json {
            tree::read(&file.text)
        } else {
            (None, Vec::new())
        };
        Document {
            path,
            file,
            tree,
            misspellings,
        }
    })
}

/// What a file is compared with.
struct All<'a> {
    files: &'a Files,
    documents: &'a [Document<'a>],
    languages: Vec<&'a str>,
    names: Names,
    ids: Ids<'a>,
    german_messages: Option<fluent::VariablesByKey>,
    german: translated::German,
    translated: Option<origins::Table<'a>>,
    concepts: Option<lists::Concepts<'a>>,
}

impl<'a> All<'a> {
    fn of(files: &'a Files, documents: &'a [Document<'a>]) -> Self {
        let mut names = Names::default();
        let mut ids = Ids::default();
        for document in documents {
            let Some(tree) = &document.tree else { continue };
            if document.path == GUIDE {
                names.add_guide(tree);
            } else if is_texts_of(document.path, "de") {
                names.add_texts(document.path, tree);
            }
            if !document.path.contains("/texts/")
                && let Some(shape) = shape::of(document.path)
            {
                ids.add(shape, tree);
            }
        }
        let tags = files.text(LANGUAGES).unwrap_or_default().lines();
        let tags = tags.filter_map(|line| line.split('\t').next());
        let tags = tags.filter(|tag| lists::is_tag(tag));
        Self {
            files,
            documents,
            languages: tags.collect(),
            names,
            ids,
            german_messages: files.text("locales/de/main.ftl").and_then(fluent::messages),
            german: translated::german(documents),
            translated: files.text(origins::TABLE).map(origins::Table::read),
            concepts: files.text("public/data/concepts.tsv").map(lists::concepts),
        }
    }

    fn tree(&self, path: &str) -> Option<&'a Node<'a>> {
        let index = self
            .documents
            .binary_search_by(|it| it.path.cmp(path))
            .ok()?;
        self.documents.get(index)?.tree.as_ref()
    }

    /// Everything that is wrong with a file.
    fn check(&self, document: &Document<'_>, options: &Options) -> Vec<Finding> {
        let mut report = Report::new(document.path, &document.file.text, &self.names);
        if let Some((at, words)) = &document.file.mistake {
            report.error(&[], *at, words.clone());
        }
        for mistake in &document.misspellings {
            report.error(&[], mistake.at, mistake.words.clone());
        }
        if let Some(tree) = &document.tree {
            self.check_json(document.path, tree, &mut report, options);
        } else if document.file.is_readable {
            self.check_list(document.path, &document.file.text, &mut report);
        }
        report.findings()
    }

    fn check_json(
        &self,
        path: &str,
        tree: &Node<'_>,
        report: &mut Report<'_>,
        options: &Options,
    ) {
        let Some(shape) = shape::of(path) else {
            return;
        };
        let ids = &self.ids;
        Walk { report, ids }.value(shape, tree, &mut Vec::new());
        is_known_format(tree, report);
        let guide = self.tree(GUIDE);
        if path == GUIDE {
            let others = places::Others {
                texts: self.tree("public/data/texts/de.json"),
                districts: self.tree("data/districts.geojson"),
                messages: self.files.text("locales/de/main.ftl"),
            };
            places::check(tree, &others, report, options);
            meeting::check(tree, report);
            law::check(tree, report);
            let topic =
                |id: &str| self.tree(&[HANDBOOK, "topics/", id, ".json"].concat());
            order::check_guide(tree, topic, report);
            order::check_terms(tree, self.icons(), report);
            order::check_emergency(tree, self.german_messages.as_ref(), report);
        }
        if path.contains("/texts/") {
            return self.check_texts(path, tree, shape, report);
        }
        provenance::check(tree, report, options);
        future::check(tree, &mut Vec::new(), report, options.today);
        if path.contains("/topics/")
            && let Some(guide) = guide
        {
            order::check_topic(tree, guide, report);
        }
        if path.contains("/answers/")
            && let Some(needs) = self.tree(&[HANDBOOK, "needs.json"].concat())
        {
            order::check_answers(tree, needs, report);
        }
        if path.ends_with("/first-weeks.json") {
            order::check_first_weeks(tree, report);
        }
        if path.ends_with("/situations.json") {
            order::icons_of(tree, "situations", self.icons(), report);
        }
    }

    fn icons(&self) -> Option<&'a str> {
        self.files.text("public/icons.svg")
    }

    fn check_texts(
        &self,
        path: &str,
        tree: &Node<'_>,
        shape: &shape::Shape,
        report: &mut Report<'_>,
    ) {
        let Some(language) = language_of(path) else {
            return;
        };
        let is_german = language == "de" || language.starts_with("de-");
        if let Some(field) = tree.field("language")
            && field.node.text().is_some_and(|tag| tag != language)
        {
            let words = words!(
                "diese Datei gehört zur Sprache „{language}“",
                "this file is that of the language “{language}”"
            );
            report.error(&[Step::Key("language")], field.at, words);
        }
        let (own, german) = (["/texts/", language].concat(), "/texts/de");
        let data = if path.contains("/handbook/") {
            self.tree(&path.replacen(&own, "", 1))
        } else {
            self.tree(GUIDE)
        };
        if let Some(data) = data {
            texts::check(tree, data, is_german, report);
        }
        if language != "de"
            && let Some(german) = self.tree(&path.replacen(&own, german, 1))
        {
            let mut comparison = translation::Comparison { report, is_german };
            comparison.value(shape, german, tree, &mut Vec::new());
        }
        if language == "de-simple" {
            simple::check(tree, &mut Vec::new(), report);
        }
    }

    fn check_list(&self, path: &str, text: &str, report: &mut Report<'_>) {
        if path.ends_with(".ftl") {
            let german = self.german_messages.as_ref();
            let is_german = stem_of_folder(path) == "de";
            return fluent::check(text, german.filter(|_| !is_german), report);
        }
        if let Some(table) = &self.translated
            && path == origins::TABLE
        {
            return table.check(&self.known_languages(), report);
        }
        if path.ends_with(".tsv") {
            tables::cells(text, report);
        }
        match path {
            tables::HOLIDAYS => {
                return tables::check_holidays(text, &self.known_languages(), report);
            }
            tables::UNLISTED => {
                return tables::check_unlisted(text, &self.known_languages(), report);
            }
            _ => {}
        }
        if path == LANGUAGES {
            return lists::check_languages(text, report);
        }
        let Some(concepts) = &self.concepts else {
            return;
        };
        if path == "public/data/concepts.tsv" {
            let texts = self.tree("public/data/texts/de.json");
            lists::check_concepts(text, self.tree(GUIDE).zip(texts), report);
        } else if path.starts_with("public/data/words/") {
            lists::check_words(text, concepts, report);
        } else if path.contains("/intents/") && path.ends_with(".tsv") {
            lists::check_phrases(text, concepts, report);
        }
    }

    /// The languages of the list, and those that the interface has words in: a line of the
    /// list that cannot be read is said there, and not wherever its tag is.
    fn known_languages(&self) -> Vec<&'a str> {
        let folders = self.documents.iter().filter_map(|document| {
            let folder = document.path.strip_prefix("locales/")?;
            folder.strip_suffix("/main.ftl")
        });
        self.languages.iter().copied().chain(folders).collect()
    }

    /// Texts whose translations have no German that they were made from.
    fn new_texts(&self) -> Option<Finding> {
        translated::new_texts(&self.german, self.translated.as_ref()?)
    }

    /// Lines of the table of translations whose texts are gone.
    fn gone_texts(&self) -> Vec<Finding> {
        let (path, table) = (origins::TABLE, self.translated.as_ref());
        let text = self.files.text(path).unwrap_or_default();
        let mut report = Report::new(path, text, &self.names);
        if let Some(table) = table {
            translated::gone_texts(&self.german, table, &mut report);
        }
        report.findings()
    }

    /// Files of a language or of the handbook that are not there.
    fn missing_files(&self) -> Vec<Finding> {
        let mut wanted: Vec<String> = vec![GUIDE.into(), LANGUAGES.into()];
        for tag in &self.languages {
            wanted.push(["locales/", tag, "/main.ftl"].concat());
            wanted.push(["public/data/texts/", tag, ".json"].concat());
            let texts = [HANDBOOK, "texts/", tag, "/"].concat();
            if !self.files.has_folder(&texts) {
                continue;
            }
            for document in self.documents {
                if let Some(name) = document.path.strip_prefix(HANDBOOK)
                    && !name.starts_with("texts/")
                {
                    wanted.push([&texts, name].concat());
                }
            }
        }
        let is_there = |path: &String| self.files.iter().any(|(own, _)| own == path);
        let missing = wanted.into_iter().filter(|path| !is_there(path));
        missing
            .map(|file| Finding {
                file,
                line: 1,
                record: None,
                field: String::new(),
                problem: words!("die Datei fehlt", "the file is missing"),
                severity: Severity::Error,
            })
            .collect()
    }
}

/// The file is not for a newer program than this one.
fn is_known_format(tree: &Node<'_>, report: &mut Report<'_>) {
    if let Some(field) = tree.field("format")
        && let Value::Number(format) = field.node.value
        && format > f64::from(FORMAT)
    {
        let words = words!(
            "Format {format} liest dieses Programm nicht: „format“ ist {FORMAT} und bleibt so",
            "this program does not read format {format}: “format” is {FORMAT} and stays so"
        );
        report.error(&[Step::Key("format")], field.at, words);
    }
}

/// The language of a file of texts.
fn language_of(path: &str) -> Option<&str> {
    let (_, rest) = path.split_once("/texts/")?;
    let name = rest.split('/').next()?;
    Some(name.split('.').next().unwrap_or(name))
}

fn is_texts_of(path: &str, language: &str) -> bool {
    language_of(path) == Some(language)
}

/// The name of the folder that a file is in.
fn stem_of_folder(path: &str) -> &str {
    let folder = path.rsplit('/').nth(1);
    folder.map_or("", stem)
}

/// What a function makes of each item, in their order; on all processors.
fn in_parallel<T: Sync, R: Send>(items: &[T], make: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let made = Mutex::new(Vec::with_capacity(items.len()));
    let work = || {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(index) else { return };
            let one = (index, make(item));
            // Nobody panics while holding it.
            if let Ok(mut made) = made.lock() {
                made.push(one);
            }
        }
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        (0..workers).for_each(|_| {
            scope.spawn(work);
        });
    });
    let mut made = made.into_inner().unwrap_or_default();
    made.sort_by_key(|(index, _)| *index);
    made.into_iter().map(|(_, one)| one).collect()
}
