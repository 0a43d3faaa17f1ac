//! What is done later.

use super::sys;

#[cfg(not(target_arch = "wasm32"))]
pub use sys::task::block_on;

/// Runs a future beside the page. Natively it is run to its end first, so that the page is
/// complete when it is drawn.
pub fn spawn(future: impl Future<Output = ()> + 'static) {
    sys::task::spawn(future);
}

/// Lets the browser do what else waits, such as answering a tap.
pub fn yield_to_browser() -> impl Future<Output = ()> {
    sys::task::yield_to_browser()
}

/// Calls back before the browser draws the next time. Natively it never draws.
pub fn next_frame(callback: impl FnOnce() + 'static) {
    sys::task::next_frame(callback);
}
