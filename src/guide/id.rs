//! The ids of records.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use serde::{Deserialize, Serialize};

use super::invalid::Invalid;
use super::leaked::{Map, Str};

/// The id of a record of type `R`: lower-case letters, digits and single hyphens, fit for
/// paths and anchors.
///
/// Ids of different records are different types, so that nobody looks up a topic under the
/// id of a place:
///
/// ```
/// use wegweiser::guide::{PlaceId, TopicId};
///
/// let place: PlaceId = serde_json::from_str("\"jobcenter\"")?;
/// assert_eq!(place.as_str(), "jobcenter");
/// assert!(serde_json::from_str::<TopicId>("\"Job center\"").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Deserialize, Serialize)]
#[serde(try_from = "Str", into = "Str", bound = "")]
pub struct Id<R> {
    text: Str,
    record: PhantomData<fn() -> R>,
}

impl<R> Id<R> {
    /// What is in the place of an id until that has been read.
    #[cfg(any(feature = "csr", test))]
    pub(super) const EMPTY: Self = Self {
        text: Str::EMPTY,
        record: PhantomData,
    };

    /// The id as text.
    pub fn as_str(self) -> &'static str {
        self.text.as_str()
    }
}

impl<R> TryFrom<Str> for Id<R> {
    type Error = Invalid;

    fn try_from(text: Str) -> Result<Self, Invalid> {
        if is_id(text.as_str()) {
            let record = PhantomData;
            Ok(Self { text, record })
        } else {
            Err(Invalid::new(text, Self::EXPECTED))
        }
    }
}

impl<R> Id<R> {
    const EXPECTED: &'static str =
        "an id, which has only lower-case letters, digits and single hyphens";
}

/// Whether a text has the characters of an id.
pub(super) fn is_id(text: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    text.split('-').all(is_part)
}

/// What a record of type `R` can be looked up by: its id, or a text that may be one, such
/// as a part of a path.
pub trait AsId<R>: Copy {
    /// The text of the id.
    fn as_id(&self) -> &str;
}

impl<R> AsId<R> for Id<R> {
    fn as_id(&self) -> &str {
        self.as_str()
    }
}

impl<R> AsId<R> for &Id<R> {
    fn as_id(&self) -> &str {
        self.as_str()
    }
}

impl<R> AsId<R> for &str {
    fn as_id(&self) -> &str {
        self
    }
}

impl<R> AsId<R> for &String {
    fn as_id(&self) -> &str {
        self
    }
}

impl<R, T> Map<Id<R>, T> {
    /// The value of an id, or of a text that may be one.
    pub fn get(&self, id: impl AsId<R>) -> Option<&'static T> {
        let id = id.as_id();
        let entry = self.iter().find(|(own, _)| *own == *id);
        entry.map(|(_, value)| value)
    }
}

// Derived, each of these would ask for the same of the record.

impl<R> Clone for Id<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for Id<R> {}

impl<R> PartialEq for Id<R> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<R> PartialEq<str> for Id<R> {
    fn eq(&self, other: &str) -> bool {
        self.text == *other
    }
}

impl<R> PartialEq<&str> for Id<R> {
    fn eq(&self, other: &&str) -> bool {
        self.text == **other
    }
}

impl<R> PartialEq<String> for Id<R> {
    fn eq(&self, other: &String) -> bool {
        *self == *other.as_str()
    }
}

impl<R> Eq for Id<R> {}

impl<R> PartialOrd for Id<R> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<R> Ord for Id<R> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl<R> Hash for Id<R> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<R> fmt::Debug for Id<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}

impl<R> fmt::Display for Id<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<R> From<Id<R>> for Str {
    fn from(id: Id<R>) -> Self {
        id.text
    }
}

impl<R> From<Id<R>> for String {
    fn from(id: Id<R>) -> Self {
        id.text.into()
    }
}
