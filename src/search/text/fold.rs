//! Folding: spellings that people use for the same word become equal.

use super::letters::{Class, folded};

/// Folds a text: lower case, no accents, German umlauts and their two-letter spellings
/// to the plain vowel (`ä`, `ae` → `a`), `ß` to `ss`, Danish `aa` to `a`, letter variants
/// of Cyrillic and of the Arabic script to one, every digit to an ASCII one. Words are
/// separated by one space.
///
/// Folding a folded text changes nothing.
///
/// ```
/// use wegweiser::search::fold;
///
/// assert_eq!(fold("Ausländerbehörde"), fold("AUSLAENDERBEHOERDE"));
/// assert_eq!(fold("  Kita-Platz!"), "kita platz");
/// ```
pub fn fold(text: &str) -> String {
    let mut folder = Folder::default();
    folder.read(text, false);
    folder.finish().0
}

/// Folds a text as bytes, because most of them are plain Latin letters and there are a lot
/// of them. Other characters are decoded and encoded by the standard library: doing that by
/// hand for Cyrillic and Arabic saved no byte (43.66 kB of Wasm, and 43.63 without it) and
/// no time that could be measured.
#[derive(Default)]
pub(super) struct Folder {
    bytes: Vec<u8>,
    /// For each folded byte, the byte of the original where its character starts.
    origins: Vec<u32>,
}

impl Folder {
    /// Reads a text, and remembers the origins if they are wanted.
    pub(super) fn read(&mut self, text: &str, with_origins: bool) {
        self.bytes.reserve(text.len());
        let mut at = 0;
        while let Some(byte) = text.as_bytes().get(at) {
            let mut length = 1;
            match byte {
                b'a'..=b'z' => self.push_letter(*byte),
                b'A'..=b'Z' => self.push_letter(*byte + 32),
                b' ' => self.push_space(),
                _ => {
                    let c = char_at(text, at);
                    length = c.len_utf8();
                    self.push(c);
                }
            }
            if with_origins {
                self.origins.resize(self.bytes.len(), at as u32);
            }
            at += length;
        }
    }

    /// The folded text and the origins of its bytes.
    pub(super) fn finish(mut self) -> (String, Vec<u32>) {
        if self.bytes.last() == Some(&b' ') {
            self.bytes.pop();
        }
        let text = String::from_utf8(self.bytes).unwrap_or_default();
        (text, self.origins)
    }

    fn push(&mut self, c: char) {
        match folded(c) {
            (Class::Ignored, _) => {}
            (Class::Letter, 'ß') => self.bytes.extend_from_slice(b"ss"),
            (Class::Letter, letter) if letter.is_ascii() => {
                self.push_letter(letter as u8);
            }
            (Class::Letter, letter) => {
                let mut buffer = [0; 4];
                let bytes = letter.encode_utf8(&mut buffer).as_bytes();
                self.bytes.extend_from_slice(bytes);
            }
            // In Latin an apostrophe separates a word and its ending (`Flensburg'da`).
            (Class::Apostrophe, _) if self.last() >= 0x80 => {}
            (Class::Apostrophe | Class::Separator, _) => self.push_space(),
        }
    }

    /// The second letter of `ae`, `oe`, `ue`, `aa` is dropped, however many follow, so
    /// that folding the result changes nothing.
    fn push_letter(&mut self, letter: u8) {
        let is_dropped = match letter {
            b'e' => matches!(self.last(), b'a' | b'o' | b'u'),
            b'a' => self.last() == b'a',
            _ => false,
        };
        if !is_dropped {
            self.bytes.push(letter);
        }
    }

    fn push_space(&mut self) {
        if self.last() != b' ' {
            self.bytes.push(b' ');
        }
    }

    /// The last byte; a space before the first word.
    fn last(&self) -> u8 {
        self.bytes.last().copied().unwrap_or(b' ')
    }
}

/// The character that starts at a byte of a text.
fn char_at(text: &str, at: usize) -> char {
    let rest = text.get(at..).unwrap_or_default();
    rest.chars().next().unwrap_or(' ')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn german_words_meet_however_their_umlauts_are_written() {
        for word in [
            "Flüchtling",
            "fluechtling",
            "Fluchtling",
            "FLU\u{308}CHTLING",
        ] {
            assert_eq!(fold(word), "fluchtling");
        }
        assert_eq!(fold("Straße"), fold("STRASSE"));
        assert_eq!(fold("STRAẞE"), fold("strasse"));
    }

    #[test]
    fn letters_of_other_languages_meet_their_variants() {
        assert_eq!(fold("TÜRKİSCH ılık"), "turkisch ilik");
        assert_eq!(fold("lekarz łódź"), "lekarz lodz");
        assert_eq!(fold("Rådgivning"), fold("raadgivning"));
        assert_eq!(fold("Kærlighed Ørsted"), fold("kaerlighed oersted"));
        assert_eq!(fold("مُسْتَشْفَى"), fold("مستشفی"));
        assert_eq!(fold("أطباءُ"), fold("اطبا"));
        assert_eq!(fold("مـدرســة"), fold("مدرسه"));
        assert_eq!(fold("کلاس\u{200c}ها"), fold("كلاسها"));
        assert_eq!(fold("ێۆڕڵە"), fold("یورله"));
        assert_eq!(fold("٢٤ ۲۴"), "24 24");
        assert_eq!(fold("ёж ґанок"), fold("еж ганок"));
        assert_eq!(fold("Київ"), fold("Киив"));
        for word in ["сім'я", "сім’я", "сімʼя"] {
            assert_eq!(fold(word), fold("симя"));
        }
    }

    #[test]
    fn what_is_no_letter_separates_words() {
        assert_eq!(
            fold("  Kita-Platz & Kinder\u{ad}betreuung! "),
            "kita platz kinderbetreuung"
        );
        assert_eq!(fold("Bundes·tag"), "bundestag");
        assert_eq!(fold("Flensburg'da"), "flensburg da");
        assert_eq!(fold("§ 24 AufenthG"), "§ 24 aufenthg");
        assert_eq!(fold("…🙂\0"), "");
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
