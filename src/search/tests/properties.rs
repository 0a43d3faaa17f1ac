//! What holds for every text and every query.

use super::sample::{concept, document, index, place};
use crate::search::text::{is_one_letter, normalized};
use crate::search::*;
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_text_is_too_strange(query in any::<String>(), text in any::<String>()) {
        let mut documents = vec![place(&text, &query)];
        documents.push(document("x", &[(Field::Phone, &text), (Field::Law, &query)]));
        let groups = vec![concept(&[&text], &[&query], &["x", &text])];
        let index = Index::new(&documents, &Synonyms { groups, ..Synonyms::default() });
        for typed in [&query, &text] {
            let answer = index.search(typed);
            prop_assert_eq!(&answer, &index.search(typed));
            index.complete(typed);
            let mut end = 0;
            for range in answer.highlights.ranges(&text) {
                prop_assert!(range.start >= end && range.end > range.start);
                prop_assert!(text.get(range.clone()).is_some());
                end = range.end;
            }
        }
    }

    #[test]
    fn odd_queries_find_without_panic(query in "[a-zäöüßкурсطبيبال0-9§ '-]{0,80}") {
        let index = index();
        prop_assert_eq!(index.search(&query), index.search(&query));
        index.complete(&query);
    }

    #[test]
    fn a_letter_that_was_held_down_is_no_misspelt_word(
        letter in "[a-zäßçğışæøåа-яёіїєґابتجدرسشعفقکلمنهوی]",
        count in 3..=8_usize,
        other in 2..=9_usize,
    ) {
        let (typed, other) = (letter.repeat(count), letter.repeat(other));
        let documents = [place("x", &other)];
        let answer = Index::new(&documents, &Synonyms::default()).search(&typed);
        // Where folding makes fewer letters of it, that is another word (`a` of `aaaa`).
        let [typed, other] = [&typed, &other].map(|text| (text.len(), normalized(text)));
        let is_same = typed.1 == other.1 && typed.1.len() == typed.0;
        prop_assert_eq!(!answer.hits.is_empty(), is_same);
        prop_assert_eq!(answer.did_you_mean, None);
    }

    #[test]
    fn a_document_is_found_by_each_of_its_words(
        words in prop::collection::vec("[a-zäöüа-яا-ی0-9]{1,12}", 1..8),
        other in "[a-z ]{0,40}",
    ) {
        let text = words.join(" ");
        let documents = [place(&other, &other), place("x", &text)];
        let index = Index::new(&documents, &Synonyms::default());
        let is_word = |word: &&String| !fold(word).is_empty() && !is_one_letter(word);
        for word in words.iter().filter(is_word) {
            let hits = index.search(word).hits;
            prop_assert!(hits.iter().any(|hit| hit.document == 1), "{}", word);
        }
    }
}
