//! The app: the router, the frame around every page, and which page is shown.

use leptos::prelude::*;
use leptos_router::components::Router;
use leptos_router::hooks::use_location;
use leptos_router::location::{BrowserUrl, LocationChange, LocationProvider, State};

use super::deferred::{Deferred, load_build};
use super::follow::{follow_content, follow_deferred, follow_language, follow_page};
use super::frame::frame;
use super::update::NewVersion;
use crate::i18n::Language;
use crate::platform::scroll::ScrollMemory;
use crate::platform::{self, location};
use crate::ui::clock::Clock;
use crate::ui::finder::Finder;
use crate::ui::live::live_view;
use crate::ui::load::Sources;
use crate::ui::locale::Locale;
use crate::ui::parts::DrawPart;
use crate::ui::query::query_value;
use crate::ui::{BASE, Page, Route, device};

/// The whole app, beginning in one language.
#[component]
pub fn App(
    /// The locale in which the page is shown first.
    start: Locale,
) -> impl IntoView {
    let locale = RwSignal::new(start);
    provide_services();
    // The addresses are matched by our own table (see `address`), so there are no
    // routes.
    view! {
        <Router base=BASE>
            <Shell locale/>
        </Router>
    }
}

/// The services of the app, each made once. What listens to the browser ends with the app.
pub(in crate::ui) fn provide_services() {
    device::provide();
    let deferred = Deferred::new();
    provide_context(deferred);
    provide_context(DrawPart(Callback::new(move |part| {
        deferred.draw_part(part)
    })));
    provide_context(Sources::new());
    provide_context(Finder::new(load_build));
    provide_context(NewVersion::open());
    if let Some(now) = platform::clock::now() {
        provide_context(Clock::start(now));
    }
}

/// The frame around every page. It is made anew with the page, so nothing in it
/// has to follow a change of language by itself.
#[component]
fn Shell(
    /// The locale that has been loaded.
    locale: RwSignal<Locale>,
) -> impl IntoView {
    // For the footer, which says that there is newer content than the page shows.
    provide_context(locale);
    let path = use_location().pathname;
    let route = Memo::new(move |_| Route::parse(&path.get()));
    let counter = query_value("counter");
    let deferred = Deferred::expect();
    // Until the code of another page has been loaded, the one before stays.
    let shown = Memo::new(move |before: Option<&(Language, Page)>| {
        let language = locale.with(Locale::language);
        let page = route.with(|route| route.page.clone());
        match before {
            Some((_, before))
                if !locale.with(|locale| deferred.can_draw(&page, locale, counter)) =>
            {
                (language, before.clone())
            }
            _ => (language, page),
        }
    });
    follow_page(locale, shown);
    follow_content(locale, route);
    let notice = (
        follow_language(locale, route),
        follow_deferred(locale, route, counter, deferred),
    );
    complete_navigation();
    // A new page is a new frame: what was opened or scrolled on the page before does not
    // stay so.
    let page = live_view(move || {
        let (_, page) = shown.get();
        let locale = locale.get_untracked();
        provide_context(locale.clone());
        frame(locale, page).into_any()
    });
    view! {
        {notice}
        {page}
    }
}

/// Lets the router write a new address into the history, which it does once the routes
/// have shown the page; there are none here.
fn complete_navigation() {
    if let Some(router) = use_context::<BrowserUrl>() {
        tell_router_of_moves(router.clone());
        Effect::new(move |_| {
            router.as_url().track();
            router.ready_to_complete();
        });
    }
}

/// Tells the router which address the visitor has gone back or forward to.
///
/// It has a list of addresses beside the history, and puts a link into the history only
/// where the link leads to another address than the last one of the list. But it adds nothing
/// to the list on the way forward, nor when an address that replaced another is left, so a
/// link to the last one is followed without a change of the address (leptos_router 0.8.17,
/// `BrowserUrl::complete_navigation`). Replacing an address by itself adds it to the list.
fn tell_router_of_moves(router: BrowserUrl) {
    let Some(memory) = use_context::<StoredValue<ScrollMemory, LocalStorage>>() else {
        return;
    };
    let listener = location::on_move(move || {
        let entry = memory.with_value(ScrollMemory::entry);
        router.complete_navigation(&LocationChange {
            value: location::after_origin(),
            replace: true,
            scroll: false,
            state: entry.map_or_else(State::default, State::from),
        });
    });
    // It ends with the app.
    StoredValue::new_local(listener);
}
