//! The table that keeps from which German each translation was made.

use std::collections::BTreeMap;

use super::finding::words;
use super::path::Step;
use super::report::Report;
use super::suggest::or_nearest;

/// Where the hashes are.
pub(super) const TABLE: &str = "data/translated.tsv";

/// A line of the table: from which German the translations of a text were made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct TranslationOrigin<'a> {
    /// The hash for every language that has none of its own.
    pub most: &'a str,
    pub own: BTreeMap<&'a str, &'a str>,
}

impl<'a> TranslationOrigin<'a> {
    fn read(columns: &'a str) -> Option<Self> {
        let mut columns = columns.split('\t');
        let most = columns.next().filter(|it| is_hash(it))?;
        let own = columns.map(|column| {
            let (language, hash) = column.split_once(':')?;
            (is_hash(hash) && !language.is_empty()).then_some((language, hash))
        });
        Some(Self {
            most,
            own: own.collect::<Option<_>>()?,
        })
    }

    pub fn of(&self, language: &str) -> &'a str {
        self.own.get(language).copied().unwrap_or(self.most)
    }
}

fn is_hash(text: &str) -> bool {
    text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The table, and the bytes at which lines begin that cannot be read.
#[derive(Debug, Default)]
pub(super) struct Table<'a> {
    pub origins: BTreeMap<&'a str, TranslationOrigin<'a>>,
    /// The bytes at which the lines of the texts begin.
    pub begins: BTreeMap<&'a str, usize>,
    unreadable: Vec<usize>,
}

impl<'a> Table<'a> {
    pub fn read(text: &'a str) -> Self {
        let mut table = Self::default();
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            let begins = at;
            at += line.len();
            let line = line.trim_end_matches(['\n', '\r']);
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let read = line.split_once('\t').and_then(|(key, columns)| {
                Some((key, TranslationOrigin::read(columns)?))
            });
            match read {
                Some((key, origin)) if !table.origins.contains_key(key) => {
                    table.origins.insert(key, origin);
                    table.begins.insert(key, begins);
                }
                _ => table.unreadable.push(begins),
            }
        }
        table
    }

    /// Names the lines of the table that cannot be read, and languages that are not there.
    pub fn check(&self, languages: &[&str], report: &mut Report<'_>) {
        for (key, origin) in &self.origins {
            let mut own = origin.own.keys().copied();
            let Some(language) = own.find(|it| !languages.contains(it)) else {
                continue;
            };
            let words = words!(
                "die Sprache „{language}“ steht nicht in locales/languages.tsv",
                "the language “{language}” is not in locales/languages.tsv"
            );
            let words = or_nearest(words, language, languages.iter().copied());
            let at = self.begins.get(key).copied().unwrap_or_default();
            report.error(&[Step::Key(key)], at, words);
        }
        for at in &self.unreadable {
            let words = words!(
                "diese Zeile kann nicht gelesen werden, oder ihr Text steht schon weiter oben. So \
                 sieht eine aus: Text, Tabulator, Prüfsumme mit acht Zeichen. Die Zeile löschen, \
                 dann scripts/check --translated",
                "this line cannot be read, or its text is already further up. One looks like \
                 this: text, tab, hash of eight characters. Delete the line, then \
                 scripts/check --translated"
            );
            report.error(&[], *at, words);
        }
    }
}
