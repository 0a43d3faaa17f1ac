//! Which concepts the typed words stand for.

use super::parse::Token;
use super::word_match::Kind;
use crate::search::index::{Concept, ConceptId, Index};
use crate::search::weights;

/// A concept that some of the typed words stand for.
pub(super) struct ConceptMatch {
    pub concept: ConceptId,
    /// How surely, from 0 to 1.
    pub quality: f32,
    /// The words that stand for it, one bit each.
    pub tokens: u32,
    /// Whether no stop word of the phrase is missing.
    pub is_whole: bool,
}

impl ConceptMatch {
    /// Whether the words surely stand for it.
    pub fn is_clear(&self) -> bool {
        self.quality > weights::CLEAR_CONCEPT
    }

    /// Whether a word is one of those that stand for it.
    pub fn has_token(&self, number: usize) -> bool {
        self.tokens >> number & 1 == 1
    }
}

/// A typed word that matches a word of a phrase, as one number: sorted, those of a phrase
/// are together, and the best one of each position comes first.
///
/// The phrase is in the upper 32 bits, then the position of the word in it (8 bits), 255
/// minus the quality in 255ths (8 bits), and the number of the token (16 bits).
struct Key(u64);

impl Key {
    fn pack(phrase: u32, position: u32, quality: u64, token: usize) -> u64 {
        let key = u64::from(phrase) << 32 | u64::from(position) << 24;
        key | (255 - quality) << 16 | token as u64
    }

    fn position(&self) -> usize {
        (self.0 >> 24 & 3) as usize
    }

    fn quality(&self) -> f32 {
        (255 - (self.0 >> 16 & 255)) as f32 / 255.0
    }

    fn token(&self) -> u32 {
        (self.0 & 31) as u32
    }
}

impl Index {
    /// The concepts whose phrases were typed, with the words in any order.
    pub(super) fn concepts_of(&self, tokens: &[Token]) -> Vec<ConceptMatch> {
        let mut keys: Vec<u64> = Vec::new();
        for (number, token) in tokens.iter().enumerate() {
            // What is more like another word is no word of danger (`refugee`, `refuge`).
            let harmless = token.matches.iter().filter(|it| {
                it.kind <= Kind::Inflected && self.is_phrase_of_no_danger(it.word)
            });
            let most_like = harmless.map(|it| it.quality).fold(0.0, f32::max);
            for found in &token.matches {
                let quality = (found.quality_for_concept() * 255.0) as u64;
                if quality < weights::WORD_OF_PHRASE {
                    continue;
                }
                for (phrase, position) in self.thesaurus().occurrences(found.word) {
                    if found.quality < most_like && self.is_of_danger_phrase(phrase) {
                        continue;
                    }
                    keys.push(Key::pack(phrase, position, quality, number));
                }
            }
        }
        keys.sort_unstable();
        let groups = keys.chunk_by(|a, b| a >> 32 == b >> 32);
        let matches = groups.filter_map(|group| self.match_phrase(group));
        let mut matches: Vec<ConceptMatch> = matches.collect();
        if matches.iter().any(ConceptMatch::is_clear) {
            matches.retain(ConceptMatch::is_clear);
        }
        matches
    }

    /// Whether a phrase stands for a danger.
    fn is_of_danger_phrase(&self, number: u32) -> bool {
        let phrase = self.thesaurus().phrase(number);
        let concept = phrase.and_then(|it| self.thesaurus().concept(it.concept));
        concept.is_some_and(Concept::is_danger)
    }

    /// The match of a phrase from the keys of its words, if all its words were typed but for
    /// stop words.
    fn match_phrase(&self, group: &[u64]) -> Option<ConceptMatch> {
        let phrase = self.thesaurus().phrase((group.first()? >> 32) as u32)?;
        let mut best = [0.0_f32; 4];
        let mut tokens = 0;
        for key in group.iter().map(|key| Key(*key)) {
            let quality = key.quality();
            let best = best.get_mut(key.position())?;
            // Two tokens match the same word if it was typed in two parts.
            if *best <= quality {
                *best = quality;
                tokens |= 1 << key.token();
            }
        }
        let words = best.iter().enumerate();
        let typed =
            words.fold(0, |typed, (at, best)| typed | u8::from(*best > 0.0) << at);
        if typed & phrase.required != phrase.required || typed == 0 {
            return None;
        }
        let qualities = best.iter().copied().filter(|best| *best > 0.0);
        let mut quality = qualities.fold(1.0, f32::min);
        let is_whole = typed.count_ones() == u32::from(phrase.length);
        if !is_whole {
            quality *= match typed.count_ones() {
                1 => weights::ONE_WORD_LEFT,
                _ => weights::WITHOUT_STOP_WORDS,
            };
        }
        if !phrase.is_preferred {
            quality *= weights::PHRASE_IN_OTHER_LANGUAGE;
        }
        Some(ConceptMatch {
            concept: phrase.concept,
            quality,
            tokens,
            is_whole,
        })
    }
}
