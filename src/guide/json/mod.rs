//! From JSON to records.
//!
//! The text is first parsed into a tree, and the tree read into the records by what serde
//! derives for them. That way the code of each record type has no JSON parser in it; an error
//! names the path to a mistake and the id of its record; and a struct is read from an object
//! only, where serde_json would accept an array of its fields as well.
//!
//! The app parses by hand (`parse`) and reads the files that every visitor needs by hand, too
//! (`checked`): the build has read them by what serde derives.

#[cfg(any(feature = "csr", test))]
mod checked;
#[cfg(any(feature = "csr", test))]
mod parse;
mod tree;

use serde::de::value::StrDeserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, IntoDeserializer, MapAccess,
    SeqAccess, Visitor,
};

#[cfg(feature = "csr")]
pub(super) use checked::read as read_built;
use tree::Tree;

use super::error::GuideError;
use super::format::FORMAT;
use super::malformed::Malformed;

/// Reads a file of the data bundle; one of a newer format is recognised even where its
/// shape is unknown.
///
/// # Errors
///
/// When the text is cut off, is not JSON, is of a newer format, or a field is unknown,
/// missing, or of the wrong type or form.
pub(super) fn read<T: DeserializeOwned>(text: &str) -> Result<T, GuideError> {
    let tree = known(tree_of(text)?)?;
    T::deserialize(Node(&tree)).map_err(GuideError::Malformed)
}

/// Reads a file that the build writes: the app in fewer bytes ([`checked`]), other programs
/// with all checks.
///
/// # Errors
///
/// As [`read`], but the app does not look at unknown fields.
#[cfg(not(feature = "csr"))]
pub(super) fn read_built<T: DeserializeOwned>(text: &str) -> Result<T, GuideError> {
    read(text)
}

/// The tree, unless it is of a newer format.
fn known(tree: Tree) -> Result<Tree, GuideError> {
    match tree.get("format").and_then(Tree::number) {
        Some(format) if format > f64::from(FORMAT) => Err(GuideError::Newer {
            format: format as u32,
        }),
        _ => Ok(tree),
    }
}

#[cfg(feature = "csr")]
fn tree_of(text: &str) -> Result<Tree, GuideError> {
    parse::parse(text)
}

#[cfg(not(feature = "csr"))]
fn tree_of(text: &str) -> Result<Tree, GuideError> {
    serde_json::from_str(text).map_err(|error| {
        if error.is_eof() {
            GuideError::CutOff
        } else {
            GuideError::Malformed(Malformed::syntax(&error))
        }
    })
}

/// A value of the tree, as serde asks for it.
#[derive(Clone, Copy)]
struct Node<'de>(&'de Tree);

impl<'de> Node<'de> {
    fn text(self) -> Result<&'de str, Malformed> {
        self.0.text().ok_or_else(|| Malformed::expected("a string"))
    }

    fn number(self) -> Result<f64, Malformed> {
        self.0
            .number()
            .ok_or_else(|| Malformed::expected("a number"))
    }

    fn whole_number(self) -> Result<i64, Malformed> {
        let number = self.0.number().filter(|number| number.fract() == 0.0);
        let number = number.ok_or_else(|| Malformed::expected("a whole number"))?;
        Ok(number as i64)
    }

    fn boolean(self) -> Result<bool, Malformed> {
        match self.0 {
            Tree::Bool(value) => Ok(*value),
            _ => Err(Malformed::expected("true or false")),
        }
    }

    fn fields(self) -> Result<Fields<'de>, Malformed> {
        match self.0 {
            Tree::Object(fields) => Ok(Fields {
                rest: fields.iter(),
                value: None,
            }),
            _ => Err(Malformed::expected("an object")),
        }
    }

    fn items(self) -> Result<Items<'de>, Malformed> {
        match self.0 {
            Tree::List(items) => Ok(Items {
                rest: items.iter().enumerate(),
            }),
            _ => Err(Malformed::expected("a list")),
        }
    }
}

macro_rules! read_as {
    ($read:ident, $visit:ident: $($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
            visitor.$visit(self.$read()?)
        }
    )*};
}

