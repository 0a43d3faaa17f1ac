//! What can be wrong with a bundle, and where.

use std::fmt;

/// Why a bundle cannot be used.
///
/// The sentence of `Display` is for the people who edit the bundle; a visitor
/// reads the Fluent message whose key is [`GuideError::key`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GuideError {
    /// The file ends before its last bracket, as after a broken transfer.
    CutOff,
    /// The file was made for a newer version of this program.
    Newer {
        /// The version of the format that the file names.
        format: u32,
    },
    /// The file is no JSON, or has a field too many, too few, or of the wrong type.
    Malformed {
        /// Where: the line, or the way through the records to the field.
        at: String,
        /// What is wrong there.
        reason: String,
    },
    /// A record says something impossible.
    Record {
        /// What sort of record and its id, such as `place jobcenter`.
        record: String,
        /// The field.
        field: &'static str,
        /// What is wrong with it.
        problem: Problem,
    },
}

/// What is wrong with a field of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Another record of the same sort has this id.
    Duplicate,
    /// An id has characters that do not belong in an address.
    BadId,
    /// No record has the id that it names.
    UnknownId(String),
    /// Hours for calling have no number to call.
    NoPhone,
    /// Nobody could dial this.
    BadPhone(String),
    /// This is no address for mail.
    BadEmail(String),
    /// This is no address of the web.
    BadUrl(String),
    /// This point is not in Germany.
    BadCoordinate,
    /// A row has more or fewer values than there are columns.
    WrongCount,
    /// A text that has to be there is missing or empty.
    Missing,
}

impl GuideError {
    /// The key of the Fluent message that tells a visitor.
    pub fn key(&self) -> &'static str {
        match self {
            Self::CutOff => "error-bundle-cut-off",
            Self::Newer { .. } => "error-bundle-newer",
            Self::Malformed { .. } | Self::Record { .. } => "error-bundle-broken",
        }
    }

    /// Reads the error of the JSON reader.
    pub(super) fn from_json(error: &serde_json::Error) -> Self {
        if error.is_eof() {
            Self::CutOff
        } else {
            let reason = error.to_string();
            // The reader says where as well, behind the reason.
            let place = format!(" at line {} column {}", error.line(), error.column());
            Self::Malformed {
                at: ["line ", &error.line().to_string()].concat(),
                reason: reason.strip_suffix(&place).unwrap_or(&reason).to_owned(),
            }
        }
    }
}

impl fmt::Display for GuideError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CutOff => f.write_str("the file is cut off"),
            Self::Newer { format } => write!(
                f,
                "the file has format {format}, this program reads up to format {}",
                super::records::FORMAT
            ),
            Self::Malformed { at, reason } => write!(f, "{at}: {reason}"),
            Self::Record {
                record,
                field,
                problem,
            } => write!(f, "{record}, field `{field}`: {problem}"),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Duplicate => f.write_str("the id is there twice"),
            Self::BadId => f.write_str(
                "an id has only lower-case letters, digits and single hyphens",
            ),
            Self::UnknownId(id) => write!(f, "there is no `{id}`"),
            Self::NoPhone => {
                f.write_str("there are hours for calling, but no number to call")
            }
            Self::BadPhone(number) => write!(f, "`{number}` is no phone number"),
            Self::BadEmail(email) => write!(f, "`{email}` is no address for mail"),
            Self::BadUrl(url) => write!(f, "`{url}` is no address of the web"),
            Self::BadCoordinate => f.write_str("the point is not in Germany"),
            Self::WrongCount => {
                f.write_str("there is not exactly one value for each column")
            }
            Self::Missing => f.write_str("the text is missing"),
        }
    }
}

impl std::error::Error for GuideError {}
