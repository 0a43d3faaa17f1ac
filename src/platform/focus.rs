//! The focus of the keyboard, which a screen reader follows.

use leptos::ev::FocusEvent;
use leptos::web_sys::Node;

use super::{sys, task};

/// Moves the focus to the first element of a CSS selector, without scrolling.
pub fn set(selector: &str) {
    sys::focus::set(selector);
}

/// The same as soon as the page shows what has changed: where the button is gone that had
/// the focus. Left to itself it would fall to the top of the document, and who uses the
/// keyboard or a screen reader would begin again (WCAG 2.4.3).
pub fn set_next(selector: &str) {
    let selector = selector.to_owned();
    task::next_frame(move || set(&selector));
}

/// Whether the element of this id has the focus.
pub fn is_on(id: &str) -> bool {
    sys::focus::is_on(id)
}

/// Keeps the focus while a part of the page is drawn anew: what comes into the place of the
/// element that has it, the link to the same address or the element of the same id, has it
/// again, unless something else has been given it (WCAG 2.4.3).
pub fn keep() {
    if let Some(focused) = sys::focus::focused() {
        task::next_frame(move || {
            if sys::focus::is_lost() {
                sys::focus::set_at(&focused);
            }
        });
    }
}

/// Whether the focus goes to an element outside a parent. A tap on what cannot have the
/// focus, or another window, is no such element.
pub fn leaves(parent: &Node, event: &FocusEvent) -> bool {
    sys::focus::leaves(parent, event)
}
