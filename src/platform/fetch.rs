//! Getting the files of the guide.

use std::fmt;

use super::sys;

#[cfg(not(target_arch = "wasm32"))]
pub use sys::fetch::read_from;

/// Why a file could not be fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// There is no network, or the server does not answer.
    Unreachable,
    /// The server answered with this status of HTTP.
    Status(u16),
}

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreachable => f.write_str("no network"),
            Self::Status(status) => write!(f, "status {status}"),
        }
    }
}

impl std::error::Error for FetchError {}

/// Gets the text file of the same origin that has this path, such as `/data/guide.json`.
///
/// # Errors
///
/// When the server cannot be reached or does not have the file.
pub fn text(path: &str) -> impl Future<Output = Result<String, FetchError>> {
    sys::fetch::text(path, false)
}

/// The same past what the browser keeps, which then keeps this: where a file came cut off.
///
/// # Errors
///
/// When the server cannot be reached or does not have the file.
pub fn text_anew(path: &str) -> impl Future<Output = Result<String, FetchError>> {
    sys::fetch::text(path, true)
}
