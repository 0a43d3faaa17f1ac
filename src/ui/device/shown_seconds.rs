//! The wish that a countdown shows its seconds.

use leptos::prelude::*;

use super::kept::Kept;
use crate::platform::visitor;

/// The wish, which is kept on the device. Without it a countdown changes once a minute.
#[derive(Clone, Copy)]
pub(crate) struct ShownSeconds(Kept);

impl ShownSeconds {
    const COUNTDOWN: &str = "countdown";

    /// Reads what is kept on the device.
    pub(crate) fn open() -> Self {
        Self(Kept::open("seconds", " "))
    }

    /// The wish of the visitor of this app.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// Whether they are shown: never where the device is set so that nothing moves.
    pub(crate) fn are_wanted(self) -> bool {
        !visitor::reduces_motion() && self.0.contains(Self::COUNTDOWN)
    }

    /// Shows them, or hides them again.
    pub(crate) fn toggle(self) {
        self.0.toggle(Self::COUNTDOWN);
    }
}
