//! The offer to read the page in one's own language.

use leptos::prelude::*;

use super::language_switch::without_scrolling;
use crate::platform::focus;
use crate::ui::Page;
use crate::ui::device::{Declined, choose};
use crate::ui::live::{click, live_view};
use crate::ui::locale::use_locale;
use crate::ui::parts::Icon;

/// Offers a visitor who was sent a link in another language the same page in their
/// own. It is an offer: who passed the link on may have chosen this language.
#[component]
pub(crate) fn LanguageOffer(
    /// The page that is shown.
    page: Page,
) -> impl IntoView {
    let locale = use_locale();
    let shown = locale.language();
    let declined = Declined::expect();
    let label = locale.text("language-switch");
    let decline_label = locale.text("offer-decline");
    live_view(move || {
        let Some(language) = declined.to_offer(shown) else {
            return ().into_any();
        };
        let decline = move |_| {
            declined.add(shown);
            focus::set_next("main h1");
        };
        view! {
            <aside class="offer" aria-label=label.clone()>
                <a
                    {..without_scrolling()}
                    href=page.href(language)
                    lang=language.tag()
                    dir=language.direction().as_str()
                    hreflang=language.tag()
                    on:click=click(move |_| choose(language))
                >
                    <Icon name="globe"/>
                    {language.offer()}
                </a>
                <button type="button" class="plain" aria-label=decline_label.clone() on:click=click(decline)>
                    <Icon name="x"/>
                </button>
            </aside>
        }
        .into_any()
    })
}
