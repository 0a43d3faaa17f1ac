//! Closures of pages without a type of their own, and what changes on a page.
//!
//! Leptos compiles what draws a part that changes, or listens to a button, anew for the
//! type of each closure, and each closure is a type of its own. In a box they are of one
//! type, and a visitor downloads that code once: Leptos' plain closures in their place are
//! 4.0 kB more in the first file and 10.4 kB in the chunk (brotli). leptos-use has nothing of
//! the kind.
//!
//! A browser that translates the page replaces each text by elements of its own, and
//! whoever holds the old text changes it in vain. So what changes is an element here: its
//! text is set anew ([`live_text`]), or it is made anew ([`live_view`]).

use std::sync::Arc;

use leptos::either::Either;
use leptos::ev::{Event, MouseEvent};
use leptos::prelude::*;

use crate::platform::IS_BROWSER;

/// Words that change, or the value of an attribute.
pub(super) type Live<T> = Arc<dyn Fn() -> T + Send + Sync>;

/// The value of an attribute that changes; for words see [`live_text`].
pub(super) fn live<T>(value: impl Fn() -> T + Send + Sync + 'static) -> Live<T> {
    Arc::new(value)
}

/// Words that change, in an element of their own.
pub(super) fn live_text(words: impl Fn() -> String + Send + Sync + 'static) -> AnyView {
    text_element(live(words))
}

fn text_element(words: Live<String>) -> AnyView {
    // Words that stay the same are not set again: they may be translated.
    let words = Memo::new(move |_| words());
    // A page that is written ahead of time has text, but no properties.
    let written = (!IS_BROWSER).then(|| words.get_untracked());
    view! { <span prop:textContent=live(move || words.get())>{written}</span> }.into_any()
}

/// What draws a part of a page.
type Draw = Box<dyn FnMut() -> AnyView + Send>;

/// A part of a page that is made anew when what it shows changes. It begins and ends with
/// elements, not with text, so that it is found again by whoever takes it out.
pub(super) fn live_view(view: impl FnMut() -> AnyView + Send + 'static) -> Draw {
    made_anew(Box::new(view))
}

/// Leptos makes a view anew, and does not change it, when it is of the other kind.
fn made_anew(mut draw: Draw) -> Draw {
    let mut is_other = false;
    Box::new(move || {
        let view = draw();
        is_other = !is_other;
        let view: Either<AnyView, AnyView> = if is_other {
            Either::Left(view)
        } else {
            Either::Right(view)
        };
        view.into_any()
    })
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
