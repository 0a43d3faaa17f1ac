//! Where something comes from and how old it is.

use leptos::prelude::*;

use super::{Icon, PleaseCheck, failure_banner};
use crate::guide::{Confidence, Provenance, Source};
use crate::i18n::DateStyle;
use crate::platform::focus;
use crate::time::berlin;
use crate::ui::clock::current_time;
use crate::ui::live::live_view;
use crate::ui::load::Sources;
use crate::ui::locale::{Locale, use_locale};

/// The source of a record, its date, and marks where its backing is weak or where it may
/// have changed since editors wanted to look again.
#[component]
pub(crate) fn ProvenanceNote(
    /// The record's provenance.
    provenance: Provenance,
) -> impl IntoView {
    let locale = use_locale();
    let dated = match provenance.dated {
        Some(dated) => locale.text_with("dated", [("date", locale.dated(dated).into())]),
        None => locale.text("dated-unknown"),
    };
    let weak = !provenance.please_check.is_empty();
    let common = provenance.confidence == Confidence::CommonKnowledge;
    let (sources, loaded) = (provenance.sources, Sources::expect());
    view! {
        <footer class="provenance">
            {review(&locale, provenance)}
            {weak.then(|| view! { <PleaseCheck/> })}
            <span>{dated}</span>
            {common.then(|| view! { <span>{locale.text("confidence-common")}</span> })}
            {(!sources.is_empty())
                .then(|| {
                    let summary = locale.count("sources", sources.len());
                    let load = {
                        let locale = locale.clone();
                        move |_| loaded.request(locale.guide())
                    };
                    view! {
                        <details on:toggle=load>
                            <summary>{summary}</summary>
                            {live_view(move || {
                                if let Some(error) = loaded.failure(locale.guide()) {
                                    return missing(&locale, error, loaded);
                                }
                                let found = sources
                                    .into_iter()
                                    .filter_map(|it| loaded.find(locale.guide(), *it));
                                view! { <ul>{found.map(source).collect_view()}</ul> }.into_any()
                            })}
                        </details>
                    }
                })}
        </footer>
    }
}

/// That a record may have changed since its day of review. A page that is rendered ahead
/// of time has no current time, so this is never a part of it.
fn review(locale: &Locale, provenance: Provenance) -> Option<impl IntoView + use<>> {
    let today = berlin::to_civil(current_time()?).date();
    let day = locale.date(provenance.due(today)?, DateStyle::Long);
    let words = locale.text_with("review-due", [("date", day.into())]);
    Some(view! { <span class="badge badge-review"><Icon name="history"/>{words}</span> })
}

/// The sources could not be loaded: a sentence, and another try or the newer version.
fn missing(locale: &Locale, error: &'static str, sources: Sources) -> AnyView {
    let again = locale.clone();
    let retry = move || {
        // The button, which has the focus, goes.
        focus::set(".provenance details:focus-within > summary");
        sources.request(again.guide());
    };
    failure_banner(locale, error, Box::new(retry))
}

fn source(source: Source) -> impl IntoView {
    let name = match (&source.title, &source.url) {
        (Some(title), _) => title.as_str(),
        (None, Some(url)) => url.host(),
        (None, None) => "",
    };
    let name = view! { <bdi lang="de">{name}</bdi> };
    let view = match source.url {
        Some(url) => view! {
            <a href=url.as_str().to_owned() rel="external noopener noreferrer">{name}</a>
        }
        .into_any(),
        None => name.into_any(),
    };
    view! { <li>{view}</li> }
}
