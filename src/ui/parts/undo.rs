//! The way back from what was done to everything.

use leptos::prelude::*;

use crate::platform::focus;
use crate::ui::live::click;
use crate::ui::locale::Locale;

/// A button that undoes the last change. It is gone afterwards, so the focus goes to the
/// heading.
pub(crate) fn undo_button(
    id: &'static str,
    locale: &Locale,
    undo: impl Fn() + 'static,
) -> AnyView {
    let undo = move |_| {
        undo();
        focus::set_next("main h1");
    };
    view! {
        <p>
            <button type="button" id=id on:click=click(undo)>{locale.text("undo")}</button>
        </p>
    }
    .into_any()
}
