//! What a word of the glossary means, opened where it is read.

use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

use super::read_deferred;
use crate::guide::handbook::part::{GlossaryPart, TermPart};
use crate::platform::{IS_BROWSER, dialog, links, page, task};
use crate::ui::Page;
use crate::ui::live::{click, live, live_view};
use crate::ui::load;
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{
    German, GermanWords, Icon, close_button, dialog_frame, open_dialog,
};

/// The links in running text; see `parts/terms.rs`.
const TERMS: &str = "a.term";

const DIALOG: &str = "explanation";

const WORD: &str = "explained-word";

/// Opens the explanation of a word instead of following its link to the glossary. Where that
/// does not come, the link is followed.
#[component]
pub(super) fn Explanation() -> impl IntoView {
    // Where there is no app, the links are enough.
    if !IS_BROWSER {
        return ().into_any();
    }
    let locale = use_locale();
    let shown = RwSignal::new(None::<&'static TermPart>);
    let navigate = use_navigate();
    let open = {
        let locale = locale.clone();
        move |href: String| {
            let (locale, navigate) = (locale.clone(), navigate.clone());
            page::set_state("state", "loading");
            task::spawn(async move {
                let term = term_of(&locale, &href).await;
                page::set_state("state", "idle");
                if term.is_none() {
                    navigate(&href, Default::default());
                } else if shown.try_set(term).is_none() {
                    open_dialog(DIALOG);
                }
            });
        }
    };
    // It ends with the page.
    StoredValue::new_local(links::on_open(TERMS, "href", open));
    let content = live_view(move || match shown.get() {
        Some(term) => explanation(&locale, term),
        None => ().into_any(),
    });
    dialog_frame(DIALOG, WORD, live(|| "explanation"), content.into_any())
}

/// The term of a link to the glossary.
async fn term_of(locale: &Locale, href: &str) -> Option<&'static TermPart> {
    let (_, id) = href.split_once('#')?;
    let page = Page::Glossary;
    if !locale.has_part(&page) {
        let text = load::part_text(locale.language(), &page).await.ok()??;
        locale.add_part(&page, Some(read_deferred(&page, &text).ok()?));
    }
    let part = locale.part::<GlossaryPart>(&page)?;
    part.terms.into_iter().find(|term| term.id == *id)
}

/// The German word, what it is in the language, what it means, and the way to the glossary.
fn explanation(locale: &Locale, term: &'static TermPart) -> AnyView {
    let part = locale.part::<GlossaryPart>(&Page::Glossary);
    provide_context(GermanWords(
        part.map(|part| part.german).unwrap_or_default(),
    ));
    let href = [&locale.href(&Page::Glossary), "#", term.id.as_str()].concat();
    view! {
        <h2 id=WORD><German text=term.term/></h2>
        {term.translation.map(|text| view! { <p class="strong">{text}</p> })}
        <p>{term.explain}</p>
        <div class="actions">
            {close_button(locale, DIALOG)}
            <a class="forward" href=href on:click=click(|_| dialog::close(DIALOG))>
                <span>{locale.title(&Page::Glossary)}</span>
                <Icon name="arrow-right"/>
            </a>
        </div>
    }
    .into_any()
}
