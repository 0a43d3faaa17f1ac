//! Callbacks on events of the page.

use super::sys;

/// Calls back on each event of its kind, until it is dropped.
#[must_use]
pub struct Listener(
    // It is only there to be dropped.
    #[allow(dead_code)] pub(super) sys::events::Listener,
);
