//! From JSON to records.
//!
//! The text is first read into a tree, and the tree into the records by what serde
//! derives for them. That way the code for each record type, which a visitor pays
//! for, holds no reader of JSON; a mistake is told with the path to it and the id of
//! its record; and a struct is read from an object only, where serde_json would take
//! an array of its fields as well.

mod tree;

use std::fmt;

use serde::de::value::StrDeserializer;
use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, Expected, IntoDeserializer,
    MapAccess, SeqAccess, Unexpected, Visitor,
};

use tree::Tree;

use super::error::GuideError;
use super::records::FORMAT;

/// Reads a file of the bundle; a file of a newer format is recognised even where its
/// shape is unknown.
///
/// # Errors
///
/// When the text is cut off, is no JSON, is of a newer format, or has a field too
/// many, too few, or of the wrong type.
pub(super) fn read<T: DeserializeOwned>(text: &str) -> Result<T, GuideError> {
    let tree: Tree =
        serde_json::from_str(text).map_err(|error| GuideError::from_json(&error))?;
    match tree.get("format").and_then(Tree::number) {
        Some(format) if format > f64::from(FORMAT) => Err(GuideError::Newer {
            format: format as u32,
        }),
        _ => T::deserialize(Node(&tree)).map_err(GuideError::from),
    }
}

/// A mistake in the shape of a file. In a box, so that every step on the way back to
/// the caller moves one pointer: the code for that is a part of every record's.
#[derive(Debug)]
struct Mistake(Box<Details>);

#[derive(Debug)]
struct Details {
    /// The way to it, from the innermost step outwards.
    steps: Vec<String>,
    reason: String,
}

impl Mistake {
    #[cold]
    fn new(reason: String) -> Self {
        Self(Box::new(Details {
            steps: Vec::new(),
            reason,
        }))
    }

    #[cold]
    #[inline(never)]
    fn wrong(expected: &str) -> Self {
        Self::new(["this is no ", expected].concat())
    }

    #[cold]
    #[inline(never)]
    fn of_field(before: &str, field: &str, after: &str) -> Self {
        Self::new([before, " `", field, "`", after].concat())
    }

    #[cold]
    #[inline(never)]
    fn within(mut self, step: &str) -> Self {
        self.0.steps.push(step.to_owned());
        self
    }
}

impl From<Mistake> for GuideError {
    fn from(Mistake(mut mistake): Mistake) -> Self {
        mistake.steps.reverse();
        Self::Malformed {
            at: mistake.steps.join(" › "),
            reason: mistake.reason,
        }
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.reason)
    }
}

impl std::error::Error for Mistake {}

impl de::Error for Mistake {
    fn custom<T: fmt::Display>(reason: T) -> Self {
        Self::new(reason.to_string())
    }

    // Serde's own sentences list what was expected; these are shorter, and so is the
    // code for them.
    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::wrong(&expected.to_string())
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::wrong(&expected.to_string())
    }

    fn unknown_variant(variant: &str, _: &'static [&'static str]) -> Self {
        Self::new(["`", variant, "` is not known here"].concat())
    }

    #[cold]
    #[inline(never)]
    fn invalid_length(_: usize, _: &dyn Expected) -> Self {
        Self::new("the list is too short".to_owned())
    }
}

/// A value of the tree, as serde asks for it.
#[derive(Clone, Copy)]
struct Node<'de>(&'de Tree);

impl<'de> Node<'de> {
    fn text(self) -> Result<&'de str, Mistake> {
        self.0.text().ok_or_else(|| Mistake::wrong("text"))
    }

    fn number(self) -> Result<f64, Mistake> {
        self.0.number().ok_or_else(|| Mistake::wrong("number"))
    }

    fn whole_number(self) -> Result<i64, Mistake> {
        let number = self.0.number().filter(|number| number.fract() == 0.0);
        let number = number.ok_or_else(|| Mistake::wrong("whole number"))?;
        Ok(number as i64)
    }

    fn truth(self) -> Result<bool, Mistake> {
        match self.0 {
            Tree::Bool(value) => Ok(*value),
            _ => Err(Mistake::wrong("true or false")),
        }
    }

    fn fields(self) -> Result<Fields<'de>, Mistake> {
        match self.0 {
            Tree::Object(fields) => Ok(Fields {
                rest: fields.iter(),
                value: None,
            }),
            _ => Err(Mistake::wrong("object")),
        }
    }

    fn items(self) -> Result<Items<'de>, Mistake> {
        match self.0 {
            Tree::List(items) => Ok(Items {
                rest: items.iter().enumerate(),
            }),
            _ => Err(Mistake::wrong("list")),
        }
    }
}

macro_rules! read_as {
    ($read:ident, $visit:ident: $($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
            visitor.$visit(self.$read()?)
        }
    )*};
}

