//! Reading the concepts and the words of each language for them.
//!
//! `concepts.tsv` says what people look for and what answers it; `words/LANGUAGE.tsv`
//! has the words for it in one language. A line is a concept, a tab, and its ids or
//! words; lines that begin with `#` are remarks. In a list of words the concept `-` has
//! the words that only make a query a question, and `*` those that say as the last part of
//! a compound what it is: whoever looks for an `Augenarzt` finds what `Arzt` finds.

use crate::search::{SynonymGroup, Synonyms};

/// The lists of words that a search looks at. Several may stand one after the other.
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
    /// Brings together the concepts and their words. What no line tells is empty, so a
    /// list that did not come leaves its language out.
    pub fn read(concepts: &'a str, lists: WordLists<'a>) -> Self {
        let concepts = lines(concepts).map(|(id, leads_to)| {
            let concept = SynonymGroup {
                leads_to: leads_to.split_whitespace().collect(),
                ..SynonymGroup::default()
            };
            (id, concept)
        });
        let (ids, concepts): (Vec<&str>, _) = concepts.unzip();
        let mut all = Self {
            concepts,
            ..Self::default()
        };
        all.add(&ids, lists.german, |concept| &mut concept.german);
        all.add(&ids, lists.own, |concept| &mut concept.own);
        // A head of a language that the visitor does not see is no head in theirs.
        let heads = all.heads.len();
        all.add(&ids, lists.others, |concept| &mut concept.others);
        all.heads.truncate(heads);
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
            } else if let Some(place) = ids.iter().position(|own| *own == id)
                && let Some(concept) = self.concepts.get_mut(place)
            {
                part(concept).extend(words);
            }
        }
    }
}

/// The lines of a list, without remarks: the id, and what stands behind the tab.
fn lines(list: &str) -> impl Iterator<Item = (&str, &str)> {
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once('\t'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONCEPTS: &str =
        "# a remark\ndoctor\ttopic:health place:116117\nrent\ttopic:housing\n";

    fn lists<'a>(german: &'a str, other: &'a str) -> WordLists<'a> {
        WordLists {
            german,
            own: "",
            others: other,
        }
    }

    #[test]
    fn words_come_to_their_concept_in_whatever_order_they_stand() {
        let german = "-\two, ich\ndoctor\tArzt, Ärztin\nrent\tMiete\n";
        let other = "rent\tczynsz\ndoctor\tlekarz\nunknown\tnic\n";
        let read = Synonyms::read(CONCEPTS, lists(german, other));
        let [doctor, rent] = &read.concepts[..] else {
            panic!("two concepts: {read:?}");
        };
        assert_eq!(doctor.leads_to, ["topic:health", "place:116117"]);
        assert_eq!(doctor.german, ["Arzt", "Ärztin"]);
        assert_eq!(doctor.others, ["lekarz"]);
        assert_eq!(rent.others, ["czynsz"]);
        assert_eq!(read.stop_words, ["wo", "ich"]);
    }

    #[test]
    fn lists_that_did_not_come_are_no_trouble() {
        let read = Synonyms::read("", lists("doctor\tArzt", "\t\n#\n\n-"));
        assert!(read.concepts.is_empty());
    }
}
