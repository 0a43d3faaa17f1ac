//! Words that are numbers: postcodes, phone numbers, sections of laws.

/// Whether a folded word has digits only, such as a postcode or a part of a phone number.
pub(in crate::search) fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a folded word starts as the number of a section does: `24`, `12a`.
pub(in crate::search) fn starts_with_digit(word: &str) -> bool {
    word.bytes()
        .next()
        .is_some_and(|byte| byte.is_ascii_digit())
}

/// Whether the number after this folded word is that of a section of a law.
pub(in crate::search) fn is_section_sign(word: &str) -> bool {
    matches!(
        word,
        "§" | "§§" | "paragraf" | "paragraph" | "paragrafen" | "параграф"
    )
}

/// A section with its sign, as one word: `24` → `§24`.
pub(in crate::search) fn section(number: &str) -> String {
    let mut word = String::from("§");
    word.push_str(number);
    word
}

/// The digits of a phone number as it is dialled within Germany: 0 replaces the country
/// code 49.
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
