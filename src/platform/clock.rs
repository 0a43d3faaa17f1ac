//! The current time, and a callback whenever it has moved on.

use std::cell::Cell;
use std::rc::{Rc, Weak};

use super::{Listener, Timer, page, sys};
use crate::time::{DateTime, Instant};

/// The current time by the device's clock, corrected where that is known to be wrong.
/// `None` where a page is written ahead of time: it will be read at another time.
pub fn now() -> Option<Instant> {
    sys::clock::now()
}

/// Asks the server that has this path for the time, once, and returns whether the device's
/// clock is wrong by more than two minutes; [`now`] is correct from then on. Without a
/// network, or an answer, the device's clock is taken as right.
pub fn correct(path: &str) -> impl Future<Output = bool> {
    sys::clock::correct(path)
}

/// What the device's own clock shows at an instant, in its own time zone.
pub fn to_local(instant: Instant) -> Option<DateTime> {
    sys::clock::to_local(instant)
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
    /// Ticks when the page is seen again.
    listener: Cell<Option<Listener>>,
}

/// As long as this lives, the ticker ticks each second.
pub struct Watch(Ticker);

impl Ticker {
    /// Starts ticking, until the last clone is dropped.
    pub fn start(tick: impl Fn() + 'static) -> Self {
        let inner = Rc::new_cyclic(|inner: &Weak<Inner>| Inner {
            timer: Timer::new(ticks(inner)),
            watches: Cell::new(0),
            tick: Box::new(tick),
            listener: Cell::new(None),
        });
        let listener = page::on_visibility(ticks(&Rc::downgrade(&inner)));
        inner.listener.set(Some(listener));
        inner.schedule();
        Self(inner)
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

fn ticks(inner: &Weak<Inner>) -> impl Fn() + 'static {
    let inner = Weak::clone(inner);
    move || {
        if let Some(inner) = inner.upgrade() {
            inner.tick();
        }
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
        // Not `rem_euclid`: the remainder of floats is a division of 128 bits, which nothing else
        // in the first Wasm needs.
        let now = sys::clock::now_in_millis();
        let next = ((now / period).floor() + 1.0) * period;
        self.timer.set((next - now).ceil() as i32);
    }
}
