//! What the visitor searched for last, kept on this device only.

use leptos::prelude::*;

use super::kept::Kept;
use crate::ui::watched::watched;

/// More than these nobody looks for again.
const MOST: usize = 5;

/// The last searches, the latest first. What others need not know of, such as a search
/// for help against violence, is not among them: a phone has more than one reader.
#[derive(Clone, Copy)]
pub(crate) struct RecentSearches {
    kept: Kept,
    /// The search that waits for its results, which show what it is about.
    pending: RwSignal<Option<String>>,
}

impl RecentSearches {
    /// Reads what is kept on the device.
    pub(crate) fn open() -> Self {
        Self {
            kept: Kept::open("searches", "\n"),
            pending: RwSignal::new(None),
        }
    }

    /// The last searches of this app.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// All of them.
    pub(crate) fn all(self) -> Vec<String> {
        self.kept.all()
    }

    /// The visitor has searched for this; [`Self::decide`] when there are results.
    pub(crate) fn search(self, query: &str) {
        let query = normalized(query);
        self.pending.set(Some(query).filter(|it| !it.is_empty()));
    }

    /// Whether this query waits for its results. Another one is not waited for any more.
    pub(crate) fn waits_for(self, query: &str) -> bool {
        let Some(pending) = watched(self.pending).get() else {
            return false;
        };
        let is_it = pending == normalized(query);
        if !is_it {
            self.pending.set(None);
        }
        is_it
    }

    /// Keeps a search, or makes sure that it is not kept.
    pub(crate) fn decide(self, query: &str, is_discreet: bool) {
        self.pending.set(None);
        let query = normalized(query);
        self.kept.change(&|searches| {
            searches.retain(|kept| *kept != query);
            if !is_discreet && !query.is_empty() {
                searches.insert(0, query.clone());
                searches.truncate(MOST);
            }
        });
    }

    /// Deletes all of them.
    pub(crate) fn clear(self) {
        self.kept.clear();
    }
}

/// A query without spaces that say nothing.
fn normalized(query: &str) -> String {
    query.split_whitespace().collect::<Vec<_>>().join(" ")
}
