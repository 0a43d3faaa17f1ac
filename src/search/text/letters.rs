//! Single characters: which ones are letters, their lower case, and their base letter.
//!
//! The tables of the standard library know all scripts, and they would be a good part
//! of what a visitor downloads. The ranges of the scripts that our visitors write are enough.

/// How a character is treated when a text is folded.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// A letter, a digit or the section sign.
    Letter,
    /// It is dropped: an accent, a soft hyphen, the dot of Leichte Sprache.
    Ignored,
    /// It belongs to the word in some scripts (`сім'я`), and separates words in others.
    Apostrophe,
    /// It separates words.
    Separator,
}

/// The class of a character. Scripts that are not listed have letters only.
pub(super) const fn class(c: char) -> Class {
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '§' => Class::Letter,
        '\'' | '`' | '´' | '‘'..='‛' | '′' | '\u{2b0}'..='\u{2ff}' => {
            Class::Apostrophe
        }
        '\u{ad}' | '·' | '‧' | '\u{300}'..='\u{36f}' | '\u{640}' => Class::Ignored,
        // Accents of Cyrillic, Hebrew and Arabic, and the Hamza that is often left out.
        '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{610}'..='\u{61a}' => {
            Class::Ignored
        }
        'ء' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' => {
            Class::Ignored
        }
        // Signs without a shape: joiners, writing directions, variants.
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' => Class::Ignored,
        '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' => Class::Ignored,
        'ª' | 'º' | 'µ' => Class::Letter,
        '\0'..='¿' | '×' | '÷' => Class::Separator,
        '\u{589}'..='\u{58f}' | '\u{5be}' | '\u{600}'..='\u{60f}' => Class::Separator,
        '\u{61b}'..='\u{61f}' | '٪'..='٭' | '۔' | '।' | '॥' => Class::Separator,
        // Punctuation, currencies, arrows, mathematics, boxes, pictures.
        '\u{2000}'..='\u{2bff}' | '\u{2e00}'..='\u{2e7f}' => Class::Separator,
        '\u{3000}'..='\u{303f}' | '\u{d7ff}'..='\u{f8ff}' => Class::Separator,
        '\u{fd3e}' | '\u{fd3f}' | '\u{fe10}'..='\u{fe6f}' => Class::Separator,
        '\u{ff00}'..='\u{ff0f}' | '\u{fff0}'..='\u{ffff}' => Class::Separator,
        '\u{1f000}'..='\u{1faff}' | '\u{e0000}'..='\u{10ffff}' => Class::Separator,
        _ => Class::Letter,
    }
}

/// The lower case of a letter, in Latin, Greek and Cyrillic.
pub(super) const fn lowercase(c: char) -> char {
    let code = c as u32;
    let small = match c {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => {
            code + 32
        }
        'Ѐ'..='Џ' => code + 80,
        'İ' => 'i' as u32,
        'Ÿ' => 'ÿ' as u32,
        'ẞ' => 'ß' as u32,
        // Here the upper case has an even code, and the lower case the next.
        'Ā'..='ķ' | 'Ŋ'..='ŷ' | 'Ș'..='ț' | 'Ѡ'..='ҁ' | 'Ҋ'..='ҿ' | 'Ӑ'..='ԯ' => {
            code | 1
        }
        // And here an odd one.
        'Ĺ'..='ň' | 'Ź'..='ž' if code % 2 == 1 => code + 1,
        _ => code,
    };
    match char::from_u32(small) {
        Some(small) => small,
        None => c,
    }
}

