//! The visitor's own situation, if they want it to be remembered.

use leptos::prelude::*;

use super::kept::Kept;
use crate::platform::storage;

/// The id of the situation, which only the visitor puts here and can take away.
#[derive(Clone, Copy)]
pub(crate) struct OwnSituation(Kept);

impl OwnSituation {
    /// Reads what is kept on the device.
    pub(crate) fn open() -> Self {
        Self(Kept::open("situation", " "))
    }

    /// That of the visitor of this app.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// The situation, if one is remembered.
    pub(crate) fn get(self) -> Option<String> {
        self.0.all().pop()
    }

    /// Remembers a situation in place of any other.
    pub(crate) fn remember(self, id: &str) {
        self.0.change(&|ids| *ids = vec![id.to_owned()]);
        storage::persist();
    }

    /// Forgets it.
    pub(crate) fn forget(self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_situation_is_remembered_until_it_is_forgotten() {
        Owner::new().with(|| {
            let own = OwnSituation::open();
            untrack(|| {
                assert_eq!(own.get(), None);
                own.remember("ukraine");
                own.remember("eu-citizen");
                assert_eq!(own.get().as_deref(), Some("eu-citizen"));
                own.forget();
                assert_eq!(own.get(), None);
            });
        });
    }
}
