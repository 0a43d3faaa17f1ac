//! German words within texts of other languages: the names of offices and laws as they are
//! on doors and in letters. In another script all words in Latin letters are German; in a
//! language in Latin letters a list says which words are.

use std::borrow::Borrow;

/// A script of the guide's languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// That of German.
    Latin,
    /// That of Russian.
    Cyrillic,
    /// That of Arabic and Persian.
    Arabic,
}

impl Script {
    /// The script of the first letter of a text; `None` if it has a letter of no such script.
    pub fn of(text: &str) -> Option<Self> {
        text.chars().find_map(|character| match character {
            '\u{400}'..='\u{52f}' => Some(Self::Cyrillic),
            '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}' => Some(Self::Arabic),
            _ => is_latin(character).then_some(Self::Latin),
        })
    }
}

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run<'a> {
    /// In the script of the text.
    Own(&'a str),
    /// German. In another script it reaches from a Latin letter or paragraph sign to the
    /// last letter or digit before the script changes back, otherwise from the first to the
    /// last word of a name.
    German(&'a str),
}

/// Splits a text into what is in Latin letters and what is not. In a right-to-left text
/// the parts of a citation such as `§ 24 AufenthG` would be reordered otherwise.
///
/// ```
/// use wegweiser::i18n::{Run, runs};
///
/// let found = runs("в Jobcenter Flensburg.");
/// assert_eq!(found, [Run::Own("в "), Run::German("Jobcenter Flensburg"), Run::Own(".")]);
/// ```
pub fn runs(text: &str) -> Vec<Run<'_>> {
    let mut runs = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(begins_latin) {
        let length = latin_length(&rest[start..]);
        if start > 0 {
            runs.push(Run::Own(&rest[..start]));
        }
        runs.push(Run::German(&rest[start..start + length]));
        rest = &rest[start + length..];
    }
    if !rest.is_empty() {
        runs.push(Run::Own(rest));
    }
    runs
}

/// The length in bytes of the Latin words at the start of a text, with the spaces, digits
/// and punctuation between them, but not after them.
fn latin_length(text: &str) -> usize {
    let mut length = 0;
    for (at, character) in text.char_indices() {
        if is_latin(character) || character == '§' || character.is_ascii_digit() {
            length = at + character.len_utf8();
        } else if !is_between(character) {
            break;
        }
    }
    length
}

/// Function words within a name: Bundesamt für Migration. None of them is a word of the
/// other languages.
const WITHIN_NAMES: [&str; 7] = ["für", "und", "der", "des", "von", "zum", "zur"];

/// Splits a text in Latin letters into what is German and what is not. Each list of German
/// words is sorted by code point.
///
/// ```
/// use wegweiser::i18n::{Run, german_runs};
///
/// let found = german_runs("Ask the Jobcenter.", &[&["Amt", "Jobcenter"]]);
/// assert_eq!(found, [Run::Own("Ask the "), Run::German("Jobcenter"), Run::Own(".")]);
/// ```
pub fn german_runs<'a>(text: &'a str, german: &[&[impl Borrow<str>]]) -> Vec<Run<'a>> {
    let mut runs = Vec::new();
    let mut rest = text;
    while let Some((start, end)) = first_name(rest, german) {
        if start > 0 {
            runs.push(Run::Own(&rest[..start]));
        }
        runs.push(Run::German(&rest[start..end]));
        rest = &rest[end..];
    }
    if !rest.is_empty() {
        runs.push(Run::Own(rest));
    }
    runs
}

/// The start and end of the first name in a text, in bytes: from a German word to the last
/// one that follows it directly.
fn first_name(text: &str, german: &[&[impl Borrow<str>]]) -> Option<(usize, usize)> {
    if german.iter().all(|words| words.is_empty()) {
        return None;
    }
    let is_german = |word: &str| {
        let order = |known: &str| {
            let letters = word.chars().filter(|letter| *letter != '\u{ad}');
            known.chars().cmp(letters)
        };
        german
            .iter()
            .any(|words| words.binary_search_by(|it| order(it.borrow())).is_ok())
    };
    let mut words = words(text);
    let (start, first) = words.find(|(_, word)| is_german(word))?;
    let mut end = start + first.len();
    let mut seen = end;
    for (at, word) in words {
        let is_name = is_german(word);
        let goes_on = text[seen..at].chars().all(is_between);
        if !goes_on || !(is_name || WITHIN_NAMES.contains(&word)) {
            break;
        }
        seen = at + word.len();
        if is_name {
            end = seen;
        }
    }
    Some((start, end))
}

/// The words of a text, each with the byte at which it begins. A hyphen within a word is
/// a part of it.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_of_word = |c: char| c.is_alphabetic() || matches!(c, '-' | '\u{ad}');
    let mut next = 0;
    let pieces = text.split_inclusive(move |c| !is_of_word(c));
    let words = pieces.map(move |piece| {
        let start = next;
        next += piece.len();
        (start, piece.trim_end_matches(|c: char| !c.is_alphabetic()))
    });
    words.filter(|(_, word)| !word.is_empty())
}

