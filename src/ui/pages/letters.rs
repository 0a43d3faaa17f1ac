//! Letters from offices: which one is this, what now, until when.

use leptos::prelude::*;

use super::NotFound;
use crate::guide::handbook::part::{LetterPart, LettersPart};
use crate::ui::Page;
use crate::ui::load::{PageWords, Part};
use crate::ui::locale::use_locale;
use crate::ui::parts::Title;

impl Part for LettersPart {
    fn words(&self, page: &Page) -> Option<PageWords> {
        let Page::Letter(id) = page else { return None };
        let letter = find(self, id)?;
        Some(PageWords {
            title: letter.title,
            lead: Some(letter.means),
        })
    }
}

fn find(part: &LettersPart, id: &str) -> Option<&'static LetterPart> {
    part.letters.into_iter().find(|letter| letter.id == *id)
}

/// All letters.
#[component]
pub(super) fn Letters() -> impl IntoView {
    let locale = use_locale();
    let part = locale.part::<LettersPart>(&Page::Letters);
    let letters = part.map(|part| part.letters).unwrap_or_default();
    view! {
        <Title page=Page::Letters/>
        <ul class="cards">
            {letters
                .into_iter()
                .map(|letter| {
                    let href = locale.href(&Page::Letter(letter.id.as_str().into()));
                    view! {
                        <li>
                            <article class="card">
                                <h2><a href=href>{letter.title}</a></h2>
                                <p>{letter.sender}</p>
                            </article>
                        </li>
                    }
                })
                .collect_view()}
        </ul>
    }
}

/// One letter.
#[component]
pub(super) fn Letter(
    /// Its id.
    id: String,
) -> impl IntoView {
    let locale = use_locale();
    let part = locale.part::<LettersPart>(&Page::Letters);
    let Some(letter) = part.and_then(|part| find(part, &id)) else {
        return view! { <NotFound/> }.into_any();
    };
    view! {
        <p class="crumb">
            <a href=locale.href(&Page::Letters)>
                <span>{locale.title(&Page::Letters)}</span>
            </a>
        </p>
        <h1 tabindex="-1">{letter.title}</h1>
        <p class="lead">{letter.means}</p>
        <ol>{letter.first.into_iter().map(|text| view! { <li>{*text}</li> }).collect_view()}</ol>
    }
    .into_any()
}
