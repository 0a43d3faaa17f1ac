//! Folding: words that people write in several ways become the same.

/// Folds a text: lower case, no accents, German umlauts and their two-letter
/// spellings to the plain vowel (`ä`, `ae` → `a`), `ß` to `ss`, Arabic and Persian
/// letter variants to one; everything that is no letter or digit becomes a blank.
///
/// Folding twice gives the same as folding once.
pub fn fold(text: &str) -> String {
    let mut folded = Folded {
        text: String::with_capacity(text.len()),
    };
    for c in text.chars().flat_map(char::to_lowercase) {
        folded.push(c);
    }
    let length = folded.text.trim_end().len();
    folded.text.truncate(length);
    folded.text
}

struct Folded {
    text: String,
}

impl Folded {
    fn push(&mut self, c: char) {
        match c {
            '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{640}' | '\u{670}' => {}
            // A soft hyphen only says where a word may be parted, and the dot of
            // Leichte Sprache of what it is made.
            '\u{ad}' | '·' => {}
            'ß' => self.text.push_str("ss"),
            'æ' => self.push_letter('a'),
            'œ' => self.push_letter('o'),
            _ if c.is_alphanumeric() => self.push_letter(base(c)),
            _ if self.text.is_empty() || self.text.ends_with(' ') => {}
            _ => self.text.push(' '),
        }
    }

    /// The second letter of `ae`, `oe`, `ue` is dropped, however many follow, so
    /// that folding the result changes nothing.
    fn push_letter(&mut self, c: char) {
        if !(c == 'e' && self.text.ends_with(['a', 'o', 'u'])) {
            self.text.push(c);
        }
    }
}

/// The letter without its accent, or the commoner variant of it.
fn base(c: char) -> char {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ğ' => 'g',
        'ì'..='ï' | 'ī' | 'į' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ř' => 'r',
        'ś' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ț' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ё' => 'е',
        'ґ' => 'г',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ي' => 'ی',
        'ة' => 'ه',
        'ك' => 'ک',
        '٠'..='٩' => digit(c, '٠'),
        '۰'..='۹' => digit(c, '۰'),
        _ => c,
    }
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(c as u32 - zero as u32, 10).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn german_words_meet_however_their_umlauts_are_written() {
        for word in ["Flüchtling", "fluechtling", "Fluchtling", "FLÜCHTLING"] {
            assert_eq!(fold(word), "fluchtling");
        }
        assert_eq!(fold("Straße"), fold("STRASSE"));
    }

    #[test]
    fn letters_of_other_languages_meet_their_variants() {
        assert_eq!(fold("TÜRKİSCH"), "turkisch");
        assert_eq!(fold("lekarz łódź"), "lekarz lodz");
        assert_eq!(fold("مُسْتَشْفَى"), fold("مستشفی"));
        assert_eq!(fold("٢٤"), "24");
    }

    #[test]
    fn what_is_no_letter_parts_words() {
        assert_eq!(
            fold("  Kita-Platz & Kinder\u{ad}betreuung! "),
            "kita platz kinderbetreuung"
        );
        assert_eq!(fold("§ 24 AufenthG"), "24 aufenthg");
        assert_eq!(fold("…"), "");
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