/// A lower-case letter without its accent, or the commoner variant of it.
///
/// Ukrainian і and ї and the short й go with и: people who write both Russian and
/// Ukrainian mix them, and in decomposed texts й is и with an accent.
pub(super) const fn base(c: char) -> char {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'æ' | 'ª' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'ə' => 'e',
        'ğ' => 'g',
        'ì'..='ï' | 'ī' | 'į' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' | 'œ' | 'º' => 'o',
        'ř' => 'r',
        'ś' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ț' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ѐ' | 'ё' | 'є' | 'э' => 'е',
        'ґ' => 'г',
        'й' | 'і' | 'ї' | 'ѝ' => 'и',
        'ў' => 'у',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ي' | 'ئ' | 'ێ' | 'ې' | 'ۍ' | 'ے' => 'ی',
        'ة' | 'ە' | 'ھ' | 'ۀ' | 'ہ' | 'ۃ' => 'ه',
        'ك' | 'ڪ' => 'ک',
        'ؤ' | 'ۆ' | 'ۇ' => 'و',
        'ڕ' | 'ړ' => 'ر',
        'ڵ' => 'ل',
        'ټ' => 'ت',
        'ډ' => 'د',
        'ښ' => 'ش',
        'ڼ' => 'ن',
        'ګ' => 'گ',
        '٠'..='٩' => digit(c, '٠'),
        '۰'..='۹' => digit(c, '۰'),
        _ => c,
    }
}

/// Class and base letter of Latin, Cyrillic and Arabic characters in a table, because
/// building the index looks up some hundred thousand of them.
static TABLE: [u16; 0x700] = {
    let mut table = [0; 0x700];
    let mut code = 0;
    while code < table.len() {
        if let Some(c) = char::from_u32(code as u32) {
            table[code] = match class(c) {
                Class::Letter => base(lowercase(c)) as u16,
                Class::Ignored => IGNORED,
                Class::Apostrophe => APOSTROPHE,
                Class::Separator => SEPARATOR,
            };
        }
        code += 1;
    }
    table
};
const IGNORED: u16 = 0;
const APOSTROPHE: u16 = 1;
const SEPARATOR: u16 = 2;

/// The class of a character and its folded letter.
pub(super) fn folded(c: char) -> (Class, char) {
    match TABLE.get(c as usize) {
        Some(&IGNORED) => (Class::Ignored, c),
        Some(&APOSTROPHE) => (Class::Apostrophe, c),
        Some(&SEPARATOR) => (Class::Separator, c),
        Some(&letter) => (
            Class::Letter,
            char::from_u32(u32::from(letter)).unwrap_or(c),
        ),
        None => (class(c), base(lowercase(c))),
    }
}

const fn digit(c: char, zero: char) -> char {
    (b'0' + (c as u32 - zero as u32) as u8) as char
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lower_case_is_that_of_unicode() {
        let blocks = ['A'..='ƀ', 'Ș'..='ț', 'Ͱ'..='Ͽ', 'Ѐ'..='ԯ', 'ẞ'..='ẞ'];
        let mut changed = 0;
        for c in blocks.into_iter().flatten() {
            let small = lowercase(c);
            let standard: Vec<char> = c.to_lowercase().collect();
            if small != c {
                // The dot over the small i is an accent, which folding drops.
                assert_eq!(small, standard[0], "{c}");
                changed += 1;
            }
        }
        assert!(changed > 200, "{changed}");
    }

    #[test]
    fn the_letters_of_our_scripts_are_letters() {
        for word in [
            "Ärzte",
            "żółw",
            "їжак",
            "مدرسة",
            "پزشک",
            "ሰላም",
            "医生",
            "שלום",
        ] {
            assert!(word.chars().all(|c| class(c) == Class::Letter), "{word}");
        }
        for c in [
            '-', ' ', '\n', '\0', '„', '…', '€', '،', '؟', '🙂', '–', '/',
        ] {
            assert!(class(c) == Class::Separator, "{c}");
        }
    }

    #[test]
    fn the_table_agrees_with_the_functions() {
        for c in '\0'..='\u{fff}' {
            let (kind, letter) = folded(c);
            assert!(kind == class(c), "{c}");
            assert!(kind != Class::Letter || letter == base(lowercase(c)), "{c}");
        }
    }

    #[test]
    fn base_letters_stay_as_they_are() {
        for c in ('\0'..='\u{ffff}').chain('\u{1f000}'..='\u{1f0ff}') {
            let once = base(lowercase(c));
            assert_eq!(base(lowercase(once)), once, "{c}");
            if class(c) == Class::Letter {
                assert!(class(once) == Class::Letter, "{c}");
            }
        }
    }
}
