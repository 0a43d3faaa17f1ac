//! Closures of pages without a type of their own.
//!
//! Leptos compiles what draws a part that changes, or listens to a button, anew for the
//! type of each closure, and each closure is a type of its own. In a box they are of one
//! type, and a visitor downloads that code once.

use std::sync::Arc;

use leptos::ev::{Event, MouseEvent};
use leptos::prelude::AnyView;

/// Words that change, or the value of an attribute.
pub(super) type Live<T> = Arc<dyn Fn() -> T + Send + Sync>;

/// Something that changes.
pub(super) fn live<T>(value: impl Fn() -> T + Send + Sync + 'static) -> Live<T> {
    Arc::new(value)
}

/// A part of a page that is drawn anew when what it shows changes.
pub(super) fn live_view(
    view: impl FnMut() -> AnyView + Send + 'static,
) -> Box<dyn FnMut() -> AnyView + Send> {
    Box::new(view)
}

/// What happens on a click.
pub(super) fn click(
    handle: impl FnMut(MouseEvent) + 'static,
) -> Box<dyn FnMut(MouseEvent)> {
    Box::new(handle)
}

/// What happens when a field is edited, or has been.
pub(super) fn edit(handle: impl FnMut(Event) + 'static) -> Box<dyn FnMut(Event)> {
    Box::new(handle)
}
