//! The words of a page that is mostly text.

use leptos::prelude::*;

use super::running;
use crate::guide::{PageSection, PageSectionId};
use crate::ui::Page;
use crate::ui::locale::use_locale;

/// The heading of a page with its lead, and then its sections.
#[component]
pub(crate) fn Prose(
    /// The page.
    page: Page,
) -> impl IntoView {
    view! {
        <Title page=page.clone()/>
        <Sections page/>
    }
}

/// The heading of a page with its lead.
#[component]
pub(crate) fn Title(
    /// The page.
    page: Page,
) -> impl IntoView {
    let locale = use_locale();
    let lead = locale.page(&page).and_then(|text| text.lead);
    view! {
        <h1 tabindex="-1">{locale.title(&page)}</h1>
        {lead.map(|lead| view! { <p class="lead">{running(lead)}</p> })}
    }
}

/// The sections of a page's text, for pages that put something before them.
#[component]
pub(crate) fn Sections(
    /// The page.
    page: Page,
) -> impl IntoView {
    let text = use_locale().page(&page).cloned();
    let sections = text.map(|text| text.sections).unwrap_or_default();
    sections
        .into_iter()
        .map(|text| section(*text))
        .collect_view()
}

fn section(text: PageSection) -> impl IntoView {
    view! {
        <div class="prose" id=text.id.map(PageSectionId::as_str)>
            {text.heading.map(|heading| view! { <h2>{heading}</h2> })}
            {text
                .paragraphs
                .into_iter()
                .map(|paragraph| view! { <p>{running(*paragraph)}</p> })
                .collect_view()}
        </div>
    }
}
