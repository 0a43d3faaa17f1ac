//! The best documents in order, and why they were found.

use super::concepts::ConceptMatch;
use super::parse::Token;
use super::response::{Explanation, Hit};
use super::score::Scores;
use super::word_match::{Kind, Match};
use crate::search::index::Index;
use crate::search::text::normalized;
use crate::search::weights;

/// Nobody reads further.
const MOST_HITS: usize = 300;

impl Index {
    /// The best documents, best first. Among equals the first document comes first. Those of
    /// violence and crises are among them if it is open to all who ask so, or if they have all
    /// the words. They are there in passing unless it tells of them, or one has its very word
    /// and nothing else is found.
    pub(super) fn top(
        &self,
        query: &str,
        tokens: &[Token],
        concepts: &[ConceptMatch],
        [is_open, needs_care]: [bool; 2],
        scores: &mut Scores,
    ) -> Vec<Hit> {
        let names = self.full_names(query, scores);
        // Scores are positive, so their bits are in the order of the numbers. Inverted and
        // with the document below, each key is a number that is sorted fast.
        let mut keys = Vec::new();
        // An everyday thing of one language may be a stop word of another.
        let is_known = |token: &Token| {
            let is_clear = || token.matches.iter().any(Match::is_clear);
            (token.only_in_phrases || is_clear()) && !self.is_everyday(&token.word)
        };
        let are_known = tokens.iter().all(is_known);
        let least_discreet = scores.weight * weights::DISCREET;
        let (mut best, mut best_by_words) = (0.0_f32, 0.0_f32);
        let mut has_open = false;
        for (number, prior) in self.documents().priors().iter().enumerate() {
            let by_words = scores.by_words(number);
            let intent = scores.intent[number];
            if by_words > 0.0 || intent > 0.0 {
                let bonus = if prior.is_one_of_many {
                    0.0
                } else {
                    names[number]
                };
                let score = by_words + intent;
                best = best.max(score);
                best_by_words = best_by_words.max(by_words);
                let shown = score + bonus;
                let is_asked = is_open || (are_known && scores.has_all(number));
                let is_listed = bonus > 0.0 || (is_asked && shown >= least_discreet);
                if prior.is_discreet && !is_listed {
                    continue;
                }
                has_open |= !prior.is_discreet;
                keys.push((u64::from(!shown.to_bits())) << 32 | number as u64);
            }
        }
        keys.sort_unstable();
        // What few words mean puts some documents first, and hides none that has the words.
        if tokens.len() < weights::SENTENCE && best_by_words > 0.0 {
            best = best_by_words;
        }
        let least = best
            * match tokens.iter().any(|token| token.is_part) {
                true => weights::SOME_PARTS,
                false => weights::SOME_WORDS,
            };
        let mut matches = tokens.iter().flat_map(|token| &token.matches);
        let is_exact = matches.any(|it| it.kind == Kind::Same);
        let mut hits = Vec::new();
        for key in keys {
            let number = key as u32 as usize;
            let score = f32::from_bits(!((key >> 32) as u32));
            if (scores.has_all(number) || score > least) && hits.len() < MOST_HITS {
                let reason = scores.reason[number].and_then(|at| concepts.get(at));
                hits.push(Hit {
                    document: number,
                    explanation: self.explanation(tokens, reason),
                    predecessor: scores.predecessor[number],
                    is_in_passing: scores.by_concept[number] == 0.0
                        && scores.intent[number] + names[number] == 0.0
                        && self.documents().is_discreet(number as u32)
                        && !needs_care
                        && (has_open || !is_exact),
                });
            }
        }
        hits
    }

    /// What each document gets if the query is its full name; less if that is a word, which
    /// most often stands for those who help with it. For that of a defunct document
    /// its successor gets it.
    fn full_names(&self, query: &str, scores: &mut Scores) -> Vec<f32> {
        let name = normalized(query);
        let mut names = vec![0.0; self.documents().len()];
        let all = self.documents().names().iter();
        for (_, document) in all.filter(|(other, _)| *other == name) {
            let successor = self.documents().successor(*document);
            let (document, successor) =
                (*document as usize, successor.map(|it| it as usize));
            if let Some(successor) = successor {
                scores.predecessor[successor] = Some(document);
            }
            let is_word = self.documents().is_word(document as u32);
            names[successor.unwrap_or(document)] = match is_word {
                true => weights::NAME_OF_WORD * scores.weight,
                false => weights::FULL_NAME,
            };
        }
        names
    }

    /// The typed words that stand for a concept, and its German name, unless they are the
    /// same.
    fn explanation(
        &self,
        tokens: &[Token],
        reason: Option<&ConceptMatch>,
    ) -> Option<Explanation> {
        let reason = reason.filter(|reason| reason.is_clear())?;
        let concept = self.thesaurus().concept(reason.concept)?;
        let german = self.thesaurus().german_name(concept)?;
        let mut typed = String::new();
        for (number, token) in tokens.iter().enumerate() {
            if reason.has_token(number) && !typed.ends_with(&token.typed) {
                if !typed.is_empty() {
                    typed.push(' ');
                }
                typed.push_str(&token.typed);
            }
        }
        (normalized(&typed) != normalized(german)).then(|| Explanation {
            typed,
            german: german.to_owned(),
        })
    }
}
