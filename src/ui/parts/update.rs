//! The offer of a newer version of the guide.

use leptos::prelude::*;

use crate::ui::live::{click, live_view};
use crate::ui::locale::use_locale;

/// Whether a newer version lies ready on the device.
#[derive(Clone, Copy)]
pub(crate) struct NewVersion(RwSignal<bool>);

impl NewVersion {
    /// Listens for it, once in the life of the app.
    pub(crate) fn open() -> Self {
        let is_ready = RwSignal::new(false);
        #[cfg(target_arch = "wasm32")]
        crate::browser::worker::on_update(move || is_ready.set(true));
        Self(is_ready)
    }
}

/// Tells that a newer version lies ready on the device, and shows it when the visitor
/// wants it: never in the middle of reading.
#[component]
pub(crate) fn UpdateOffer() -> impl IntoView {
    let locale = use_locale();
    let NewVersion(is_ready) = expect_context();
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

/// What leads on where something did not come.
#[derive(Clone, Copy)]
pub(crate) enum WayOn {
    /// Another try.
    Retry {
        /// The key of the sentence that tells what went wrong.
        error: &'static str,
    },
    /// The newer version, which is why it did not come.
    Update,
}

impl WayOn {
    /// The way on after an error, given by the key of its sentence.
    pub(crate) fn after(error: &'static str) -> Self {
        if has_update() {
            Self::Update
        } else {
            Self::Retry { error }
        }
    }

    /// The key of the sentence that tells the visitor.
    pub(crate) fn sentence(self) -> &'static str {
        match self {
            Self::Retry { error } => error,
            Self::Update => "update-ready",
        }
    }

    /// The key of the label of the button.
    pub(crate) fn label(self) -> &'static str {
        match self {
            Self::Retry { .. } => "retry",
            Self::Update => "update-accept",
        }
    }

    /// Goes on: with the newer version, or with another try.
    pub(crate) fn go(self, retry: impl FnOnce()) {
        match self {
            Self::Retry { .. } => retry(),
            Self::Update => accept_update(),
        }
    }
}

/// Whether a newer version lies ready, on the device or on the server.
fn has_update() -> bool {
    #[cfg(target_arch = "wasm32")]
    let has_update = crate::browser::worker::has_update();
    #[cfg(not(target_arch = "wasm32"))]
    let has_update = false;
    has_update
}

/// Shows the newer version, which loads the page anew.
fn accept_update() {
    #[cfg(target_arch = "wasm32")]
    crate::browser::worker::accept_update();
}
