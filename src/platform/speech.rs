//! Reading German aloud.

use super::{Listener, sys};

/// Whether the device has a German voice of its own. One that is in the web would have to be
/// told what is read, so it does not count.
pub fn has_german_voice() -> bool {
    sys::speech::has_german_voice()
}

/// Calls back when the voices have changed: many browsers know them only after a while.
pub fn on_voices(callback: impl Fn() + 'static) -> Listener {
    Listener(sys::speech::on_voices(callback))
}

/// Reads a German text aloud, and nothing else any more.
pub fn say_german(text: &str) {
    sys::speech::say_german(text);
}
