//! Searching: the steps from the typed words to the response.

use super::danger::is_sentence;
use super::parse::{Token, beginning};
use super::response::Response;
use crate::search::index::Index;

impl Index {
    /// Answers a query. Of a very long one the first 600 bytes count.
    pub fn search(&self, query: &str) -> Response {
        let query = beginning(query);
        let tokens = self.understand(query);
        let concepts = self.concepts_of(&tokens);
        let is_harmless = self.is_harmless(&tokens);
        let intents = self.intents(query, &tokens, &concepts, is_harmless);
        let mut scores = self.score(&tokens, &concepts);
        self.pass_on(&mut scores);
        let crisis_lines = self.crisis_lines(&intents);
        self.add_intents(&intents, &crisis_lines, &mut scores);
        let is_danger = self.is_feared(&intents) || !crisis_lines.is_empty();
        self.add_answers(&tokens, is_danger, &mut scores);
        let is_of_danger = self.is_of_danger(&concepts);
        let is_sentence = is_sentence(&tokens);
        let is_open = is_danger || is_of_danger || is_sentence;
        let needs_care = is_of_danger || is_sentence || !crisis_lines.is_empty();
        let asked = [is_open, needs_care];
        let hits = self.top(query, &tokens, &concepts, asked, &mut scores);
        let is_known = tokens.iter().any(Token::is_known);
        let retyped = (!is_known).then(|| self.retyped(query)).flatten();
        let did_you_mean = retyped.or_else(|| self.corrected(query, &tokens));
        // A sentence that is understood needs no better spelling.
        Response {
            hits,
            did_you_mean: did_you_mean.filter(|_| !intents.is_sure()),
            crisis_lines,
            is_discreet: is_of_danger || self.has_discreet_word(&tokens),
            highlights: self.highlights(&tokens, &concepts),
        }
    }
}
