//! A timer that gives its memory back.

use super::sys;

/// Calls back once, some time after it was set. A timer that is dropped calls no more.
pub struct Timer(sys::timer::Timer);

impl Timer {
    /// A timer that is not set yet.
    pub fn new(callback: impl Fn() + 'static) -> Self {
        Self(sys::timer::Timer::new(callback))
    }

    /// Calls back after some milliseconds from now, and not when it was set to before.
    pub fn set(&self, milliseconds: i32) {
        self.0.set(milliseconds);
    }

    /// Does not call back until it is set again.
    pub fn stop(&self) {
        self.0.stop();
    }
}
