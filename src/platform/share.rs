//! Passing on what a page says: by the clipboard, or on paper.

use super::sys;

/// Copies a text to the clipboard; returns whether the browser allowed it.
pub fn copy(text: &str) -> impl Future<Output = bool> {
    sys::share::copy(text)
}

/// Opens the dialogue with which the device passes on a page; returns whether it has one
/// that can be opened.
pub fn pass_on(title: &str, url: &str) -> impl Future<Output = bool> {
    sys::share::pass_on(title, url)
}

/// Opens the browser's dialogue for printing one section of the page, by its id.
pub fn print_only(id: &str) {
    sys::share::print_only(id);
}

/// Opens the browser's dialogue for printing.
pub fn print() {
    sys::share::print();
}
