//! What is shown where the guide could not be loaded.

use leptos::prelude::*;

use crate::i18n::Messages;
use crate::platform::worker;
use crate::ui::live::click;
use crate::ui::parts::WayOn;

/// A page of its own for a failure, where there is no page that could be read meanwhile.
#[component]
pub(crate) fn FailurePage(
    /// The words of the interface, which did come.
    messages: Messages,
    /// The key of the sentence that says what went wrong.
    error: &'static str,
) -> impl IntoView {
    view! {
        <main class="boot" id="main">
            <h1>{messages.get("site-name")}</h1>
            <Failure messages error/>
        </main>
    }
}

/// A sentence, a way to try again, and the emergency numbers, which work without
/// the bundle.
#[component]
pub(crate) fn Failure(
    /// The words of the interface.
    messages: Messages,
    /// The key of the sentence that says what went wrong.
    error: &'static str,
) -> impl IntoView {
    let number = |number: &'static str, key: &str| {
        view! {
            <li>
                <a class="emergency-number" href=["tel:", number].concat()>
                    <strong><bdi dir="ltr">{number}</bdi></strong>
                    <span>{messages.get(key)}</span>
                </a>
            </li>
        }
    };
    let way_on = WayOn::after(error);
    view! {
        <p role="alert">{messages.get(way_on.sentence())}</p>
        <p>
            <button type="button" on:click=click(move |_| way_on.go(worker::start_again))>
                {messages.get(way_on.label())}
            </button>
        </p>
        <ul class="emergency" aria-label=messages.get("emergency-title")>
            {number("110", "emergency-police")}
            {number("112", "emergency-fire")}
        </ul>
    }
}
