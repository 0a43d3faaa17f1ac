//! What was read so far: one copy of each version.
//!
//! What is read is never given back (see [`Str::leak`](crate::guide::Str::leak)), but its files
//! are read again whenever the language changes, somebody searches, or shows a page at the
//! counter.

use std::cell::RefCell;
use std::hash::{DefaultHasher, Hasher};

use crate::guide::GuideError;

/// What was read of one kind of files, each with a hash of what it was made from.
pub(super) struct Known<T>(RefCell<Vec<(u64, T)>>);

impl<T: Copy> Known<T> {
    /// Nothing yet.
    pub(super) const fn new() -> Self {
        Self(RefCell::new(Vec::new()))
    }

    /// What was made from a source; it is made unless it was before.
    ///
    /// # Errors
    ///
    /// Those of `make`.
    pub(super) fn get_or(
        &self,
        source: &[&[u8]],
        make: &dyn Fn() -> Result<T, GuideError>,
    ) -> Result<T, GuideError> {
        let mut hasher = DefaultHasher::new();
        source.iter().for_each(|bytes| hasher.write(bytes));
        let version = hasher.finish();
        let mut known = self.0.borrow_mut();
        if let Some(found) = known.iter().find(|(it, _)| *it == version) {
            return Ok(found.1);
        }
        let made = make()?;
        known.push((version, made));
        Ok(made)
    }
}
