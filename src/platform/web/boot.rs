//! What the app and `public/boot/`, which started it, tell each other: by events of the
//! window, and by `data-…` attributes of `<html>` for what was told before anybody listened.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, window};

/// Calls back on each event of this name, until the page is closed: for what listens once
/// in the life of the app.
pub(super) fn listen(what: &str, listener: Closure<dyn Fn()>) {
    if let Some(window) = window() {
        let callback = listener.as_ref().unchecked_ref();
        // It fails only in windows without events, which show no page.
        let _ = window.add_event_listener_with_callback(what, callback);
    }
    listener.forget();
}

/// Sends an event.
pub(super) fn tell(what: &str) {
    if let (Some(window), Ok(event)) = (window(), Event::new(what)) {
        // It fails only for an event that is on its way already.
        let _ = window.dispatch_event(&event);
    }
}

/// What an attribute says.
pub(super) fn told(attribute: &str) -> Option<String> {
    let root = window()?.document()?.document_element()?;
    root.get_attribute(attribute)
}
