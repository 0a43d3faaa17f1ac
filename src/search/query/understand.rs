//! Understanding the typed words: what each may mean, alone and with its neighbour.

use crate::search::index::Index;
use crate::search::query::expand::{Closeness, Found};
use crate::search::query::parse::Token;
use crate::search::text::tokenize::{in_latin, is_number, letters, phone_digits};

/// So many compounds of a query are split.
const MOST_SPLITS: usize = 3;

impl Index {
    /// The typed words and what they may mean.
    pub(in crate::search) fn understand(&self, query: &str) -> Vec<Token> {
        let mut tokens = self.read(query);
        let loud = tokens.iter().take_while(|token| !token.silent).count();
        let (loud, silent) = tokens.split_at_mut(loud);
        for token in silent {
            let word = self.words.find(&token.word).into_iter();
            token.found.extend(word.map(Found::same));
        }
        for token in loud.iter_mut() {
            self.understand_alone(token);
        }
        self.join_neighbours(loud, 2);
        self.join_neighbours(loud, 3);
        self.join_numbers(loud);
        self.split_compounds(tokens)
    }

    /// What a word may mean as it is written, or if that is not clear, in Latin letters.
    fn understand_alone(&self, token: &mut Token) {
        let mut matches = self.close(&token.word, token.typing);
        if let Some(latin) = in_latin(&token.word)
            && !matches.found.iter().any(is_clear)
        {
            let mut other = self.close(&latin, token.typing);
            let long = letters(&latin) > 3;
            other
                .found
                .retain(|it| long || it.closeness != Closeness::Beginning);
            other
                .found
                .iter_mut()
                .for_each(|found| found.quality *= 0.9);
            matches.found.append(&mut other.found);
            if let Some(guess) = other.guess {
                matches.guess(guess);
            }
        }
        (token.found, token.guess) = (matches.found, matches.guess);
    }

    /// `job center` is one word, although it was typed as two, and so is `volks hoch
    /// schule`.
    fn join_neighbours(&self, tokens: &mut [Token], count: usize) {
        for from in 0..(tokens.len() + 1).saturating_sub(count) {
            let Some(parts) = tokens.get_mut(from..from + count) else {
                continue;
            };
            if parts.iter().all(|part| is_number(&part.word)) {
                continue;
            }
            let joined: String = parts.iter().map(|part| part.word.as_str()).collect();
            let typing = parts.last().is_some_and(|part| part.typing);
            let known = parts.iter().all(|part| {
                let sure = |found: &Found| found.closeness < Closeness::Typo;
                part.found
                    .iter()
                    .any(|found| is_clear(found) && sure(found))
            });
            let mut found = Vec::new();
            if known {
                self.find_exact(&joined, typing, &mut found);
            } else {
                found = self.close(&joined, typing).found;
            }
            let long = letters(&joined) > 5;
            found.retain(|found| found.closeness <= Closeness::Form || long);
            for part in parts {
                part.found.extend_from_slice(&found);
            }
        }
    }

    /// A phone number is one number, wherever it has blanks.
    fn join_numbers(&self, tokens: &mut [Token]) {
        for run in tokens.chunk_by_mut(|a, b| is_number(&a.word) && is_number(&b.word)) {
            let mut digits = String::new();
            for token in run.iter().filter(|token| is_number(&token.word)) {
                digits.push_str(&token.word);
            }
            if digits.len() < 5 {
                continue;
            }
            let digits = phone_digits(&digits);
            let mut found = Vec::new();
            self.find_exact(&digits, true, &mut found);
            for token in run {
                token.found.extend_from_slice(&found);
            }
        }
    }

    /// A compound that stands nowhere becomes its parts.
    fn split_compounds(&self, tokens: Vec<Token>) -> Vec<Token> {
        let mut result = Vec::new();
        let mut splits = 0;
        for token in tokens {
            let known = token.found.iter().any(is_clear);
            let parts = match known || token.silent || splits == MOST_SPLITS {
                true => None,
                false => self.parts(&token.word, token.typing),
            };
            let Some(parts) = parts else {
                result.push(token);
                continue;
            };
            splits += 1;
            let head = self.head(&token.word).map(|(_, head)| head);
            let last = parts.len() - 1;
            for (number, word) in parts.into_iter().enumerate() {
                let is_last = number == last;
                let typing = token.typing && is_last;
                let mut found = Vec::new();
                match head.filter(|_| is_last) {
                    Some(head) => found.push(head),
                    None => self.find_exact(&word, typing, &mut found),
                }
                result.push(Token {
                    word,
                    typed: token.typed.clone(),
                    typing,
                    found,
                    guess: None,
                    part: true,
                    faint: token.faint || (head.is_some() && !is_last),
                    ..token
                });
            }
        }
        result
    }
}

/// Whether a word is surely meant, so that a compound need not be split.
fn is_clear(found: &Found) -> bool {
    match found.closeness {
        Closeness::Typo => found.quality > 0.3,
        Closeness::Head => false,
        _ => true,
    }
}
