//! Where the focus goes when the button that had it is gone.
//!
//! Left to itself it would fall to the top of the document, and who uses the keyboard or
//! a screen reader would begin anew (WCAG 2.4.3).

/// Moves the focus to the first element of a selector as soon as the page shows what has
/// changed.
#[cfg(target_arch = "wasm32")]
pub(super) fn focus_next(selector: &str) {
    let selector = selector.to_owned();
    leptos::prelude::request_animation_frame(move || {
        crate::platform::web::page::focus(&selector);
    });
}

/// Without a browser nobody presses a button.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn focus_next(_: &str) {}
