use std::cell::Cell;

use wasm_bindgen::JsValue;

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

pub fn now() -> Option<Instant> {
    Some(Instant::from_unix_millis(now_in_millis()))
}

pub fn now_in_millis() -> f64 {
    js_sys::Date::now() + BEHIND.get().unwrap_or_default()
}

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

pub fn to_local(instant: Instant) -> Option<DateTime> {
    let millis = JsValue::from_f64(instant.unix_seconds() as f64 * 1000.0);
    // ECMA-262 §21.4.4.11: the minutes by which UTC is ahead of the local time.
    let behind = js_sys::Date::new(&millis).get_timezone_offset();
    let ahead = (behind * -60.0) as i64;
    Some(DateTime::from_utc(instant.add_seconds(ahead)))
}
