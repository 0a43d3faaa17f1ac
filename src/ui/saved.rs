//! Places that the visitor keeps on this device.

use leptos::prelude::*;

use super::kept::Kept;

/// The places kept, the latest first.
#[derive(Clone, Copy)]
pub(super) struct SavedPlaces(Kept);

impl SavedPlaces {
    /// Reads what is kept on the device. Ids have no blanks in them.
    pub(super) fn open() -> Self {
        Self(Kept::open("saved", " "))
    }

    /// The saved places that the visitor sees on this page.
    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// The ids of all of them.
    pub(super) fn all(self) -> Vec<String> {
        self.0.all()
    }

    /// Whether a place is kept.
    pub(super) fn contains(self, id: &str) -> bool {
        self.0.contains(id)
    }

    /// Keeps a place, or lets it go if it is kept.
    pub(super) fn toggle(self, id: &str) {
        self.0.change(&|ids| {
            let before = ids.len();
            ids.retain(|kept| kept != id);
            if ids.len() == before {
                ids.insert(0, id.to_owned());
            }
        });
    }

    /// Lets all of them go.
    pub(super) fn clear(self) {
        self.0.clear();
    }
}
