//! The header of every page.

use leptos::prelude::*;

use super::language_switch::LanguageSwitch;
use super::navigation::Navigation;
use crate::ui::Page;
use crate::ui::live::live;
use crate::ui::locale::use_locale;
use crate::ui::parts::{Icon, Wish, button};
use crate::ui::progressive::render_later;

/// The name of the guide, which leads home, the pages that one goes to most, and the
/// language switch.
#[component]
pub(crate) fn Header(
    /// The page that is shown.
    page: Page,
) -> impl IntoView {
    let locale = use_locale();
    // An installed app has no button of the browser for it.
    let back = (page != Page::Home).then(|| {
        let wish = Wish::Do(live(|| "back".into()));
        button(
            "arrow-right",
            "back plain needs-app",
            locale.text("counter-close"),
            true,
            wish,
        )
    });
    view! {
        <header class="site-header">
            {back}
            <a class="brand" href=locale.href(&Page::Home)>
                <Icon name="signpost"/>
                <span lang="de">{locale.text("site-name")}</span>
            </a>
            {render_later({
                let page = page.clone();
                move || view! { <Navigation page/> }.into_any()
            })}
            {render_later(|| view! { <LanguageSwitch page/> }.into_any())}
        </header>
    }
}
