//! What fields consist of, and what has a field or may have none.

use super::{Fill, FromTree, put};
use crate::guide::id::Id;
use crate::guide::json::tree::Tree;
use crate::guide::leaked::{List, Map, Str};
use crate::guide::texts::Text;

impl Fill for bool {
    const EMPTY: Self = false;

    fn fill(&mut self, value: Option<&Tree>) -> bool {
        match value {
            Some(Tree::Bool(value)) => *self = *value,
            Some(_) => return false,
            None => {}
        }
        true
    }
}

impl FromTree for String {
    fn from_tree(value: Option<&Tree>) -> Option<Self> {
        value?.text().map(Self::from)
    }
}

impl Fill for Str {
    const EMPTY: Self = Self::EMPTY;

    fn fill(&mut self, value: Option<&Tree>) -> bool {
        put(self, value.and_then(Tree::text).map(Self::leak))
    }
}

impl<R> Fill for Id<R> {
    const EMPTY: Self = Self::EMPTY;

    fn fill(&mut self, value: Option<&Tree>) -> bool {
        let text = Str::from_tree(value);
        put(self, text.and_then(|text| text.try_into().ok()))
    }
}

impl Fill for Text {
    const EMPTY: Self = Self::EMPTY;

    fn fill(&mut self, value: Option<&Tree>) -> bool {
        let german = value.and_then(|value| value.get(Self::FALLBACK));
        let words = Str::from_tree(german.or(value)).map(Self::from);
        let marked = words.map(|words| match german {
            Some(_) => words.as_fallback(),
            None => words,
        });
        put(self, marked)
    }
}

impl<T: FromTree> Fill for Option<T> {
    const EMPTY: Self = None;

    fn fill(&mut self, value: Option<&Tree>) -> bool {
        if matches!(value, None | Some(Tree::Null)) {
            return true;
        }
        *self = T::from_tree(value);
        self.is_some()
    }
}

impl<T: FromTree> Fill for Vec<T> {
    const EMPTY: Self = Self::new();

    fn fill(&mut self, value: Option<&Tree>) -> bool {
        match value {
            None => {}
            Some(Tree::List(items)) => {
                for item in items {
                    match T::from_tree(Some(item)) {
                        Some(item) => self.push(item),
                        None => return false,
                    }
                }
            }
            Some(_) => return false,
        }
        true
    }
}

impl<T: FromTree> Fill for List<T> {
    const EMPTY: Self = Self::EMPTY;

    fn fill(&mut self, value: Option<&Tree>) -> bool {
        put(self, Vec::from_tree(value).map(Self::leak))
    }
}

impl<R, T: FromTree> Fill for Map<Id<R>, T> {
    const EMPTY: Self = Self::EMPTY;

    fn fill(&mut self, value: Option<&Tree>) -> bool {
        let mut entries = Vec::new();
        match value {
            None => {}
            Some(Tree::Object(fields)) => {
                for (key, value) in fields {
                    let id = Str::leak(key).try_into().ok();
                    match id.zip(T::from_tree(Some(value))) {
                        Some(entry) => entries.push(entry),
                        None => return false,
                    }
                }
            }
            Some(_) => return false,
        }
        *self = Self::leak(entries);
        true
    }
}

impl FromTree for (u8, u8) {
    fn from_tree(value: Option<&Tree>) -> Option<Self> {
        match value? {
            Tree::List(items) => {
                Some((u8::from_tree(items.first())?, u8::from_tree(items.get(1))?))
            }
            _ => None,
        }
    }
}
