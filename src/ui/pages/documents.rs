//! Papers that one has, gets or needs.

use leptos::prelude::*;

use super::NotFound;
use crate::guide::handbook::part::{DocumentPart, DocumentsPart};
use crate::guide::{List, Str};
use crate::ui::Page;
use crate::ui::loaded::{PageWords, Part};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{
    GermanWords, Icon, LawLinks, ListFilter, ProvenanceNote, Title, running,
};
use crate::ui::progressive::render_later;

impl Part for DocumentsPart {
    fn words(&self, _: &Page) -> Option<PageWords> {
        None
    }

    fn terms(&self) -> List<Str> {
        self.terms
    }
}

/// All documents, each under its own anchor, with a list of them to begin with.
#[component]
pub(super) fn Documents() -> impl IntoView {
    let locale = use_locale();
    let Some(part) = locale.part::<DocumentsPart>(&Page::Documents) else {
        return view! { <NotFound/> }.into_any();
    };
    provide_context(GermanWords(part.german));
    let haystacks = part.documents.iter().map(haystack).collect();
    let filter = ListFilter::new(haystacks, |_| true);
    let links = part.documents.iter().enumerate().map(|(at, document)| {
        let href = ["#", document.id.as_str()].concat();
        view! {
            <li hidden=filter.hides(at)><a href=href rel="external"><span>{document.name}</span></a></li>
        }
    });
    let links = links.collect_view();
    let sections = part.documents.iter().enumerate().map(|(at, document)| {
        let locale = locale.clone();
        render_later(move || section(&locale, filter, at, document))
    });
    view! {
        <Title page=Page::Documents/>
        {filter.form(&locale, "filter-text", None)}
        <nav class="questions" aria-labelledby="all">
            <h2 id="all">{locale.text("documents-all")}</h2>
            <ul>{links}</ul>
        </nav>
        {sections.collect_view()}
    }
    .into_any()
}

/// A document: what it is, who issues it, and what to keep in mind.
fn section(
    locale: &Locale,
    filter: ListFilter,
    at: usize,
    document: &'static DocumentPart,
) -> AnyView {
    let place = document.place.and_then(|id| locale.guide().place(id));
    let issuer = match place {
        Some(place) => {
            let href = locale.href(&Page::Place(place.id.into()));
            view! { <a href=href>{document.issuer}</a> }.into_any()
        }
        None => running(document.issuer),
    };
    let tip = document.tip.map(|tip| {
        view! { <p class="tip"><Icon name="info"/> <span>{running(tip)}</span></p> }
    });
    view! {
        <section class="card document" id=document.id.as_str() hidden=filter.hides(at)>
            <h2>{document.name}</h2>
            <p>{running(document.explain)}</p>
            <p class="sender">
                <span class="label">{locale.text("document-issuer")}</span>
                " "
                {issuer}
            </p>
            {tip}
            <LawLinks law=document.law about=document.name.as_str()/>
            <ProvenanceNote provenance=document.provenance/>
        </section>
    }
    .into_any()
}

/// The words of a document that the filter looks at.
fn haystack(document: &DocumentPart) -> String {
    let tip = document.tip.unwrap_or_default();
    let texts = [document.name, document.explain, document.issuer, tip];
    texts.map(|text| text.as_str()).join(" ")
}
