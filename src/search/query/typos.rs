//! Which words of the index a typed word is a misspelling of.

use super::word_match::{Expansion, Kind, Match};
use crate::search::index::{Index, Signature};
use crate::search::text::{
    WordLetters, are_suffixes, budget, cost, first_letters, is_confused, letters,
};
use crate::search::weights::{self, EDIT};

impl Index {
    /// Adds the words that differ by a typo or two.
    pub(super) fn add_typos(
        &self,
        typed: &str,
        is_unfinished: bool,
        expansion: &mut Expansion,
    ) {
        let signature = Signature::of(typed);
        let asked = WordLetters::of(typed);
        let budget = budget(usize::from(signature.letters));
        let edits = edits(budget);
        for (word, other) in self.words().signatures().iter().enumerate() {
            if edits > 0
                && u32::from(other.letters.abs_diff(signature.letters)) <= edits
                && signature.missing_in(*other) <= edits
                && other.missing_in(signature) <= edits
            {
                let known = WordLetters::of(self.words().get(word as u32));
                let cost = cost(&asked, &known, false, budget);
                // A letter more or less often makes another word (`Hose`, `house`), unless
                // the word has it elsewhere (`rabi`, `rabbi`).
                let is_gap = other.letters != signature.letters
                    && signature.missing_in(*other) != other.missing_in(signature);
                self.add_typo(typed, word as u32, cost.map(|it| (it, is_gap)), expansion);
            }
        }
        self.add_misspelt_forms(typed, expansion);
        if is_unfinished && signature.letters > 4 {
            self.add_misspelt_beginnings(typed, budget, expansion);
        }
    }

    /// Adds the longer words of which the beginning was typed with a typo. The first letter
    /// must be right.
    fn add_misspelt_beginnings(
        &self,
        typed: &str,
        budget: u32,
        expansion: &mut Expansion,
    ) {
        let signature = Signature::of(typed);
        let asked = WordLetters::of(typed);
        let edits = edits(budget);
        for word in self.words().starting_with(first_letters(typed, 1)) {
            let Some(other) = self.words().signatures().get(word as usize) else {
                break;
            };
            let is_longer = other.letters > signature.letters + edits as u8;
            if is_longer && signature.missing_in(*other) <= edits {
                let known = WordLetters::of(self.words().get(word));
                let cost = cost(&asked, &known, true, budget.min(2 * EDIT));
                self.add_beginning(typed, word, cost, expansion);
            }
        }
    }

    /// Adds the words of which a form was typed with a typo: `dokotrlar`. The first letter
    /// must be right.
    fn add_misspelt_forms(&self, typed: &str, expansion: &mut Expansion) {
        let signature = Signature::of(typed);
        for word in self.words().starting_with(first_letters(typed, 1)) {
            let Some(other) = self.words().signatures().get(word as usize) else {
                break;
            };
            let count = usize::from(other.letters);
            if count < weights::TYPO_IN_STEM
                || count + weights::SUFFIX > usize::from(signature.letters)
                || other.missing_in(signature) > 1
                || !self.is_key_term(word)
                || !self.is_preferred(word)
            {
                continue;
            }
            let known = WordLetters::of(self.words().get(word));
            let stem = first_letters(typed, count);
            if are_suffixes(&typed[stem.len()..]) {
                let cost = cost(&WordLetters::of(stem), &known, false, EDIT);
                let cost = cost
                    .filter(|cost| is_likely_typo(stem, self.words().get(word), *cost));
                let found = cost.map(|cost| misspelt(word, cost, true));
                expansion.matches.extend(found);
            }
        }
    }

    /// Adds a word that differs by a typo of a cost, and whether that is a gap.
    fn add_typo(
        &self,
        typed: &str,
        word: u32,
        typo: Option<(u32, bool)>,
        to: &mut Expansion,
    ) {
        let Some((cost, is_gap)) = typo else { return };
        let other = self.words().get(word);
        let mut length = letters(typed).max(letters(other));
        if is_gap && cost <= EDIT {
            length -= 1;
        }
        let is_likely = cost > EDIT || is_likely_typo(typed, other, cost);
        if is_reordered(typed, other)
            || (is_likely && !is_gap && is_right_at_both_ends(typed, other))
        {
            length += weights::LIKELY_TYPO_BONUS;
        }
        let least = self.least_length(word, cost > EDIT);
        let doubt = if is_likely { 0 } else { weights::UNLIKELY_TYPO };
        let found = misspelt(word, cost, false);
        // With a wrong first letter and another wrong one it is no more than a guess.
        if length >= least + doubt && cost <= 2 * EDIT {
            to.matches.push(found);
        } else if self.is_key_term(word)
            && (self.is_preferred(word) || length >= weights::GUESS_IN_OTHER_LANGUAGE)
        {
            to.guess(found);
        }
    }

