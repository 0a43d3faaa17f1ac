//! The present, and being told of it every second.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::window;

use crate::time::Instant;

/// The present by the device's clock.
pub fn now() -> Instant {
    Instant::from_unix_millis(js_sys::Date::now())
}

/// Calls back a little after each full second until it is dropped.
///
/// Every call sets the timer anew to the next full second, so the display
/// neither drifts nor, after the device has slept, counts through what it missed.
pub struct Ticker {
    timer: Rc<Cell<i32>>,
}

impl Ticker {
    /// Starts ticking.
    pub fn start(tick: impl Fn() + 'static) -> Self {
        let timer = Rc::new(Cell::new(0));
        schedule(Rc::clone(&timer), Rc::new(tick));
        Self { timer }
    }
}

impl Drop for Ticker {
    fn drop(&mut self) {
        if let Some(window) = window() {
            window.clear_timeout_with_handle(self.timer.get());
        }
    }
}

fn schedule(timer: Rc<Cell<i32>>, tick: Rc<dyn Fn()>) {
    let until_next_second = 1000 - (js_sys::Date::now() % 1000.0) as i32;
    let handle = after(until_next_second, {
        let timer = Rc::clone(&timer);
        move || {
            tick();
            schedule(timer, tick);
        }
    });
    timer.set(handle);
}

/// Calls back once after some milliseconds; returns the timer's handle.
fn after(milliseconds: i32, callback: impl FnOnce() + 'static) -> i32 {
    let callback = Closure::once_into_js(callback);
    let window = window();
    let handle = window.and_then(|window| {
        window
            .set_timeout_with_callback_and_timeout_and_arguments_0(
                callback.unchecked_ref(),
                milliseconds,
            )
            .ok()
    });
    handle.unwrap_or_default()
}
