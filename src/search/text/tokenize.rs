//! Splitting folded texts into words.

use super::fold::fold;
use super::letters::lowercase;

/// Calls `visit` with each word of a folded text and the byte where it starts.
///
/// The Arabic article is not part of a word: `المدرسة` gives `مدرسة`.
pub(in crate::search) fn each_word(folded: &str, visit: &mut dyn FnMut(&str, usize)) {
    let mut from = 0;
    let mut visit = |to: usize| {
        let word = folded.get(from..to).unwrap_or_default();
        let word = without_article(word);
        if !word.is_empty() {
            visit(word, to - word.len());
        }
        from = to + 1;
    };
    for (at, byte) in folded.bytes().enumerate() {
        if byte == b' ' {
            visit(at);
        }
    }
    visit(folded.len());
}

/// The words of a text, folded and without Arabic articles, separated by one space.
pub(in crate::search) fn normalized(text: &str) -> String {
    let mut words = String::new();
    each_word(&fold(text), &mut |word, _| {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    });
    words
}

/// The number of letters of a word.
pub(in crate::search) fn letters(word: &str) -> usize {
    word.chars().count()
}

/// Whether a word is three times the same letter, or more often.
pub(in crate::search) fn is_one_letter(word: &str) -> bool {
    let mut others = word.chars().map(lowercase);
    let first = others.next();
    others.clone().nth(1).is_some() && others.all(|other| Some(other) == first)
}

/// The first letters of a word; all of them if it has no more.
pub(in crate::search) fn first_letters(word: &str, count: usize) -> &str {
    let mut rest = word.char_indices().skip(count);
    rest.next().map_or(word, |(end, _)| &word[..end])
}

/// Drops the article as often as it is there, because `ألمانية` looks as if it began with
/// one, and must match `الألمانية`. Three letters must remain, and four if the article is
/// written together with a particle (`بالمستشفى`, in the hospital).
fn without_article(word: &str) -> &str {
    // Only letters of the Arabic script start with these bytes.
    if !matches!(word.bytes().next(), Some(0xd8..=0xdb)) {
        return word;
    }
    let joined = ["بال", "وال", "فال", "کال"].iter();
    let mut rest = joined
        .filter_map(|article| word.strip_prefix(*article))
        .find(|rest| letters(rest) > 3)
        .unwrap_or(word);
    while let Some(shorter) = rest.strip_prefix("ال").or(rest.strip_prefix("لل")) {
        if letters(shorter) < 3 {
            break;
        }
        rest = shorter;
    }
    rest
}

/// A folded Arabic word without the particle that is written together with it: `لطبيب`, for
/// a doctor. `None` if it starts with no particle or would be too short.
pub(in crate::search) fn without_particle(word: &str) -> Option<&str> {
    let particles = ["و", "ف", "ب", "ل", "ک"].iter();
    let mut rest = particles.filter_map(|particle| word.strip_prefix(*particle));
    rest.next().filter(|rest| letters(rest) > 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arabic_article_is_no_part_of_the_word() {
        for (text, same) in [
            ("المدرسة", "مدرسة"),
            ("الألمانية", "ألمانية"),
            ("للعمل", "العمل"),
            ("بالمستشفى والمدرسة", "مستشفى مدرسة"),
        ] {
            assert_eq!(normalized(text), normalized(same));
        }
        assert_eq!(normalized("ألم والدين"), "الم والدین");
    }

    #[test]
    fn a_word_knows_where_it_begins() {
        let folded = fold("der البيت!");
        let mut begins = Vec::new();
        each_word(&folded, &mut |word, at| {
            begins.push(folded[at..].starts_with(word))
        });
        assert_eq!(begins, [true, true]);
    }
}
