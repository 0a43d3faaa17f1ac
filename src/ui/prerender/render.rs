//! Pages as HTML, without a browser.

use leptos::prelude::*;
use leptos_router::location::RequestUrl;

use crate::time::Instant;
use crate::ui::Locale;
use crate::ui::clock::Clock;
use crate::ui::shell::App;
use crate::ui::shell::footer::SiteOrigin;

/// The HTML of the page at an address, as it is in the app's root element.
/// With a current time, it has what ages too, such as the countdown.
pub fn render(path: &str, locale: Locale, now: Option<Instant>) -> String {
    render_with(path, locale, || {
        if let Some(now) = now {
            provide_context(Clock::start(now));
        }
    })
}

/// The same of a page that can name its whole address, if the origin is known.
pub(super) fn render_at(origin: Option<&str>, path: &str, locale: Locale) -> String {
    render_with(path, locale, || {
        if let Some(origin) = origin {
            provide_context(SiteOrigin(origin.into()));
        }
    })
}

fn render_with(path: &str, locale: Locale, provide: impl FnOnce()) -> String {
    Owner::new_root(None).with(|| {
        provide_context(RequestUrl::new(path));
        provide();
        view! { <App start=locale/> }.to_html()
    })
}
