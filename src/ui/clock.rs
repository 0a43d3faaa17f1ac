//! The present, for parts of a page that age.

use leptos::prelude::*;

use crate::time::{DateTime, Instant};

/// The present, told anew every second while the part is shown. A page that is
/// rendered without a browser has no present, so nothing that ages is baked in;
/// a test provides one.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn use_now() -> Option<Signal<Instant>> {
    use_context::<Instant>().map(Signal::stored)
}

/// The start of the present minute, for what changes from minute to minute.
pub(super) fn use_minute() -> Option<Memo<Instant>> {
    let now = use_now()?;
    Some(Memo::new(move |_| now.get().start_of_minute()))
}

/// The present, for what is made when the visitor asks for it.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn here_and_now() -> Option<Instant> {
    use_context()
}

/// The present, for what is made when the visitor asks for it.
#[cfg(target_arch = "wasm32")]
pub(super) fn here_and_now() -> Option<Instant> {
    Some(crate::browser::clock::now())
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
    let local = crate::browser::clock::local(instant);
    (local != crate::time::berlin::to_civil(instant)).then_some(local)
}

/// Whether the device's clock was found to be wrong and is corrected.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn use_corrected_clock() -> Signal<bool> {
    Signal::stored(false)
}

/// Whether the device's clock was found to be wrong and is corrected.
#[cfg(target_arch = "wasm32")]
pub(super) fn use_corrected_clock() -> Signal<bool> {
    let is_corrected = RwSignal::new(false);
    leptos::task::spawn_local(async move {
        let own = super::address::file(&[]);
        let is_wrong = crate::browser::clock::correct(&own).await;
        let _ = is_corrected.try_set(is_wrong);
    });
    is_corrected.into()
}

/// Whether the visitor wishes that nothing moves by itself.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn is_calm() -> bool {
    false
}

/// Whether the visitor wishes that nothing moves by itself.
#[cfg(target_arch = "wasm32")]
pub(super) fn is_calm() -> bool {
    crate::browser::clock::is_calm()
}

/// The present, told anew every second while the part is shown.
#[cfg(target_arch = "wasm32")]
pub(super) fn use_now() -> Option<Signal<Instant>> {
    use crate::browser::clock::{Ticker, now};

    let present = RwSignal::new(now());
    // It ticks for as long as the part's owner keeps it.
    StoredValue::new_local(Ticker::start(move || {
        let _ = present.try_set(now());
    }));
    Some(present.into())
}
