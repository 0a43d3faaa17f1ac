//! The present, and being told of it every second.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::window;

use crate::time::{DateTime, Instant};

/// The present by the device's clock.
pub fn now() -> Instant {
    Instant::from_unix_millis(js_sys::Date::now())
}

/// What the device's own clock shows at an instant.
pub fn local(instant: Instant) -> DateTime {
    let millis = JsValue::from_f64(instant.unix_seconds() as f64 * 1000.0);
    // ECMA-262 §21.4.4.11: minutes that UTC is ahead of the local time.
    let behind = js_sys::Date::new(&millis).get_timezone_offset();
    DateTime::from_utc(instant.add_seconds((behind * -60.0) as i64))
}

/// Whether the visitor has set the device so that nothing moves by itself.
pub fn is_calm() -> bool {
    let wish = window().and_then(|window| {
        window
            .match_media("(prefers-reduced-motion: reduce)")
            .ok()
            .flatten()
    });
    wish.is_some_and(|wish| wish.matches())
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
