//! The choice of digits, where a language has its own.

use leptos::prelude::*;
use leptos::web_sys::HtmlInputElement;

use crate::platform::{IS_BROWSER, page, storage, visitor};
use crate::ui::live::{edit, live_text};
use crate::ui::locale::use_locale;

/// A switch for the digits of German offices instead of those of the language; nothing where
/// both are the same, unless that was chosen. The page is loaded anew, for numbers are everywhere.
#[component]
pub(crate) fn Digits() -> impl IntoView {
    let locale = use_locale();
    let has_own = locale.number(0.0) != "0";
    let is_latin = visitor::wants_latin_digits();
    if !has_own && !is_latin {
        return ().into_any();
    }
    // The choice of another tab is followed.
    let listener = storage::on_change(move || {
        if visitor::wants_latin_digits() != is_latin {
            page::reload();
        }
    });
    StoredValue::new_local(listener);
    let has_failed = RwSignal::new(false);
    let change = move |event| {
        if visitor::choose_digits(event_target_checked(&event)) {
            page::reload();
        } else {
            event_target::<HtmlInputElement>(&event).set_checked(is_latin);
            has_failed.set(true);
        }
    };
    let failed = locale.text("digits-failed");
    let failed = live_text(move || match has_failed.get() {
        true => failed.clone(),
        false => String::new(),
    });
    view! {
        <div class="card keep" hidden=!IS_BROWSER>
            <label class="check">
                <input
                    type="checkbox"
                    role="switch"
                    prop:checked=is_latin
                    on:change=edit(change)
                />
                <span>{locale.text("digits")}</span>
            </label>
            <div role="status">{failed}</div>
        </div>
    }
    .into_any()
}
