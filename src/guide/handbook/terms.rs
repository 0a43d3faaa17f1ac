//! The words by which texts mention the terms of the glossary.

use std::collections::BTreeMap;

use super::{Glossary, Term};
use crate::guide::leaked::{List, Str};

impl Glossary {
    /// The words that texts may have for the terms, each with the id of its term:
    /// `Duldung=toleration`. A word of two terms is none, because nobody knows which is
    /// meant, nor is another word for a term that is an everyday one (anerkannt).
    pub fn words(&self) -> Vec<Str> {
        let mut ids: BTreeMap<&str, Option<&str>> = BTreeMap::new();
        for term in &self.terms {
            for word in words_of(term) {
                let id = ids.entry(word).or_insert(Some(term.id.as_str()));
                *id = id.filter(|id| *id == term.id.as_str());
            }
        }
        let words = ids.into_iter();
        let words = words.filter_map(|(word, id)| Some([word, "=", id?].concat()));
        words.map(|entry| Str::leak(&entry)).collect()
    }
}

/// The words for a term: those of its name without what is in brackets, and others.
fn words_of(term: &Term) -> impl Iterator<Item = &'static str> {
    let name = term.term.as_str();
    let name = name.split_once(" (").map_or(name, |(name, _)| name);
    let also = term.also.iter().map(|word| word.as_str());
    let also = also.filter(|word| word.starts_with(char::is_uppercase));
    name.split(", ").chain(also)
}

/// Those of the [`words`](Glossary::words) of the glossary that a text may have.
pub fn terms_in(text: &str, words: &[Str]) -> List<Str> {
    let text = text
        .replace(['\u{ad}', '\u{200b}', '·'], "")
        .replace('\u{a0}', " ");
    let is_in = |entry: &&Str| {
        let word = entry.split_once('=').map(|(word, _)| word);
        word.is_some_and(|word| text.contains(word))
    };
    List::leak(words.iter().filter(is_in).copied())
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    fn words(terms: &str) -> Vec<Str> {
        let terms = terms.replace(
            "}",
            r#", "confidence": "law", "dated": "2026-11-28", "sources": []}"#,
        );
        let glossary: Glossary =
            read(&[r#"{"terms": ["#, &terms, "]}"].concat()).unwrap();
        glossary.words()
    }

    #[test]
    fn a_term_is_known_by_its_name_without_brackets_and_by_its_other_names() {
        assert_eq!(
            words(
                r#"{"id": "daz", "term": "DaZ (Deutsch)", "also": ["DaZ-Zentrum", "gelernt"]},
                   {"id": "payer", "term": "Selbstzahlerin, Selbstzahler"}"#
            ),
            [
                "DaZ=daz",
                "DaZ-Zentrum=daz",
                "Selbstzahler=payer",
                "Selbstzahlerin=payer"
            ]
        );
    }

    #[test]
    fn a_word_of_two_terms_is_none() {
        assert_eq!(
            words(
                r#"{"id": "job", "term": "Anerkennung (Beruf)"},
                   {"id": "asylum", "term": "Anerkennung (Asyl)"}"#
            ),
            [""; 0]
        );
    }

    #[test]
    fn a_text_has_a_word_also_where_it_may_be_broken() {
        let words = [
            Str::from("Aufenthaltstitel=title"),
            "Duldung=toleration".into(),
        ];
        let found = terms_in("Ein Aufenthalts·titel", &words);
        assert_eq!(*found, ["Aufenthaltstitel=title"]);
    }
}
