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
    let accept = |_| {
        #[cfg(target_arch = "wasm32")]
        crate::browser::worker::accept_update();
    };
    live_view(move || {
        if !is_ready.get() {
            return ().into_any();
        }
        view! {
            <div class="banner" role="status">
                <p>{locale.text("update-ready")}</p>
                <button type="button" on:click=click(accept)>
                    {locale.text("update-accept")}
                </button>
            </div>
        }
        .into_any()
    })
}
