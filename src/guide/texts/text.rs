//! A text that visitors read.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::guide::leaked::Str;

/// A text that visitors read, in the language of its [`Texts`](super::Texts), or in German
/// where that language has none: then a file of the build has `{"de": "…"}` instead of a
/// string.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Text {
    words: Str,
    is_fallback: bool,
}

impl Text {
    /// No words.
    pub const EMPTY: Self = Self {
        words: Str::EMPTY,
        is_fallback: false,
    };

    /// The key of a text that nobody has translated.
    pub(in crate::guide) const FALLBACK: &str = "de";

    /// Whether it is German because nobody has translated it.
    pub fn is_fallback(self) -> bool {
        self.is_fallback
    }

    /// The words.
    pub fn as_str(self) -> &'static str {
        self.words.as_str()
    }

    /// Whether there are no words.
    pub fn is_empty(self) -> bool {
        self.words.is_empty()
    }

    /// The German text as the fallback of another language.
    pub(in crate::guide) fn as_fallback(self) -> Self {
        Self {
            words: self.words,
            is_fallback: true,
        }
    }
}

impl From<Str> for Text {
    fn from(words: Str) -> Self {
        Self {
            words,
            is_fallback: false,
        }
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if !self.is_fallback {
            return self.words.serialize(to);
        }
        let mut fallback = to.serialize_map(Some(1))?;
        fallback.serialize_entry(Self::FALLBACK, &self.words)?;
        fallback.end()
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(TextVisitor)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Text;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, words: &str) -> Result<Text, E> {
        Ok(Str::leak(words).into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Text, A::Error> {
        match fields.next_entry::<Str, Str>()? {
            Some((key, words)) if key == Text::FALLBACK => {
                Ok(Text::from(words).as_fallback())
            }
            _ => Err(A::Error::custom("expected a string")),
        }
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)
    }
}
