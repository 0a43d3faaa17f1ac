//! A folded text that knows where in the original its bytes come from.

use super::fold::Folder;

/// A folded text, and where in the original each of its bytes comes from. All positions
/// are in bytes.
pub(in crate::search) struct Folded {
    text: String,
    /// For each byte of `text`, and for its end, the byte of the original.
    origins: Vec<u32>,
}

impl Folded {
    /// Folds a text; see [`super::fold()`].
    pub(in crate::search) fn new(original: &str) -> Folded {
        let mut folder = Folder::default();
        folder.read(original, true);
        let (text, mut origins) = folder.finish();
        origins.push(original.len() as u32);
        // If a space at the end was dropped, the text ends where that came from.
        origins.truncate(text.len() + 1);
        Folded { text, origins }
    }

    /// The folded text.
    pub(in crate::search) fn text(&self) -> &str {
        &self.text
    }

    /// Where in the original a piece starts that starts here in the folded text.
    pub(in crate::search) fn start_of(&self, at: usize) -> usize {
        self.origins.get(at).map_or(0, |origin| *origin as usize)
    }

    /// Where in the original a piece ends that ends here in the folded text. What was
    /// dropped after its last letter, such as Arabic vowel signs, belongs to it, and so
    /// does the whole ß if the piece has only its first s.
    pub(in crate::search) fn end_of(&self, at: usize) -> usize {
        let last = self.origins.get(at.saturating_sub(1));
        let mut rest = self.origins.get(at..).unwrap_or_default().iter();
        rest.find(|origin| Some(*origin) > last)
            .or(self.origins.last())
            .map_or(0, |origin| *origin as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_piece_leads_back_to_the_original() {
        let text = "Große مُدُن!";
        let folded = Folded::new(text);
        assert_eq!(folded.text(), "grosse مدن");
        assert_eq!(&text[folded.start_of(0)..folded.end_of(6)], "Große");
        assert_eq!(&text[folded.start_of(0)..folded.end_of(4)], "Groß");
        assert_eq!(&text[folded.start_of(7)..folded.end_of(9)], "مُ");
        assert_eq!(&text[folded.start_of(7)..folded.end_of(13)], "مُدُن");
    }

    proptest! {
        #[test]
        fn origins_are_in_order_and_between_characters(text in "\\PC*|[äaeßوـُ' -]*") {
            let folded = Folded::new(&text);
            let mut before = 0;
            for at in 0..=folded.text().len() {
                let origin = folded.start_of(at);
                prop_assert!(origin >= before && text.is_char_boundary(origin));
                prop_assert!(text.is_char_boundary(folded.end_of(at)));
                before = origin;
            }
        }
    }
}
