//! A text that visitors read.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::guide::leaked::Str;

/// A text that visitors read, in the language of its [`Texts`](super::Texts), or in German
/// where that language has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(from = "Str", into = "Str")]
pub struct Text {
    words: Str,
    is_fallback: bool,
}

impl Text {
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
    pub(super) fn as_fallback(self) -> Self {
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

impl From<Text> for Str {
    fn from(text: Text) -> Self {
        text.words
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)
    }
}
