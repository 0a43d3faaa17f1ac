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
    for c in text.chars() {
        folded.push(lower(c));
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

/// The small letter, in the scripts of our languages: Latin up to U+024F, Greek and
/// Cyrillic. The table of the standard library has all scripts, which would be a
/// fortieth of what a visitor downloads.
fn lower(c: char) -> char {
    let code = c as u32;
    let small = match c {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => {
            code + 32
        }
        'Ѐ'..='Џ' => code + 80,
        'İ' => 'i' as u32,
        'Ÿ' => 'ÿ' as u32,
        'ẞ' => 'ß' as u32,
        // Here the capital letter has an even number, and the small one the next.
        'Ā'..='ķ' | 'Ŋ'..='ŷ' | 'Ș'..='ț' | 'Ѡ'..='ҁ' | 'Ҋ'..='ҿ' | 'Ӑ'..='ԯ' => {
            code | 1
        }
        // And here an odd one.
        'Ĺ'..='ň' | 'Ź'..='ž' if code % 2 == 1 => code + 1,
        _ => code,
    };
    char::from_u32(small).unwrap_or(c)
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

    #[test]
    fn small_letters_are_those_of_unicode() {
        let blocks = ['A'..='ƀ', 'Ș'..='ț', 'Ͱ'..='Ͽ', 'Ѐ'..='ԯ', 'ẞ'..='ẞ'];
        let mut changed = 0;
        for c in blocks.into_iter().flatten() {
            let small = lower(c);
            let standard: Vec<char> = c.to_lowercase().collect();
            if small != c {
                // The dot over the small i is an accent, which folding drops.
                assert_eq!(small, standard[0], "{c}");
                changed += 1;
            }
        }
        assert!(changed > 200, "{changed}");
        for word in ["ÄÖÜẞ", "ŁÓDŹ", "ŞĞÇİ", "ЇЄҐІ", "ĂÂÎȘȚ", "ÆØÅ", "ŽŠČ"]
        {
            let small = word.to_lowercase().replace('\u{307}', "");
            assert_eq!(word.chars().map(lower).collect::<String>(), small);
        }
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
