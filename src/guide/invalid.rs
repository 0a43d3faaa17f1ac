//! The error of the types that are read from a text and check it (`try_from`).

use std::fmt;

use super::leaked::Str;

/// A text that is not what it must be.
///
/// `Display` is a sentence for editors: `“call me” is not a phone number`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Invalid {
    text: Str,
    expected: &'static str,
}

impl Invalid {
    /// The error for a text that is not `expected`, such as `"a phone number"`.
    pub(super) fn new(text: Str, expected: &'static str) -> Self {
        Self { text, expected }
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { text, expected } = self;
        write!(f, "“{text}” is not {expected}")
    }
}

impl std::error::Error for Invalid {}
