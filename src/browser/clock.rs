//! The present, and being told of it every second.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::window;

use super::fetch;
use crate::time::{DateTime, Instant};

/// How far the device's clock may be from the server's, in milliseconds: the answer is
/// some seconds on its way, and a minute more or less makes nobody late.
const TOLERANCE: f64 = 120_000.0;

thread_local! {
    /// How far the device's clock is behind the right time, in milliseconds, once that
    /// is known.
    static BEHIND: Cell<Option<f64>> = const { Cell::new(None) };
}

/// The present: by the device's clock, corrected where that is known to be wrong.
pub fn now() -> Instant {
    let behind = BEHIND.get().unwrap_or_default();
    Instant::from_unix_millis(js_sys::Date::now() + behind)
}

/// Asks the server that has this path for the time, once, and says whether the device's
/// clock is wrong. Without a network, or an answer, the device's clock is taken as right.
pub async fn correct(path: &str) -> bool {
    if BEHIND.get().is_none()
        && let Some(time) = fetch::server_time(path).await
    {
        let behind = time - js_sys::Date::now();
        let is_wrong = behind.abs() > TOLERANCE;
        BEHIND.set(Some(if is_wrong { behind } else { 0.0 }));
    }
    BEHIND.get().is_some_and(|behind| behind != 0.0)
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
