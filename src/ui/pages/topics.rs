//! All topics.

use leptos::prelude::*;

use crate::guide::{Topic, TopicGroupId};
use crate::ui::Page;
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{Icon, Prose, StartLink, chip};

/// All topics as tiles.
#[component]
pub(super) fn Topics() -> impl IntoView {
    view! {
        <Prose page=Page::Topics/>
        <StartLink/>
        <TopicTiles/>
        <HandbookLinks/>
    }
}

/// What is of use in every topic: the first weeks, letters, documents, words, phrases.
#[component]
pub(super) fn HandbookLinks() -> impl IntoView {
    let locale = use_locale();
    let pages = [
        Page::FirstWeeks,
        Page::Letters,
        Page::Documents,
        Page::Glossary,
        Page::Phrases,
    ];
    let links = pages.map(|page| {
        let href = locale.href(&page);
        chip(href, locale.title(&page))
    });
    view! { <ul class="chips" data-testid="handbook">{links.into_iter().collect_view()}</ul> }
}

/// The topics in their groups, each with its picture.
#[component]
pub(in crate::ui) fn TopicTiles() -> impl IntoView {
    let locale = use_locale();
    let topics = locale.guide().topics;
    let mut groups: Vec<Option<TopicGroupId>> = Vec::new();
    for topic in topics.iter() {
        if !groups.contains(&topic.group) {
            groups.push(topic.group);
        }
    }
    let groups = groups.into_iter().map(|group| {
        let id = group.map(|group| ["group-", group.as_str()].concat());
        let name = group.and_then(|group| locale.texts().topic_groups.get(group));
        let members = topics.iter().filter(move |topic| topic.group == group);
        let tiles: Vec<_> = members.map(|topic| tile(&locale, topic)).collect();
        view! {
            <div class="topic-group">
                {name.map(|name| view! { <p class="label" id=id.clone()>{*name}</p> })}
                <ul class="tiles" aria-labelledby=id>{tiles}</ul>
            </div>
        }
    });
    view! { <div class="topic-groups">{groups.collect_view()}</div> }
}

fn tile(locale: &Locale, topic: &Topic) -> AnyView {
    view! {
        <li>
            <a class="tile" href=locale.href(&Page::Topic(topic.id.into()))>
                <Icon name=topic.icon/>
                <span>{locale.topic(topic.id)}</span>
            </a>
        </li>
    }
    .into_any()
}
