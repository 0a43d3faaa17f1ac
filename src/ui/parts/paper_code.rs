//! The address of a page on paper, for the camera of a phone.

use leptos::prelude::*;

use super::qr_code;
use crate::platform::{location, page};
use crate::ui::Page;
use crate::ui::device::{SavedPlaces, saved_link};
use crate::ui::live::live_view;
use crate::ui::locale::use_locale;

/// The QR code of the page, which only paper shows: of the saved places that is their list. It
/// is drawn when the page is about to be printed, not whenever its address changes.
#[component]
pub(crate) fn PaperCode() -> impl IntoView {
    let (locale, saved) = (use_locale(), SavedPlaces::expect());
    // Without the app there is no camera to hold a code before, but the address in letters.
    let origin = location::origin()?;
    let label = locale.label("hand-over-code", []);
    let printed = RwSignal::new(String::new());
    let listener = page::before_print(move || {
        let path = location::path();
        let after = if path == locale.href(&Page::Saved) {
            let ids = untrack(|| saved.all());
            let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
            ["#", &saved_link::write(&ids)].concat()
        } else {
            location::query()
        };
        printed.set([&*origin, &path, &after].concat());
    });
    // It ends with the page.
    StoredValue::new_local(listener);
    Some(live_view(move || {
        let url = printed.get();
        let code = (!url.is_empty()).then(|| qr_code(&url, label.clone()));
        view! { <div class="paper-code">{code}</div> }.into_any()
    }))
}
