//! "Did you mean": the query without its typos, or as another keyboard writes it.

use super::parse::Token;
use super::word_match::Kind;
use crate::search::index::Index;
use crate::search::text::{Folded, each_word, fold, retyped};

impl Index {
    /// The query as the same keys write it on another keyboard, if people search for every
    /// word of that.
    pub(super) fn retyped(&self, query: &str) -> Option<String> {
        retyped(query).find(|query| self.has_key_terms_only(query))
    }

    /// Whether people search for every word of a query as it is written, stop words aside.
    fn has_key_terms_only(&self, query: &str) -> bool {
        let (mut has_any, mut has_other) = (false, false);
        each_word(&fold(query), &mut |word, _| {
            if self.is_stop_word(word) {
                return;
            }
            let mut matches = Vec::new();
            self.add_exact(word, false, &mut matches);
            let is_key_term = matches
                .iter()
                .any(|it| it.kind == Kind::Same && self.is_key_term(it.word));
            has_any |= is_key_term;
            has_other |= !is_key_term;
        });
        has_any && !has_other
    }

    /// The query with the right spelling of each word that matches others only with a typo,
    /// or none at all while there is a guess. `None` if there is no such word.
    pub(super) fn corrected(&self, query: &str, tokens: &[Token]) -> Option<String> {
        let mut corrected = String::new();
        let mut at = 0;
        for token in tokens.iter().filter(|token| !token.only_in_phrases) {
            let best = token.matches.iter().max_by(|a, b| {
                let order = b.kind.cmp(&a.kind);
                order
                    .then(a.quality.total_cmp(&b.quality))
                    .then(b.word.cmp(&a.word))
            });
            let best = best.or(token.guess.as_ref());
            let Some(best) = best.filter(|best| best.kind == Kind::Misspelt) else {
                continue;
            };
            corrected.push_str(query.get(at..token.from)?);
            corrected.push_str(&self.spelling(best.word));
            at = token.to;
        }
        if corrected.is_empty() {
            return None;
        }
        corrected.push_str(query.get(at..)?);
        Some(corrected)
    }

    /// A word as a phrase or a document writes it.
    fn spelling(&self, number: u32) -> String {
        let word = self.words().get(number);
        for (phrase, _) in self.thesaurus().occurrences(number) {
            let phrase = self.thesaurus().phrase(phrase);
            let spelling = phrase.map(|phrase| self.thesaurus().spelling(phrase));
            if let Some(spelling) = spelling.filter(|spelling| fold(spelling) == word) {
                return spelling.to_string();
            }
        }
        for posting in self.postings(number) {
            for text in self.documents().texts_of(posting.document) {
                if let Some(spelling) = spelling_in(text, word) {
                    return spelling;
                }
            }
        }
        word.to_string()
    }
}

/// How a text writes a folded word, without soft hyphens.
fn spelling_in(text: &str, word: &str) -> Option<String> {
    let folded = Folded::new(text);
    let mut spelling = None;
    each_word(folded.text(), &mut |other, at| {
        if other == word && spelling.is_none() {
            let range = folded.start_of(at)..folded.end_of(at + other.len());
            spelling = text.get(range).map(|found| found.replace('\u{ad}', ""));
        }
    });
    spelling
}
