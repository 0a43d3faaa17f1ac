//! What the whole query means: what its words stand for, and what the model has learned of
//! such sentences.

use super::concepts::ConceptMatch;
use super::parse::Token;
use super::score::Scores;
use crate::search::index::Index;
use crate::search::weights;

/// How probable each concept is, from 0 to 1.
pub(super) struct Intents {
    /// By the model; empty where it is not asked.
    learned: Vec<f32>,
    /// By the words, less if others were typed as well.
    listed: Vec<f32>,
    /// How much the model counts beside the words.
    trust: f32,
    /// What is less probable says nothing.
    least: f32,
}

impl Intents {
    /// Whether the model knows what is meant.
    pub fn is_sure(&self) -> bool {
        let least = self.least.max(weights::SURE_INTENT);
        let is_sure = |probability: &f32| *probability > least;
        self.trust > 0.0 && self.learned.iter().any(is_sure)
    }
}

impl Index {
    /// What a query means. Where the lists know all of its words that are no stop words, and
    /// enough of all, they alone tell; and where it is of an everyday thing.
    pub(super) fn intents(
        &self,
        query: &str,
        tokens: &[Token],
        concepts: &[ConceptMatch],
        is_harmless: bool,
    ) -> Intents {
        let searched = tokens.iter().take_while(|token| !token.only_in_phrases);
        let all = (1_u32 << searched.count().min(31)) - 1;
        let mut listed = vec![0.0_f32; self.thesaurus().concepts().len()];
        let mut is_known = is_harmless;
        for concept in concepts.iter().filter(|concept| concept.is_clear()) {
            let typed = concept.tokens & all;
            let share = typed.count_ones() as f32 / all.count_ones().max(1) as f32;
            let known = concept.tokens.count_ones() as usize;
            let is_enough = known * weights::WORDS_PER_KNOWN >= tokens.len();
            is_known |= typed == all && is_enough;
            // Without its `not` a sentence of danger is another one.
            if concept.is_whole
                && let Some(listed) = listed.get_mut(concept.concept.0 as usize)
            {
                *listed = listed.max(concept.quality * share);
            }
        }
        // A compound has more tokens than words.
        let is_one_word = !query.trim().contains(' ');
        let (trust, least) = match tokens.len() {
            _ if is_known => (0.0, 1.0),
            words if words >= weights::SENTENCE => weights::INTENT_OF_SENTENCE,
            2 if !is_one_word => weights::INTENT_OF_TWO_WORDS,
            _ => weights::INTENT_OF_ONE_WORD,
        };
        Intents {
            learned: match is_known {
                true => Vec::new(),
                false => self.learned(query),
            },
            listed,
            trust,
            least,
        }
    }

    /// How probable each concept is by the model that is most sure of it.
    fn learned(&self, query: &str) -> Vec<f32> {
        let all = self.models().iter().map(|model| model.probabilities(query));
        let surest = all.reduce(|mut surest, other| {
            for (most, probability) in surest.iter_mut().zip(other) {
                *most = most.max(probability);
            }
            surest
        });
        surest.unwrap_or_default()
    }

    /// Adds what the intents make of each document. One that several concepts lead to is a
    /// safe answer while it is not clear which of them is meant. Where a danger is not probable
    /// enough to show whom to call, what it leads to comes after the rest.
    pub(super) fn add_intents(
        &self,
        intents: &Intents,
        crisis_lines: &[usize],
        scores: &mut Scores,
    ) {
        let trust = intents.trust * scores.weight.max(weights::CONCEPT_WORD);
        let concepts = self.thesaurus().concepts();
        for (probability, concept) in intents.learned.iter().zip(concepts) {
            if *probability < intents.least {
                continue;
            }
            let care = match concept.crisis_lines.is_empty() {
                true => 1.0,
                false if crisis_lines.is_empty() => weights::DOUBT,
                false => weights::CARE,
            };
            for (rank, document) in concept.leads_to.iter().enumerate() {
                if let Some(score) = scores.intent.get_mut(*document as usize) {
                    let share = 1.0 + weights::NEXT_LEAD_OF_INTENT * rank as f32;
                    *score += trust * care * probability / share;
                }
            }
        }
        // What is shown above all results comes first of them, too.
        for (rank, document) in crisis_lines.iter().enumerate() {
            if let Some(score) = scores.intent.get_mut(*document) {
                let share = 1.0 + weights::NEXT_LEAD_OF_INTENT * rank as f32;
                *score += trust * weights::CARE / share;
            }
        }
    }

    /// Whether a danger may be meant.
    pub(super) fn is_feared(&self, intents: &Intents) -> bool {
        self.danger(intents) > weights::FEAR * self.harmless(&intents.learned)
    }

    /// How probable it is by the model that a danger is meant.
    fn danger(&self, intents: &Intents) -> f32 {
        let concepts = self.thesaurus().concepts().iter();
        let learned = intents.learned.iter().zip(concepts);
        let dangers = learned.filter(|(_, concept)| !concept.crisis_lines.is_empty());
        dangers.map(|(probability, _)| *probability).sum()
    }

    /// How probable the most probable concept is that is no danger.
    fn harmless(&self, probabilities: &[f32]) -> f32 {
        let concepts = self.thesaurus().concepts().iter();
        let harmless = probabilities.iter().zip(concepts);
        let harmless = harmless.filter(|(_, concept)| concept.crisis_lines.is_empty());
        harmless.fold(0.0, |most, (probability, _)| most.max(*probability))
    }

    /// The lines to call at once, if the query tells of a danger: those of the most
    /// probable one.
    pub(super) fn crisis_lines(&self, intents: &Intents) -> Vec<usize> {
        let mut most = (0.0, None);
        let mut danger = 0.0;
        let concepts = self.thesaurus().concepts().iter().enumerate();
        for (number, concept) in concepts.filter(|(_, it)| !it.crisis_lines.is_empty()) {
            let of = |all: &[f32]| all.get(number).copied().unwrap_or_default();
            let learned = of(&intents.learned);
            let learned = if learned < intents.least {
                0.0
            } else {
                learned
            };
            let probability = learned.max(of(&intents.listed));
            danger += probability;
            if probability > most.0 {
                most = (probability, Some(concept));
            }
        }
        // Where the words alone tell, they also tell what is no danger.
        let harmless = match intents.learned.is_empty() {
            true => self.harmless(&intents.listed),
            false => self.harmless(&intents.learned),
        };
        let is_danger = danger > weights::DANGER && danger >= harmless;
        let concept = most.1.filter(|_| is_danger);
        let lines = concept
            .into_iter()
            .flat_map(|concept| &concept.crisis_lines);
        lines.map(|line| *line as usize).collect()
    }
}
