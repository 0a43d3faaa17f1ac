//! What a page has for the situation that the visitor has chosen to remember.

use leptos::prelude::*;

use super::{DeferredPart, DrawPart, chip};
use crate::guide::List;
use crate::guide::handbook::part::NeedNote;
use crate::ui::Page;
use crate::ui::device::OwnSituation;
use crate::ui::live::live_view;
use crate::ui::locale::use_locale;

/// The links on a page of the first file; nothing where no situation is remembered, and then
/// their code is not needed.
pub(crate) fn for_you(needs: List<NeedNote>) -> AnyView {
    let (own, code) = (OwnSituation::expect(), DrawPart::expect());
    live_view(move || match own.get().filter(|_| !needs.is_empty()) {
        Some(situation) => code.draw(DeferredPart::ForYou { situation, needs }),
        None => ().into_any(),
    })
    .into_any()
}

/// Links to the answers for the visitor's own situation. They name the need only, not the
/// situation, because others may see the screen.
#[component]
pub(crate) fn ForYou(
    /// The id of the situation.
    situation: String,
    /// The needs about which the page says more.
    needs: List<NeedNote>,
) -> impl IntoView {
    let locale = use_locale();
    let links = needs.into_iter().map(|need| {
        let page = Page::Answer {
            situation: situation.clone(),
            need: need.id.as_str().into(),
        };
        chip(locale.href(&page), need.label)
    });
    view! {
        <section class="for-you" data-testid="for-you">
            <h2>{locale.text("start-for-you")}</h2>
            <ul class="chips">{links.collect_view()}</ul>
        </section>
    }
}
