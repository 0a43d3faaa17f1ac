//! "Did you mean": the query without its typos.

use crate::search::index::Index;
use crate::search::query::expand::Closeness;
use crate::search::query::parse::Token;
use crate::search::text::fold::{Folded, fold};
use crate::search::text::tokenize::each_word;

impl Index {
    /// The query with the words that were probably meant, if a word met only others
    /// with a typo, or none at all and there is a guess.
    pub(in crate::search) fn did_you_mean(
        &self,
        query: &str,
        tokens: &[Token],
    ) -> Option<String> {
        let mut better = String::new();
        let mut at = 0;
        for token in tokens.iter().filter(|token| !token.silent) {
            let best = token.found.iter().max_by(|a, b| {
                let order = b.closeness.cmp(&a.closeness);
                order
                    .then(a.quality.total_cmp(&b.quality))
                    .then(b.word.cmp(&a.word))
            });
            let best = best.or(token.guess.as_ref());
            let Some(best) = best.filter(|best| best.closeness == Closeness::Typo) else {
                continue;
            };
            let spelling = self.spelling(best.word);
            better.push_str(query.get(at..token.from)?);
            better.push_str(&spelling);
            at = token.to;
        }
        if better.is_empty() {
            return None;
        }
        better.push_str(query.get(at..)?);
        Some(better)
    }

    /// A word as it is written in a concept or in a document.
    fn spelling(&self, number: u32) -> String {
        let word = self.words.get(number);
        for (phrase, _) in self.phrases_with(number) {
            let phrase = self.phrases.get(phrase as usize);
            let spelling = phrase.map(|phrase| self.spelling_of(phrase));
            if let Some(spelling) = spelling.filter(|spelling| fold(spelling) == word) {
                return spelling.to_string();
            }
        }
        for posting in self.postings(number) {
            for text in self.texts_of(posting.document) {
                if let Some(spelling) = spelling_in(text, word) {
                    return spelling;
                }
            }
        }
        word.to_string()
    }
}

fn spelling_in(text: &str, word: &str) -> Option<String> {
    let folded = Folded::with_places(text);
    let mut spelling = None;
    each_word(&folded.text, &mut |other, at| {
        if other == word && spelling.is_none() {
            let range = folded.begin(at)..folded.end(at + other.len());
            spelling = text.get(range).map(|found| found.replace('\u{ad}', ""));
        }
    });
    spelling
}
