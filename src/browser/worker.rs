//! The service worker, as far as the app knows of it. The worker itself and its
//! registration are plain JavaScript: `public/sw.js` and `public/boot.js`.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, window};

/// Calls back as soon as a newer version of the guide lies ready on the device; at once
/// where it does so already.
pub fn on_update(callback: impl Fn() + 'static) {
    let Some(window) = window() else { return };
    let root = window
        .document()
        .and_then(|document| document.document_element());
    if root.is_some_and(|root| root.has_attribute("data-update")) {
        callback();
        return;
    }
    listen("wegweiser:update", Closure::new(callback));
}

/// Calls back whenever newer content than the page shows lies ready on the device.
pub fn on_content(callback: impl Fn() + 'static) {
    listen("wegweiser:content", Closure::new(callback));
}

fn listen(what: &str, listener: Closure<dyn Fn()>) {
    if let Some(window) = window() {
        let callback = listener.as_ref().unchecked_ref();
        // It fails only in windows without events, which show no page.
        let _ = window.add_event_listener_with_callback(what, callback);
    }
    listener.forget();
}

/// Shows the newer version, which loads the page anew.
pub fn accept_update() {
    tell("wegweiser:accept");
}

/// Loads the page anew, and the files of the guide as well where there is a network:
/// what is kept of them may be damaged.
pub fn start_again() {
    tell("wegweiser:again");
}

fn tell(what: &str) {
    if let (Some(window), Ok(event)) = (window(), Event::new(what)) {
        // It fails only for an event that is on its way already.
        let _ = window.dispatch_event(&event);
    }
}
