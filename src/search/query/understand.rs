//! What the typed words match, alone and with their neighbours.

use super::parse::Token;
use super::word_match::{Kind, Match};
use crate::search::index::Index;
use crate::search::text::{is_number, letters, phone_digits, to_latin};
use crate::search::weights;

/// How many compounds of a query are split.
const MOST_SPLITS: usize = 3;
/// Fewer digits are no phone number.
const SHORTEST_NUMBER: usize = 5;

/// Whether a match is only likely because a key is beside the right one.
fn is_slip(found: &Match) -> bool {
    found.kind == Kind::Misspelt && found.quality > weights::ONE_EDIT
}

impl Index {
    /// The words of a query and what they match.
    pub(super) fn understand(&self, query: &str) -> Vec<Token> {
        let mut tokens = self.parse(query);
        let is_searched = |token: &&Token| !token.only_in_phrases;
        let count = tokens.iter().take_while(is_searched).count();
        let (searched, stop_words) = tokens.split_at_mut(count);
        for token in stop_words {
            let word = self.words().find(&token.word).into_iter();
            token.matches.extend(word.map(Match::same));
        }
        for token in searched.iter_mut() {
            self.match_alone(token);
        }
        self.join_neighbours(searched, 2);
        self.join_neighbours(searched, 3);
        self.join_numbers(searched);
        self.split_compounds(tokens)
    }

    /// Whether a word stands for nothing but itself: the name of an everyday thing, or the
    /// letter of a key that was held down.
    fn is_itself(&self, token: &Token) -> bool {
        self.is_everyday(&token.word) || token.is_held_key()
    }

    /// What a word matches as it is written, and if that is not clear, in Latin letters.
    fn match_alone(&self, token: &mut Token) {
        if self.is_itself(token) {
            self.add_exact(&token.word, false, &mut token.matches);
            token.matches.retain(|it| it.kind == Kind::Same);
            return;
        }
        let mut expansion = self.expand(&token.word, token.is_unfinished);
        if let Some(latin) = to_latin(&token.word)
            && !expansion.matches.iter().any(Match::is_clear)
        {
            let other = self.expand(&latin, token.is_unfinished);
            let is_long = letters(&latin) > 3;
            let matches = other.matches.into_iter();
            // Whoever typed other letters touched none of these keys.
            let matches =
                matches.filter(|it| (is_long || it.kind != Kind::Prefix) && !is_slip(it));
            expansion.matches.extend(matches.map(|it| Match {
                quality: it.quality * weights::TRANSLITERATED,
                ..it
            }));
            if let Some(guess) = other.guess {
                expansion.guess(guess);
            }
        }
        (token.matches, token.guess) = (expansion.matches, expansion.guess);
    }

    /// `job center` is one word, although it was typed as two, and so is `volks hoch
    /// schule`.
    fn join_neighbours(&self, tokens: &mut [Token], count: usize) {
        for from in 0..(tokens.len() + 1).saturating_sub(count) {
            let Some(parts) = tokens.get_mut(from..from + count) else {
                continue;
            };
            if parts.iter().all(|part| is_number(&part.word))
                || parts.iter().any(|part| self.is_itself(part))
            {
                continue;
            }
            let joined: String = parts.iter().map(|part| part.word.as_str()).collect();
            let is_unfinished = parts.last().is_some_and(|part| part.is_unfinished);
            let is_sure = |it: &Match| it.is_clear() && it.kind < Kind::Misspelt;
            let mut matches = Vec::new();
            if parts.iter().all(|part| part.matches.iter().any(is_sure)) {
                self.add_exact(&joined, is_unfinished, &mut matches);
            } else {
                matches = self.expand(&joined, is_unfinished).matches;
            }
            let is_long = letters(&joined) > 5;
            matches.retain(|it| it.kind <= Kind::Inflected || is_long);
            for part in parts {
                part.matches.extend_from_slice(&matches);
            }
        }
    }

    /// A phone number is one number, wherever it has spaces.
    fn join_numbers(&self, tokens: &mut [Token]) {
        for run in tokens.chunk_by_mut(|a, b| is_number(&a.word) && is_number(&b.word)) {
            let mut digits = String::new();
            for token in run.iter().filter(|token| is_number(&token.word)) {
                digits.push_str(&token.word);
            }
            if digits.len() < SHORTEST_NUMBER {
                continue;
            }
            let mut matches = Vec::new();
            self.add_exact(&phone_digits(&digits), true, &mut matches);
            for token in run {
                token.matches.extend_from_slice(&matches);
            }
        }
    }

    /// A compound that the index does not have becomes its parts.
    fn split_compounds(&self, tokens: Vec<Token>) -> Vec<Token> {
        let mut result = Vec::new();
        let mut splits = 0;
        for token in tokens {
            let is_whole = token.only_in_phrases
                || self.is_itself(&token)
                || splits == MOST_SPLITS
                || token.matches.iter().any(Match::is_clear);
            let parts = match is_whole {
                true => None,
                false => self.parts(&token.word, token.is_unfinished),
            };
            match parts {
                Some(parts) => {
                    splits += 1;
                    self.add_parts_of(token, parts, &mut result);
                }
                None => result.push(token),
            }
        }
        result
    }

    /// Adds a token for each part of a compound.
    fn add_parts_of(&self, whole: Token, parts: Vec<String>, to: &mut Vec<Token>) {
        let head = self.head(&whole.word).map(|(_, head)| head);
        let last = parts.len() - 1;
        for (number, word) in parts.into_iter().enumerate() {
            let is_last = number == last;
            let is_unfinished = whole.is_unfinished && is_last;
            let mut matches = Vec::new();
            match head.filter(|_| is_last) {
                Some(head) => matches.push(head),
                None => self.add_exact(&word, is_unfinished, &mut matches),
            }
            to.push(Token {
                word,
                typed: whole.typed.clone(),
                from: whole.from,
                to: whole.to,
                is_unfinished,
                is_weak: whole.is_weak || (head.is_some() && !is_last),
                only_in_phrases: false,
                is_part: true,
                matches,
                guess: None,
            });
        }
    }
}
