//! Passing on what a page says: by the clipboard, or on paper.

use super::sys;

/// Copies a text to the clipboard; returns whether the browser allowed it.
pub fn copy(text: &str) -> impl Future<Output = bool> {
    sys::share::copy(text)
}

/// Opens the browser's dialogue for printing.
pub fn print() {
    sys::share::print();
}
