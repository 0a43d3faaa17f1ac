use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Storage, window};

use super::boot;
use super::events::Listener;

/// All our keys begin so, because other pages of the same origin may keep things too.
const PREFIX: &str = "wegweiser.";

/// The storage of this origin; `None` where it is forbidden.
fn storage() -> Option<Storage> {
    window()?.local_storage().ok()?
}

pub fn get(key: &str) -> Option<String> {
    storage()?.get_item(&[PREFIX, key].concat()).ok()?
}

pub fn set(key: &str, value: &str) -> bool {
    let key = [PREFIX, key].concat();
    let Some(storage) = storage() else {
        return false;
    };
    // What is erased leaves no key behind, which would tell that there was something.
    let outcome = match value.is_empty() {
        true => storage.remove_item(&key),
        false => storage.set_item(&key, value),
    };
    outcome.is_ok()
}

pub fn on_change(callback: impl Fn() + 'static) -> Listener {
    boot::listen("storage", callback)
}

pub fn persist() {
    let Some(window) = window() else { return };
    // Where the page is not served securely there is nobody to ask.
    if let Ok(answer) = window.navigator().storage().persist() {
        // Whatever the answer is, the guide does the same.
        spawn_local(async { drop(JsFuture::from(answer).await) });
    }
}
