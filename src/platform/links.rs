//! Links and buttons that the app opens in its own way.

use super::sys;

/// Calls back on each click of its kind, until it is dropped.
#[must_use]
pub struct OnOpen(
    // It is only there to be dropped.
    #[allow(dead_code)] sys::links::Listener,
);

/// Calls back with an attribute of a link or button that a CSS selector matches, instead of
/// following it. A click that is to open it elsewhere, such as in a new tab, is left to the
/// browser.
pub fn on_open(
    selector: &'static str,
    attribute: &'static str,
    callback: impl Fn(String) + 'static,
) -> OnOpen {
    OnOpen(sys::links::on_open(selector, attribute, Box::new(callback)))
}
