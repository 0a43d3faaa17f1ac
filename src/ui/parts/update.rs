//! The offer of a newer version of the guide.

use leptos::prelude::*;

use crate::ui::live::{click, live_view};
use crate::ui::locale::use_locale;

/// Tells that a newer version lies ready on the device, and shows it when the visitor
/// wants it: never in the middle of reading.
#[component]
pub(crate) fn UpdateOffer() -> impl IntoView {
    let locale = use_locale();
    let is_ready = RwSignal::new(false);
    #[cfg(target_arch = "wasm32")]
    crate::browser::worker::on_update(move || {
        // The page may be another one by then, with an offer of its own.
        is_ready.try_set(true);
    });
    live_view(move || {
        if !is_ready.get() {
            return ().into_any();
        }
        view! {
            <div class="banner" role="status">
                <p>{locale.text("update-ready")}</p>
                <button type="button" on:click=click(|_| accept_update())>
                    {locale.text("update-accept")}
                </button>
            </div>
        }
        .into_any()
    })
}

/// Whether a newer version lies ready, on the device or on the server.
pub(crate) fn has_update() -> bool {
    #[cfg(target_arch = "wasm32")]
    let has_update = crate::browser::worker::has_update();
    #[cfg(not(target_arch = "wasm32"))]
    let has_update = false;
    has_update
}

/// Shows the newer version, which loads the page anew.
pub(crate) fn accept_update() {
    #[cfg(target_arch = "wasm32")]
    crate::browser::worker::accept_update();
}
