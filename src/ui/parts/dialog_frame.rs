//! A view over the whole page: its frame, the button that closes it, and its opening.

use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

use super::Icon;
use crate::platform::{dialog, task};
use crate::ui::live::{Live, click};
use crate::ui::locale::Locale;

/// The frame, which is drawn closed. A tap beside it closes it, where the browser knows that.
pub(crate) fn dialog_frame(
    id: &'static str,
    title_id: &'static str,
    class: Live<&'static str>,
    content: AnyView,
) -> AnyView {
    view! {
        <dialog {..custom_attribute("closedby", "any")} id=id class=class aria-labelledby=title_id>
            {content}
        </dialog>
    }
    .into_any()
}

/// The button that closes it.
pub(crate) fn close_button(locale: &Locale, id: &'static str) -> AnyView {
    view! {
        <button type="button" class="action" on:click=click(move |_| dialog::close(id))>
            <Icon name="x"/>
            {locale.text("phrase-close")}
        </button>
    }
    .into_any()
}

/// Opens it as soon as it is on the page with its content.
pub(crate) fn open_dialog(id: &'static str) {
    task::next_frame(move || dialog::open(id));
}
