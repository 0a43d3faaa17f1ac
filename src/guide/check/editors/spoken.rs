//! The languages that are spoken at a place: pages have a name for each.

use std::collections::BTreeMap;

use super::finding::words;
use super::path::Step;
use super::report::Report;
use super::suggest::nearest;
use super::tree::Node;

/// How the keys of the messages begin that name a language.
const KEY: &str = "language-";

/// The most letters of a tag; other messages begin with the same word.
const LONGEST: usize = 3;

/// The German names of languages, by their tags.
pub(super) struct Spoken<'m>(BTreeMap<&'m str, &'m str>);

impl<'m> Spoken<'m> {
    /// Reads the names of languages in the German messages.
    pub fn read(messages: &'m str) -> Self {
        let names = messages.lines().filter_map(|line| {
            let (tag, name) = line.strip_prefix(KEY)?.split_once('=')?;
            let tag = tag.trim_end();
            (tag.len() <= LONGEST).then(|| (tag, name.trim()))
        });
        Self(names.collect())
    }

    /// Checks the languages of a place.
    pub fn check(&self, place: &Node<'_>, way: &[Step<'_>], report: &mut Report<'_>) {
        for (index, item) in place.items_of("languages").iter().enumerate() {
            let Some(tag) = item.text().filter(|tag| !self.0.contains_key(tag)) else {
                continue;
            };
            let way = [way, &[Step::Key("languages"), Step::Item(index, None)]].concat();
            let known: Vec<&str> = self.0.keys().copied().collect();
            let known = known.join(", ");
            let words = words!(
                "für die Sprache „{tag}“ gibt es keinen Namen: die Nachricht „{KEY}{tag}“ steht \
                 nicht in locales/de/main.ftl. Möglich sind: {known}",
                "the language “{tag}” has no name: there is no message “{KEY}{tag}” in \
                 locales/de/main.ftl. Possible are: {known}"
            );
            let words = match self.likely(tag) {
                Some(tag) => {
                    words.and(words!("Gemeint ist wohl „{tag}“", "Did you mean “{tag}”?"))
                }
                None => words,
            };
            report.error(&way, item.at, words);
        }
    }

    /// The tag of which a text is another form, or the name. Tags are not compared letter by
    /// letter: each of them is like many others.
    fn likely(&self, text: &str) -> Option<&'m str> {
        let lower = text.trim().to_lowercase();
        let base = lower.split(['-', '_', ' ']).next().unwrap_or_default();
        let tag = self.0.keys().find(|tag| **tag == base);
        let named = || {
            let name = nearest(text, self.0.values().copied())?;
            self.0.iter().find(|(_, own)| **own == name)
        };
        tag.copied().or_else(|| named().map(|(tag, _)| *tag))
    }
}
