//! Places that the visitor keeps on this device.

use leptos::prelude::*;

/// The places kept, the latest first. Where storage is full or forbidden they are
/// kept until the page is closed.
#[derive(Clone, Copy)]
pub(super) struct SavedPlaces(RwSignal<Vec<String>>);

impl SavedPlaces {
    /// Reads what is kept on the device.
    pub(super) fn open() -> Self {
        Self(RwSignal::new(store::read()))
    }

    /// The saved places that the visitor sees on this page.
    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// The ids of all of them.
    pub(super) fn all(self) -> Vec<String> {
        self.0.get()
    }

    /// Whether a place is kept.
    pub(super) fn contains(self, id: &str) -> bool {
        self.0.with(|ids| ids.iter().any(|kept| kept == id))
    }

    /// Keeps a place, or lets it go if it is kept.
    pub(super) fn toggle(self, id: &str) {
        self.0.update(|ids| {
            let before = ids.len();
            ids.retain(|kept| kept != id);
            if ids.len() == before {
                ids.insert(0, id.to_owned());
            }
        });
        self.0.with_untracked(|ids| store::write(ids));
    }

    /// Lets all of them go.
    pub(super) fn clear(self) {
        self.0.set(Vec::new());
        store::write(&[]);
    }
}

#[cfg(target_arch = "wasm32")]
mod store {
    use crate::browser::storage;
    const KEY: &str = "saved";

    /// Ids have no blanks in them, so a blank parts them.
    pub(super) fn read() -> Vec<String> {
        let kept = storage::get(KEY).unwrap_or_default();
        kept.split_whitespace().map(String::from).collect()
    }

    pub(super) fn write(ids: &[String]) {
        storage::set(KEY, &ids.join(" "));
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
