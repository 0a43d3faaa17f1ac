//! The words of a folded text.

use crate::search::text::letters::latin;

/// Calls `visit` with each word of a folded text and the byte where it begins.
///
/// The Arabic article is no part of a word: `المدرسة` is `مدرسة`.
pub(in crate::search) fn each_word(folded: &str, visit: &mut dyn FnMut(&str, usize)) {
    let mut from = 0;
    let mut visit = |to: usize| {
        let word = folded.get(from..to).unwrap_or_default();
        let bare = without_article(word);
        if !bare.is_empty() {
            visit(bare, to - bare.len());
        }
        from = to + 1;
    };
    for (at, byte) in folded.bytes().enumerate() {
        if byte == b' ' {
            visit(at);
        }
    }
    visit(folded.len());
}

/// Drops the article as often as it stands there, because `ألمانية` looks as if it
/// began with one, and `الألمانية` must meet it. Three letters must be left, and four
/// if a short word is joined to it (`بالمستشفى`, in the hospital).
fn without_article(word: &str) -> &str {
    // The letters of the Arabic script begin with these bytes.
    if !matches!(word.bytes().next(), Some(0xd8..=0xdb)) {
        return word;
    }
    let joined = ["بال", "وال", "فال", "کال"].iter();
    let mut rest = joined
        .filter_map(|article| word.strip_prefix(*article))
        .find(|bare| letters(bare) > 3)
        .unwrap_or(word);
    while let Some(bare) = rest.strip_prefix("ال").or(rest.strip_prefix("لل")) {
        if letters(bare) < 3 {
            break;
        }
        rest = bare;
    }
    rest
}

/// An Arabic word without the short one that is joined to it: `لطبيب`, for a doctor.
pub(in crate::search) fn without_joined_word(word: &str) -> Option<&str> {
    let joined = ["و", "ف", "ب", "ل", "ک"].iter();
    let mut rest = joined.filter_map(|short| word.strip_prefix(*short));
    rest.next().filter(|rest| letters(rest) > 2)
}

/// A Cyrillic word in Latin letters: many type `rabota` for `работа`, and German words
/// in their own script, `анмельдунг`.
pub(in crate::search) fn in_latin(word: &str) -> Option<String> {
    let mut result = String::new();
    for c in word.chars() {
        let letters = latin(c)?;
        // With дж they write the German or English j.
        if letters == "zh" && result.ends_with('d') {
            result.pop();
            result.push('j');
        } else {
            result.push_str(letters);
        }
    }
    Some(result)
}

/// How many letters a word has.
pub(in crate::search) fn letters(word: &str) -> usize {
    word.chars().count()
}

/// Whether a word is a number, such as a postcode or a part of a phone number.
pub(in crate::search) fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a word begins as a section of a law does: `24`, `12a`.
pub(in crate::search) fn begins_with_digit(word: &str) -> bool {
    word.bytes()
        .next()
        .is_some_and(|byte| byte.is_ascii_digit())
}

/// Whether the number after this word is that of a section of a law.
pub(in crate::search) fn is_section_sign(word: &str) -> bool {
    matches!(
        word,
        "§" | "§§" | "paragraf" | "paragraph" | "paragrafen" | "параграф"
    )
}

/// The section with its sign, as one word: `§24`.
pub(in crate::search) fn section(number: &str) -> String {
    let mut word = String::from("§");
    word.push_str(number);
    word
}

/// The digits of a phone number, with 0 in place of the code of Germany.
pub(in crate::search) fn phone_digits(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let rest = digits
        .strip_prefix("0049")
        .or_else(|| digits.strip_prefix("49").filter(|rest| rest.len() > 3));
    match rest {
        Some(rest) => {
            let mut national = String::from("0");
            national.push_str(rest.trim_start_matches('0'));
            national
        }
        None => digits,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::text::fold::fold;

    fn words(text: &str) -> Vec<String> {
        let mut words = Vec::new();
        each_word(&fold(text), &mut |word, _| words.push(word.to_string()));
        words
    }

    #[test]
    fn the_arabic_article_is_no_part_of_the_word() {
        assert_eq!(words("المدرسة"), words("مدرسة"));
        assert_eq!(words("الألمانية"), words("ألمانية"));
        assert_eq!(words("للعمل"), words("العمل"));
        assert_eq!(words("بالمستشفى والمدرسة"), words("مستشفى مدرسة"));
        assert_eq!(words("ألم والدين"), ["الم", "والدین"]);
    }

    #[test]
    fn cyrillic_words_can_be_written_in_latin() {
        assert_eq!(in_latin("работа").as_deref(), Some("rabota"));
        assert_eq!(in_latin("джобцентр").as_deref(), Some("jobcentr"));
        assert_eq!(in_latin("kurs"), None);
    }

    #[test]
    fn a_word_knows_where_it_begins() {
        let folded = fold("der البيت!");
        let mut begins = Vec::new();
        each_word(&folded, &mut |word, at| {
            begins.push(folded[at..].starts_with(word))
        });
        assert_eq!(begins, [true, true]);
    }

    #[test]
    fn phone_numbers_meet_in_any_spelling() {
        for number in [
            "0461 85-2569",
            "+49 461 852569",
            "0049461/852569",
            "+49(0)461852569",
        ] {
            assert_eq!(phone_digits(number), "0461852569");
        }
        assert_eq!(phone_digits("116 117"), "116117");
    }
}
