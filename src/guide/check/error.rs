//! What can be wrong between records, in sentences for editors.

use std::fmt;

/// A record that contradicts itself or the others.
///
/// `Display` names it: ``place jobcenter, field `topics`: unknown id `nowhere` ``.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordError {
    /// The sort of record and its id, such as `place jobcenter`.
    pub record: String,
    /// The field.
    pub field: &'static str,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What is wrong with a field of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Another record of the same sort has this id.
    Duplicate,
    /// An id has characters that do not belong in a path.
    BadId,
    /// No record has this id.
    UnknownId(String),
    /// Hours for calling have no phone number.
    NoPhone,
    /// The point is not in Germany.
    OutsideGermany,
    /// A row has more or fewer values than there are columns.
    WrongCount,
    /// A line for cards has more letters than fit.
    TooLong(usize),
    /// A required text is missing or empty.
    Missing,
    /// A place of a topic is not in the order of its guide.
    NotListed(String),
    /// Only a record about violence or a crisis says whom to call at once.
    NotDiscreet,
    /// A field is in the record or in its words, but not in both.
    InOneFileOnly,
}

impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            record,
            field,
            problem,
        } = self;
        write!(f, "{record}, field `{field}`: {problem}")
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Duplicate => f.write_str("duplicate id"),
            Self::BadId => f.write_str(
                "an id has only lower-case letters, digits and single hyphens",
            ),
            Self::UnknownId(id) => write!(f, "unknown id `{id}`"),
            Self::NoPhone => f.write_str("hours for calling need a phone number"),
            Self::OutsideGermany => f.write_str("the point is not in Germany"),
            Self::WrongCount => f.write_str("each column needs exactly one value"),
            Self::TooLong(most) => write!(f, "a line has at most {most} letters"),
            Self::Missing => f.write_str("the text is missing"),
            Self::NotListed(id) => write!(f, "the place `{id}` of the topic is missing"),
            Self::NotDiscreet => f.write_str("only a discreet record has it"),
            Self::InOneFileOnly => {
                f.write_str("it must be in the record and in the texts, or in neither")
            }
        }
    }
}

impl std::error::Error for RecordError {}
