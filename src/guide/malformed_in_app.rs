//! That something is wrong with a file, and no more: a visitor gets one sentence for all
//! mistakes, and the code that finds the path to each of them is a part of every record's.

use std::fmt;

use serde::de::{Error, Expected, Unexpected};

/// A mistake in the shape of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed;

impl Malformed {
    pub(super) fn expected(_: &str) -> Self {
        Self
    }

    pub(super) fn unknown(_: &str) -> Self {
        Self
    }

    pub(super) fn duplicate(_: &str) -> Self {
        Self
    }

    pub(super) fn missing(_: &str) -> Self {
        Self
    }

    pub(super) fn too_long() -> Self {
        Self
    }

    pub(super) fn within(self, _: impl FnOnce() -> String) -> Self {
        self
    }
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("malformed")
    }
}

impl std::error::Error for Malformed {}

impl Error for Malformed {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }

    // Serde's own versions of these would bring their sentences along.

    fn invalid_type(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Self
    }

    fn invalid_value(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Self
    }

    fn invalid_length(_: usize, _: &dyn Expected) -> Self {
        Self
    }

    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }
}
