//! JSON as an editor left it: a tree that knows where each value is, and mistakes in words.
//!
//! A comma that is missing or too much is reported, and reading goes on, so that one of
//! them hides no other mistake.

mod read;

use std::borrow::Cow;
use std::collections::HashMap;

use super::finding::Words;
pub(super) use read::read;

/// A value and where it begins.
#[derive(Debug)]
pub(super) struct Node<'a> {
    /// The first byte of it.
    pub at: usize,
    /// What it is.
    pub value: Value<'a>,
}

/// A JSON value.
#[derive(Debug)]
pub(super) enum Value<'a> {
    Null,
    Bool(bool),
    Number(f64),
    Text(Cow<'a, str>),
    List(Vec<Node<'a>>),
    Object(Fields<'a>),
}

/// The fields of an object, in the order of the file.
#[derive(Debug)]
pub(super) struct Fields<'a> {
    all: Vec<Field<'a>>,
    /// The first field of each key, where there are more than [`FEW`].
    numbers: HashMap<Cow<'a, str>, usize>,
}

/// So many fields are looked at one by one.
const FEW: usize = 16;

impl<'a> Fields<'a> {
    fn new(all: Vec<Field<'a>>) -> Self {
        let mut numbers = HashMap::new();
        if all.len() > FEW {
            for (number, field) in all.iter().enumerate() {
                numbers.entry(field.key.clone()).or_insert(number);
            }
        }
        Self { all, numbers }
    }

    /// All of them.
    pub fn as_slice(&self) -> &[Field<'a>] {
        &self.all
    }

    fn find(&self, key: &str) -> Option<&Field<'a>> {
        if self.numbers.is_empty() {
            return self.all.iter().find(|field| field.key == key);
        }
        self.numbers.get(key).and_then(|it| self.all.get(*it))
    }
}

/// A key of an object and its value.
#[derive(Debug)]
pub(super) struct Field<'a> {
    /// The first byte of the key.
    pub at: usize,
    /// The key.
    pub key: Cow<'a, str>,
    /// The value.
    pub node: Node<'a>,
}

impl<'a> Node<'a> {
    /// The field of an object with a key.
    pub fn field(&self, key: &str) -> Option<&Field<'a>> {
        match &self.value {
            Value::Object(fields) => fields.find(key),
            _ => None,
        }
    }

    /// The value of a key of an object.
    pub fn get(&self, key: &str) -> Option<&Node<'a>> {
        self.field(key).map(|field| &field.node)
    }

    /// Whether it is nothing.
    pub fn is_null(&self) -> bool {
        matches!(self.value, Value::Null)
    }

    /// The value of a string.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The text of a key of an object.
    pub fn text_of(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(Node::text)
    }

    /// Whether a key of an object is `true`.
    pub fn is(&self, key: &str) -> bool {
        let value = self.get(key).map(|node| &node.value);
        matches!(value, Some(Value::Bool(true)))
    }

    /// The items of a list; none of anything else.
    pub fn items(&self) -> &[Node<'a>] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// The items of a list under a key; none if there is no such list.
    pub fn items_of(&self, key: &str) -> &[Node<'a>] {
        self.get(key).map(Node::items).unwrap_or_default()
    }

    /// The fields of an object; none of anything else.
    pub fn fields(&self) -> &[Field<'a>] {
        match &self.value {
            Value::Object(fields) => fields.as_slice(),
            _ => &[],
        }
    }
}

/// A mistake in the notation, and where it is.
#[derive(Debug)]
pub(super) struct Misspelling {
    /// The byte.
    pub at: usize,
    /// What is wrong and how it should look.
    pub words: Words,
}
