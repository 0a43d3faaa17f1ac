//! The texts that were read so far: one copy of each language and version.
//!
//! Texts are never given back (see [`Str::leak`](crate::guide::Str::leak)), but their files
//! are read again whenever the language changes, somebody searches, or shows a page at the
//! counter.

use std::cell::RefCell;
use std::hash::{DefaultHasher, Hasher};

use crate::guide::{GuideError, Texts};

/// The texts of a language in one version.
#[derive(Clone, Copy)]
pub(crate) struct Edition {
    /// A hash of what the texts were made from.
    version: u64,
    /// The texts.
    pub(crate) texts: Texts,
}

thread_local! {
    static KNOWN: RefCell<Vec<Edition>> = const { RefCell::new(Vec::new()) };
}

impl Edition {
    /// Reads a file of texts, unless that was done before.
    ///
    /// # Errors
    ///
    /// When it cannot be used; see [`Texts::read`].
    pub(crate) fn read(json: &str) -> Result<Self, GuideError> {
        Self::made_once(&[json.as_bytes()], || Texts::read(json))
    }

    /// The texts with those of the German edition for what is missing.
    pub(crate) fn completed_from(self, german: Self) -> Self {
        let versions = [self.version, german.version].map(u64::to_le_bytes);
        let completed = Self::made_once(&[&versions[0], &versions[1]], || {
            let mut texts = self.texts;
            texts.complete_from(&german.texts);
            Ok(texts)
        });
        // Nothing in it can fail.
        completed.unwrap_or(self)
    }

    fn made_once(
        source: &[&[u8]],
        make: impl FnOnce() -> Result<Texts, GuideError>,
    ) -> Result<Self, GuideError> {
        let mut hasher = DefaultHasher::new();
        source.iter().for_each(|bytes| hasher.write(bytes));
        let version = hasher.finish();
        KNOWN.with_borrow_mut(|known| {
            if let Some(edition) = known.iter().find(|it| it.version == version) {
                return Ok(*edition);
            }
            let edition = Self {
                version,
                texts: make()?,
            };
            known.push(edition);
            Ok(edition)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GERMAN: &str = include_str!("../../../public/data/texts/de.json");
    const ENGLISH: &str = include_str!("../../../public/data/texts/en.json");

    /// Where the copy of an edition's words is.
    fn copy_of(edition: Edition) -> *const u8 {
        edition.texts.language.as_str().as_ptr()
    }

    #[test]
    fn texts_that_are_read_again_are_the_same_copy() {
        let (first, other) = (
            Edition::read(ENGLISH).unwrap(),
            Edition::read(GERMAN).unwrap(),
        );
        assert_eq!(copy_of(Edition::read(ENGLISH).unwrap()), copy_of(first));
        assert_eq!(first.texts.language, "en");
        assert_eq!(other.texts.language, "de");
    }

    #[test]
    fn a_new_version_is_a_copy_of_its_own() {
        let newer = ENGLISH.replacen("Search", "Look for", 1);
        assert_ne!(newer, ENGLISH);
        let (old, new) = (
            Edition::read(ENGLISH).unwrap(),
            Edition::read(&newer).unwrap(),
        );
        assert_ne!(copy_of(old), copy_of(new));
    }

    #[test]
    fn texts_that_are_completed_again_are_the_same_copy() {
        let (own, german) = (
            Edition::read(ENGLISH).unwrap(),
            Edition::read(GERMAN).unwrap(),
        );
        let completed = || {
            own.completed_from(german)
                .texts
                .places
                .iter()
                .as_slice()
                .as_ptr()
        };
        assert_eq!(completed(), completed());
    }

    #[test]
    fn what_is_no_file_of_texts_is_an_error_each_time() {
        assert!(Edition::read("{").is_err());
        assert!(Edition::read("{").is_err());
    }
}
