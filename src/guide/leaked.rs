//! Strings, lists and maps whose memory is leaked.
//!
//! The guide is shown until the page is closed, so its memory need not be freed. In return
//! its records are `Copy`: pages pass them on without counting references, and the app has
//! no code for cloning and dropping every kind of them, which was a twenty-fifth of what a
//! visitor had to download. A library that interns strings (internment 0.8) frees none either,
//! and is 1.5 kB in brotli. The app keeps one copy of each version of a file, however often
//! it reads it (`ui/load/known.rs`).

use std::borrow::Borrow;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

/// A string.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Str(&'static str);

impl Str {
    /// No letters.
    pub const EMPTY: Self = Self("");

    /// Copies a text and leaks the copy.
    pub fn leak(text: &str) -> Self {
        Self(Box::leak(text.into()))
    }

    /// The text.
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

impl From<&'static str> for Str {
    fn from(text: &'static str) -> Self {
        Self(text)
    }
}

impl From<Str> for String {
    fn from(text: Str) -> Self {
        text.0.to_owned()
    }
}

impl Deref for Str {
    type Target = str;

    fn deref(&self) -> &str {
        self.0
    }
}

impl Borrow<str> for Str {
    fn borrow(&self) -> &str {
        self.0
    }
}

impl PartialEq<str> for Str {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Str {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl PartialEq<String> for Str {
    fn eq(&self, other: &String) -> bool {
        self.0 == other
    }
}

impl fmt::Debug for Str {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for Str {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Serialize for Str {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.0)
    }
}

impl<'de> Deserialize<'de> for Str {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_str(StrVisitor)
    }
}

struct StrVisitor;

impl Visitor<'_> for StrVisitor {
    type Value = Str;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Str, E> {
        Ok(Str::leak(text))
    }
}

/// A list.
pub struct List<T: 'static>(&'static [T]);

impl<T> List<T> {
    /// No items.
    pub const EMPTY: Self = Self(&[]);

    /// Collects items and leaks their memory.
    pub fn leak(items: impl IntoIterator<Item = T>) -> Self {
        Self(Vec::leak(items.into_iter().collect()))
    }

    /// Whether it has no items.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Its items as a slice.
    pub fn as_slice(self) -> &'static [T] {
        self.0
    }

    /// Its items.
    pub fn iter(self) -> std::slice::Iter<'static, T> {
        self.0.iter()
    }
}

impl<T> Clone for List<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for List<T> {}

impl<T: PartialEq> PartialEq for List<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self(&[])
    }
}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.0
    }
}

impl<T> IntoIterator for List<T> {
    type Item = &'static T;
    type IntoIter = std::slice::Iter<'static, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T> IntoIterator for &List<T> {
    type Item = &'static T;
    type IntoIter = std::slice::Iter<'static, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T: fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(to)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_seq(ListVisitor(PhantomData))
    }
}

struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de> + 'static> Visitor<'de> for ListVisitor<T> {
    type Value = List<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<List<T>, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(List::leak(list))
    }
}

/// Values by keys, in the order of the file. There are some hundred, and a page asks for a
/// few of them, so they are searched one by one.
pub struct Map<K: 'static, T: 'static>(List<(K, T)>);

impl<K, T> Map<K, T> {
    /// No entries.
    pub const EMPTY: Self = Self(List::EMPTY);

    /// Collects entries and leaks their memory.
    pub fn leak(entries: impl IntoIterator<Item = (K, T)>) -> Self {
        Self(List::leak(entries))
    }

    /// Whether it has no entries.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Its entries.
    pub fn iter(&self) -> std::slice::Iter<'static, (K, T)> {
        self.0.iter()
    }
}

impl<K, T> IntoIterator for &Map<K, T> {
    type Item = &'static (K, T);
    type IntoIter = std::slice::Iter<'static, (K, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<K, T> Clone for Map<K, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K, T> Copy for Map<K, T> {}

impl<K, T> Default for Map<K, T> {
    fn default() -> Self {
        Self(List::default())
    }
}

impl<K: fmt::Debug, T: fmt::Debug> fmt::Debug for Map<K, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map()
            .entries(self.iter().map(|(key, value)| (key, value)))
            .finish()
    }
}

impl<K: Serialize, T: Serialize> Serialize for Map<K, T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.iter().map(|(key, value)| (key, value)))
    }
}

impl<'de, K: Deserialize<'de>, T: Deserialize<'de>> Deserialize<'de> for Map<K, T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(MapVisitor(PhantomData))
    }
}

struct MapVisitor<K, T>(PhantomData<(K, T)>);

impl<'de, K, T> Visitor<'de> for MapVisitor<K, T>
where
    K: Deserialize<'de> + 'static,
    T: Deserialize<'de> + 'static,
{
    type Value = Map<K, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Map<K, T>, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = fields.next_entry()? {
            entries.push(entry);
        }
        Ok(Map::leak(entries))
    }
}
