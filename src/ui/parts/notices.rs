//! What is said below the page: once, that the guide works without a network now, and what is
//! new since the last visit, which is remembered on the device; and to whom one writes about
//! mistakes.

use std::cmp::Reverse;

use leptos::prelude::*;

use super::German;
use super::correction::correction;
use super::order::in_order;
use crate::guide::Provenance;
use crate::platform::worker::{LanguagesRequest, request_languages};
use crate::platform::{IS_BROWSER, location, storage};
use crate::time::{Date, Dated};
use crate::ui::Page;
use crate::ui::live::{click, live_text};
use crate::ui::locale::{Locale, use_locale};

/// Under which it is kept that the first was said, and up to which day of the content the
/// second was looked at.
const OFFLINE: &str = "offline-said";
const SEEN: &str = "content-seen";

/// How many new records are listed.
const NEWEST: usize = 12;

/// Both of them, where there is something to say.
#[component]
pub(crate) fn Notices() -> impl IntoView {
    if !IS_BROWSER {
        return ().into_any();
    }
    let locale = use_locale();
    let is_home = location::path() == locale.href(&Page::Home);
    view! {
        <div class="notices">
            {offline(&locale)}
            {is_home.then(|| news(&locale))}
            {correction(&locale)}
        </div>
    }
    .into_any()
}

/// Says that the worker has what this page needs without a network.
fn offline(locale: &Locale) -> Option<AnyView> {
    if storage::get(OFFLINE).is_some() {
        return None;
    }
    let is_kept = RwSignal::new(false);
    let answers = request_languages(LanguagesRequest::MeasureOpen, move |kept, of, _| {
        if kept > 0 && kept == of && storage::set(OFFLINE, "said") {
            is_kept.set(true);
        }
    });
    // They end with the page.
    StoredValue::new_local(answers);
    let words = locale.text("offline-ready");
    let said = live_text(move || match is_kept.get() {
        true => words.clone(),
        false => String::new(),
    });
    Some(view! { <p role="status">{said}</p> }.into_any())
}

/// The records whose sources describe a day after the content that was looked at last. It is
/// offered until somebody opens it.
fn news(locale: &Locale) -> Option<AnyView> {
    let as_of = locale.guide().as_of;
    let look = move || {
        storage::set(SEEN, &as_of.to_string());
    };
    let Some(seen) = storage::get(SEEN).and_then(|day| day.parse().ok()) else {
        look();
        return None;
    };
    let items = newer(locale, seen);
    (!items.is_empty()).then(|| {
        view! {
            <aside aria-labelledby="news">
                <details class="more">
                    <summary on:click=click(move |_| look())>
                        <h2 id="news">{locale.text("news-title")}</h2>
                    </summary>
                    <ul>{items}</ul>
                </details>
            </aside>
        }
        .into_any()
    })
}

/// Links to the records that are newer than a day, the newest first.
fn newer(locale: &Locale, seen: Date) -> Vec<AnyView> {
    let guide = locale.guide();
    let new_day = |provenance: Provenance| {
        let day = provenance.dated.map(Dated::latest);
        // A source of a whole year may describe days that are still to come.
        day.filter(|day| seen < *day && *day <= guide.as_of)
    };
    let places = guide.places.iter().filter_map(|place| {
        let href = locale.href(&Page::Place(place.id.into()));
        let name = view! { <German text=place.name/> }.into_any();
        Some((new_day(place.provenance)?, href, name))
    });
    let facts = guide.facts.iter().filter_map(|fact| {
        let page = locale.href(&Page::RefugeesSection(fact.section));
        let href = [&page, "#", fact.id.as_str()].concat();
        let title = locale.texts().facts.get(fact.id)?.title;
        Some((
            new_day(fact.provenance)?,
            href,
            title.into_render().into_any(),
        ))
    });
    let all = in_order(places.chain(facts), |(day, _, _)| Reverse(*day));
    let newest = all.into_iter().take(NEWEST);
    newest
        .map(|(_, href, name)| view! { <li><a href=href>{name}</a></li> }.into_any())
        .collect()
}
