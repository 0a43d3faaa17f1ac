//! A place or a fact in the visitor's language and in German side by side, in large
//! type, to be shown at the window of an office.

use leptos::context::Provider;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

use crate::guide::{Fact, Guide, Place};
use crate::platform::focus;
use crate::ui::live::live_view;
use crate::ui::load::use_german;
use crate::ui::locale::use_locale;
use crate::ui::parts::{German, Hours, Icon, PrintButton, hours_title};

/// What is shown at the window.
#[derive(Clone)]
pub(in crate::ui) enum Subject {
    /// A place.
    Place(&'static Place),
    /// A fact.
    Fact(&'static Fact),
}

impl Subject {
    /// The place or fact that has this id.
    pub(in crate::ui) fn find(guide: &Guide, id: &str) -> Option<Self> {
        let place = guide.place(id).map(Self::Place);
        place.or_else(|| guide.fact(id).map(Self::Fact))
    }
}

/// The two columns, with a way back and a button to print them.
#[component]
pub(super) fn Counter(
    /// What is shown.
    subject: Subject,
) -> impl IntoView {
    let locale = use_locale();
    let german = use_german();
    let back = use_location().pathname;
    // A screen reader reads out the new heading.
    focus::set_next("main h1");
    let own = subject.clone();
    let other = live_view(move || {
        let subject = subject.clone();
        match german.get() {
            None => ().into_any(),
            Some(Ok(german)) => {
                view! { <Provider value=german><Column subject/></Provider> }.into_any()
            }
            Some(Err(key)) => view! { <p role="alert">{locale.text(key)}</p> }.into_any(),
        }
    });
    let locale = use_locale();
    view! {
        <p class="crumb">
            <a href=back>{locale.text("counter-close")}</a>
        </p>
        <h1 tabindex="-1">{locale.text("counter-title")}</h1>
        <div class="counter">
            <Column subject=own/>
            {other}
        </div>
        <p class="actions"><PrintButton/></p>
    }
}

/// The subject in one language.
#[component]
fn Column(subject: Subject) -> impl IntoView {
    let language = use_locale().language();
    let content = match subject {
        Subject::Place(place) => view! { <PlaceColumn place/> }.into_any(),
        Subject::Fact(fact) => view! { <FactColumn fact/> }.into_any(),
    };
    view! {
        <article class="card" lang=language.tag() dir=language.direction().as_str()>
            <p class="kind">{language.name()}</p>
            {content}
        </article>
    }
}

#[component]
fn PlaceColumn(place: &'static Place) -> impl IntoView {
    let locale = use_locale();
    let words = locale.place(place.id);
    let hours = (!place.schedules.is_empty() || words.hours_note.is_some()).then(|| {
        view! {
            <h3>{hours_title(&locale, &place.schedules)}</h3>
            <Hours schedules=place.schedules note=words.hours_note/>
        }
    });
    let address = place.address.map(|address| {
        let lines = address
            .lines()
            .map(|line| view! { <span><bdi>{line}</bdi></span> });
        view! { <address class="address" lang="de">{lines.collect_view()}</address> }
    });
    let phones = place.phones.into_iter().map(|phone| {
        let number = phone.number.as_str().to_owned();
        view! { <p><Icon name="phone"/> " " <bdi dir="ltr">{number}</bdi></p> }
    });
    view! {
        <h2><German text=place.name/></h2>
        {words.name.map(|name| view! { <p class="meaning">{name}</p> })}
        {words.description.map(|text| view! { <p>{text}</p> })}
        {hours}
        {address}
        {phones.collect_view()}
    }
}

#[component]
fn FactColumn(fact: &'static Fact) -> impl IntoView {
    let words = use_locale().texts().facts.get(fact.id).cloned();
    words.map(|words| {
        view! {
            <h2>{words.title}</h2>
            <p>{words.text}</p>
            <p class="law"><Icon name="scale"/> <bdi lang="de">{fact.law}</bdi></p>
        }
    })
}
