//! Inflection: whether two words have the same stem.
//!
//! No stem is computed, as the algorithms of Porter (1980) and Snowball do, because nobody
//! knows in which language a word is typed. Two words have the same stem if they start
//! alike and both go on with a suffix of one language: `Termin`, `Termine`; `szkoła`,
//! `szkoły`.

use super::tokenize::letters;

/// The suffixes of each language, folded. A word may also have none.
const SUFFIXES: [&[&str]; 8] = [
    // German
    &[
        "e", "n", "en", "er", "ern", "em", "es", "s", "in", "innen", "ung", "ungen",
    ],
    // English
    &["s", "es", "e", "ing", "ed", "y", "ies", "ion", "ions"],
    // Danish
    &[
        "e", "en", "et", "er", "erne", "ene", "ne", "s", "ens", "ets",
    ],
    // Turkish
    &[
        "i", "u", "a", "e", "lar", "ler", "lari", "leri", "da", "de", "ta", "te", "dan",
        "den", "tan", "ten", "ya", "ye", "yi", "yu", "si", "su", "in", "un", "nin",
        "nun", "im", "um", "imi", "umu", "ina", "ine", "lari", "larin", "lerin", "imiz",
        "umuz", "miz", "muz", "iniz", "unuz", "niz", "nuz", "ki", "mek", "mak", "lik",
        "luk", "siz", "suz", "li", "lu",
    ],
    // Polish
    &[
        "a", "e", "i", "y", "u", "o", "ow", "om", "em", "ami", "ach", "ie", "iem", "owi",
        "ego", "ej", "ych", "ym", "ia", "ii", "owe", "owy", "owa",
    ],
    // Romanian
    &[
        "a", "e", "i", "u", "ul", "ului", "ilor", "elor", "lor", "le", "uri", "urile",
        "urilor", "ii", "ei", "ie", "iei", "ilor", "ele",
    ],
    // Ukrainian, Russian, Bulgarian; й, і and ї are folded to и
    &[
        "а",
        "я",
        "ы",
        "и",
        "у",
        "ю",
        "е",
        "о",
        "ь",
        "ои",
        "еи",
        "ом",
        "ем",
        "ов",
        "ев",
        "ив",
        "ам",
        "ям",
        "ами",
        "ями",
        "ах",
        "ях",
        "ия",
        "ии",
        "ию",
        "ием",
        "ою",
        "ею",
        "ови",
        "еви",
        "ыи",
        "ая",
        "ое",
        "ые",
        "ого",
        "ому",
        "их",
        "ых",
        "ым",
        "им",
        "уе",
        "ът",
        "та",
        "то",
        "те",
        "ът",
        "ата",
        "ята",
        "ите",
        "ове",
        "овете",
        "ище",
    ],
    // Arabic, Persian, Kurdish
    &[
        "ه",
        "ی",
        "ا",
        "ات",
        "ون",
        "ین",
        "ان",
        "یه",
        "ها",
        "های",
        "هایی",
        "هم",
        "نا",
        "ک",
        "تی",
        "ت",
        "م",
        "ش",
        "مان",
        "تان",
        "شان",
        "ام",
        "ای",
        "یات",
        "ه‌ها",
        "یها",
    ],
];

/// Whether two folded words are forms of one word. The common stem has at least three
/// letters, four if both words have a suffix.
pub(in crate::search) fn is_same_stem(a: &str, b: &str) -> bool {
    let mut common = a.char_indices().zip(b.chars());
    let mut shared = common
        .find(|((_, x), y)| x != y)
        .map_or(a.len().min(b.len()), |((at, _), _)| at);
    // Letters that the words have in common may also belong to both suffixes.
    for _ in 0..3 {
        let (Some(stem), Some(x), Some(y)) =
            (a.get(..shared), a.get(shared..), b.get(shared..))
        else {
            return false;
        };
        let count = letters(stem);
        let is_one_plain = x.is_empty() || y.is_empty();
        if count < 3 || (count == 3 && !is_one_plain) {
            return false;
        }
        if SUFFIXES
            .iter()
            .any(|suffixes| is_suffix(x, suffixes) && is_suffix(y, suffixes))
        {
            return true;
        }
        shared = stem.char_indices().last().map_or(0, |(at, _)| at);
    }
    false
}

/// How many suffixes a word has at most, one after the other.
const MOST: usize = 3;

/// Whether what follows a word are suffixes of one language: those of `evlerimizde` after
/// `ev`.
pub(in crate::search) fn are_suffixes(rest: &str) -> bool {
    SUFFIXES
        .iter()
        .any(|suffixes| is_made_of(rest, suffixes, MOST))
}

fn is_made_of(rest: &str, suffixes: &[&str], most: usize) -> bool {
    let next = |suffix: &&str| rest.strip_prefix(*suffix);
    rest.is_empty()
        || (most > 0
            && suffixes
                .iter()
                .filter_map(next)
                .any(|rest| is_made_of(rest, suffixes, most - 1)))
}

fn is_suffix(rest: &str, suffixes: &[&str]) -> bool {
    rest.is_empty() || suffixes.contains(&rest)
}

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::*;

    #[test]
    fn forms_of_one_word_meet() {
        for (a, b) in [
            ("Führerschein", "Führerscheine"),
            ("Kurs", "Kurse"),
            ("Amt", "Ämter"),
            ("Frau", "Frauen"),
            ("Termin", "Termine"),
            ("Kindes", "Kinder"),
            ("Wohnung", "wohnen"),
            ("house", "housing"),
            ("family", "families"),
            ("job", "jobs"),
            ("курс", "курсы"),
            ("больница", "больницу"),
            ("лікарня", "лікарні"),
            ("училище", "училища"),
            ("szkoła", "szkoły"),
            ("lekarz", "lekarza"),
            ("medic", "medicul"),
            ("kursus", "kursuser"),
            ("hastane", "hastanede"),
            ("doktor", "doktorlar"),
            ("کلاس", "کلاس‌ها"),
            ("معلم", "معلمين"),
        ] {
            assert!(is_same_stem(&fold(a), &fold(b)), "{a} {b}");
            assert!(is_same_stem(&fold(b), &fold(a)), "{b} {a}");
        }
    }

    #[test]
    fn other_words_do_not_meet() {
        for (a, b) in [("Leben", "Leber"), ("Haus", "Haut"), ("Bus", "Bußgeld")] {
            assert!(!is_same_stem(&fold(a), &fold(b)), "{a} {b}");
        }
    }
}
