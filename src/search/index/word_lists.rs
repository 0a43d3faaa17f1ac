//! Reading the synonyms: the concepts, and the words of each language for them.
//!
//! `concepts.tsv` says what people look for and what answers it: a concept, a tab, the ids
//! of documents; and where it is needed a tab, `discreet`, and the ids of the lines to call at
//! once if this is a danger. `words/LANGUAGE.tsv` has
//! the words for it in one language: a concept, a tab, the words. Lines that start with `#`
//! are remarks. In a word list the concept `-` has the stop words, and `*` the words that
//! say as the last part of a compound what it is: whoever looks for an `Augenarzt` finds
//! what `Arzt` finds. `~` has the names of everyday things that look like other words:
//! whoever looks for a `battery` was not battered.

use super::synonyms::{SynonymGroup, Synonyms};
use crate::search::intent::fingerprint;

/// The word lists of some languages. Several may follow each other in one string.
#[derive(Clone, Copy, Debug, Default)]
pub struct WordLists<'a> {
    /// German.
    pub german: &'a str,
    /// The language of the visitor, and English.
    pub own: &'a str,
    /// All others.
    pub others: &'a str,
}

impl<'a> Synonyms<'a> {
    /// Reads `concepts.tsv` and word lists. What no line says is empty, so a list that could
    /// not be fetched only leaves its language out.
    ///
    /// ```
    /// use wegweiser::search::{Synonyms, WordLists};
    ///
    /// let lists = WordLists {
    ///     german: "doctor\tArzt, Ärztin",
    ///     ..WordLists::default()
    /// };
    /// let synonyms = Synonyms::read("doctor\ttopic:health place:116117", lists);
    /// assert_eq!(synonyms.groups[0].german, ["Arzt", "Ärztin"]);
    /// ```
    pub fn read(concepts: &'a str, lists: WordLists<'a>) -> Self {
        let groups = lines(concepts).map(|(id, rest)| {
            let (leads_to, flags) = rest.split_once('\t').unwrap_or((rest, ""));
            let group = SynonymGroup {
                leads_to: leads_to.split_whitespace().collect(),
                is_discreet: flags.split(' ').any(|flag| flag == DISCREET),
                crisis_lines: flags
                    .split(' ')
                    .filter(|flag| flag.contains(':'))
                    .collect(),
                ..SynonymGroup::default()
            };
            (id, group)
        });
        let (ids, groups): (Vec<&str>, _) = groups.unzip();
        let mut all = Self {
            groups,
            fingerprint: fingerprint(&ids),
            ..Self::default()
        };
        all.add(&ids, lists.german, |group| &mut group.german);
        all.add(&ids, lists.own, |group| &mut group.own);
        // Compounds are only split in the languages that the visitor sees; and what is harmless
        // in one language may be a danger in another.
        let (heads, everyday) = (all.heads.len(), all.everyday.len());
        all.add(&ids, lists.others, |group| &mut group.others);
        all.heads.truncate(heads);
        all.everyday.truncate(everyday);
        all
    }

    fn add(
        &mut self,
        ids: &[&str],
        list: &'a str,
        part: for<'b> fn(&'b mut SynonymGroup<'a>) -> &'b mut Vec<&'a str>,
    ) {
        for (id, words) in lines(list) {
            let words = words.split(',').map(str::trim);
            if id == "-" {
                self.stop_words.extend(words);
            } else if id == "*" {
                self.heads.extend(words);
            } else if id == "~" {
                self.everyday.extend(words);
            } else if let Some(number) = ids.iter().position(|own| *own == id)
                && let Some(group) = self.groups.get_mut(number)
            {
                part(group).extend(words);
            }
        }
    }
}

/// The flag of a concept whose words are never put forward.
const DISCREET: &str = "discreet";

/// The lines of a list without remarks: the id, and what follows the first tab.
fn lines(list: &str) -> impl Iterator<Item = (&str, &str)> {
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once('\t'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONCEPTS: &str = "# a remark\ndoctor\ttopic:health place:116117\nrent\ttopic:housing\tdiscreet place:112\n";

    fn lists<'a>(german: &'a str, other: &'a str) -> WordLists<'a> {
        WordLists {
            german,
            own: "",
            others: other,
        }
    }

    #[test]
    fn words_come_to_their_concept_in_any_order() {
        let german = "-\two, ich\ndoctor\tArzt, Ärztin\nrent\tMiete\n";
        let other = "rent\tczynsz\ndoctor\tlekarz\nunknown\tnic\n";
        let read = Synonyms::read(CONCEPTS, lists(german, other));
        let [doctor, rent] = &read.groups[..] else {
            panic!("two concepts: {read:?}");
        };
        assert_eq!(doctor.leads_to, ["topic:health", "place:116117"]);
        assert_eq!(doctor.german, ["Arzt", "Ärztin"]);
        assert_eq!(doctor.others, ["lekarz"]);
        assert_eq!(rent.others, ["czynsz"]);
        assert_eq!(rent.leads_to, ["topic:housing"]);
        assert!(rent.is_discreet && !doctor.is_discreet);
        assert_eq!(rent.crisis_lines, ["place:112"]);
        assert_eq!(read.stop_words, ["wo", "ich"]);
    }

    #[test]
    fn lists_that_could_not_be_fetched_are_left_out() {
        let read = Synonyms::read("", lists("doctor\tArzt", "\t\n#\n\n-"));
        assert!(read.groups.is_empty());
    }
}
