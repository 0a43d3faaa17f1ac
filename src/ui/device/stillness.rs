//! The wish that a countdown does not change within a minute.

use leptos::prelude::*;

use super::kept::Kept;
use crate::platform::visitor;

/// The wish, which is kept on the device.
#[derive(Clone, Copy)]
pub(crate) struct Stillness(Kept);

impl Stillness {
    const SECONDS: &str = "seconds";

    /// Reads what is kept on the device.
    pub(crate) fn open() -> Self {
        Self(Kept::open("still", " "))
    }

    /// The wish of the visitor of this app.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// Whether it stays the same within a minute, by this wish or by the settings of the
    /// device.
    pub(crate) fn is_wanted(self) -> bool {
        visitor::reduces_motion() || self.0.contains(Self::SECONDS)
    }

    /// Stops the seconds, or starts them again.
    pub(crate) fn toggle(self) {
        self.0.toggle(Self::SECONDS);
    }
}
