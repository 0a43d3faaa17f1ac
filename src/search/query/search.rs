//! Searching: the steps from the typed words to the answer.

use super::answer::Answer;
use super::parse::{Token, beginning};
use crate::search::index::{ConceptId, Index};

impl Index {
    /// Answers a query. Of a very long one the first 600 bytes count.
    pub fn search(&self, query: &str) -> Answer {
        self.search_with(query, &[])
    }

    /// Answers a query of which is known what it is about: concepts besides those of its
    /// words, and how surely each is meant, from 0 to 1.
    pub fn search_with(&self, query: &str, concepts: &[(ConceptId, f32)]) -> Answer {
        let query = beginning(query);
        let tokens = self.understand(query);
        let concepts = self.concepts_of(&tokens, concepts);
        let mut scores = self.score(&tokens, &concepts);
        self.pass_on(&mut scores);
        let hits = self.top(query, &tokens, &concepts, &mut scores);
        let is_known = tokens.iter().any(Token::is_known);
        let retyped = (!is_known).then(|| self.retyped(query)).flatten();
        Answer {
            hits,
            did_you_mean: retyped.or_else(|| self.corrected(query, &tokens)),
            highlights: self.highlights(&tokens, &concepts),
        }
    }
}
