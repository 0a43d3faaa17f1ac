//! What the visitor has set in the browser or on the device.

use super::sys;

/// The languages that they read, as tags of BCP 47, most wanted first.
pub fn languages() -> Vec<String> {
    sys::visitor::languages()
}

/// Whether they asked the browser to save data, as far as it says so
/// (<https://wicg.github.io/savedata/>: Chromium only).
pub fn saves_data() -> bool {
    sys::visitor::saves_data()
}

/// Whether nothing is to move by itself.
pub fn reduces_motion() -> bool {
    sys::visitor::reduces_motion()
}
