//! Leaving what others need not see.
//!
//! The link works without the app and without scripts. With `public/boot/exit.js` it leaves
//! at once, Escape pressed three times does the same, and no entry of the history leads back.

use leptos::prelude::*;

use crate::ui::locale::use_locale;

/// What is shown instead: the weather of the German Weather Service, which anybody may look
/// up, and which asks for no consent before it shows something.
const ELSEWHERE: &str = "https://www.dwd.de/";

/// The way out of a page, which stays in view while the page is scrolled. The page leaves no
/// entry in the history.
#[component]
pub(crate) fn ExitBar() -> impl IntoView {
    let locale = use_locale();
    view! {
        <div class="exit-bar">
            <a
                class="exit"
                href=ELSEWHERE
                rel="noreferrer"
                aria-describedby="exit-hint"
                data-whole=""
            >
                {locale.text("exit")}
            </a>
        </div>
        <p class="exit-hint" id="exit-hint">{locale.text("exit-hint")}</p>
    }
}

/// The way out of a page of which only a part is about violence or a crisis.
#[component]
pub(crate) fn ExitLink() -> impl IntoView {
    let locale = use_locale();
    view! {
        <a class="exit" href=ELSEWHERE rel="noreferrer">{locale.text("exit")}</a>
        <p class="exit-hint">{locale.text("exit-hint")}</p>
    }
}
