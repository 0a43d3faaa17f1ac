//! What is kept on the device. Natively nothing is.

use super::{Listener, sys};

/// What is kept under a key; `None` also where the browser forbids storage.
pub fn get(key: &str) -> Option<String> {
    sys::storage::get(key)
}

/// Keeps a value under a key; an empty one leaves no key. Returns whether that worked.
pub fn set(key: &str, value: &str) -> bool {
    sys::storage::set(key, value)
}

/// Calls back whenever another tab has changed something.
pub fn on_change(callback: impl Fn() + 'static) -> Listener {
    Listener(sys::storage::on_change(callback))
}

/// Asks the browser not to delete what is kept when the device runs out of space. It may
/// ask the visitor, or decide by itself.
pub fn persist() {
    sys::storage::persist();
}
