//! The address of the page.

use super::{Listener, sys};

/// The path, which begins with a slash.
pub fn path() -> String {
    sys::location::path()
}

/// The query, with its question mark; empty where there is none.
pub fn query() -> String {
    sys::location::query()
}

/// The scheme and the host from which the page was loaded: `https://guide.example.org`.
pub fn origin() -> Option<String> {
    sys::location::origin()
}

/// The path with the query and with what follows it after a `#`.
pub fn after_origin() -> String {
    sys::location::after_origin()
}

/// Calls back when the visitor goes back or forward in the history, or to another part of
/// the page.
pub fn on_move(callback: impl Fn() + 'static) -> Listener {
    Listener(sys::location::on_move(callback))
}

/// Goes to the page before; returns whether there may be one.
pub fn go_back() -> bool {
    sys::location::go_back()
}

/// Changes the address without a new entry in the history. Browsers limit how often that
/// may be done, and then it is left undone.
pub fn replace(address: &str) {
    sys::location::replace(address);
}