impl<'de> Deserializer<'de> for Node<'de> {
    type Error = Malformed;

    read_as! { text, visit_borrowed_str: deserialize_str deserialize_string
    deserialize_char deserialize_identifier deserialize_bytes deserialize_byte_buf }
    read_as! { whole_number, visit_i64: deserialize_u8 deserialize_u16 deserialize_u32
    deserialize_u64 deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 }
    read_as! { number, visit_f64: deserialize_f32 deserialize_f64 }
    read_as! { boolean, visit_bool: deserialize_bool }
    read_as! { fields, visit_map: deserialize_map }
    read_as! { items, visit_seq: deserialize_seq }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        match self.0 {
            Tree::Null => visitor.visit_unit(),
            Tree::Bool(value) => visitor.visit_bool(*value),
            Tree::Number(number) => visitor.visit_f64(*number),
            Tree::Text(text) => visitor.visit_borrowed_str(text),
            Tree::List(_) => visitor.visit_seq(self.items()?),
            Tree::Object(_) => visitor.visit_map(self.fields()?),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(
        self,
        visitor: V,
    ) -> Result<V::Value, Malformed> {
        if *self.0 == Tree::Null {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Malformed> {
        visitor.visit_newtype_struct(self)
    }

    /// Serde's visitor refuses a list that is too short, this one that is too long.
    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, Malformed> {
        let items = self.items()?;
        if items.rest.len() > length {
            return Err(Malformed::too_long());
        }
        visitor.visit_seq(items)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Malformed> {
        let mut record = Record::new(self, fields)?;
        let value = visitor.visit_seq(&mut record);
        value.map_err(|error| record.explain(error))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Malformed> {
        let name: StrDeserializer<'_, Malformed> = self.text()?.into_deserializer();
        visitor.visit_enum(name)
    }

    serde::forward_to_deserialize_any! {
        i128 u128 unit unit_struct tuple_struct ignored_any
    }
}

/// The fields of a struct, in the order in which Rust declares them. Serde can look up
/// each key of an object among the fields as well, but that code is different for every
/// struct, and this is the same for all.
struct Record<'de> {
    fields: &'de [(String, Tree)],
    wanted: std::slice::Iter<'static, &'static str>,
    missing: Option<&'static str>,
}

impl<'de> Record<'de> {
    fn new(node: Node<'de>, wanted: &'static [&'static str]) -> Result<Self, Malformed> {
        let Tree::Object(fields) = node.0 else {
            return Err(Malformed::expected("an object"));
        };
        for (index, (key, _)) in fields.iter().enumerate() {
            if !wanted.contains(&key.as_str()) {
                return Err(Malformed::unknown(key));
            }
            if fields[..index].iter().any(|(before, _)| before == key) {
                return Err(Malformed::duplicate(key));
            }
        }
        Ok(Self {
            fields,
            wanted: wanted.iter(),
            missing: None,
        })
    }

    /// The next field that is wanted; `None` where it is missing.
    #[inline(never)]
    fn next(&mut self) -> Option<(&'static str, Node<'de>)> {
        let name = *self.wanted.next()?;
        let field = self.fields.iter().find(|(key, _)| key == name);
        self.missing = field.is_none().then_some(name);
        field.map(|(_, value)| (name, Node(value)))
    }

    /// The error, or the name of the missing field where serde stopped at one.
    fn explain(&self, error: Malformed) -> Malformed {
        match self.missing {
            Some(field) => Malformed::missing(field),
            None => error,
        }
    }
}

impl<'de> SeqAccess<'de> for Record<'de> {
    type Error = Malformed;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Malformed> {
        let Some((name, value)) = self.next() else {
            return Ok(None);
        };
        let value = seed.deserialize(value);
        value
            .map(Some)
            .map_err(|error| error.within(|| name.to_owned()))
    }
}

struct Fields<'de> {
    rest: std::slice::Iter<'de, (String, Tree)>,
    value: Option<(&'de str, &'de Tree)>,
}

impl<'de> MapAccess<'de> for Fields<'de> {
    type Error = Malformed;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Malformed> {
        let Some((key, value)) = self.rest.next() else {
            return Ok(None);
        };
        self.value = Some((key, value));
        let key: StrDeserializer<'_, Malformed> = key.as_str().into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<S::Value, Malformed> {
        let Some((key, value)) = self.value.take() else {
            return Err(Malformed::expected("a field"));
        };
        seed.deserialize(Node(value))
            .map_err(|error| error.within(|| key.to_owned()))
    }
}

struct Items<'de> {
    rest: std::iter::Enumerate<std::slice::Iter<'de, Tree>>,
}

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = Malformed;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Malformed> {
        let Some((index, item)) = self.rest.next() else {
            return Ok(None);
        };
        let value = seed.deserialize(Node(item));
        value
            .map(Some)
            .map_err(|error| error.within(|| name_of(index, item)))
    }
}

/// What a person calls an item of a list: its id, else its number counted from 1.
fn name_of(index: usize, item: &Tree) -> String {
    match item.get("id").and_then(Tree::text) {
        Some(id) => id.to_owned(),
        None => (index + 1).to_string(),
    }
}
