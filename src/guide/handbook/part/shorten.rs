//! The beginning of a text, never cut within a sentence.

use crate::guide::{Str, Text};

/// As many of the first sentences as have so many letters together, but at least one.
pub(super) fn first_sentences(text: Text, most: usize) -> Text {
    let mut end = 0;
    for next in sentence_ends(text.as_str()) {
        let letters = text.as_str()[..next].chars().count();
        if end > 0 && letters > most {
            break;
        }
        end = next;
    }
    let short = Text::from(Str::leak(&text.as_str()[..end]));
    if text.is_fallback() {
        short.as_fallback()
    } else {
        short
    }
}

/// Where the sentences of a text end, in bytes.
fn sentence_ends(text: &str) -> impl Iterator<Item = usize> {
    let ends = text.char_indices().filter_map(move |(at, c)| {
        let end = at + c.len_utf8();
        let (before, after) = (&text[..at], &text[end..]);
        let is_end = match c {
            '!' | '?' | '؟' | '۔' => after.starts_with(' '),
            '.' => after
                .strip_prefix(' ')
                .is_some_and(|next| starts_sentence(next) && !is_abbreviation(before)),
            _ => false,
        };
        is_end.then_some(end)
    });
    ends.chain([text.len()])
}

/// Whether a text starts as a sentence does: neither with a small letter nor with a digit.
fn starts_sentence(text: &str) -> bool {
    let first = text.chars().find(|c| c.is_alphanumeric());
    first.is_some_and(|c| !c.is_lowercase() && !c.is_numeric())
}

/// Whether the last word before a full stop is so short that it may be an abbreviation.
fn is_abbreviation(before: &str) -> bool {
    let word = before
        .rsplit([' ', '(', '/', '.'])
        .next()
        .unwrap_or_default();
    word.chars().filter(|c| c.is_alphanumeric()).count() < 4
}

#[cfg(test)]
mod tests {
    use super::*;

    fn short(text: &'static str, most: usize) -> &'static str {
        first_sentences(Text::from(Str::from(text)), most).as_str()
    }

    #[test]
    fn a_text_is_cut_between_sentences_only() {
        let text = "Rufen Sie diese Nummer. Dort hilft man weiter.";
        assert_eq!(short(text, 5), "Rufen Sie diese Nummer.");
        assert_eq!(short(text, 30), "Rufen Sie diese Nummer.");
        assert_eq!(short(text, 60), text);
        assert_eq!(
            short("هل تحتاج إلى طبيب؟ اتصل بنا.", 5),
            "هل تحتاج إلى طبيب؟"
        );
    }

    #[test]
    fn abbreviations_and_numbers_end_no_sentence() {
        let text = "Gehen Sie z. B. am 1. Januar zur Stelle nach Abs. 3 des Gesetzes. Dann nicht.";
        assert_eq!(
            short(text, 5),
            "Gehen Sie z. B. am 1. Januar zur Stelle nach Abs. 3 des Gesetzes."
        );
    }
}
