//! Putting the guide among the apps of the device.

use leptos::prelude::*;

use super::kept::Kept;
use crate::platform::installation;
use crate::ui::watched::watched;

/// The name of the hint among those that a visitor does not want to see again.
const HINT: &str = "install";

/// Whether and how that can be done, and whether the visitor wants the hint.
#[derive(Clone, Copy)]
pub(crate) struct Installation {
    way: RwSignal<Option<String>>,
    dismissed: Kept,
}

impl Installation {
    /// Asks the browser, now and whenever that changes.
    pub(crate) fn open() -> Self {
        let way = RwSignal::new(installation::way());
        let listener = installation::on_change(move || way.set(installation::way()));
        // It ends with the app.
        StoredValue::new_local(listener);
        Self {
            way,
            dismissed: Kept::open("dismissed", " "),
        }
    }

    /// That of this app.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// How it is done, `prompt` or `by-hand`; `None` where it cannot be.
    pub(crate) fn way(self) -> Option<String> {
        watched(self.way).get()
    }

    /// Whether the visitor does not want the hint again.
    pub(crate) fn is_dismissed(self) -> bool {
        self.dismissed.contains(HINT)
    }

    /// Does not show the hint again.
    pub(crate) fn dismiss(self) {
        self.dismissed.change(&|hints| hints.push(HINT.to_owned()));
    }

    /// Lets the browser ask.
    pub(crate) fn ask(self) {
        installation::ask();
        // A browser asks once.
        self.way.set(None);
    }
}
