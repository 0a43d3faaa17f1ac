//! How the app and `public/boot/`, which started it, talk to each other: by events of the
//! window, and by `data-…` attributes of `<html>` for what happened before anybody listened.

use wasm_bindgen::closure::Closure;
use web_sys::{Event, window};

use super::events::{self, Listener};
use super::root;

/// Calls back on each event of this name.
pub fn listen(event: &'static str, callback: impl Fn() + 'static) -> Listener {
    events::listen(window().map(Into::into), event, Closure::new(callback))
}

pub fn send(event: &str) {
    if let (Some(window), Ok(event)) = (window(), Event::new(event)) {
        // It fails only for an event that is on its way already.
        let _ = window.dispatch_event(&event);
    }
}

pub fn attribute(name: &str) -> Option<String> {
    root()?.get_attribute(name)
}
