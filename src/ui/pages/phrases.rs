//! Sentences to say or to show at the counter.

use leptos::prelude::*;

use crate::guide::handbook::part::PhrasesPart;
use crate::ui::Page;
use crate::ui::load::{PageWords, Part};
use crate::ui::locale::use_locale;
use crate::ui::parts::{German, Title};

impl Part for PhrasesPart {
    fn words(&self, _: &Page) -> Option<PageWords> {
        None
    }
}

/// All phrases, in groups.
#[component]
pub(super) fn Phrases() -> impl IntoView {
    let part = use_locale().part::<PhrasesPart>(&Page::Phrases);
    let groups = part.map(|part| part.groups).unwrap_or_default();
    view! {
        <Title page=Page::Phrases/>
        {groups
            .into_iter()
            .map(|group| {
                view! {
                    <section id=group.id.as_str()>
                        <h2>{group.name}</h2>
                        <ul>
                            {group
                                .phrases
                                .into_iter()
                                .map(|phrase| {
                                    view! {
                                        <li id=phrase.id.as_str()>
                                            <p><German text=phrase.german/></p>
                                            {phrase.text.map(|text| view! { <p>{text}</p> })}
                                        </li>
                                    }
                                })
                                .collect_view()}
                        </ul>
                    </section>
                }
            })
            .collect_view()}
    }
}
