//! What the visitor searched for last, kept on this device only.

use leptos::prelude::*;

use super::kept::Kept;

/// More than these nobody looks for again.
const MOST: usize = 5;

/// The last searches, the latest first.
#[derive(Clone, Copy)]
pub(super) struct RecentSearches(Kept);

impl RecentSearches {
    /// Reads what is kept on the device.
    pub(super) fn open() -> Self {
        Self(Kept::open("searches", "\n"))
    }

    /// The last searches of this app.
    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// All of them.
    pub(super) fn all(self) -> Vec<String> {
        self.0.all()
    }

    /// Keeps a search that led somewhere.
    pub(super) fn add(self, query: &str) {
        let query = query.split_whitespace().collect::<Vec<_>>().join(" ");
        if query.is_empty() {
            return;
        }
        self.0.change(&|searches| {
            searches.retain(|kept| *kept != query);
            searches.insert(0, query.clone());
            searches.truncate(MOST);
        });
    }

    /// Forgets all of them.
    pub(super) fn clear(self) {
        self.0.clear();
    }
}
