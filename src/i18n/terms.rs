//! Words of the glossary within a text.

use std::borrow::Borrow;
use std::ops::Range;

/// What separates a word of the glossary from the id of what explains it: `Duldung=toleration`.
pub const BEFORE_ID: char = '=';

/// What a word may end with beyond its form in the glossary: Bescheide, Fristen, Antrags.
const ENDINGS: [&str; 8] = ["", "s", "es", "n", "en", "e", "er", "em"];

/// A word of the glossary in a text: where it is, in bytes, and the id of its explanation.
pub type FoundTerm<'a> = (Range<usize>, &'a str);

/// The first word of a text that one of the lists has and whose id is wanted. Each list has
/// words with their ids ([`BEFORE_ID`]); of several words that begin at the same place the
/// longest counts.
///
/// ```
/// use wegweiser::i18n::find_term;
///
/// let found = find_term("Ihre Bescheide", &[&["Bescheid=notice"]], &|_| true);
/// assert_eq!(found, Some((5..14, "notice")));
/// ```
pub fn find_term<'a>(
    text: &str,
    lists: &[&'a [impl Borrow<str>]],
    is_wanted: &dyn Fn(&str) -> bool,
) -> Option<FoundTerm<'a>> {
    let mut is_within = false;
    for (start, character) in text.char_indices() {
        let is_start = !is_within && character.is_alphabetic();
        is_within = is_of_word(character);
        if !is_start {
            continue;
        }
        let rest = &text[start..];
        let entries = lists.iter().flat_map(|list| list.iter());
        let found = entries.filter_map(|entry| found_at_start(rest, entry.borrow()));
        if let Some((length, id)) = found.max_by_key(|(length, _)| *length)
            && is_wanted(id)
        {
            return Some((start..start + length, id));
        }
    }
    None
}

/// The length in bytes of a word at the start of a text, with its ending, and its id; `None`
/// if the text begins with another word.
fn found_at_start<'a>(text: &str, entry: &'a str) -> Option<(usize, &'a str)> {
    let mut letters = text.char_indices().filter(|(_, it)| !is_joint(*it));
    let mut wanted = entry.chars();
    let end = loop {
        let (at, letter) = letters.next().unwrap_or((text.len(), '\0'));
        match wanted.next()? {
            BEFORE_ID => break at,
            ' ' if letter == '\u{a0}' => {}
            other if other == letter => {}
            _ => return None,
        }
    };
    let rest = &text[end..];
    let ending = rest.find(|it| !is_of_word(it)).unwrap_or(rest.len());
    let is_whole = ENDINGS.contains(&&rest[..ending]);
    is_whole.then_some((end + ending, wanted.as_str()))
}

/// Whether a character only says where a word may be broken: in simple German between its
/// parts (Aufenthalts·erlaubnis).
fn is_joint(character: char) -> bool {
    matches!(character, '\u{ad}' | '·')
}

fn is_of_word(character: char) -> bool {
    character.is_alphabetic() || character == '-' || is_joint(character)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TERMS: [&str; 6] = [
        "Aufenthaltserlaubnis=residence-permit",
        "Duldung=toleration",
        "Frist=deadline",
        "Schutz=protection",
        "Steuer-ID=tax-id",
        "subsidiärer Schutz=subsidiary-protection",
    ];

    fn found(text: &str) -> Option<(&str, &'static str)> {
        let terms: &'static [&str] = &TERMS;
        find_term(text, &[&[], terms], &|_| true).map(|(range, id)| (&text[range], id))
    }

    #[test]
    fn a_word_is_found_with_its_ending_where_it_is_a_word_of_its_own() {
        assert_eq!(found("Zwei Fristen."), Some(("Fristen", "deadline")));
        assert_eq!(found("(Duldung)"), Some(("Duldung", "toleration")));
        assert_eq!(found("Ihre Steuer-ID steht"), Some(("Steuer-ID", "tax-id")));
        for other in [
            "Fristablauf",
            "Ausbildungs-Duldung",
            "Duldungs- und",
            "frist",
            "",
        ] {
            assert_eq!(found(other), None, "{other}");
        }
    }

    #[test]
    fn a_word_is_found_where_it_may_be_broken() {
        let broken = "Aufenthalts·erlaubnis";
        assert_eq!(
            found("eine Aufenthalts·erlaubnis."),
            Some((broken, "residence-permit"))
        );
        assert_eq!(
            found("Dul\u{ad}dung"),
            Some(("Dul\u{ad}dung", "toleration"))
        );
        assert_eq!(
            found("subsidiärer\u{a0}Schutz"),
            Some(("subsidiärer\u{a0}Schutz", "subsidiary-protection"))
        );
    }

    #[test]
    fn of_several_words_the_longest_counts_and_those_not_wanted_are_passed_by() {
        let text = "subsidiärer Schutz und Schutz, Frist";
        assert_eq!(
            found(text),
            Some(("subsidiärer Schutz", "subsidiary-protection"))
        );
        let terms: &[&str] = &TERMS;
        let is_wanted = |id: &str| id == "deadline";
        let (range, _) = find_term(text, &[terms], &is_wanted).unwrap();
        assert_eq!(&text[range], "Frist");
    }

    proptest! {
        #[test]
        fn what_is_found_is_between_letters(
            text in "(Duldung|Frist|en|·|[ .,=–-]|\u{ad}|\\PC){0,12}",
        ) {
            let terms: &[&str] = &TERMS;
            if let Some((range, _)) = find_term(&text, &[terms], &|_| true) {
                prop_assert!(text.get(range).is_some());
            }
        }
    }
}
