//! What is kept on the device, where the browser lets us.

use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Storage, window};

use super::boot;

/// All our keys begin so, because other pages of the same origin may keep things too.
const PREFIX: &str = "wegweiser.";

/// The storage of this origin; nothing where it is forbidden.
fn storage() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// What is kept under a key.
pub fn get(key: &str) -> Option<String> {
    storage()?.get_item(&[PREFIX, key].concat()).ok()?
}

/// Keeps a value under a key; returns whether that worked.
pub fn set(key: &str, value: &str) -> bool {
    let key = [PREFIX, key].concat();
    storage().is_some_and(|storage| storage.set_item(&key, value).is_ok())
}

/// Calls back whenever another tab has changed something, until the page is closed.
pub fn on_change(callback: impl Fn() + 'static) {
    boot::listen("storage", Closure::new(callback));
}

/// Asks the browser not to delete what is kept when the device runs out of space. It may
/// ask the visitor, or decide by itself.
pub fn persist() {
    let Some(window) = window() else { return };
    // Where the page is not served securely there is nobody to ask.
    if let Ok(answer) = window.navigator().storage().persist() {
        // Whatever the answer is, the guide does the same.
        spawn_local(async { drop(JsFuture::from(answer).await) });
    }
}
