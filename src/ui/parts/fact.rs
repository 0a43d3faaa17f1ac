//! A fact about the law.

use leptos::prelude::*;

use super::{CounterLink, Icon, ProvenanceNote, read_button, running};
use crate::guide::{Fact, Text};
use crate::ui::locale::use_locale;

/// A fact with its paragraph, its date, and whether it may have changed.
#[component]
pub(crate) fn FactCard(
    /// The fact.
    fact: &'static Fact,
    /// What it says, where the texts do not have it.
    text: Option<Text>,
) -> impl IntoView {
    let locale = use_locale();
    let words = locale.texts().facts.get(fact.id).cloned();
    let counter = view! { <CounterLink id=fact.id.into()/> };
    let (title, own) = words
        .map(|words| (words.title, words.text))
        .unwrap_or_default();
    let text = text.unwrap_or(own);
    view! {
        <article class="card fact" id=fact.id.as_str() data-kind="fact">
            <h3>{title}</h3>
            {fact
                .may_have_changed
                .then(|| {
                    view! {
                        <p class="badge badge-changed">
                            <Icon name="history"/>
                            {locale.text("may-have-changed")}
                        </p>
                    }
                })}
            <p>{running(text)}</p>
            <p class="law">
                <Icon name="scale"/>
                <span class="visually-hidden">{locale.text("fact-law")}</span>
                <bdi lang="de">{fact.law}</bdi>
            </p>
            <p class="actions">
                {read_button("action needs-app", fact.id.as_str())}
                {counter}
            </p>
            <ProvenanceNote provenance=fact.provenance/>
        </article>
    }
}
