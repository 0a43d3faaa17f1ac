//! Words of German offices, A to Z.

use leptos::prelude::*;

use crate::guide::handbook::part::GlossaryPart;
use crate::ui::Page;
use crate::ui::load::{PageWords, Part};
use crate::ui::locale::use_locale;
use crate::ui::parts::{German, Title};

impl Part for GlossaryPart {
    fn words(&self, _: &Page) -> Option<PageWords> {
        None
    }
}

/// All terms.
#[component]
pub(super) fn Glossary() -> impl IntoView {
    let part = use_locale().part::<GlossaryPart>(&Page::Glossary);
    let terms = part.map(|part| part.terms).unwrap_or_default();
    view! {
        <Title page=Page::Glossary/>
        {terms
            .into_iter()
            .map(|term| {
                view! {
                    <section class="card" id=term.id.as_str()>
                        <h2><German text=term.term/></h2>
                        <p>{term.explain}</p>
                    </section>
                }
            })
            .collect_view()}
    }
}
