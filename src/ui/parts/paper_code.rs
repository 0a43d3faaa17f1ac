//! The address of a page on paper, for the camera of a phone.

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::qr_code;
use crate::platform::location;
use crate::ui::Page;
use crate::ui::device::{SavedPlaces, saved_link};
use crate::ui::live::live_view;
use crate::ui::locale::use_locale;

/// The QR code of the page, which only paper shows: of the saved places that is their list.
#[component]
pub(crate) fn PaperCode() -> impl IntoView {
    let (locale, saved) = (use_locale(), SavedPlaces::expect());
    let shown = use_location();
    let (path, search) = (shown.pathname, shown.search);
    // Without the app there is no camera to hold a code before, but the address in letters.
    let origin = location::origin()?;
    Some(live_view(move || {
        let (path, query) = (path.get(), search.get());
        let after = if path == locale.href(&Page::Saved) {
            let ids = saved.all();
            let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
            ["#", &saved_link::write(&ids)].concat()
        } else if query.is_empty() {
            String::new()
        } else {
            ["?", &query].concat()
        };
        let url = [&origin, &*path, &after].concat();
        let code = qr_code(&url, locale.label("hand-over-code", []));
        view! { <div class="paper-code">{code}</div> }.into_any()
    }))
}