fn begins_latin(character: char) -> bool {
    is_latin(character) || character == '§'
}

/// Basic Latin and its extensions up to U+024F, which have all letters of German.
fn is_latin(character: char) -> bool {
    character.is_ascii_alphabetic()
        || matches!(character, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{24f}')
}

/// Whether a character may be between two words of a name.
fn is_between(character: char) -> bool {
    matches!(
        character,
        ' ' | '\u{a0}' | '\u{ad}' | '-' | '–' | '.' | '/' | '&' | '\'' | '’' | '+'
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Run::{German, Own};
    use super::*;

    #[test]
    fn a_law_in_an_arabic_sentence_is_one_run() {
        assert_eq!(
            runs("تصريح وفق § 24 AufenthG فوراً"),
            [Own("تصريح وفق "), German("§ 24 AufenthG"), Own(" فوراً")]
        );
    }

    #[test]
    fn a_name_reaches_to_its_last_letter_and_not_to_the_full_stop() {
        assert_eq!(
            runs("(Stabsstelle Integration)."),
            [Own("("), German("Stabsstelle Integration"), Own(").")]
        );
        assert_eq!(
            runs("Jobcenter. Агенция"),
            [German("Jobcenter"), Own(". Агенция")]
        );
    }

    #[test]
    fn the_first_letter_decides_the_script() {
        assert_eq!(Script::of("24 § Arzt"), Some(Script::Latin));
        assert_eq!(Script::of("«лікар»"), Some(Script::Cyrillic));
        assert_eq!(Script::of("طبيب Arzt"), Some(Script::Arabic));
        assert_eq!(Script::of("پزشک"), Some(Script::Arabic));
        assert_eq!(Script::of("24 ☎ 医"), None);
    }

    #[test]
    fn numbers_of_a_sentence_are_its_own() {
        assert_eq!(runs("٢٠٢ يورو"), [Own("٢٠٢ يورو")]);
        assert_eq!(runs("до 27 лет"), [Own("до 27 лет")]);
        assert_eq!(runs(""), []);
    }

    /// In the order of their letters.
    const WORDS: [&str; 7] = [
        "Bundesamt",
        "Comenius-Schule",
        "Flüchtlinge",
        "Jobcenter",
        "Katharina",
        "Migration",
        "St",
    ];

    const LISTS: [&[&str]; 1] = [&WORDS];

    #[test]
    fn german_words_in_an_english_sentence_are_those_of_the_list() {
        assert_eq!(
            german_runs("Ask the Jobcenter’s staff (near Comenius-Schule).", &LISTS),
            [
                Own("Ask the "),
                German("Jobcenter"),
                Own("’s staff (near "),
                German("Comenius-Schule"),
                Own(")."),
            ]
        );
        assert_eq!(
            german_runs("Jobcenters or a job", &LISTS),
            [Own("Jobcenters or a job")]
        );
        assert_eq!(german_runs("", &LISTS), []);
    }

    #[test]
    fn a_german_name_of_several_words_is_one_run() {
        assert_eq!(
            german_runs(
                "Bundesamt für Migration und Flüchtlinge, St. Katharina",
                &LISTS
            ),
            [
                German("Bundesamt für Migration und Flüchtlinge"),
                Own(", "),
                German("St. Katharina"),
            ]
        );
        assert_eq!(
            german_runs("Migration og Jobcenter und", &LISTS),
            [
                German("Migration"),
                Own(" og "),
                German("Jobcenter"),
                Own(" und"),
            ]
        );
    }

    #[test]
    fn a_german_word_may_be_in_any_of_the_lists() {
        let lists: [&[&str]; 3] = [&[], &["Amt"], &WORDS];
        assert_eq!(
            german_runs("Amt or Jobcenter", &lists),
            [German("Amt"), Own(" or "), German("Jobcenter")]
        );
    }

    #[test]
    fn a_german_word_is_known_where_it_may_be_broken() {
        assert_eq!(
            german_runs("Job\u{ad}center", &LISTS),
            [German("Job\u{ad}center")]
        );
    }

    fn joined(runs: Vec<Run<'_>>) -> String {
        let pieces = runs.into_iter().map(|run| match run {
            Own(piece) | German(piece) => piece,
        });
        pieces.collect()
    }

    proptest! {
        #[test]
        fn the_runs_are_the_text(text in any::<String>()) {
            prop_assert_eq!(joined(runs(&text)), text);
        }

        #[test]
        fn the_german_runs_are_the_text(
            text in "(Jobcenter|St|Migration|für|[ .,–-]|\u{ad}|\\PC){0,12}",
        ) {
            prop_assert_eq!(joined(german_runs(&text, &LISTS)), text);
        }
    }
}
