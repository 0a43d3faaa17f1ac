//! The current time, for parts of a page that age.
//!
//! There is one clock for the whole app. It ticks each minute; each second only while a
//! countdown shows the seconds. A page that is written ahead of time has no clock, so
//! nothing that ages is baked in; a test provides one that does not tick.

use leptos::prelude::*;

use super::address::file;
use super::watched::watched;
use crate::platform::clock::{self, Ticker, Watch};
use crate::platform::task;
use crate::time::{DateTime, Instant, berlin};

/// The start of the current minute, for what changes from minute to minute.
#[derive(Clone, Copy)]
pub(super) struct Minute(RwSignal<Instant>);

impl Minute {
    /// It, and whoever asks is notified of the next.
    pub(super) fn get(self) -> Instant {
        watched(self.0).get()
    }

    fn follow(self, time: Instant) {
        let minute = time.start_of_minute();
        if self.0.try_get_untracked().is_some_and(|it| it != minute) {
            self.0.set(minute);
        }
    }
}

/// The clock of the app, a service.
#[derive(Clone, Copy)]
pub(super) struct Clock {
    now: RwSignal<Instant>,
    minute: Minute,
    ticker: StoredValue<Ticker, LocalStorage>,
}

impl Clock {
    /// Starts a clock that ticks until its owner is cleaned up.
    pub(super) fn start(at: Instant) -> Self {
        let now = RwSignal::new(at);
        let minute = Minute(RwSignal::new(at.start_of_minute()));
        let tick = move || {
            if let Some(time) = clock::now() {
                let _ = now.try_set(time);
                minute.follow(time);
            }
        };
        Self {
            now,
            minute,
            ticker: StoredValue::new_local(Ticker::start(tick)),
        }
    }
}

/// The current time, each second while `shows_seconds` says so, else each minute; `None`
/// where there is no clock.
pub(super) fn use_now(
    shows_seconds: impl Fn() -> bool + Send + Sync + 'static,
) -> Option<Signal<Instant>> {
    let clock: Clock = use_context()?;
    // It ends with the part of the page that owns it.
    let watch = StoredValue::new_local(None::<Watch>);
    Effect::new(move |_| {
        let wanted = shows_seconds();
        watch.set_value(wanted.then(|| clock.ticker.with_value(Ticker::watch)));
    });
    Some(Signal::derive(move || watched(clock.now).get()))
}

/// The current minute; `None` where there is no clock.
pub(super) fn use_minute() -> Option<Minute> {
    Some(use_context::<Clock>()?.minute)
}

/// The current time, for what is made once, such as a file that the visitor asks for;
/// `None` where there is no clock.
pub(super) fn current_time() -> Option<Instant> {
    let of_app = || Some(use_context::<Clock>()?.now.get_untracked());
    clock::now().or_else(of_app)
}

/// What the device's own clock shows at an instant, where it shows another time than
/// the clocks of Berlin.
pub(super) fn local_time(instant: Instant) -> Option<DateTime> {
    clock::to_local(instant).filter(|local| *local != berlin::to_civil(instant))
}

/// Whether the device's clock was found to be wrong and is corrected. The server is asked
/// once.
pub(super) fn use_corrected_clock() -> Signal<bool> {
    let is_corrected = RwSignal::new(false);
    let clock: Option<Clock> = use_context();
    task::spawn(async move {
        let is_wrong = clock::correct(&file(&[])).await;
        if let Some(clock) = clock.filter(|_| is_wrong) {
            clock.ticker.with_value(Ticker::tick);
        }
        // The page may be another one by then.
        let _ = is_corrected.try_set(is_wrong);
    });
    is_corrected.into()
}
