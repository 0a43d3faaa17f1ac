//! Why a file of the data bundle cannot be used.

use std::fmt;

use super::format::FORMAT;
use super::malformed::Malformed;

/// Why a file of the data bundle cannot be used.
///
/// A visitor reads the Fluent message whose key is [`GuideError::key`]. `Display` is for
/// the people who edit the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GuideError {
    /// The file ends before its last bracket, as after a broken transfer.
    CutOff,
    /// The file was made for a newer version of this program.
    Newer {
        /// The version of the format that the file names.
        format: u32,
    },
    /// The file is not JSON; or a field in it is unknown, missing, or of the wrong type or
    /// form.
    Malformed(Malformed),
}

impl GuideError {
    /// The key of the Fluent message for a visitor.
    pub fn key(&self) -> &'static str {
        match self {
            Self::CutOff => "error-bundle-cut-off",
            Self::Newer { .. } => "error-bundle-newer",
            Self::Malformed(_) => "error-bundle-broken",
        }
    }
}

impl fmt::Display for GuideError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CutOff => f.write_str("the file is cut off"),
            Self::Newer { format } => write!(
                f,
                "the file has format {format}, this program reads up to format {FORMAT}"
            ),
            Self::Malformed(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for GuideError {}
