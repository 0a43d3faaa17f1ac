//! The offer of a newer version of the guide.

use leptos::prelude::*;

use crate::platform::worker;
use crate::ui::live::{click, live_view};
use crate::ui::locale::use_locale;
use crate::ui::watched::watched;

/// Whether a newer version is ready on the device.
#[derive(Clone, Copy)]
pub(crate) struct NewVersion(RwSignal<bool>);

impl NewVersion {
    /// Listens for it until the app is closed.
    pub(crate) fn open() -> Self {
        let is_ready = RwSignal::new(false);
        let listener = worker::on_update(move || is_ready.set(true));
        // It ends with the app.
        StoredValue::new_local(listener);
        Self(is_ready)
    }
}

/// Says that a newer version is ready on the device, and shows it when the visitor
/// wants it: never in the middle of reading.
#[component]
pub(crate) fn UpdateOffer() -> impl IntoView {
    let locale = use_locale();
    let NewVersion(is_ready) = expect_context();
    live_view(move || {
        if !watched(is_ready).get() {
            return ().into_any();
        }
        view! {
            <div class="banner" role="status">
                <p>{locale.text("update-ready")}</p>
                <button type="button" on:click=click(|_| worker::accept_update())>
                    {locale.text("update-accept")}
                </button>
            </div>
        }
        .into_any()
    })
}
