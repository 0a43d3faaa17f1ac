use std::cell::Cell;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(callback: &Function, milliseconds: i32) -> JsValue;

    #[wasm_bindgen(js_name = clearTimeout)]
    fn clear_timeout(handle: &JsValue);
}

/// The callback is kept by the timer and not by the browser, so a timer that is stopped
/// before it fires leaves nothing behind.
pub struct Timer {
    handle: Rc<Cell<Option<JsValue>>>,
    callback: Closure<dyn Fn()>,
}

impl Timer {
    pub fn new(callback: impl Fn() + 'static) -> Self {
        let handle = Rc::new(Cell::new(None));
        let fired = Rc::clone(&handle);
        let callback = Closure::new(move || {
            fired.set(None);
            callback();
        });
        Self { handle, callback }
    }

    pub fn set(&self, milliseconds: i32) {
        self.stop();
        let callback = self.callback.as_ref().unchecked_ref();
        self.handle.set(Some(set_timeout(callback, milliseconds)));
    }

    pub fn stop(&self) {
        if let Some(handle) = self.handle.take() {
            clear_timeout(&handle);
        }
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        self.stop();
    }
}
