//! Doing something a little later.

#[cfg(target_arch = "wasm32")]
pub(super) use crate::platform::web::timer::Timer;

/// Without a browser nothing is done later.
#[cfg(not(target_arch = "wasm32"))]
pub(super) struct Timer;

#[cfg(not(target_arch = "wasm32"))]
impl Timer {
    /// A timer that never fires.
    pub(super) fn new(_: impl Fn() + 'static) -> Self {
        Self
    }

    /// Sets it.
    pub(super) fn set(&self, _: i32) {}
}
