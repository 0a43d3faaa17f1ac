//! What a page has for the situation that the visitor has chosen to remember.

use leptos::prelude::*;

use crate::guide::List;
use crate::guide::handbook::part::NeedNote;
use crate::ui::Page;
use crate::ui::device::OwnSituation;
use crate::ui::live::live_view;
use crate::ui::locale::use_locale;

use super::{DeferredPart, DrawPart};
use crate::ui::parts::chip;

/// The links on a page of the first file: their code is not needed where nothing is
/// remembered.
pub(crate) fn for_you(needs: List<NeedNote>) -> AnyView {
    let (own, code) = (OwnSituation::expect(), DrawPart::expect());
    live_view(move || {
        if own.get().is_none() || needs.is_empty() {
            return ().into_any();
        }
        code.draw(DeferredPart::ForYou(needs))
    })
    .into_any()
}

/// Links to the answers for the visitor's own situation; nothing where none is remembered.
/// They name the need only, not the situation, because others may see the screen.
#[component]
pub(crate) fn ForYou(
    /// The needs about which the page says more.
    needs: List<NeedNote>,
) -> impl IntoView {
    let locale = use_locale();
    let own = OwnSituation::expect();
    live_view(move || {
        let Some(situation) = own.get().filter(|_| !needs.is_empty()) else {
            return ().into_any();
        };
        let links = needs.into_iter().map(|need| {
            let page = Page::Answer {
                situation: situation.clone(),
                need: need.id.as_str().into(),
            };
            let href = locale.href(&page);
            chip(href, need.label)
        });
        view! {
            <section class="for-you" data-testid="for-you">
                <h2>{locale.text("start-for-you")}</h2>
                <ul class="chips">{links.collect_view()}</ul>
            </section>
        }
        .into_any()
    })
}
