//! Handing a page over: from a counsellor to a client, or from one phone to another.

use leptos::prelude::*;

use super::qr::qr_code;
use crate::guide::Text;
use crate::platform::{IS_BROWSER, location};
use crate::ui::live::{click, live_text, live_view};
use crate::ui::locale::use_locale;
use crate::ui::pages::ReadAloud;
use crate::ui::parts::{Icon, PrintButton, copy_address, pass_on};

/// Buttons that share the address of this page, copy it, show it as a QR code, and put the
/// page on paper. They are hidden until the app is there, because they would do nothing.
#[component]
pub(in crate::ui::pages) fn HandOver(
    /// What is handed over.
    title: Text,
) -> impl IntoView {
    let locale = use_locale();
    let outcome = RwSignal::new("");
    let shows_code = RwSignal::new(false);
    let message = {
        let locale = locale.clone();
        live_text(move || match outcome.get() {
            "" => String::new(),
            key => locale.text(key),
        })
    };
    let code = {
        let locale = locale.clone();
        live_view(move || {
            if !shows_code.get() {
                return ().into_any();
            }
            let address = address();
            let code = qr_code(&address, locale.label("hand-over-code-label", []));
            view! {
                {code}
                <p class="qr-text"><bdi dir="ltr">{address}</bdi></p>
            }
            .into_any()
        })
    };
    view! {
        <section class="hand-over" hidden=!IS_BROWSER>
            <h2>{locale.text("hand-over")}</h2>
            <p class="actions">
                <button type="button" class="action" on:click=click(move |_| pass_on(title, address(), outcome))>
                    <Icon name="share-2"/>
                    {locale.text("hand-over-share")}
                </button>
                <button type="button" class="action" on:click=click(move |_| copy_address(address(), outcome))>
                    <Icon name="copy"/>
                    {locale.text("hand-over-copy")}
                </button>
                <button
                    type="button"
                    class="action"
                    aria-expanded=move || shows_code.get().to_string()
                    on:click=click(move |_| shows_code.update(|it| *it = !*it))
                >
                    <Icon name="qr-code"/>
                    {locale.text("hand-over-code")}
                </button>
                <PrintButton/>
                <ReadAloud id="main"/>
            </p>
            <p role="status">{message}</p>
            {code}
        </section>
    }
}

/// The whole address of this page.
fn address() -> String {
    [&location::origin().unwrap_or_default(), &*location::path()].concat()
}
