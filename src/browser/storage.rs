//! What is kept on the device, where the browser lets us.

use web_sys::{Storage, window};

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
