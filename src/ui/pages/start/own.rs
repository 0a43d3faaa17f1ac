//! Remembering one's own situation on the device, and offering it first.

use leptos::prelude::*;

use crate::guide::handbook::part::StartPart;
use crate::platform::{IS_BROWSER, focus};
use crate::ui::Page;
use crate::ui::device::OwnSituation;
use crate::ui::live::{click, live, live_text, live_view};
use crate::ui::locale::use_locale;
use crate::ui::parts::{Icon, forward};

/// The remembered situation, and the button that forgets it; nothing where there is none.
#[component]
pub(in crate::ui::pages) fn OwnFirst(
    /// The situations.
    part: &'static StartPart,
    /// What a situation leads to.
    page: fn(String) -> Page,
) -> impl IntoView {
    let locale = use_locale();
    let own = OwnSituation::expect();
    let forget = move |_| {
        own.forget();
        // The button that had the focus is gone.
        focus::set_next("main h1");
    };
    live_view(move || {
        let id = own.get();
        let mut all = part.situations.into_iter();
        let situation = id.and_then(|id| all.find(|it| it.id == *id.as_str()));
        let Some(situation) = situation else {
            return ().into_any();
        };
        let href = locale.href(&page(situation.id.as_str().into()));
        view! {
            <section class="card own" data-testid="own">
                <h2>{locale.text("start-own")}</h2>
                {forward(href, situation.label)}
                <button type="button" class="plain" on:click=click(forget)>
                    <Icon name="trash-2"/>
                    {locale.text("start-forget")}
                </button>
            </section>
        }
        .into_any()
    })
}

/// Remembers a situation on this device, or forgets it. It is hidden until the app is
/// there, because it would do nothing.
#[component]
pub(super) fn RememberButton(
    /// The situation's id.
    id: &'static str,
) -> impl IntoView {
    let locale = use_locale();
    let own = OwnSituation::expect();
    let is_own = move || own.get().as_deref() == Some(id);
    let toggle = move |_| {
        if untrack(is_own) {
            own.forget();
        } else {
            own.remember(id);
        }
    };
    let hint = locale.text("start-remember-hint");
    let label = live_text(move || {
        locale.text(if is_own() {
            "start-forget"
        } else {
            "start-remember"
        })
    });
    view! {
        <div class="remember" hidden=!IS_BROWSER>
            <button
                type="button"
                class="action"
                aria-pressed=live(move || is_own().to_string())
                on:click=click(toggle)
            >
                <Icon name="bookmark"/>
                {label}
            </button>
            <p class="hint">{hint}</p>
        </div>
    }
}
