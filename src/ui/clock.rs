//! The current time, for parts of a page that age.
//!
//! There is one clock for the whole app. It ticks each minute; each second only while a
//! countdown shows the seconds.

use leptos::prelude::*;

use crate::time::{DateTime, Instant};
use crate::ui::device::Kept;

#[cfg(target_arch = "wasm32")]
pub(super) use in_browser::{Clock, use_corrected_clock, use_minute, use_now};

/// The current time, each second while `shows_seconds` says so, else each minute. A page
/// that is rendered without a browser has no current time, so nothing that ages is baked
/// in; a test provides one.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn use_now(
    _: impl Fn() -> bool + Send + Sync + 'static,
) -> Option<Signal<Instant>> {
    use_context::<Instant>().map(Signal::stored)
}

/// The start of the current minute, for what changes from minute to minute.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn use_minute() -> Option<Memo<Instant>> {
    let now: Instant = use_context()?;
    Some(Memo::new(move |_| now.start_of_minute()))
}

/// The current time, for what is made when the visitor asks for it.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn here_and_now() -> Option<Instant> {
    use_context()
}

/// The current time, for what is made when the visitor asks for it.
#[cfg(target_arch = "wasm32")]
pub(super) fn here_and_now() -> Option<Instant> {
    Some(crate::platform::web::clock::now())
}

/// The wish that a countdown stands still within a minute. It is kept on the device.
#[derive(Clone, Copy)]
pub(super) struct Stillness(Kept);

impl Stillness {
    const SECONDS: &str = "seconds";

    /// Reads what is kept on the device.
    pub(super) fn open() -> Self {
        Self(Kept::open("still", " "))
    }

    /// The wish of the visitor of this app.
    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// Whether it stands still, by this wish or by the settings of the device.
    pub(super) fn is_wanted(self) -> bool {
        is_calm() || self.0.contains(Self::SECONDS)
    }

    /// Stops the seconds, or lets them go on.
    pub(super) fn toggle(self) {
        self.0.toggle(Self::SECONDS);
    }
}

/// What the device's own clock shows at an instant, where it shows another time than
/// the clocks of Berlin.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn local_time(_: Instant) -> Option<DateTime> {
    None
}

/// What the device's own clock shows at an instant, where it shows another time than
/// the clocks of Berlin.
#[cfg(target_arch = "wasm32")]
pub(super) fn local_time(instant: Instant) -> Option<DateTime> {
    let local = crate::platform::web::clock::local(instant);
    (local != crate::time::berlin::to_civil(instant)).then_some(local)
}

/// Whether the device's clock was found to be wrong and is corrected.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn use_corrected_clock() -> Signal<bool> {
    Signal::stored(false)
}

/// Whether the visitor wishes that nothing moves by itself.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn is_calm() -> bool {
    false
}

/// Whether the visitor wishes that nothing moves by itself.
#[cfg(target_arch = "wasm32")]
pub(super) fn is_calm() -> bool {
    crate::platform::web::clock::is_calm()
}

#[cfg(target_arch = "wasm32")]
mod in_browser {
    use leptos::prelude::*;

    use crate::platform::web::clock::{Ticker, Watch, correct, now};
    use crate::time::Instant;
    use crate::ui::address::file;

    /// The clock of the app.
    #[derive(Clone, Copy)]
    pub(in crate::ui) struct Clock {
        now: RwSignal<Instant>,
        minute: Memo<Instant>,
        ticker: StoredValue<Ticker, LocalStorage>,
    }

    impl Clock {
        /// Starts the clock, once in the life of the app.
        pub(in crate::ui) fn start() -> Self {
            let time = RwSignal::new(now());
            Self {
                now: time,
                minute: Memo::new(move |_| time.get().start_of_minute()),
                ticker: StoredValue::new_local(Ticker::start(move || {
                    let _ = time.try_set(now());
                })),
            }
        }
    }

    /// The current time, each second while `shows_seconds` says so, else each minute.
    pub(in crate::ui) fn use_now(
        shows_seconds: impl Fn() -> bool + Send + Sync + 'static,
    ) -> Option<Signal<Instant>> {
        let clock: Clock = expect_context();
        // It ends with the part of the page that owns it.
        let watch = StoredValue::new_local(None::<Watch>);
        Effect::new(move |_| {
            let wanted = shows_seconds();
            watch.set_value(wanted.then(|| clock.ticker.with_value(Ticker::watch)));
        });
        Some(clock.now.into())
    }

    /// The start of the current minute, for what changes from minute to minute.
    pub(in crate::ui) fn use_minute() -> Option<Memo<Instant>> {
        Some(expect_context::<Clock>().minute)
    }

    /// Whether the device's clock was found to be wrong and is corrected.
    pub(in crate::ui) fn use_corrected_clock() -> Signal<bool> {
        let clock: Clock = expect_context();
        let is_corrected = RwSignal::new(false);
        leptos::task::spawn_local(async move {
            let is_wrong = correct(&file(&[])).await;
            if is_wrong {
                clock.ticker.with_value(Ticker::tick);
            }
            // The page may be another one by then.
            let _ = is_corrected.try_set(is_wrong);
        });
        is_corrected.into()
    }
}
