//! What leads on where something did not come.

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
    let has_update = crate::platform::web::worker::has_update();
    #[cfg(not(target_arch = "wasm32"))]
    let has_update = false;
    has_update
}

/// Shows the newer version, which loads the page anew.
pub(crate) fn accept_update() {
    #[cfg(target_arch = "wasm32")]
    crate::platform::web::worker::accept_update();
}
