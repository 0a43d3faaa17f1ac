use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::EventTarget;

pub struct Listener {
    target: Option<EventTarget>,
    event: &'static str,
    callback: Closure<dyn Fn()>,
}

/// Without a target, or in a window without events, which shows no page, nothing happens.
pub fn listen(
    target: Option<EventTarget>,
    event: &'static str,
    callback: Closure<dyn Fn()>,
) -> Listener {
    if let Some(target) = &target {
        let function = callback.as_ref().unchecked_ref();
        let _ = target.add_event_listener_with_callback(event, function);
    }
    Listener {
        target,
        event,
        callback,
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Some(target) = &self.target {
            let function = self.callback.as_ref().unchecked_ref();
            // It fails only where adding it did.
            let _ = target.remove_event_listener_with_callback(self.event, function);
        }
    }
}