impl<'de> Deserializer<'de> for Node<'de> {
    type Error = Mistake;

    read_as! { text, visit_borrowed_str: deserialize_str deserialize_string
    deserialize_char deserialize_identifier deserialize_bytes deserialize_byte_buf }
    read_as! { whole_number, visit_i64: deserialize_u8 deserialize_u16 deserialize_u32
    deserialize_u64 deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 }
    read_as! { number, visit_f64: deserialize_f32 deserialize_f64 }
    read_as! { truth, visit_bool: deserialize_bool }
    read_as! { fields, visit_map: deserialize_map }
    read_as! { items, visit_seq: deserialize_seq }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
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
    ) -> Result<V::Value, Mistake> {
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
    ) -> Result<V::Value, Mistake> {
        visitor.visit_newtype_struct(self)
    }

    /// Serde's visitor sees to it that there is enough; that there is no more is seen to
    /// here.
    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        let items = self.items()?;
        if items.rest.len() > length {
            return Err(Mistake::new("the list is too long".to_owned()));
        }
        visitor.visit_seq(items)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        let mut record = Record::new(self, fields)?;
        let value = visitor.visit_seq(&mut record);
        value.map_err(|mistake| record.explain(mistake))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        let name: StrDeserializer<'_, Mistake> = self.text()?.into_deserializer();
        visitor.visit_enum(name)
    }

    serde::forward_to_deserialize_any! {
        i128 u128 unit unit_struct tuple_struct ignored_any
    }
}

/// The fields of a struct, in the order in which Rust declares them. Serde could look up
/// each key of an object among them as well, but the code for that is different for
/// every struct, and this is the same for all.
struct Record<'de> {
    fields: &'de [(String, Tree)],
    wanted: std::slice::Iter<'static, &'static str>,
    missing: Option<&'static str>,
}

impl<'de> Record<'de> {
    fn new(node: Node<'de>, wanted: &'static [&'static str]) -> Result<Self, Mistake> {
        let Tree::Object(fields) = node.0 else {
            return Err(Mistake::wrong("object"));
        };
        for (index, (key, _)) in fields.iter().enumerate() {
            if !wanted.contains(&key.as_str()) {
                return Err(Mistake::of_field("there is no field", key, ""));
            }
            if fields[..index].iter().any(|(before, _)| before == key) {
                return Err(Mistake::of_field("the field", key, " is there twice"));
            }
        }
        Ok(Self {
            fields,
            wanted: wanted.iter(),
            missing: None,
        })
    }

    /// The next field that is wanted; nothing where it is missing.
    #[inline(never)]
    fn next(&mut self) -> Option<(&'static str, Node<'de>)> {
        let name = *self.wanted.next()?;
        let field = self.fields.iter().find(|(key, _)| key == name);
        self.missing = field.is_none().then_some(name);
        field.map(|(_, value)| (name, Node(value)))
    }

    /// Where serde stops at a field that is missing, that was the mistake.
    fn explain(&self, mistake: Mistake) -> Mistake {
        match self.missing {
            Some(field) => Mistake::of_field("the field", field, " is missing"),
            None => mistake,
        }
    }
}

impl<'de> SeqAccess<'de> for Record<'de> {
    type Error = Mistake;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Mistake> {
        let Some((name, value)) = self.next() else {
            return Ok(None);
        };
        let value = seed.deserialize(value);
        value.map(Some).map_err(|mistake| mistake.within(name))
    }
}

struct Fields<'de> {
    rest: std::slice::Iter<'de, (String, Tree)>,
    value: Option<(&'de str, &'de Tree)>,
}

impl<'de> MapAccess<'de> for Fields<'de> {
    type Error = Mistake;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Mistake> {
        let Some((key, value)) = self.rest.next() else {
            return Ok(None);
        };
        self.value = Some((key, value));
        let key: StrDeserializer<'_, Mistake> = key.as_str().into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<S::Value, Mistake> {
        let Some((key, value)) = self.value.take() else {
            return Err(Mistake::wrong("field"));
        };
        seed.deserialize(Node(value))
            .map_err(|mistake| mistake.within(key))
    }
}

struct Items<'de> {
    rest: std::iter::Enumerate<std::slice::Iter<'de, Tree>>,
}

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = Mistake;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Mistake> {
        let Some((index, item)) = self.rest.next() else {
            return Ok(None);
        };
        let value = seed.deserialize(Node(item));
        value
            .map(Some)
            .map_err(|mistake| mistake.within(&name_of(index, item)))
    }
}

/// What a person calls an item of a list: its id, else its number counted from 1.
fn name_of(index: usize, item: &Tree) -> String {
    match item.get("id").and_then(Tree::text) {
        Some(id) => id.to_owned(),
        None => (index + 1).to_string(),
    }
}
