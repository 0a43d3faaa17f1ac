//! The present, for parts of a page that age.

use leptos::prelude::*;

use crate::time::Instant;

/// The present, told anew every second while the part is shown. A page that is
/// rendered without a browser has no present, so nothing that ages is baked in;
/// a test provides one.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn use_now() -> Option<Signal<Instant>> {
    use_context::<Instant>().map(Signal::stored)
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
