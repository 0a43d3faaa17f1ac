//! Pages as HTML, without a browser.

use leptos::prelude::*;
use leptos_router::location::RequestUrl;

use super::{App, Locale};
use crate::time::Instant;

/// The HTML of the page at an address, as it stands in the app's root element.
/// With a present, it has what ages too, such as the countdown.
pub fn render(path: &str, locale: Locale, present: Option<Instant>) -> String {
    Owner::new_root(None).with(|| {
        provide_context(RequestUrl::new(path));
        if let Some(present) = present {
            provide_context(present);
        }
        view! { <App start=locale/> }.to_html()
    })
}
