//! What the typed words stand for: the concepts.

use crate::search::index::Index;
use crate::search::query::parse::Token;

/// A concept that some of the typed words stand for.
pub(in crate::search) struct Meant {
    pub concept: u32,
    /// How surely, from 0 to 1.
    pub quality: f32,
    /// The words that stand for it, one bit each.
    pub tokens: u32,
}

impl Meant {
    /// Whether the concept was surely meant.
    pub fn is_clear(&self) -> bool {
        self.quality > 0.5
    }
}

/// How much less a phrase counts in a language that the visitor does not see.
const FAR: f32 = 0.9;
/// How much less it says if only one word is left of it without the stop words.
const ONE_OF_PHRASE: f32 = 0.75;

impl Index {
    /// The concepts whose words were typed, in any order.
    pub(in crate::search) fn meant(&self, tokens: &[Token]) -> Vec<Meant> {
        // Phrase, place in the phrase, quality upside down, token: sorted, the best
        // token for each place comes first.
        let mut keys: Vec<u64> = Vec::new();
        for (number, token) in tokens.iter().enumerate() {
            for found in &token.found {
                let quality = (found.for_concept() * 255.0) as u64;
                if quality < 64 {
                    continue;
                }
                for (phrase, place) in self.phrases_with(found.word) {
                    let key = u64::from(phrase) << 32 | u64::from(place) << 24;
                    keys.push(key | (255 - quality) << 16 | number as u64);
                }
            }
        }
        keys.sort_unstable();
        let mut meant = Vec::new();
        let mut rest = keys.as_slice();
        while let Some(key) = rest.first() {
            let same = |other: &&u64| **other >> 32 == key >> 32;
            let (group, others) = rest.split_at(rest.iter().take_while(same).count());
            rest = others;
            self.add_meant((key >> 32) as usize, group, &mut meant);
        }
        // What is unsure only counts where nothing else is meant.
        if meant.iter().any(Meant::is_clear) {
            meant.retain(Meant::is_clear);
        }
        meant
    }

    fn add_meant(&self, phrase: usize, group: &[u64], meant: &mut Vec<Meant>) {
        let Some(phrase) = self.phrases.get(phrase) else {
            return;
        };
        let mut best = [0.0_f32; 4];
        let mut tokens = 0;
        for key in group {
            let quality = (255 - (key >> 16 & 255)) as f32 / 255.0;
            let Some(best) = best.get_mut((key >> 24 & 3) as usize) else {
                continue;
            };
            // Two tokens meet the same word if it was typed in two parts.
            if *best <= quality {
                *best = quality;
                tokens |= 1 << (key & 31);
            }
        }
        let words = best.iter().enumerate();
        let met = words.fold(0, |met, (at, best)| met | u8::from(*best > 0.0) << at);
        let met_quality = best.iter().copied().filter(|best| *best > 0.0);
        let mut quality = met_quality.fold(1.0, f32::min);
        if met & phrase.needed != phrase.needed || met == 0 {
            return;
        }
        if met.count_ones() < u32::from(phrase.length) {
            // Only stop words are missing.
            quality *= match met.count_ones() {
                1 => ONE_OF_PHRASE,
                _ => 0.95,
            };
        }
        if !phrase.near {
            quality *= FAR;
        }
        meant.push(Meant {
            concept: phrase.concept,
            quality,
            tokens,
        });
    }
}
