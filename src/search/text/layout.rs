//! Keyboard layouts: texts that were typed while the keyboard was set to another language.
//! `dhfx` is what the keys of `врач` give on a German or English keyboard.

use super::letters::{Class, class, lowercase};

/// The letters of the same keys, row by row, the key left of `1` last.
const LATIN: [&str; 2] = [
    // American, and all that have its letters.
    "qwertyuiop[]asdfghjkl;'zxcvbnm,./`",
    // German.
    "qwertzuiopü+asdfghjklöäyxcvbnm,.-^",
];
const OTHERS: [&str; 7] = [
    // Russian.
    "йцукенгшщзхъфывапролджэячсмитьбю.ё",
    // Ukrainian.
    "йцукенгшщзхїфівапролджєячсмитьбю.'",
    // Bulgarian: BDS 5237, and by sound, new and old.
    ",уеишщксдзц;ьяаожгтнвмчюйъэфхпрлб(",
    "чшертъуиопящасдфгхйкл;'зжцвбнм,./ю",
    "явертъуиопшщасдфгхйкл;'зьцжбнм,./ч",
    // Arabic. One key writes two letters, which are one character here.
    "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوزظذ",
    // Persian: ISIRI 9147.
    "ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو./÷",
];
/// Nobody types a longer text without looking at the screen. In bytes.
const LONGEST: usize = 200;
/// The two letters of one Arabic key, and the character for them.
const PAIR: &str = "لا";
const LIGATURE: &str = "ﻻ";

/// What the same keys write on other keyboards, for every pair of layouts that have a letter
/// for each key of the text. Long texts are not retyped.
pub(in crate::search) fn retyped(text: &str) -> impl Iterator<Item = String> {
    let pairs = LATIN.iter().flat_map(|latin| {
        let others = OTHERS.iter();
        others.flat_map(move |other| [(*latin, *other), (*other, *latin)])
    });
    let is_short = text.len() <= LONGEST;
    let pairs = pairs.filter(move |_| is_short);
    pairs.filter_map(move |(from, to)| retype(text, from, to))
}

/// What the keys of a text write on another keyboard; `None` if one of its letters is not
/// on the first, or is no letter on the other.
fn retype(text: &str, from: &str, to: &str) -> Option<String> {
    let mut written = String::new();
    for letter in text.trim().replace(PAIR, LIGATURE).chars().map(lowercase) {
        let is_kept = letter == ' ' || letter.is_ascii_digit();
        let key = from.chars().position(|other| other == letter);
        written.push(match key {
            Some(key) => to.chars().nth(key)?,
            None if is_kept => letter,
            None => return None,
        });
    }
    // An apostrophe belongs to the words of some languages, of which none is in Latin letters.
    let is_of_word = |c: char| {
        c == ' ' || class(c) == Class::Letter || (c == '\'' && !LATIN.contains(&to))
    };
    let is_written = written.chars().all(is_of_word);
    is_written.then(|| written.replace(LIGATURE, PAIR))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_keyboard_has_a_letter_for_each_key() {
        let keys = LATIN[0].chars().count();
        for layout in LATIN.iter().chain(&OTHERS) {
            assert_eq!(layout.chars().count(), keys, "{layout}");
        }
    }

    #[test]
    fn the_keys_of_a_word_write_another_on_another_keyboard() {
        for (typed, from, to, written) in [
            ("dhfx", LATIN[1], OTHERS[0], "врач"),
            ("Hf,jnf", LATIN[0], OTHERS[0], "работа"),
            ("ksrfh", LATIN[1], OTHERS[1], "лікар"),
            ("ЦЩРТГТП", OTHERS[0], LATIN[1], "wohnung"),
            ("kdvdi", LATIN[0], OTHERS[2], "наэас"),
            ("lekar", LATIN[0], OTHERS[3], "лекар"),
            ("xfdf", LATIN[0], OTHERS[6], "طبیب"),
        ] {
            assert_eq!(retype(typed, from, to).as_deref(), Some(written));
        }
        assert_eq!(retype("врач", LATIN[0], OTHERS[0]), None);
    }

    #[test]
    fn what_another_keyboard_writes_has_letters_only() {
        for (typed, from, to) in [
            ("змия", OTHERS[3], LATIN[0]),
            ("قطة", OTHERS[5], LATIN[0]),
            ("شقفظ", OTHERS[5], LATIN[0]),
        ] {
            assert_eq!(retype(typed, from, to), None, "{typed}");
        }
        let health = retype("pljhjd`z", LATIN[0], OTHERS[1]);
        assert_eq!(health.as_deref(), Some("здоров'я"));
    }

    #[test]
    fn a_key_that_writes_two_letters_is_one_key() {
        let written = retype("bus", LATIN[0], OTHERS[5]);
        assert_eq!(written.as_deref(), Some("لاعس"));
        assert_eq!(retype("لاعس", OTHERS[5], LATIN[0]).as_deref(), Some("bus"));
    }
}
