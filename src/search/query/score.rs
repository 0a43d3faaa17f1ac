//! Searching: from the typed words to the answer.

use crate::search::index::{Index, Meaning};
use crate::search::query::answer::Answer;
use crate::search::query::concepts::Meant;
use crate::search::query::expand::{Closeness, Found};
use crate::search::query::parse::{Token, beginning};
use crate::search::text::tokenize::letters;

/// How strong the documents are that a concept leads to: the first one, and how much
/// less each one that follows.
const LEAD: (f32, f32) = (0.95, 0.05);
/// How strong a text with a German word of the concept is.
const GERMAN: f32 = 0.6;
/// What a rare word may weigh, and what one weighs that surely stands for a concept.
const MOST_WEIGHT: f32 = 4.0;
const SURE: f32 = 4.8;
/// How much less a word says by itself if it is also part of a phrase, and how much
/// more the phrase.
const ALONE: f32 = 0.8;
const TOGETHER: f32 = 1.15;
/// What the weaker of text and concept adds to the stronger.
const BOTH: f32 = 0.05;

/// How well each document fits, while the words are gone through.
pub(in crate::search) struct Scores {
    /// The sum over all words.
    pub total: Vec<f32>,
    /// The weight of the words that the document has.
    pub covered: Vec<f32>,
    /// For one word: what its text, and what the concepts make of the document.
    text: Vec<f32>,
    lead: Vec<f32>,
    /// Which of the meant concepts brought the document in, if its text did not.
    pub reason: Vec<u32>,
    /// What each document succeeds, if that was met.
    pub predecessor: Vec<Option<usize>>,
    /// The weight of all words.
    pub weight: f32,
}

impl Index {
    /// Searches.
    pub fn search(&self, query: &str) -> Answer {
        // Nor is anybody offered the rest of what they pasted.
        let query = beginning(query);
        let mut tokens = self.understand(query);
        let meant = self.meant(&tokens);
        let count = self.priors.len();
        let mut scores = Scores {
            total: vec![0.0; count],
            covered: vec![0.0; count],
            text: vec![0.0; count],
            lead: vec![0.0; count],
            reason: vec![u32::MAX; count],
            predecessor: vec![None; count],
            weight: 0.0,
        };
        for number in 0..tokens.iter().filter(|token| !token.silent).count() {
            self.score(&tokens, number, &meant, &mut scores);
        }
        self.pass_on(&mut scores);
        let hits = self.best(query, &tokens, &meant, &mut scores);
        let did_you_mean = match tokens.iter().any(Token::is_met) {
            true => None,
            false => self.retyped(query),
        };
        let did_you_mean = did_you_mean.or_else(|| self.did_you_mean(query, &tokens));
        let highlights = self.highlights(&mut tokens, &meant);
        Answer {
            hits,
            did_you_mean,
            highlights,
        }
    }

    /// Adds up what one word makes of each document.
    fn score(
        &self,
        tokens: &[Token],
        number: usize,
        meant: &[Meant],
        scores: &mut Scores,
    ) {
        let Some(token) = tokens.get(number) else {
            return;
        };
        scores.text.fill(0.0);
        scores.lead.fill(0.0);
        let strong = self.add_text(&token.found, &mut scores.text);
        let mut sure = 0.0_f32;
        let phrase = meant
            .iter()
            .filter(|meant| meant.tokens >> number & 1 == 1 && meant.is_clear())
            .map(|meant| meant.tokens.count_ones())
            .max()
            .unwrap_or(1);
        for (at, meant) in meant.iter().enumerate() {
            if meant.tokens >> number & 1 == 0 {
                continue;
            }
            let Some(meaning) = self.meanings.get(meant.concept as usize) else {
                continue;
            };
            let quality = match meant.tokens.count_ones() {
                count if count < phrase => meant.quality * ALONE,
                1 => meant.quality,
                _ => meant.quality * TOGETHER,
            };
            sure = sure.max(quality);
            for (place, document) in meaning.leads_to.iter().enumerate() {
                let strength = quality * (LEAD.0 - LEAD.1 * place as f32);
                raise(scores, *document, strength, at as u32);
            }
            if token.is_head() {
                continue;
            }
            for (word, share) in self.german(meaning) {
                for posting in self.postings(word) {
                    let strength = quality * share * posting.impact;
                    raise(scores, posting.document, strength, at as u32);
                }
            }
        }
        let count = scores.total.len() as f32;
        let rest = count - strong as f32;
        let mut weight = (1.0 + (rest + 0.5) / (strong as f32 + 0.5)).ln();
        weight = weight.min(MOST_WEIGHT);
        if sure > 0.6 {
            weight = SURE;
        }
        if token.faint {
            weight *= 0.3;
        }
        let mut any = false;
        for document in 0..scores.total.len() {
            let (text, lead) = (scores.text[document], scores.lead[document]);
            let strength = text.max(lead) + BOTH * text.min(lead);
            if strength > 0.0 {
                any = true;
                scores.total[document] += weight * strength;
                scores.covered[document] += weight;
            }
        }
        if any {
            scores.weight += weight;
        }
    }

    /// The German words of a concept and the words that begin with one of them, and how
    /// strong they are.
    fn german(&self, meaning: &Meaning) -> Vec<(u32, f32)> {
        let mut words = Vec::new();
        for word in &meaning.german {
            let german = self.words.get(*word);
            words.push((*word, GERMAN));
            if letters(german) > 3 {
                let longer = self.words.starting_with(german).skip(1).take(50);
                words.extend(longer.map(|longer| (longer, GERMAN * 0.7)));
            }
        }
        words
    }

    /// Raises each document to what its text is worth. Gives how many documents have
    /// the word itself, or if there are none, how many have anything like it.
    fn add_text(&self, found: &[Found], text: &mut [f32]) -> usize {
        let mut counts = [0, 0];
        let mut in_order = found.to_vec();
        in_order.retain(|found| found.closeness != Closeness::Head);
        in_order.sort_unstable_by_key(|found| found.closeness);
        for found in in_order {
            for posting in self.postings(found.word) {
                let Some(strength) = text.get_mut(posting.document as usize) else {
                    continue;
                };
                if *strength == 0.0 {
                    counts[usize::from(found.closeness > Closeness::Form)] += 1;
                }
                *strength = strength.max(found.quality * posting.impact);
            }
        }
        if counts[0] > 0 {
            counts[0]
        } else {
            counts[1].max(5)
        }
    }
}

fn raise(scores: &mut Scores, document: u32, strength: f32, reason: u32) {
    let document = document as usize;
    let (Some(lead), Some(text)) =
        (scores.lead.get_mut(document), scores.text.get(document))
    else {
        return;
    };
    if strength > *lead {
        *lead = strength;
        if *text == 0.0
            && let Some(slot) = scores.reason.get_mut(document)
        {
            *slot = reason;
        }
    }
}
