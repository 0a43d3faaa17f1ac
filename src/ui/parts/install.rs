//! The hint that the guide can be put among the apps of a phone.

use leptos::prelude::*;

use super::{DeferredPart, DrawPart, Icon, message_words};
use crate::platform::focus;
use crate::ui::device::Installation;
use crate::ui::live::{click, live_view};
use crate::ui::locale::use_locale;

/// What comes after it on the pages that have it.
const AFTER: &str = ".site-footer a";

/// The hint on a page of the first file, to those who have not said “not now”.
pub(crate) fn install_hint() -> AnyView {
    let (installation, code) = (Installation::expect(), DrawPart::expect());
    live_view(move || {
        if installation.way().is_none() || installation.is_dismissed() {
            return ().into_any();
        }
        code.draw(DeferredPart::InstallHint)
    })
    .into_any()
}

/// Says what that is good for, and how it is done: the browser is to ask, or, on an
/// iPhone, which has no such question, by hand. Who says “not now” does not see it again.
#[component]
pub(crate) fn InstallHint(
    /// Whether it is shown to those as well who said “not now”.
    #[prop(optional)]
    always: bool,
) -> impl IntoView {
    let locale = use_locale();
    let installation = Installation::expect();
    live_view(move || {
        let way = installation.way();
        let Some(way) = way.filter(|_| always || !installation.is_dismissed()) else {
            return ().into_any();
        };
        let how = match way.as_str() {
            "by-hand" => view! { <p>{locale.text("install-ios")}</p> }.into_any(),
            _ => view! {
                <button
                    type="button"
                    on:click=click(move |_| {
                        installation.ask();
                        focus::set_next(AFTER);
                    })
                >
                    <Icon name="download"/>
                    {locale.text("install-accept")}
                </button>
            }
            .into_any(),
        };
        let dismiss = (!always).then(|| {
            view! {
                <button
                    type="button"
                    class="plain"
                    on:click=click(move |_| {
                        installation.dismiss();
                        focus::set_next(AFTER);
                    })
                >
                    {locale.text("install-dismiss")}
                </button>
            }
        });
        view! {
            <section class="card install" aria-labelledby="install">
                <h2 id="install">{message_words(&locale.text("install-title"))}</h2>
                <p>{locale.text("install-text")}</p>
                <div class="actions">{how} {dismiss}</div>
            </section>
        }
        .into_any()
    })
}
