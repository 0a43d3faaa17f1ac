use js_sys::Promise;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageChannel, window};

pub use wasm_bindgen_futures::spawn_local as spawn;

/// A message to ourselves comes back at once, also in a tab that nobody looks at, where
/// clocks are slowed down.
pub async fn yield_to_browser() {
    let Ok(channel) = MessageChannel::new() else {
        return;
    };
    let (to, from) = (channel.port1(), channel.port2());
    let promise = Promise::new(&mut |resolve, _| from.set_onmessage(Some(&resolve)));
    // It fails only for what cannot be copied.
    let _ = to.post_message(&JsValue::NULL);
    let _ = JsFuture::from(promise).await;
}

pub fn next_frame(callback: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        let callback = Closure::once_into_js(callback);
        // It fails only in windows that are never drawn.
        let _ = window.request_animation_frame(callback.unchecked_ref());
    }
}
