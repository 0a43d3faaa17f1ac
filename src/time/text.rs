//! Reading and writing types as text, for all types of this module.

use std::{fmt, marker::PhantomData, str::FromStr};

use serde::de::{Error, Visitor};

use super::TimeError;

/// Reads a number of exactly `length` ASCII digits: no sign, no spaces.
pub(super) fn number(text: &str, length: usize) -> Option<u16> {
    if text.len() != length || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

/// The error for a text that is not `expected`, such as `"a date"`.
pub(super) fn malformed(text: &str, expected: &'static str) -> TimeError {
    TimeError::Malformed {
        text: text.to_owned(),
        expected,
    }
}

/// Reads a type from a string in JSON.
///
/// The text is parsed while the reader visits the string, so that its error names the place
/// of a mistake.
pub(super) struct Text<T>(pub(super) PhantomData<T>);

impl<T: FromStr<Err = TimeError>> Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(E::custom)
    }
}

/// Reads and writes a type in JSON as the string of its `FromStr` and `Display`.
macro_rules! serde_as_text {
    ($type:ty) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(
                from: D,
            ) -> Result<Self, D::Error> {
                from.deserialize_str($crate::time::text::Text(std::marker::PhantomData))
            }
        }

        #[cfg(feature = "ssr")]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).rsplit("::").next().unwrap_or_default().trim().into()
            }

            fn inline_schema() -> bool {
                true
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({"type": "string", "x-form": Self::schema_name()})
            }
        }
    };
}
pub(super) use serde_as_text;
