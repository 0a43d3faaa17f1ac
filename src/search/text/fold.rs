//! Folding: words that people write in several ways become the same.

use crate::search::text::letters::{Sign, folded};

/// Folds a text: lower case, no accents, German umlauts and their two-letter
/// spellings to the plain vowel (`ä`, `ae` → `a`), `ß` to `ss`, Danish `aa` to `a`,
/// letter variants of Cyrillic and of the Arabic script to one. Words are parted by
/// one blank.
///
/// Folding twice gives the same as folding once.
pub fn fold(text: &str) -> String {
    let mut reader = Reader::default();
    reader.read(text, false);
    reader.text()
}

/// A folded text, and where in the original each of its bytes comes from.
pub(in crate::search) struct Folded {
    pub text: String,
    /// For each byte of `text`, and for its end, the byte of the original.
    places: Vec<u32>,
}

impl Folded {
    /// Folds a text and remembers the places.
    pub fn with_places(text: &str) -> Folded {
        let mut reader = Reader::default();
        reader.read(text, true);
        reader.places.push(text.len() as u32);
        let mut places = std::mem::take(&mut reader.places);
        let text = reader.text();
        places.truncate(text.len() + 1);
        Folded { text, places }
    }

    /// The byte of the original where a piece of the folded text begins.
    pub fn begin(&self, at: usize) -> usize {
        self.places.get(at).map_or(0, |place| *place as usize)
    }

    /// The byte of the original where a piece of the folded text ends. What was
    /// dropped after its last letter, such as Arabic vowel signs, belongs to it, and
    /// so does the whole ß if only its first s is meant.
    pub fn end(&self, at: usize) -> usize {
        let last = self.places.get(at.saturating_sub(1));
        let mut rest = self.places.get(at..).unwrap_or_default().iter();
        rest.find(|place| Some(*place) > last)
            .or(self.places.last())
            .map_or(0, |place| *place as usize)
    }
}

/// Reads a text and writes it folded, as bytes, because most of them are plain Latin
/// letters and there are a lot of them.
#[derive(Default)]
struct Reader {
    bytes: Vec<u8>,
    places: Vec<u32>,
}

impl Reader {
    fn read(&mut self, text: &str, places: bool) {
        self.bytes.reserve(text.len());
        let mut at = 0;
        while let Some(byte) = text.as_bytes().get(at) {
            let mut length = 1;
            match byte {
                b'a'..=b'z' => self.push_letter(*byte),
                b'A'..=b'Z' => self.push_letter(*byte + 32),
                b' ' => self.push_gap(),
                _ => {
                    let c = char_at(text, at);
                    length = c.len_utf8();
                    self.push(c);
                }
            }
            if places {
                self.places.resize(self.bytes.len(), at as u32);
            }
            at += length;
        }
    }

    fn push(&mut self, c: char) {
        match folded(c) {
            (Sign::Nothing, _) => {}
            (Sign::Letter, 'ß') => self.bytes.extend_from_slice(b"ss"),
            (Sign::Letter, letter) if letter.is_ascii() => self.push_letter(letter as u8),
            // Cyrillic and Arabic letters have two bytes.
            (Sign::Letter, letter @ '\u{80}'..='\u{7ff}') => {
                self.bytes.push(0xc0 | (letter as u32 >> 6) as u8);
                self.bytes.push(0x80 | (letter as u32 & 0x3f) as u8);
            }
            (Sign::Letter, letter) => {
                let mut buffer = [0; 4];
                let bytes = letter.encode_utf8(&mut buffer).as_bytes();
                self.bytes.extend_from_slice(bytes);
            }
            // In Latin an apostrophe parts a word and its ending (`Flensburg'da`).
            (Sign::Apostrophe, _) if self.last() >= 0x80 => {}
            (Sign::Apostrophe | Sign::Gap, _) => self.push_gap(),
        }
    }

    /// The second letter of `ae`, `oe`, `ue`, `aa` is dropped, however many follow, so
    /// that folding the result changes nothing.
    fn push_letter(&mut self, letter: u8) {
        let dropped = match letter {
            b'e' => matches!(self.last(), b'a' | b'o' | b'u'),
            b'a' => self.last() == b'a',
            _ => false,
        };
        if !dropped {
            self.bytes.push(letter);
        }
    }

    fn push_gap(&mut self) {
        if self.last() != b' ' {
            self.bytes.push(b' ');
        }
    }

    /// The last byte; before the first word, as if there were a blank.
    fn last(&self) -> u8 {
        self.bytes.last().copied().unwrap_or(b' ')
    }

    fn text(mut self) -> String {
        if self.bytes.last() == Some(&b' ') {
            self.bytes.pop();
        }
        String::from_utf8(self.bytes).unwrap_or_default()
    }
}

/// The sign that begins at a byte of a text. Those of Cyrillic and Arabic have two bytes.
fn char_at(text: &str, at: usize) -> char {
    let mut bytes = text.as_bytes().get(at..).unwrap_or_default().iter();
    let sign = match (bytes.next(), bytes.next()) {
        (Some(first @ 0xc2..=0xdf), Some(second)) => {
            char::from_u32(u32::from(first & 0x1f) << 6 | u32::from(second & 0x3f))
        }
        _ => text.get(at..).and_then(|rest| rest.chars().next()),
    };
    sign.unwrap_or(' ')
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
    fn what_is_no_letter_parts_words() {
        assert_eq!(
            fold("  Kita-Platz & Kinder\u{ad}betreuung! "),
            "kita platz kinderbetreuung"
        );
        assert_eq!(fold("Bundes·tag"), "bundestag");
        assert_eq!(fold("Flensburg'da"), "flensburg da");
        assert_eq!(fold("§ 24 AufenthG"), "§ 24 aufenthg");
        assert_eq!(fold("…🙂\0"), "");
    }

    #[test]
    fn a_place_leads_back_to_the_original() {
        let text = "Große مُدُن!";
        let folded = Folded::with_places(text);
        assert_eq!(folded.text, "grosse مدن");
        assert_eq!(&text[folded.begin(0)..folded.end(6)], "Große");
        assert_eq!(&text[folded.begin(0)..folded.end(4)], "Groß");
        assert_eq!(&text[folded.begin(7)..folded.end(9)], "مُ");
        assert_eq!(&text[folded.begin(7)..folded.end(13)], "مُدُن");
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn places_are_in_order_and_between_characters(text in "\\PC*|[äaeßوـُ' -]*") {
            let folded = Folded::with_places(&text);
            let mut before = 0;
            for at in 0..=folded.text.len() {
                let place = folded.begin(at);
                prop_assert!(place >= before && text.is_char_boundary(place));
                prop_assert!(text.is_char_boundary(folded.end(at)));
                before = place;
            }
        }
    }
}
