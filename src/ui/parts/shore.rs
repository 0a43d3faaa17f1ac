//! The picture at the head of the guide.

use leptos::prelude::*;

/// Flensburg from the water: houses, a church, the stepped gable of the
/// Nordertor, a sailing ship, and the fjord. It says nothing that one must see.
#[component]
pub(crate) fn Shore() -> impl IntoView {
    view! {
        <svg class="skyline" viewBox="0 0 480 160" aria-hidden="true" focusable="false">
            <path d="M0 160v-38l20-22 20 22v-12h22V66L73 8l11 58v44h18v-8l22-24 22 24v58z"></path>
            <path
                fill-rule="evenodd"
                d="M158 160V92h10V80h10V68h10V56h10V44h20v12h10v12h10v12h10v12h10v68h-34v-22a16 16 0 0 0-32 0v22z"
            ></path>
            <path d="M266 160v-46l18-20 18 20v-8h16V84l8-44 8 44v36h22v40z"></path>
            <path d="M412 34v100h-32c2-40 12-74 32-100zm6-18c26 34 36 74 38 118h-38zm-50 124h100l-12 20h-78z"></path>
        </svg>
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
