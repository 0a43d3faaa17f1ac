//! Papers that one has, gets or needs.

use leptos::prelude::*;

use crate::guide::handbook::part::DocumentsPart;
use crate::ui::Page;
use crate::ui::load::{PageWords, Part};
use crate::ui::locale::use_locale;
use crate::ui::parts::Title;

impl Part for DocumentsPart {
    fn words(&self, _: &Page) -> Option<PageWords> {
        None
    }
}

/// All documents.
#[component]
pub(super) fn Documents() -> impl IntoView {
    let part = use_locale().part::<DocumentsPart>(&Page::Documents);
    let documents = part.map(|part| part.documents).unwrap_or_default();
    view! {
        <Title page=Page::Documents/>
        {documents
            .into_iter()
            .map(|document| {
                view! {
                    <section class="card" id=document.id.as_str()>
                        <h2>{document.name}</h2>
                        <p>{document.explain}</p>
                    </section>
                }
            })
            .collect_view()}
    }
}
