//! Getting the files of the guide.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};

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

/// Whether files are got past what the browser keeps.
static IS_ANEW: AtomicBool = AtomicBool::new(false);

/// Notes whether one of some files came cut off. Returns whether to get them a second time
/// therefore; never a third time. The second time they are got past what the browser keeps, which then keeps what comes:
/// a file that is cut off may have the ETag of the whole one, so that asking whether it has
/// changed does not help.
pub fn note_damage(is_damaged: bool) -> bool {
    let is_first = !IS_ANEW.load(Ordering::Relaxed);
    IS_ANEW.store(is_damaged && is_first, Ordering::Relaxed);
    is_damaged && is_first
}

/// Gets the text file of the same origin that has this path, such as `/data/guide.json`.
///
/// # Errors
///
/// When the server cannot be reached or does not have the file.
pub fn text(path: &str) -> impl Future<Output = Result<String, FetchError>> {
    sys::fetch::text(path, IS_ANEW.load(Ordering::Relaxed))
}
