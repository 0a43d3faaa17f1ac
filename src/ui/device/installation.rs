//! Putting the guide among the apps of the device.

use leptos::prelude::*;

use super::kept::Kept;

/// The name of the hint among those that a visitor does not want to see again.
const HINT: &str = "install";

/// Whether and how that can be done, and whether the visitor wants to be told.
#[derive(Clone, Copy)]
pub(crate) struct Installation {
    way: RwSignal<Option<String>>,
    dismissed: Kept,
}

impl Installation {
    /// Asks the browser, now and whenever that changes.
    pub(crate) fn open() -> Self {
        let way = RwSignal::new(None);
        #[cfg(target_arch = "wasm32")]
        {
            use crate::platform::web::installation;
            way.set(installation::way());
            installation::on_change(move || way.set(installation::way()));
        }
        Self {
            way,
            dismissed: Kept::open("dismissed", " "),
        }
    }

    /// That of the page.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// How it is done; nothing where it cannot be.
    pub(crate) fn way(self) -> Option<String> {
        self.way.get()
    }

    /// Whether the visitor does not want to be told again.
    pub(crate) fn is_dismissed(self) -> bool {
        self.dismissed.contains(HINT)
    }

    /// Tells them no more.
    pub(crate) fn dismiss(self) {
        self.dismissed.change(&|hints| hints.push(HINT.to_owned()));
    }

    /// Lets the browser ask.
    pub(crate) fn ask(self) {
        #[cfg(target_arch = "wasm32")]
        crate::platform::web::installation::ask();
        // A browser asks once.
        self.way.set(None);
    }
}
