//! Words in Latin letters within texts of another script: in this guide they are
//! German, the names of offices and laws as they stand on doors and in letters.

/// A script of our languages.
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
    /// The script of the first letter of a text; `None` where it has none of ours.
    pub fn of(text: &str) -> Option<Self> {
        text.chars().find_map(|character| match character {
            '\u{400}'..='\u{52f}' => Some(Self::Cyrillic),
            '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}' => Some(Self::Arabic),
            _ => is_latin(character).then_some(Self::Latin),
        })
    }
}

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run<'a> {
    /// In the script of the text.
    Own(&'a str),
    /// From one Latin letter or paragraph sign to the last letter or digit before the
    /// script changes back.
    Latin(&'a str),
}

/// Parts a text into what is in Latin letters and what is not. Without it the numbers
/// of a law change places in a text from right to left: `§ 24 AufenthG`.
pub fn runs(text: &str) -> Vec<Run<'_>> {
    let mut runs = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(begins_latin) {
        let length = latin_length(&rest[start..]);
        if start > 0 {
            runs.push(Run::Own(&rest[..start]));
        }
        runs.push(Run::Latin(&rest[start..start + length]));
        rest = &rest[start + length..];
    }
    if !rest.is_empty() {
        runs.push(Run::Own(rest));
    }
    runs
}

/// How far the Latin words at the beginning of a text reach, in bytes: over blanks,
/// digits and points between them, but not over those at their end.
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

fn begins_latin(character: char) -> bool {
    is_latin(character) || character == '§'
}

/// Basic Latin and its extensions up to U+024F, which have all letters of German.
fn is_latin(character: char) -> bool {
    character.is_ascii_alphabetic()
        || matches!(character, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{24f}')
}

/// What may stand between two words of a name.
fn is_between(character: char) -> bool {
    matches!(
        character,
        ' ' | '\u{a0}' | '\u{ad}' | '-' | '–' | '.' | '/' | '&' | '\'' | '’' | '+'
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Run::{Latin, Own};
    use super::*;

    #[test]
    fn a_law_in_an_arabic_sentence_is_one_run() {
        assert_eq!(
            runs("تصريح وفق § 24 AufenthG فوراً"),
            [Own("تصريح وفق "), Latin("§ 24 AufenthG"), Own(" فوراً")]
        );
    }

    #[test]
    fn a_name_reaches_to_its_last_letter_and_not_to_the_full_stop() {
        assert_eq!(
            runs("(Stabsstelle Integration)."),
            [Own("("), Latin("Stabsstelle Integration"), Own(").")]
        );
        assert_eq!(
            runs("Jobcenter. Агенция"),
            [Latin("Jobcenter"), Own(". Агенция")]
        );
    }

    #[test]
    fn the_first_letter_tells_the_script() {
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

    proptest! {
        #[test]
        fn the_runs_are_the_text(text in any::<String>()) {
            let pieces = runs(&text).into_iter().map(|run| match run {
                Own(piece) | Latin(piece) => piece,
            });
            prop_assert_eq!(pieces.collect::<String>(), text);
        }
    }
}
