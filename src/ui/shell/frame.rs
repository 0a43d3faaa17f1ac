//! The frame around every page.

use leptos::prelude::*;

use super::deferred::Deferred;
use super::footer::Footer;
use super::header::Header;
use super::language_offer::LanguageOffer;
use super::page_view::PageView;
use super::update::UpdateOffer;
use crate::ui::Page;
use crate::ui::locale::Locale;
use crate::ui::parts::{ExitBar, on_demand, unlisted_hint};
use crate::ui::progressive::render_later;

/// A page with all that is around it.
pub(super) fn frame(locale: Locale, page: Page) -> impl IntoView {
    // A record that is not in the guide is an unknown address, too.
    let hook = if locale.has(&page) {
        page.hook()
    } else {
        Page::NotFound.hook()
    };
    // It comes first, for whoever has a keyboard.
    let exit = locale.is_discreet(&page).then(|| view! { <ExitBar/> });
    view! {
        {exit}
        <a class="skip-link" href="#main" rel="external">{locale.text("skip-to-content")}</a>
        // The offer takes the place of the name of the guide, so that it covers
        // nothing, and nothing moves when it comes.
        <div class="top">
            <LanguageOffer page=page.clone()/>
            <Header page=page.clone()/>
        </div>
        <UpdateOffer/>
        {unlisted_hint()}
        <main id="main" tabindex="-1" data-page=hook>
            {render_later({
                let page = page.clone();
                move || view! { <PageView page/> }.into_any()
            })}
        </main>
        // In an element of its own: where some styles depend on what comes before an element, what
        // comes in beside `main` makes the browser find the styles of all of it anew.
        <div>{render_later(|| Deferred::expect().draw_last())}</div>
        {render_later(|| view! { <Footer page/> }.into_any())}
        {on_demand()}
    }
}
