//! The texts that were read so far: one copy of each language and version.

use super::known::Known;
use crate::guide::{GuideError, Texts};

thread_local! {
    static KNOWN: Known<Texts> = const { Known::new() };
}

/// Reads a file of texts, unless that was done before.
///
/// # Errors
///
/// When it cannot be used; see [`Texts::read`].
pub(super) fn read_texts(json: &str) -> Result<Texts, GuideError> {
    KNOWN.with(|known| known.get_or(&[json.as_bytes()], &|| Texts::read(json)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GERMAN: &str = include_str!("../../../public/data/texts/de.json");
    const ENGLISH: &str = include_str!("../../../public/data/texts/en.json");

    /// Where the copy of the words is.
    fn copy_of(texts: Texts) -> *const u8 {
        texts.language.as_str().as_ptr()
    }

    #[test]
    fn texts_that_are_read_again_are_the_same_copy() {
        let (first, other) = (read_texts(ENGLISH).unwrap(), read_texts(GERMAN).unwrap());
        assert_eq!(copy_of(read_texts(ENGLISH).unwrap()), copy_of(first));
        assert_eq!(first.language, "en");
        assert_eq!(other.language, "de");
    }

    #[test]
    fn a_new_version_is_a_copy_of_its_own() {
        let newer = ENGLISH.replacen("Search", "Look for", 1);
        assert_ne!(newer, ENGLISH);
        let (old, new) = (read_texts(ENGLISH).unwrap(), read_texts(&newer).unwrap());
        assert_ne!(copy_of(old), copy_of(new));
    }

    #[test]
    fn what_is_no_file_of_texts_is_an_error_each_time() {
        assert!(read_texts("{").is_err());
        assert!(read_texts("{").is_err());
    }
}
