//! The current time, and being told of it as it goes on.

use std::cell::Cell;
use std::rc::{Rc, Weak};

use wasm_bindgen::JsValue;
use web_sys::window;

use super::timer::Timer;
use super::{fetch, page};
use crate::time::{DateTime, Instant};

/// How far the device's clock may be from the server's, in milliseconds: the answer is
/// some seconds on its way, and a minute more or less makes nobody late.
const TOLERANCE: f64 = 120_000.0;

thread_local! {
    /// How far the device's clock is behind the right time, in milliseconds, once that
    /// is known.
    static BEHIND: Cell<Option<f64>> = const { Cell::new(None) };
}

/// The current time: by the device's clock, corrected where that is known to be wrong.
pub fn now() -> Instant {
    Instant::from_unix_millis(now_in_millis())
}

fn now_in_millis() -> f64 {
    js_sys::Date::now() + BEHIND.get().unwrap_or_default()
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

/// Calls back a little after each full minute; after each full second while somebody
/// watches the seconds; and not at all while nobody sees the page.
///
/// Every call sets the timer anew to the next full second or minute, so the display
/// neither drifts nor, after the device has slept, counts through what it missed.
#[derive(Clone)]
pub struct Ticker(Rc<Inner>);

struct Inner {
    timer: Timer,
    /// How many watch the seconds.
    watches: Cell<u32>,
    tick: Box<dyn Fn()>,
}

/// As long as this lives, the ticker ticks each second.
pub struct Watch(Ticker);

impl Ticker {
    /// Starts ticking, for as long as the page is open.
    pub fn start(tick: impl Fn() + 'static) -> Self {
        let inner = Rc::new_cyclic(|inner: &Weak<Inner>| {
            let inner = Weak::clone(inner);
            Inner {
                timer: Timer::new(move || {
                    if let Some(inner) = inner.upgrade() {
                        inner.tick();
                    }
                }),
                watches: Cell::new(0),
                tick: Box::new(tick),
            }
        });
        inner.schedule();
        let ticker = Self(inner);
        page::on_visibility({
            let ticker = ticker.clone();
            move || ticker.tick()
        });
        ticker
    }

    /// Ticks now, and then in time.
    pub fn tick(&self) {
        self.0.tick();
    }

    /// Ticks each second until the watch is dropped.
    pub fn watch(&self) -> Watch {
        self.0.watches.set(self.0.watches.get() + 1);
        self.tick();
        Watch(self.clone())
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let Self(Ticker(inner)) = self;
        inner.watches.set(inner.watches.get() - 1);
        inner.schedule();
    }
}

impl Inner {
    fn tick(&self) {
        (self.tick)();
        self.schedule();
    }

    fn schedule(&self) {
        if !page::is_visible() {
            self.timer.stop();
            return;
        }
        let period = if self.watches.get() == 0 {
            60_000.0
        } else {
            1000.0
        };
        let gone = now_in_millis().rem_euclid(period);
        self.timer.set((period - gone).ceil() as i32);
    }
}
