//! Inflection: whether two words are forms of one.
//!
//! There is no stem for each word, as Porter (1980) has it, because nobody knows in
//! which language a word is typed. Two words are forms of one if they begin alike and
//! both end as words of one language do: `Termin`, `Termine`; `szkoła`, `szkoły`.

use crate::search::text::tokenize::letters;

/// The endings of each language, folded. A word may also have none.
const ENDINGS: [&[&str]; 8] = [
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

/// Whether two folded words are forms of one word.
pub(in crate::search) fn same_word(a: &str, b: &str) -> bool {
    let mut common = a.char_indices().zip(b.chars());
    let mut shared = common
        .find(|((_, x), y)| x != y)
        .map_or(a.len().min(b.len()), |((at, _), _)| at);
    // A letter that both endings have may also belong to the stem.
    for _ in 0..3 {
        let (Some(stem), Some(x), Some(y)) =
            (a.get(..shared), a.get(shared..), b.get(shared..))
        else {
            return false;
        };
        let count = letters(stem);
        let bare = x.is_empty() || y.is_empty();
        if count < 3 || (count == 3 && !bare) {
            return false;
        }
        if ENDINGS
            .iter()
            .any(|endings| ends(x, endings) && ends(y, endings))
        {
            return true;
        }
        shared = stem.char_indices().last().map_or(0, |(at, _)| at);
    }
    false
}

/// How many endings a word has at most, one after the other.
const MOST: usize = 3;

/// Whether what follows a word are endings of one language: `ev`, `evlerimizde`.
pub(in crate::search) fn are_endings(rest: &str) -> bool {
    ENDINGS
        .iter()
        .any(|endings| is_made_of(rest, endings, MOST))
}

fn is_made_of(rest: &str, endings: &[&str], most: usize) -> bool {
    let next = |ending: &&str| rest.strip_prefix(*ending);
    rest.is_empty()
        || (most > 0
            && endings
                .iter()
                .filter_map(next)
                .any(|rest| is_made_of(rest, endings, most - 1)))
}

fn ends(ending: &str, endings: &[&str]) -> bool {
    ending.is_empty() || endings.contains(&ending)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::text::fold::fold;

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
            assert!(same_word(&fold(a), &fold(b)), "{a} {b}");
            assert!(same_word(&fold(b), &fold(a)), "{b} {a}");
        }
    }

    #[test]
    fn other_words_do_not_meet() {
        for (a, b) in [("Leben", "Leber"), ("Haus", "Haut"), ("Bus", "Bußgeld")] {
            assert!(!same_word(&fold(a), &fold(b)), "{a} {b}");
        }
    }
}
