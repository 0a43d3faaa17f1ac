//! Putting the guide among the apps of the device.

use super::{Listener, sys};

/// How it can be done: `prompt` where the browser asks the visitor, `by-hand` where they
/// must do it themselves (on an iPhone). `None` where it is done already, or cannot be.
pub fn way() -> Option<String> {
    sys::installation::way()
}

/// Calls back when [`way`] changes.
pub fn on_change(callback: impl Fn() + 'static) -> Listener {
    Listener(sys::installation::on_change(callback))
}

/// Lets the browser ask the visitor.
pub fn ask() {
    sys::installation::ask();
}
