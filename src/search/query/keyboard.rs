//! Queries that were typed while the keyboard was set to another language: `dhfx` is what
//! the keys of `врач` give on a German or English keyboard.

use crate::search::index::Index;
use crate::search::query::expand::Closeness;
use crate::search::text::fold::fold;
use crate::search::text::tokenize::each_word;

/// The letters of the same keys, row by row, the one left of `1` last.
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
    // Arabic. One key writes two letters, which here are one sign.
    "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوزظذ",
    // Persian: ISIRI 9147.
    "ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو./÷",
];
/// Nobody types a longer text without a look at it. In bytes.
const LONGEST: usize = 200;
/// The two letters of one Arabic key, and the sign for them.
const PAIR: &str = "لا";
const SIGN: &str = "ﻻ";

impl Index {
    /// The query as the same keys write it on another keyboard, if people look for every
    /// word of that.
    pub(in crate::search) fn retyped(&self, query: &str) -> Option<String> {
        if query.len() > LONGEST {
            return None;
        }
        let pairs = LATIN.iter().flat_map(|latin| {
            let others = OTHERS.iter();
            others.flat_map(move |other| [(*latin, *other), (*other, *latin)])
        });
        let mut queries = pairs.filter_map(|(from, to)| retype(query, from, to));
        queries.find(|query| self.is_sought_in_full(query))
    }

    /// Whether people look for every word of a query, as it is written.
    fn is_sought_in_full(&self, query: &str) -> bool {
        let (mut sought, mut unknown) = (false, false);
        each_word(&fold(query), &mut |word, _| {
            if self.stop_words.find(word).is_some() {
                return;
            }
            let mut found = Vec::new();
            self.find_exact(word, false, &mut found);
            let is_sought = found.iter().any(|found| {
                found.closeness <= Closeness::Form && self.is_sought(found.word)
            });
            sought |= is_sought;
            unknown |= !is_sought;
        });
        sought && !unknown
    }
}

/// What the keys of a query write on another keyboard; nothing if one of its letters is
/// not on the first.
fn retype(query: &str, from: &str, to: &str) -> Option<String> {
    let mut retyped = String::new();
    for letter in query.trim().replace(PAIR, SIGN).chars().map(lower) {
        let is_kept = letter == ' ' || letter.is_ascii_digit();
        let place = from.chars().position(|other| other == letter);
        retyped.push(match place {
            Some(place) => to.chars().nth(place)?,
            None if is_kept => letter,
            None => return None,
        });
    }
    Some(retyped.replace(SIGN, PAIR))
}

/// The small letter of one of the keyboards, without the table of all of Unicode.
fn lower(letter: char) -> char {
    let more = match letter {
        'A'..='Z' | 'À'..='Þ' | 'А'..='Я' => 32,
        '\u{400}'..='\u{40f}' => 80,
        _ => 0,
    };
    char::from_u32(letter as u32 + more).unwrap_or(letter)
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
        for (typed, from, to, meant) in [
            ("dhfx", LATIN[1], OTHERS[0], "врач"),
            ("Hf,jnf", LATIN[0], OTHERS[0], "работа"),
            ("ksrfh", LATIN[1], OTHERS[1], "лікар"),
            ("ЦЩРТГТП", OTHERS[0], LATIN[1], "wohnung"),
            ("kdvdi", LATIN[0], OTHERS[2], "наэас"),
            ("lekar", LATIN[0], OTHERS[3], "лекар"),
            ("xfdf", LATIN[0], OTHERS[6], "طبیب"),
            ("شقفظ", OTHERS[5], LATIN[0], "art/"),
        ] {
            assert_eq!(retype(typed, from, to).as_deref(), Some(meant));
        }
        assert_eq!(retype("врач", LATIN[0], OTHERS[0]), None);
    }

    #[test]
    fn a_key_that_writes_two_letters_is_one_key() {
        let written = retype("bus", LATIN[0], OTHERS[5]);
        assert_eq!(written.as_deref(), Some("لاعس"));
        assert_eq!(retype("لاعس", OTHERS[5], LATIN[0]).as_deref(), Some("bus"));
    }
}
