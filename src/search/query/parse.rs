//! Reading what was typed: its words, before anything is known of them.

use super::word_match::{Kind, Match};
use crate::search::index::Index;
use crate::search::text::{
    Folded, each_word, is_number, is_one_letter, is_section_sign, letters, section,
    starts_with_digit,
};

/// How much of a long text is read, in bytes.
const LONGEST: usize = 600;
/// How many words count, and how many stop words.
const MOST_WORDS: usize = 12;

/// A word of the query.
#[derive(Default)]
pub(super) struct Token {
    /// The word, folded.
    pub word: String,
    /// The word as it was typed.
    pub typed: String,
    /// Where it starts and ends in the query, in bytes.
    pub from: usize,
    pub to: usize,
    /// Whether it may not be finished yet: the query ends with it.
    pub is_unfinished: bool,
    /// Whether it says less than others: a stop word of one language that names a thing in
    /// another, or what comes before the last part of a compound.
    pub is_weak: bool,
    /// Whether it is a stop word that only counts as a part of a phrase.
    pub only_in_phrases: bool,
    /// Whether it is a part of a compound that was split.
    pub is_part: bool,
    /// The words of the index that it matches.
    pub matches: Vec<Match>,
    /// The word that it may be a misspelling of, where that is too uncertain.
    pub guess: Option<Match>,
}

impl Token {
    /// Whether the index has it as it was typed, or another form of it. Two letters do not
    /// count: too often they are the name of something.
    pub fn is_known(&self) -> bool {
        let is_known = |found: &Match| found.kind <= Kind::Inflected;
        !self.only_in_phrases
            && letters(&self.word) > 2
            && self.matches.iter().any(is_known)
    }

    /// Whether it is one letter several times, which is no misspelt word. A letter may be
    /// folded to two.
    pub fn is_held_key(&self) -> bool {
        let is_any = is_one_letter(&self.word) || is_one_letter(&self.typed);
        is_any && !is_number(&self.word)
    }

    /// Whether it only matches the last part of a compound. Then what the concept of that
    /// part leads to is listed, but not every text that has the word.
    pub fn is_head(&self) -> bool {
        let is_head = |found: &Match| found.kind == Kind::Head;
        self.matches.iter().any(is_head)
    }
}

/// The beginning of a query that is read: at most 600 bytes.
pub(super) fn beginning(query: &str) -> &str {
    let mut end = query.len().min(LONGEST);
    while !query.is_char_boundary(end) {
        end -= 1;
    }
    query.get(..end).unwrap_or_default()
}

impl Index {
    /// The words of a query that are searched for, then its stop words. These are searched
    /// for as well if there is nothing else.
    pub(super) fn parse(&self, query: &str) -> Vec<Token> {
        let mut searched = Vec::new();
        let mut dropped = Vec::new();
        for mut token in tokens(beginning(query)) {
            let is_stop_word = self.is_stop_word(&token.word);
            let is_letter = token.word.len() == 1 && !is_number(&token.word);
            let names_a_thing = || {
                let word = self.words().find(&token.word);
                word.is_some_and(|word| self.is_phrase(word))
            };
            token.is_weak = is_stop_word && names_a_thing();
            if (is_stop_word || is_letter) && !token.is_weak {
                dropped.push(token);
            } else {
                searched.push(token);
            }
        }
        if searched.is_empty() {
            searched.append(&mut dropped);
        }
        if searched.iter().all(|token| token.is_weak) {
            searched.iter_mut().for_each(|token| token.is_weak = false);
        }
        searched.truncate(MOST_WORDS);
        dropped.truncate(MOST_WORDS);
        for token in &mut dropped {
            token.only_in_phrases = true;
        }
        searched.append(&mut dropped);
        searched
    }
}

/// The different words of a query, with a section of a law as one word.
fn tokens(query: &str) -> Vec<Token> {
    let folded = Folded::new(query);
    let text = folded.text();
    let mut tokens: Vec<Token> = Vec::new();
    each_word(text, &mut |word, at| {
        let mut token = Token {
            word: word.to_string(),
            // With the article, which is not part of the word.
            from: folded.start_of(text[..at].rfind(' ').map_or(0, |gap| gap + 1)),
            to: folded.end_of(at + word.len()),
            ..Token::default()
        };
        let is_sign = |before: &mut Token| is_section_sign(&before.word);
        if starts_with_digit(word)
            && let Some(sign) = tokens.pop_if(is_sign)
        {
            token.word = section(word);
            token.from = sign.from;
        }
        let typed = query.get(token.from..token.to);
        token.typed = typed.unwrap_or_default().to_string();
        // Folding makes a word of some letters that were held down (`aaaa`, `ııı`).
        if token.typed.len() != token.word.len() && is_one_letter(&token.typed) {
            std::mem::swap(&mut token.typed, &mut token.word);
        }
        token.is_unfinished = token.to == query.len();
        if !tokens.iter().any(|other| other.word == token.word) {
            tokens.push(token);
        }
    });
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::index::Synonyms;

    fn searched(query: &str) -> Vec<String> {
        let concepts = Synonyms {
            stop_words: vec!["wo", "ist", "der"],
            ..Synonyms::default()
        };
        let index = Index::new(&[], &concepts);
        index
            .parse(query)
            .into_iter()
            .filter(|token| !token.only_in_phrases)
            .map(|token| token.word)
            .collect()
    }

    #[test]
    fn stop_words_are_dropped_unless_nothing_is_left() {
        assert_eq!(searched("Wo ist der Arzt?"), ["arzt"]);
        assert_eq!(searched("wo ist"), ["wo", "ist"]);
    }

    #[test]
    fn a_section_of_a_law_is_one_word() {
        for query in ["§ 24", "§24", "Paragraf 24", "§§ 24"] {
            assert_eq!(searched(query), ["§24"], "{query}");
        }
        assert_eq!(searched("§ 24 AufenthG"), ["§24", "aufenthg"]);
    }

    #[test]
    fn of_a_long_text_only_the_beginning_counts() {
        let long: String = (0..10_000).map(|number| format!("wort{number} ")).collect();
        assert_eq!(searched(&long).len(), MOST_WORDS);
        assert_eq!(searched(&"ä".repeat(10_001)).len(), 1);
    }
}
