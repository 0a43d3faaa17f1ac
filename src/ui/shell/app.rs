//! The app: the router, the frame around every page, and which page is shown.

use leptos::prelude::*;
use leptos_router::components::Router;
use leptos_router::hooks::use_location;
use leptos_router::location::{BrowserUrl, LocationProvider};

use super::deferred::Deferred;
use super::frame::{Footer, Header};
use super::language_offer::LanguageOffer;
use super::update::{NewVersion, UpdateOffer};
use crate::i18n::Language;
use crate::ui::clock::Stillness;
use crate::ui::device::installation::Installation;
use crate::ui::device::preference::Declined;
use crate::ui::device::recent::RecentSearches;
use crate::ui::device::saved::SavedPlaces;
use crate::ui::finder::Finder;
use crate::ui::live::live_view;
use crate::ui::locale::Locale;
use crate::ui::pages::PageView;
use crate::ui::progressive::in_turn;
use crate::ui::{Address, BASE, Page};

/// The whole app, beginning in one language.
#[component]
pub fn App(
    /// The locale in which the page is shown first.
    start: Locale,
) -> impl IntoView {
    let locale = RwSignal::new(start);
    provide_context(Deferred::new());
    // Each of them listens to the browser once, for as long as the app lives.
    provide_context(SavedPlaces::open());
    provide_context(RecentSearches::open());
    provide_context(Declined::open());
    provide_context(Stillness::open());
    provide_context(Finder::new());
    provide_context(Installation::open());
    provide_context(NewVersion::open());
    #[cfg(target_arch = "wasm32")]
    provide_context(crate::ui::clock::Clock::start());
    // The addresses are matched by our own table (see `address`), so there are no
    // routes.
    view! {
        <Router base=BASE>
            <Shell locale/>
        </Router>
    }
}

/// The frame around every page. It is made anew with the page, so nothing in it
/// has to follow a change of language by itself.
#[component]
fn Shell(
    /// The locale that has been loaded.
    locale: RwSignal<Locale>,
) -> impl IntoView {
    // For what tells that there is newer content than the page shows.
    provide_context(locale);
    let path = use_location().pathname;
    let address = Memo::new(move |_| Address::parse(&path.get()));
    let deferred = Deferred::expect();
    // Until the code of another page has been loaded, the one before stays.
    let shown = Memo::new(move |before: Option<&(Language, Page)>| {
        let language = locale.with(Locale::language);
        let page = address.with(|address| address.page.clone());
        match before {
            Some((_, before)) if !deferred.can_draw(&page) => (language, before.clone()),
            _ => (language, page),
        }
    });
    #[cfg(all(feature = "csr", target_arch = "wasm32"))]
    let notice = {
        use super::start::{follow_content, follow_deferred, follow_language, present};
        present(locale, shown);
        follow_content(locale);
        (
            follow_language(locale, address),
            follow_deferred(locale, address, deferred),
        )
    };
    #[cfg(not(all(feature = "csr", target_arch = "wasm32")))]
    let notice = ();
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
        Effect::new(move |_| {
            router.as_url().track();
            router.ready_to_complete();
        });
    }
}

fn frame(locale: Locale, page: Page) -> impl IntoView {
    let hook = match &page {
        // A topic or place that is not in the bundle is an unknown address too.
        Page::Topic(id) if locale.guide().topic(id).is_none() => Page::NotFound.hook(),
        Page::Place(id) if locale.guide().place(id).is_none() => Page::NotFound.hook(),
        page => page.hook(),
    };
    view! {
        <a class="skip-link" href="#main" rel="external">{locale.text("skip-to-content")}</a>
        // The offer stands where the name of the guide stands otherwise, so that it lies over
        // nothing, and nothing moves when it comes.
        <div class="top">
            <LanguageOffer page=page.clone()/>
            <Header page=page.clone()/>
        </div>
        <UpdateOffer/>
        <main id="main" tabindex="-1" data-page=hook>
            {in_turn({
                let page = page.clone();
                move || view! { <PageView page/> }.into_any()
            })}
        </main>
        {in_turn(|| view! { <Footer page/> }.into_any())}
    }
}
