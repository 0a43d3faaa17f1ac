//! All topics.

use leptos::prelude::*;

use crate::ui::Page;
use crate::ui::locale::use_locale;
use crate::ui::parts::{Icon, Prose, StartLink};

/// All topics as tiles.
#[component]
pub(super) fn Topics() -> impl IntoView {
    view! {
        <Prose page=Page::Topics/>
        <StartLink/>
        <TopicTiles/>
    }
}

/// The topics, each with its picture.
#[component]
pub(super) fn TopicTiles() -> impl IntoView {
    let locale = use_locale();
    let tiles = locale.guide().topics.iter().map(|topic| {
        view! {
            <li>
                <a class="tile" href=locale.href(&Page::Topic(topic.id.into()))>
                    <Icon name=topic.icon/>
                    <span>{locale.topic(topic.id)}</span>
                </a>
            </li>
        }
    });
    view! { <ul class="tiles">{tiles.collect_view()}</ul> }
}
