//! The best documents, in order, and why they were found.

use crate::search::index::{Index, bare};
use crate::search::query::answer::{Explanation, Hit};
use crate::search::query::concepts::Meant;
use crate::search::query::parse::Token;
use crate::search::query::score::Scores;
use crate::search::weights::{WORTH_OF_COMPOUND, WORTH_SHOWING};

/// Nobody reads further.
const MOST_HITS: usize = 300;
/// What a full name has over everything else.
const FULL_NAME: f32 = 1000.0;

impl Index {
    /// The best documents, in order.
    pub(in crate::search) fn best(
        &self,
        query: &str,
        tokens: &[Token],
        meant: &[Meant],
        scores: &mut Scores,
    ) -> Vec<Hit> {
        let names = self.full_names(query, scores);
        let mut keys = Vec::new();
        let mut top = 0.0_f32;
        for (number, prior) in self.priors.iter().enumerate() {
            let (total, covered) = (scores.total[number], scores.covered[number]);
            if total > 0.0 {
                let share = covered / scores.weight;
                let bonus = if prior.listed { 0.0 } else { names[number] };
                let score = total * share.sqrt();
                top = top.max(score);
                let shown = score + bonus;
                keys.push((u64::from(!shown.to_bits())) << 32 | number as u64);
            }
        }
        keys.sort_unstable();
        let is_compound = tokens.iter().any(|token| token.part);
        let least = top
            * if is_compound {
                WORTH_OF_COMPOUND
            } else {
                WORTH_SHOWING
            };
        let mut hits = Vec::new();
        for key in keys {
            let number = key as u32 as usize;
            let score = f32::from_bits(!((key >> 32) as u32));
            let all = scores.covered[number] > scores.weight * 0.99;
            if (all || score > least) && hits.len() < MOST_HITS {
                let reason = meant.get(scores.reason[number] as usize);
                let explanation = self.explanation(tokens, reason);
                hits.push(Hit {
                    document: number,
                    explanation,
                    predecessor: scores.predecessor[number],
                });
            }
        }
        hits
    }

    /// What each document gets for its full name. That of what does not exist any more is
    /// its successor's.
    fn full_names(&self, query: &str, scores: &mut Scores) -> Vec<f32> {
        let name = bare(query);
        let mut names = vec![0.0; self.priors.len()];
        for (_, document) in self.names.iter().filter(|(other, _)| *other == name) {
            let document = *document as usize;
            let successor = self.successor(document as u32).map(|it| it as usize);
            if let Some(successor) = successor {
                scores.predecessor[successor] = Some(document);
            }
            names[successor.unwrap_or(document)] = FULL_NAME;
        }
        names
    }

    /// The typed words that stand for a concept, and the concept in German.
    fn explanation(
        &self,
        tokens: &[Token],
        meant: Option<&Meant>,
    ) -> Option<Explanation> {
        let meant = meant.filter(|meant| meant.is_clear())?;
        let german = self
            .spellings
            .get(self.meanings.get(meant.concept as usize)?.name?);
        let mut typed = String::new();
        for (number, token) in tokens.iter().enumerate() {
            if meant.tokens >> number & 1 == 1 && !typed.ends_with(&token.typed) {
                if !typed.is_empty() {
                    typed.push(' ');
                }
                typed.push_str(&token.typed);
            }
        }
        (bare(&typed) != bare(german)).then(|| Explanation {
            typed,
            german: german.to_owned(),
        })
    }
}
