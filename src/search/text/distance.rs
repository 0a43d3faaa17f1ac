//! How far a typed word is from a known one: the distance of Damerau and Levenshtein.
//!
//! Damerau (1964) found that four of five misspellings are one letter too many, one too
//! few, one wrong, or two neighbours swapped. The cost of turning one word into the other
//! is counted in the variant of optimal string alignment (no letter is changed twice), and
//! a little finer: a key beside the right one costs less, and the first letter costs more,
//! because people rarely get it wrong. Costs are in tenths of an edit; see
//! [`weights`](super::super::weights).

use super::super::weights::{ADJACENT_KEY, EDIT, FIRST_LETTER};

/// Of longer words only the first letters are compared, and none of them has a budget.
const LONGEST: usize = 32;
/// The key of a letter that is on none of the keyboards.
const NO_KEY: u8 = 0xff;

/// The letters of a word, and where they are on a keyboard: of at most [`LONGEST`].
pub(in crate::search) struct WordLetters {
    letters: [char; LONGEST],
    keys: [u8; LONGEST],
    count: usize,
}

impl WordLetters {
    /// The first letters of a word.
    pub(in crate::search) fn of(word: &str) -> WordLetters {
        let (letters, keys) = (['\0'; LONGEST], [NO_KEY; LONGEST]);
        let mut result = WordLetters {
            letters,
            keys,
            count: 0,
        };
        for (at, c) in word.chars().take(LONGEST).enumerate() {
            result.letters[at] = c;
            result.keys[at] = key(c);
            result.count += 1;
        }
        result
    }
}

/// What the typos of a word of so many letters may cost, in tenths of an edit: nothing up
/// to three letters, one typo up to seven, two from eight.
pub(in crate::search) fn budget(letters: usize) -> u32 {
    match letters {
        0..=3 => 0,
        // One edit, also of the first letter, but not two of the cheap ones.
        4..=7 => EDIT + FIRST_LETTER,
        // Two edits, also one of the first letter with a cheap one, but not three.
        8..LONGEST => 2 * ADJACENT_KEY + EDIT - 3,
        _ => 0,
    }
}

/// The cost of turning `typed` into `known`, or into a prefix of it; `None` if it is over
/// the budget. In tenths of an edit.
pub(in crate::search) fn cost(
    typed: &WordLetters,
    known: &WordLetters,
    is_prefix: bool,
    budget: u32,
) -> Option<u32> {
    let (a, b) = (&typed.letters, &known.letters);
    let width = match is_prefix {
        true => known.count.min(typed.count + 2),
        false => known.count,
    };
    // The rows for one and for two letters less.
    let mut before = [0; LONGEST + 1];
    let mut above = [0; LONGEST + 1];
    for (j, cell) in above.iter_mut().enumerate().skip(1) {
        *cell = EDIT * j as u32 + FIRST_LETTER;
    }
    for i in 0..typed.count {
        let mut row = [0; LONGEST + 1];
        row[0] = EDIT * (i as u32 + 1) + FIRST_LETTER;
        let mut best = row[0];
        for j in 0..width {
            let same = a[i] == b[j];
            let swap = match same {
                true => 0,
                false if i + j == 0 => {
                    FIRST_LETTER + substitution(typed.keys[i], known.keys[j])
                }
                false => substitution(typed.keys[i], known.keys[j]),
            };
            let gap = if same || i * j > 0 {
                EDIT
            } else {
                EDIT + FIRST_LETTER
            };
            let mut cell = above[j] + swap;
            cell = cell.min(above[j + 1] + gap).min(row[j] + gap);
            if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] {
                cell = cell.min(before[j - 1] + EDIT);
            }
            row[j + 1] = cell;
            best = best.min(cell);
        }
        if best > budget {
            return None;
        }
        before = above;
        above = row;
    }
    let from = if is_prefix { 0 } else { width };
    let ends = above.get(from..=width).unwrap_or_default();
    ends.iter().copied().min().filter(|cost| *cost <= budget)
}

fn substitution(a: u8, b: u8) -> u32 {
    let rows = (a >> 4).abs_diff(b >> 4);
    let columns = (a & 15).abs_diff(b & 15);
    match a != NO_KEY && b != NO_KEY && rows <= 1 && columns <= 1 {
        true => ADJACENT_KEY,
        false => EDIT,
    }
}

/// Folded letters that are confused because they sound alike, in each script: vowels, then
/// consonants. At last those of which a variant that is folded to one is beside the other on
/// the keyboard, as `й` is beside `ц`.
const CONFUSED: [&str; 34] = [
    "aeiouy",
    "bp",
    "dt",
    "fvw",
    "gkcq",
    "szc",
    "mn",
    "ij",
    "аеиоуыэюяь",
    "бп",
    "вф",
    "гкх",
    "дт",
    "зсц",
    "жшщ",
    "мн",
    "ьъ",
    "ایعو",
    "تط",
    "ثسص",
    "ذزضظ",
    "حه",
    "خح",
    "غق",
    "کق",
    "ци",
    "фи",
    "ви",
    "же",
    "رو",
    "وه",
    "هی",
    "لا",
    "ءیو",
];

/// Whether two folded letters are easily confused, although their keys are not beside each
/// other.
pub(in crate::search) fn is_confused(a: char, b: char) -> bool {
    CONFUSED
        .iter()
        .any(|group| group.contains(a) && group.contains(b))
}

