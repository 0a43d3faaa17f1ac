//! Reading what was typed.

use crate::search::index::Index;
use crate::search::query::expand::{Closeness, Found};
use crate::search::text::fold::Folded;
use crate::search::text::tokenize::{
    begins_with_digit, each_word, is_number, is_section_sign, letters, section,
};

/// What is read of a long text, in bytes.
const LONGEST: usize = 600;
/// How many words count.
const MOST_WORDS: usize = 12;

/// A word that was typed and says what is looked for.
#[derive(Default)]
pub(in crate::search) struct Token {
    /// The word, folded, and as it was typed.
    pub word: String,
    pub typed: String,
    /// Where it stands in what was typed.
    pub from: usize,
    pub to: usize,
    /// Whether it may not be finished yet.
    pub typing: bool,
    /// Whether it says less than others: a stop word of one language that names a thing in
    /// another, or what comes before the last part of a compound.
    pub faint: bool,
    /// Whether it is a stop word, which only counts within a phrase of a concept.
    pub silent: bool,
    /// Whether it is a part of a compound that stands nowhere.
    pub part: bool,
    /// The words that it means surely enough to search for them.
    pub found: Vec<Found>,
    /// The word that it may mean, where that is only a guess.
    pub guess: Option<Found>,
}

impl Token {
    /// Whether it is known as it was typed, and no mere beginning of something. Two letters
    /// are the name of something too often.
    pub fn is_met(&self) -> bool {
        let is_met = |found: &Found| found.closeness <= Closeness::Form;
        !self.silent && letters(&self.word) > 2 && self.found.iter().any(is_met)
    }

    /// Whether it only means the last part of a compound. Then what the concept of that
    /// leads to is listed, but not every text that has the word.
    pub fn is_head(&self) -> bool {
        let is_head = |found: &Found| found.closeness == Closeness::Head;
        self.found.iter().any(is_head)
    }
}

/// What is read of a query: of a very long one the first 600 bytes.
pub(in crate::search) fn beginning(query: &str) -> &str {
    let mut end = query.len().min(LONGEST);
    while !query.is_char_boundary(end) {
        end -= 1;
    }
    query.get(..end).unwrap_or_default()
}

impl Index {
    /// The words of a query that count, then the stop words. These count as well if
    /// there is nothing else.
    pub(in crate::search) fn read(&self, query: &str) -> Vec<Token> {
        let all = tokens(beginning(query));
        let mut kept = Vec::new();
        let mut dropped = Vec::new();
        for mut token in all {
            let is_stop = self.stop_words.find(&token.word).is_some();
            let is_letter = token.word.len() == 1 && !is_number(&token.word);
            let concept = || {
                self.words
                    .find(&token.word)
                    .is_some_and(|w| self.is_concept(w))
            };
            let names = is_stop && concept();
            token.faint = names;
            if (is_stop || is_letter) && !names {
                dropped.push(token);
            } else {
                kept.push(token);
            }
        }
        if kept.is_empty() {
            kept.append(&mut dropped);
        }
        if kept.iter().all(|token| token.faint) {
            kept.iter_mut().for_each(|token| token.faint = false);
        }
        kept.truncate(MOST_WORDS);
        dropped.truncate(MOST_WORDS);
        dropped.iter_mut().for_each(|token| token.silent = true);
        kept.append(&mut dropped);
        kept
    }
}

/// The different words of a query, with a section of a law as one word.
fn tokens(query: &str) -> Vec<Token> {
    let folded = Folded::with_places(query);
    let mut tokens: Vec<Token> = Vec::new();
    each_word(&folded.text, &mut |word, at| {
        let mut token = Token {
            word: word.to_string(),
            // With the article, which is no part of the word.
            from: folded.begin(folded.text[..at].rfind(' ').map_or(0, |gap| gap + 1)),
            to: folded.end(at + word.len()),
            ..Token::default()
        };
        let is_section = |before: &mut Token| is_section_sign(&before.word);
        if begins_with_digit(word)
            && let Some(sign) = tokens.pop_if(is_section)
        {
            token.word = section(word);
            token.from = sign.from;
        }
        token.typed = query
            .get(token.from..token.to)
            .unwrap_or_default()
            .to_string();
        token.typing = token.to == query.len();
        if !tokens.iter().any(|other| other.word == token.word) {
            tokens.push(token);
        }
    });
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::Synonyms;

    fn read(query: &str) -> Vec<String> {
        let concepts = Synonyms {
            stop_words: vec!["wo", "ist", "der"],
            ..Synonyms::default()
        };
        let index = Index::new(&[], &concepts);
        index
            .read(query)
            .into_iter()
            .filter(|token| !token.silent)
            .map(|token| token.word)
            .collect()
    }

    #[test]
    fn stop_words_are_dropped_unless_nothing_is_left() {
        assert_eq!(read("Wo ist der Arzt?"), ["arzt"]);
        assert_eq!(read("wo ist"), ["wo", "ist"]);
    }

    #[test]
    fn a_section_of_a_law_is_one_word() {
        for query in ["§ 24", "§24", "Paragraf 24", "§§ 24"] {
            assert_eq!(read(query), ["§24"], "{query}");
        }
        assert_eq!(read("§ 24 AufenthG"), ["§24", "aufenthg"]);
    }

    #[test]
    fn of_a_long_text_only_the_beginning_counts() {
        let long: String = (0..10_000).map(|number| format!("wort{number} ")).collect();
        assert_eq!(read(&long).len(), MOST_WORDS);
        assert_eq!(read(&"ä".repeat(10_001)).len(), 1);
    }
}
