//! The app: the router, the frame around every page, and which page is shown.

use leptos::prelude::*;
use leptos_router::WildcardSegment;
use leptos_router::components::{FlatRoutes, Route, Router};
use leptos_router::hooks::use_location;

use super::finder::Finder;
use super::locale::Locale;
use super::pages::PageView;
use super::parts::{Footer, Header, LanguageOffer, Navigation, UpdateOffer};
use super::recent::RecentSearches;
use super::saved::SavedPlaces;
use super::{Address, Page};

/// The whole app, beginning in one language.
#[component]
pub fn App(
    /// The locale in which the page is shown first.
    start: Locale,
) -> impl IntoView {
    let locale = RwSignal::new(start);
    provide_context(SavedPlaces::open());
    provide_context(RecentSearches::open());
    provide_context(Finder::new());
    // The addresses are matched by our own table (see `address`), so one route
    // takes them all.
    view! {
        <Router>
            <FlatRoutes fallback=move || view! { <Shell locale/> }>
                <Route
                    path=WildcardSegment("address")
                    view=move || view! { <Shell locale/> }
                />
            </FlatRoutes>
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
    let shown = Memo::new(move |_| {
        let language = locale.with(Locale::language);
        (language, address.with(|address| address.page.clone()))
    });
    #[cfg(all(feature = "csr", target_arch = "wasm32"))]
    let notice = {
        use super::start::{follow_content, follow_language, present};
        present(locale, shown);
        follow_content(locale);
        follow_language(locale, address)
    };
    #[cfg(not(all(feature = "csr", target_arch = "wasm32")))]
    let notice = ();
    view! {
        {notice}
        // Keyed, so that a new page is a new frame: what was opened or scrolled on the
        // page before does not stay so.
        <For
            each=move || [shown.get()]
            key=|shown| shown.clone()
            children=move |(_, page)| {
                let locale = locale.get_untracked();
                provide_context(locale.clone());
                frame(locale, page)
            }
        />
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
        <Header page=page.clone()/>
        <LanguageOffer page=page.clone()/>
        <UpdateOffer/>
        <Navigation page=page.clone()/>
        <main id="main" tabindex="-1" data-page=hook>
            <PageView page=page.clone()/>
        </main>
        <Footer page/>
    }
}
