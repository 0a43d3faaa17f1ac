//! Links that are beside each other.

use leptos::prelude::*;

use crate::guide::{FactId, List, TopicId};
use crate::ui::Page;
use crate::ui::locale::{Locale, use_locale};

use super::Icon;

/// A link among others, to another page.
pub(crate) fn chip(href: String, words: impl IntoRender<Output = AnyView>) -> AnyView {
    chip_of(href, None, words.into_render())
}

/// A link among others, to a place on the same page.
fn chip_within(href: String, words: AnyView) -> AnyView {
    chip_of(href, Some("external"), words)
}

fn chip_of(href: String, rel: Option<&'static str>, words: AnyView) -> AnyView {
    view! { <li><a class="chip" href=href rel=rel><span>{words}</span></a></li> }
        .into_any()
}

/// A link that leads on, in a paragraph of its own.
pub(crate) fn forward(href: String, words: impl IntoRender<Output: IntoAny>) -> AnyView {
    forward_of(href, words.into_render().into_any())
}

fn forward_of(href: String, words: AnyView) -> AnyView {
    view! {
        <p>
            <a class="forward" href=href>
                <span>{words}</span>
                <Icon name="arrow-right"/>
            </a>
        </p>
    }
    .into_any()
}

/// Links to what the law says, each to the page of its first topic, or to its place on the
/// page of the topic that is shown; nothing where there are none.
pub(crate) fn fact_chips(facts: List<FactId>, shown: Option<TopicId>) -> Option<AnyView> {
    let locale = use_locale();
    let links = facts.iter().filter_map(|id| fact_chip(&locale, *id, shown));
    let links: Vec<AnyView> = links.collect();
    let has_any = !links.is_empty();
    has_any.then(|| view! { <ul class="chips">{links}</ul> }.into_any())
}

/// A link to what the law says; `None` if the guide does not have the fact.
pub(crate) fn fact_chip(
    locale: &Locale,
    id: FactId,
    shown: Option<TopicId>,
) -> Option<AnyView> {
    let fact = locale.guide().fact(id)?;
    let title = locale.texts().facts.get(id)?.title.into_render();
    let anchor = ["#", id.as_str()].concat();
    if shown.is_some_and(|topic| fact.topics.contains(&topic)) {
        return Some(chip_within(anchor, title));
    }
    let page = locale.href(&Page::Topic((*fact.topics.first()?).into()));
    Some(chip_of([page, anchor].concat(), None, title))
}
