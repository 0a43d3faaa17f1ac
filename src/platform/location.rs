//! The address of the page.

use super::sys;

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

/// Changes the address without a new entry in the history. Browsers limit how often that
/// may be done, and then it is left undone.
pub fn replace(address: &str) {
    sys::location::replace(address);
}
