//! A list that is kept on this device only.

use leptos::prelude::*;

/// A list of texts, the latest first. Where storage is full or forbidden it is kept
/// until the page is closed.
#[derive(Clone, Copy)]
pub(super) struct Kept {
    items: RwSignal<Vec<String>>,
    key: &'static str,
    separator: &'static str,
}

impl Kept {
    /// Reads what is kept under a key, parted by something that stands in no item.
    pub(super) fn open(key: &'static str, separator: &'static str) -> Self {
        let kept = store::read(key).unwrap_or_default();
        let items = kept.split(separator).filter(|item| !item.is_empty());
        Self {
            items: RwSignal::new(items.map(String::from).collect()),
            key,
            separator,
        }
    }

    /// All of it.
    pub(super) fn all(self) -> Vec<String> {
        self.items.get()
    }

    /// Whether a text is in it.
    pub(super) fn contains(self, text: &str) -> bool {
        self.items
            .with(|items| items.iter().any(|item| item == text))
    }

    /// Changes it, and keeps it as it is then.
    pub(super) fn change(self, change: &dyn Fn(&mut Vec<String>)) {
        self.items.update(|items| change(items));
        self.items
            .with_untracked(|items| store::write(self.key, &items.join(self.separator)));
    }

    /// Lets all of it go.
    pub(super) fn clear(self) {
        self.change(&Vec::clear);
    }
}

#[cfg(target_arch = "wasm32")]
mod store {
    pub(super) use crate::browser::storage::{get as read, set as write};
}

/// Without a browser nothing is kept.
#[cfg(not(target_arch = "wasm32"))]
mod store {
    pub(super) fn read(_: &str) -> Option<String> {
        None
    }

    pub(super) fn write(_: &str, _: &str) {}
}
