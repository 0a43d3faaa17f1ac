//! What the visitor has set in the browser or on the device.

use super::{storage, sys};

/// Under which their choice of digits is kept.
const DIGITS: &str = "digits";

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

/// Whether they want the digits of German offices in every language.
pub fn wants_latin_digits() -> bool {
    storage::get(DIGITS).is_some_and(|digits| !digits.is_empty())
}

/// Keeps whether they want them; returns whether the device took it. A formatter that was
/// made already stays as it is.
pub fn choose_digits(are_latin: bool) -> bool {
    storage::set(DIGITS, if are_latin { "latn" } else { "" })
}
