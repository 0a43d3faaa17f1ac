//! Single letters: which signs are letters, their small form, and their plain form.
//!
//! The tables of the standard library know all scripts, and they would be a good part
//! of what a visitor downloads. Ranges of the scripts that our visitors write suffice.

/// What becomes of a sign when a text is folded.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::search) enum Sign {
    /// A letter or a digit.
    Letter,
    /// It leaves no trace: an accent, a soft hyphen, the dot of Leichte Sprache.
    Nothing,
    /// It belongs to the word in some scripts (`сім'я`), and parts words in others.
    Apostrophe,
    /// It parts words.
    Gap,
}

/// Sorts a sign into one of the four.
pub(in crate::search) const fn sign(c: char) -> Sign {
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '§' => Sign::Letter,
        '\'' | '`' | '´' | '‘'..='‛' | '′' | '\u{2b0}'..='\u{2ff}' => {
            Sign::Apostrophe
        }
        '\u{ad}' | '·' | '‧' | '\u{300}'..='\u{36f}' | '\u{640}' => Sign::Nothing,
        // Accents of Cyrillic, Hebrew and Arabic, and the Hamza that is often left out.
        '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{610}'..='\u{61a}' => {
            Sign::Nothing
        }
        'ء' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' => Sign::Nothing,
        // Signs without a shape: joiners, writing directions, variants.
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' => Sign::Nothing,
        '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' => Sign::Nothing,
        'ª' | 'º' | 'µ' => Sign::Letter,
        '\0'..='¿' | '×' | '÷' => Sign::Gap,
        '\u{589}'..='\u{58f}' | '\u{5be}' | '\u{600}'..='\u{60f}' => Sign::Gap,
        '\u{61b}'..='\u{61f}' | '٪'..='٭' | '۔' | '।' | '॥' => Sign::Gap,
        // Punctuation, currencies, arrows, mathematics, boxes, pictures.
        '\u{2000}'..='\u{2bff}' | '\u{2e00}'..='\u{2e7f}' => Sign::Gap,
        '\u{3000}'..='\u{303f}' | '\u{d7ff}'..='\u{f8ff}' => Sign::Gap,
        '\u{fd3e}' | '\u{fd3f}' | '\u{fe10}'..='\u{fe6f}' => Sign::Gap,
        '\u{ff00}'..='\u{ff0f}' | '\u{fff0}'..='\u{ffff}' => Sign::Gap,
        '\u{1f000}'..='\u{1faff}' | '\u{e0000}'..='\u{10ffff}' => Sign::Gap,
        _ => Sign::Letter,
    }
}

/// The small letter, in Latin, Greek and Cyrillic.
pub(in crate::search) const fn lower(c: char) -> char {
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
    match char::from_u32(small) {
        Some(small) => small,
        None => c,
    }
}

/// The letter without its accent, or the commoner variant of it.
///
/// Ukrainian і and ї and the short й go with и: people who write Russian and Ukrainian
/// in turn mix them, and in decomposed texts й is и with an accent.
pub(in crate::search) const fn plain(c: char) -> char {
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

/// The signs and letters of our scripts in a table, because the index reads some
/// hundred thousand of them: Latin, Cyrillic and Arabic.
static TABLE: [u16; 0x700] = {
    let mut table = [0; 0x700];
    let mut code = 0;
    while code < table.len() {
        if let Some(c) = char::from_u32(code as u32) {
            table[code] = match sign(c) {
                Sign::Letter => plain(lower(c)) as u16,
                Sign::Nothing => NOTHING,
                Sign::Apostrophe => APOSTROPHE,
                Sign::Gap => GAP,
            };
        }
        code += 1;
    }
    table
};
const NOTHING: u16 = 0;
const APOSTROPHE: u16 = 1;
const GAP: u16 = 2;

/// What a sign is, and its plain small letter.
pub(in crate::search) fn folded(c: char) -> (Sign, char) {
    match TABLE.get(c as usize) {
        Some(&NOTHING) => (Sign::Nothing, c),
        Some(&APOSTROPHE) => (Sign::Apostrophe, c),
        Some(&GAP) => (Sign::Gap, c),
        Some(&letter) => (Sign::Letter, char::from_u32(u32::from(letter)).unwrap_or(c)),
        None => (sign(c), plain(lower(c))),
    }
}

/// A Cyrillic letter in Latin, as people type it without the right keyboard.
pub(in crate::search) fn latin(c: char) -> Option<&'static str> {
    const LATIN: [&str; 32] = [
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p",
        "r", "s", "t", "u", "f", "h", "c", "ch", "sh", "sh", "a", "y", "", "e", "yu",
        "ya",
    ];
    if c == ' ' {
        return Some(" ");
    }
    let place = (c as usize).checked_sub('а' as usize)?;
    LATIN.get(place).copied()
}

const fn digit(c: char, zero: char) -> char {
    (b'0' + (c as u32 - zero as u32) as u8) as char
}

#[cfg(test)]
mod tests {
    use super::*;

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
            assert!(word.chars().all(|c| sign(c) == Sign::Letter), "{word}");
        }
        for c in [
            '-', ' ', '\n', '\0', '„', '…', '€', '،', '؟', '🙂', '–', '/',
        ] {
            assert!(sign(c) == Sign::Gap, "{c}");
        }
    }

    #[test]
    fn the_table_says_the_same() {
        for c in '\0'..='\u{fff}' {
            let (kind, letter) = folded(c);
            assert!(kind == sign(c), "{c}");
            assert!(kind != Sign::Letter || letter == plain(lower(c)), "{c}");
        }
    }

    #[test]
    fn plain_letters_stay_as_they_are() {
        for c in ('\0'..='\u{ffff}').chain('\u{1f000}'..='\u{1f0ff}') {
            let once = plain(lower(c));
            assert_eq!(plain(lower(once)), once, "{c}");
            if sign(c) == Sign::Letter {
                assert!(sign(once) == Sign::Letter, "{c}");
            }
        }
    }
}
