//! Places that the visitor keeps on this device.

use leptos::prelude::*;

use super::kept::Kept;
use crate::platform::storage;

/// The places kept, the latest first.
#[derive(Clone, Copy)]
pub(crate) struct SavedPlaces {
    ids: Kept,
    /// Those that were all deleted at once on this visit, until something else is saved.
    deleted: RwSignal<Vec<String>>,
    /// Whether the browser was asked to keep them.
    asked_to_persist: StoredValue<bool>,
}

impl SavedPlaces {
    /// Reads what is kept on the device. Ids have no blanks in them.
    pub(crate) fn open() -> Self {
        Self {
            ids: Kept::open("saved", " "),
            deleted: RwSignal::default(),
            asked_to_persist: StoredValue::new(false),
        }
    }

    /// The saved places of this app.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// The ids of all of them.
    pub(crate) fn all(self) -> Vec<String> {
        self.ids.all()
    }

    /// Whether a place is kept.
    pub(crate) fn contains(self, id: &str) -> bool {
        self.ids.contains(id)
    }

    /// Keeps a place, or deletes it if it is kept.
    pub(crate) fn toggle(self, id: &str) {
        self.ids.toggle(id);
        self.something_is_kept();
    }

    /// Keeps more places, behind those that are there; returns how many are new.
    pub(crate) fn add(self, more: &[&str]) -> usize {
        let before = untrack(|| self.all().len());
        self.ids.change(&|ids| {
            for id in more {
                if !ids.iter().any(|own| own == id) {
                    ids.push((*id).to_owned());
                }
            }
        });
        self.something_is_kept();
        untrack(|| self.all().len()).saturating_sub(before)
    }

    /// Deletes all of them.
    pub(crate) fn clear(self) {
        let all = untrack(|| self.all());
        self.ids.clear();
        self.deleted.set(all);
    }

    /// Whether all of them were just deleted.
    pub(crate) fn can_be_restored(self) -> bool {
        self.deleted.with(|deleted| !deleted.is_empty())
    }

    /// Keeps those again that were all deleted at once.
    pub(crate) fn restore(self) {
        let deleted = self.deleted.get_untracked();
        self.add(&deleted.iter().map(String::as_str).collect::<Vec<_>>());
    }

    /// What somebody has put together is worth asking the browser for.
    fn something_is_kept(self) {
        self.deleted.set(Vec::new());
        // Some browsers ask the visitor, and once is enough.
        if !self.asked_to_persist.get_value() {
            self.asked_to_persist.set_value(true);
            storage::persist();
        }
    }
}
