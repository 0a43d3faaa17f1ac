use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::EventTarget;

pub struct Listener<F: ?Sized = dyn Fn()> {
    target: Option<EventTarget>,
    event: &'static str,
    callback: Closure<F>,
}

/// Without a target, or in a window without events, which shows no page, nothing happens.
pub fn listen<F: ?Sized>(
    target: Option<EventTarget>,
    event: &'static str,
    callback: Closure<F>,
) -> Listener<F> {
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

impl<F: ?Sized> Drop for Listener<F> {
    fn drop(&mut self) {
        if let Some(target) = &self.target {
            let function = self.callback.as_ref().unchecked_ref();
            // It fails only where adding it did.
            let _ = target.remove_event_listener_with_callback(self.event, function);
        }
    }
}
