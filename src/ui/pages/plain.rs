//! Pages that are only text.

use leptos::prelude::*;

use crate::ui::Page;
use crate::ui::locale::use_locale;
use crate::ui::parts::{German, MailLink, PhoneLink, PostalAddress, Prose};

/// About, privacy, accessibility.
#[component]
pub(super) fn Plain(
    /// Which of them.
    page: Page,
) -> impl IntoView {
    view! { <Prose page/> }
}

/// Who publishes this copy of the guide, as far as that has been entered.
#[component]
pub(super) fn Imprint() -> impl IntoView {
    let publisher = use_locale().guide().publisher;
    // What the texts say is shown only until somebody has been entered.
    let Some(publisher) = publisher else {
        return view! { <Prose page=Page::Imprint/> }.into_any();
    };
    view! {
        <h1 tabindex="-1">{use_locale().title(&Page::Imprint)}</h1>
        <div class="card">
            <p class="strong"><German text=publisher.name/></p>
            <PostalAddress address=publisher.address/>
            <p class="actions">
                <MailLink address=publisher.email/>
                {publisher.phone.map(|number| view! { <PhoneLink number/> })}
            </p>
        </div>
    }
    .into_any()
}
