//! Putting the guide among the apps of the device.

use wasm_bindgen::closure::Closure;

use super::boot;

/// How it can be done: `prompt` where the browser asks the visitor, `by-hand` where they
/// must do it themselves (on an iPhone); nothing where it is done already, or cannot be.
pub fn way() -> Option<String> {
    boot::told("data-install").filter(|way| way != "done")
}

/// Calls back when that changes.
pub fn on_change(callback: impl Fn() + 'static) {
    boot::listen("wegweiser:install", Closure::new(callback));
}

/// Lets the browser ask the visitor.
pub fn ask() {
    boot::tell("wegweiser:ask-to-install");
}