/// Where a letter is: the row in the upper half of the byte, the column in the lower.
/// Latin letters are on a German keyboard, Cyrillic ones, four rows further, on a
/// Russian one, and Arabic ones, four rows further again, on an Arabic one (those of
/// Persian alone on a Persian one).
fn key(letter: char) -> u8 {
    const LATIN: [u8; 26] = [
        0x10, 0x24, 0x22, 0x12, 0x02, 0x13, 0x14, 0x15, 0x07, 0x16, 0x17, 0x18, 0x26,
        0x25, 0x08, 0x09, 0x00, 0x03, 0x11, 0x04, 0x06, 0x23, 0x01, 0x21, 0x20, 0x05,
    ];
    const CYRILLIC: [u8; 32] = [
        0x53, 0x67, 0x52, 0x46, 0x58, 0x44, 0x59, 0x49, 0x64, 0x40, 0x43, 0x57, 0x63,
        0x45, 0x56, 0x54, 0x55, 0x62, 0x65, 0x42, 0x50, 0x4a, 0x41, 0x61, 0x47, 0x48,
        0x4b, 0x51, 0x66, 0x5a, 0x68, 0x60,
    ];
    const ARABIC: [u8; 34] = [
        0x95, 0x93, 0xa6, 0x96, 0x82, 0x8a, 0x89, 0x88, 0x8b, 0xff, 0xa3, 0xa8, 0x91,
        0x90, 0x81, 0x80, 0x9a, 0xa9, 0x86, 0x85, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
        0x84, 0x83, 0x99, 0x94, 0x98, 0x97, 0x87, 0xa7,
    ];
    let number = |first: char| (letter as usize).wrapping_sub(first as usize);
    let key = LATIN.get(number('a')).or(CYRILLIC.get(number('а')));
    let key = key.or_else(|| ARABIC.get(number('ا')));
    key.copied().unwrap_or(match letter {
        'پ' => 0xa6,
        'چ' => 0x8b,
        'ک' => 0x99,
        'گ' => 0x9a,
        'ی' => 0x92,
        _ => NO_KEY,
    })
}

#[cfg(test)]
mod tests {
    use super::super::tokenize::letters;
    use super::*;
    use proptest::prelude::*;

    fn typo(typed: &str, known: &str) -> Option<u32> {
        cost(
            &WordLetters::of(typed),
            &WordLetters::of(known),
            false,
            budget(letters(typed)),
        )
    }

    #[test]
    fn one_wrong_missing_extra_or_swapped_letter_is_one_typo() {
        for typed in [
            "wohnumg", "wohnng", "wohnuung", "wohnugn", "owhnung", "bohnung",
        ] {
            assert!(
                typo(typed, "wohnung").is_some_and(|cost| cost <= EDIT + FIRST_LETTER),
                "{typed}"
            );
        }
        assert_eq!(typo("wohnung", "wohnung"), Some(0));
    }

    #[test]
    fn short_words_have_no_typos_and_long_words_have_two() {
        assert_eq!(typo("bsu", "bus"), None);
        assert_eq!(typo("amtt", "amt"), Some(EDIT));
        assert!(typo("auslenderbehorte", "auslanderbehorde").is_some());
        assert_eq!(typo("auslenderbohorte", "auslanderbehorde"), None);
    }

    #[test]
    fn a_neighbour_on_the_keyboard_costs_less_and_the_first_letter_more() {
        assert!(typo("wohnumg", "wohnung") < typo("wohnuxg", "wohnung"));
        assert!(typo("bohnung", "wohnung") > typo("wohnuxg", "wohnung"));
    }

    #[test]
    fn the_beginning_of_a_word_may_have_a_typo() {
        let (typed, known) = (
            WordLetters::of("intregra"),
            WordLetters::of("integrationskurs"),
        );
        assert!(cost(&typed, &known, true, budget(8)).is_some());
        assert_eq!(cost(&typed, &known, false, budget(8)), None);
    }

    #[test]
    fn keys_of_three_scripts_are_beside_each_other() {
        for [typed, beside, far] in [
            ["wohnumg", "wohnung", "wohnusg"],
            ["квартита", "квартира", "квартича"],
            ["مستسفی", "مستشفی", "مستطفی"],
        ] {
            assert!(typo(typed, beside) == Some(ADJACENT_KEY), "{typed}");
            assert!(typo(far, beside) == Some(EDIT), "{far}");
        }
    }

    #[test]
    fn letters_that_sound_alike_are_confused() {
        for (a, b) in [
            ('e', 'a'),
            ('b', 'p'),
            ('о', 'а'),
            ('ت', 'ط'),
            ('ذ', 'ز'),
            ('ц', 'и'),
        ] {
            assert!(is_confused(a, b) && is_confused(b, a), "{a} {b}");
        }
        for (a, b) in [('l', 'r'), ('a', 'а'), ('ر', 'ل'), ('ف', 'ع')] {
            assert!(!is_confused(a, b), "{a} {b}");
        }
    }

    proptest! {
        #[test]
        fn any_two_words_can_be_compared(a in "\\PC{0,60}", b in "\\PC{0,60}") {
            let (a, b) = (WordLetters::of(&a), WordLetters::of(&b));
            prop_assert_eq!(cost(&a, &b, false, 1000), cost(&b, &a, false, 1000));
            let as_prefix = cost(&a, &b, true, 1000);
            prop_assert!(as_prefix <= cost(&a, &b, false, 1000));
        }
    }
}
