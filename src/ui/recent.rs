//! What the visitor searched for last, kept on this device only.

use leptos::prelude::*;

/// More than these nobody looks for again.
const MOST: usize = 5;

/// The last searches, the latest first. Where storage is full or forbidden they are
/// kept until the page is closed.
#[derive(Clone, Copy)]
pub(super) struct RecentSearches(RwSignal<Vec<String>>);

impl RecentSearches {
    /// Reads what is kept on the device.
    pub(super) fn open() -> Self {
        Self(RwSignal::new(store::read()))
    }

    /// The last searches of this app.
    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// All of them.
    pub(super) fn all(self) -> Vec<String> {
        self.0.get()
    }

    /// Keeps a search that led somewhere.
    pub(super) fn add(self, query: &str) {
        let query = query.split_whitespace().collect::<Vec<_>>().join(" ");
        if query.is_empty() {
            return;
        }
        self.0.update(|searches| {
            searches.retain(|kept| *kept != query);
            searches.insert(0, query);
            searches.truncate(MOST);
        });
        self.0.with_untracked(|searches| store::write(searches));
    }

    /// Forgets all of them.
    pub(super) fn clear(self) {
        self.0.set(Vec::new());
        store::write(&[]);
    }
}

#[cfg(target_arch = "wasm32")]
mod store {
    use crate::browser::storage;
    const KEY: &str = "searches";

    pub(super) fn read() -> Vec<String> {
        let kept = storage::get(KEY).unwrap_or_default();
        kept.lines().map(String::from).collect()
    }

    pub(super) fn write(searches: &[String]) {
        storage::set(KEY, &searches.join("\n"));
    }
}

/// Without a browser nothing is kept.
#[cfg(not(target_arch = "wasm32"))]
mod store {
    pub(super) fn read() -> Vec<String> {
        Vec::new()
    }

    pub(super) fn write(_: &[String]) {}
}