    /// From how many letters on a word may have been typed with one typo, or with two.
    fn least_length(&self, word: u32, has_two: bool) -> usize {
        let is_preferred = self.is_preferred(word);
        match (self.is_in_phrase(word), has_two) {
            (_, true) if is_preferred && self.is_key_term(word) => weights::TWO_TYPOS,
            (_, true) => weights::TWO_TYPOS_ELSEWHERE,
            (true, false) if is_preferred => weights::TYPO_IN_CONCEPT,
            (true, false) => weights::TYPO_IN_OTHER_LANGUAGE,
            (false, false) if self.is_key_term(word) => weights::TYPO_IN_NAME,
            (false, false) => weights::TYPO_IN_TEXT,
        }
    }

    fn add_beginning(
        &self,
        typed: &str,
        word: u32,
        cost: Option<u32>,
        to: &mut Expansion,
    ) {
        let Some(cost) = cost.filter(|_| self.is_key_term(word)) else {
            return;
        };
        let length = letters(typed);
        let found = misspelt(word, cost, true);
        if cost <= EDIT && length >= weights::TYPO_IN_BEGINNING {
            to.matches.push(found);
        } else if self.is_preferred(word) && length >= weights::GUESS_OF_BEGINNING {
            to.guess(found);
        }
    }
}

/// Whether two words have the same letters in another order, which two different words
/// rarely have by chance. Compares sums of bytes.
fn is_reordered(a: &str, b: &str) -> bool {
    let sum = |word: &str| word.bytes().map(u32::from).sum::<u32>();
    a.len() == b.len() && sum(a) == sum(b)
}

/// Whether what one typo makes of a word is likely a slip of it and not another word
/// (`rabbi`, `rabbit`): letters that are swapped, left out, beside each other on the
/// keyboard or alike in sound, and one too many unless it is a new one at the end.
fn is_likely_typo(typed: &str, known: &str, cost: u32) -> bool {
    let shared = typed.chars().zip(known.chars());
    let shared = shared
        .take_while(|(a, b)| a == b)
        .map(|(a, _)| a.len_utf8());
    let at: usize = shared.sum();
    let mut rest = [&typed[at..], &known[at..]].map(str::chars);
    let [wrong, right] = rest.each_mut().map(Iterator::next);
    let (Some(wrong), Some(right)) = (wrong, right) else {
        return wrong.is_none() || typed[..at].ends_with(|last| Some(last) == wrong);
    };
    let [typed, known] = rest.map(|rest| rest.as_str());
    let is_substitution = typed == known;
    !is_substitution || cost < EDIT || is_confused(wrong, right)
}

/// Whether two words of the Arabic script have the same first and last letter. That script
/// leaves out the short vowels, so that four letters say as much as six of another.
fn is_right_at_both_ends(a: &str, b: &str) -> bool {
    let mut ends = [a.chars(), b.chars()];
    let [first, other] = ends.each_mut().map(|it| (it.next(), it.next_back()));
    first == other && matches!(first.0, Some('\u{620}'..='\u{6d3}'))
}

/// A word that only a part of the typed one, or only a beginning, is a misspelling of counts
/// less.
fn misspelt(word: u32, cost: u32, is_partial: bool) -> Match {
    let doubt = match is_partial {
        true => weights::MISSPELT_BEGINNING,
        false => 0.0,
    };
    Match {
        word,
        kind: Kind::Misspelt,
        quality: weights::MISSPELT - weights::TENTH_OF_EDIT * cost as f32 - doubt,
    }
}

/// How many letters may differ at most within a budget. The cheapest edit costs
/// [`weights::ADJACENT_KEY`]; two of them are within no budget for one.
fn edits(budget: u32) -> u32 {
    budget / 9
}
