//! The button where something could not be loaded.

use leptos::prelude::*;

use crate::platform::{focus, scroll, worker};
use crate::ui::live::click;
use crate::ui::locale::Locale;

/// What the button does.
#[derive(Clone, Copy)]
pub(crate) enum WayOn {
    /// Tries again.
    Retry {
        /// The key of the sentence that says what went wrong.
        error: &'static str,
    },
    /// Shows the newer version, which is why it could not be loaded.
    Update,
}

impl WayOn {
    /// What helps after an error, given by the key of its sentence.
    pub(crate) fn after(error: &'static str) -> Self {
        if worker::has_update() {
            Self::Update
        } else {
            Self::Retry { error }
        }
    }

    /// The key of the sentence for the visitor.
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

    /// Does it; `retry` is what is tried again.
    pub(crate) fn go(self, retry: impl FnOnce()) {
        match self {
            Self::Retry { .. } => retry(),
            Self::Update => worker::accept_update(),
        }
    }
}

/// Leads to the banner that is above the page: what somebody tapped may be far below it.
pub(crate) fn lead_to_banner() {
    scroll::to_start();
    focus::set_next("[role=alert] button");
}

/// Says what could not be loaded, with a button that helps.
pub(crate) fn failure_banner(
    locale: &Locale,
    error: &'static str,
    retry: Box<dyn Fn()>,
) -> AnyView {
    let way_on = WayOn::after(error);
    view! {
        <div class="banner" role="alert">
            <p>{locale.text(way_on.sentence())}</p>
            <button type="button" on:click=click(move |_| way_on.go(&retry))>
                {locale.text(way_on.label())}
            </button>
        </div>
    }
    .into_any()
}
