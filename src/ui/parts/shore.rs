//! The picture at the head of the guide.

use leptos::prelude::*;

use crate::ui::locale::use_locale;

/// The water, and the city from there if somebody has drawn it. It says nothing that one must
/// see.
#[component]
pub(crate) fn Shore() -> impl IntoView {
    let skyline = use_locale().guide().skyline.map(|outline| {
        view! {
            <svg class="skyline" viewBox="0 0 480 160" aria-hidden="true" focusable="false">
                <path fill-rule="evenodd" d=outline.as_str()></path>
            </svg>
        }
    });
    view! {
        {skyline}
        <svg
            class="waves"
            viewBox="0 0 1200 40"
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
        >
            <path d="M0 18C150 2 300 2 480 16S840 34 1200 8v32H0z"></path>
            <path d="M0 30C200 12 380 14 600 26S1000 40 1200 20v20H0z"></path>
        </svg>
    }
}
