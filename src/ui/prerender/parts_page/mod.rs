//! The parts of the pages on one page, each with its name: for those who change how they
//! look, and for the test that compares each with a picture (`tests/e2e/parts.spec.js`).
//!
//! The build writes it beside the site, not into it, so no visitor pays for it. Each part is
//! drawn by the component that the app uses, on the first record that has all of what the part
//! shows: a picture of it does not change with what editors write.

mod frame;
mod times;

use leptos::prelude::*;
use leptos_router::components::Router;
use leptos_router::location::RequestUrl;

use self::frame::frame;
use self::times::times;
use super::document::Template;
use crate::guide::{Figure, Place, Status};
use crate::i18n::Language;
use crate::ui::live::live;
use crate::ui::locale::use_locale;
use crate::ui::pages::topics::TopicTiles;
use crate::ui::parts::{
    CallNow, CardNote, Choice, EmergencyNumbers, ExitLink, FactCard, FigureTable,
    LawLinks, ListFilter, MailLink, MapLink, PhoneLink, PlaceCard, PlaceLinks,
    PleaseCheck, PostalAddress, PrintButton, ProvenanceNote, SaveButton, SearchForm,
    SectionActions, ShareRow, Shore, StartLink, Tick, WebLink, chip, close_button,
    date_field, failure_banner, forward, qr_code, undo_button,
};
use crate::ui::query::use_query_field;
use crate::ui::shell::app::provide_services;
use crate::ui::{BASE, Locale, Page};

/// The page in a language, as a document without the app.
pub fn parts_page(template: &Template, locale: &Locale) -> String {
    let path = parts_address(locale.language());
    let body = Owner::new_root(None).with(|| {
        provide_context(RequestUrl::new(&path));
        provide_services();
        provide_context(locale.clone());
        // The footer asks whether there is newer content than the page shows.
        provide_context(RwSignal::new(locale.clone()));
        view! {
            <Router base=BASE>
                <Parts/>
            </Router>
        }
        .to_html()
    });
    template.without_app(locale.language(), "Parts", &body)
}

/// Where the page is, beside the pages of the site.
pub fn parts_address(language: Language) -> String {
    [&Page::About.href(language), "parts/"].concat()
}

/// All of them. One that the guide has no record for is left out.
#[component]
fn Parts() -> impl IntoView {
    let locale = use_locale();
    let parts = [
        frame(),
        actions(&locale),
        records(&locale),
        forms(&locale),
        times(&locale),
    ];
    let parts = parts.into_iter().flatten();
    let parts = parts.filter_map(|(name, view)| Some(section(name, view?)));
    view! {
        <main id="main" data-page="parts">
            <h1 lang="en">"Parts"</h1>
            {parts.collect_view()}
        </main>
    }
}

/// The name of a part, and the part; nothing where the guide has no record for it.
type Part = (&'static str, Option<AnyView>);

fn section(name: &'static str, part: AnyView) -> impl IntoView {
    let id = ["part-", name].concat();
    let labelled_by = id.clone();
    view! {
        <section aria-labelledby=labelled_by>
            <h2 id=id lang="en">{name}</h2>
            <div data-part=name>{part}</div>
        </section>
    }
}

/// What calls, leads on, or does something.
fn actions(locale: &Locale) -> Vec<Part> {
    let contact = locale.guide().places.into_iter().find(|place| {
        let has_own = place.email.is_some() && place.url.is_some();
        has_own && !place.phones.is_empty() && has_street(locale, place)
    });
    let ways = contact.map(|place| {
        let phone = place.phones.into_iter().next();
        let (address, location) = (place.address, place.location);
        view! {
            {address.map(|address| view! { <PostalAddress address/> })}
            <p class="actions">
                {phone.map(|phone| view! { <PhoneLink number=phone.number/> })}
                {place.email.map(|address| view! { <MailLink address/> })}
                {place.url.map(|url| view! { <WebLink url/> })}
                <MapLink address location/>
                <SaveButton place/>
                <PrintButton/>
            </p>
        }
        .into_any()
    });
    let topics = || locale.href(&Page::Topics);
    let chips = [Page::FirstWeeks, Page::Letters, Page::Glossary];
    let chips = chips.map(|page| chip(locale.href(&page), locale.title(&page)));
    let close = close_button(locale, "none");
    let undo = undo_button("none", locale, || {});
    let retry = failure_banner(locale, "retry", Box::new(|| {}));
    let danger = locale.guide().danger.into_iter().take(2);
    let danger: Vec<_> = danger.map(|id| id.as_str()).collect();
    let call_now = (!danger.is_empty())
        .then(|| view! { <div class="safety"><CallNow places=danger/></div> }.into_any());
    vec![
        ("actions", ways),
        ("chips", Some(view! { <ul class="chips">{chips.into_iter().collect_view()}</ul> }.into_any())),
        ("forward", Some(forward(topics(), locale.title(&Page::Topics)))),
        ("tiles", Some(view! { <TopicTiles/> }.into_any())),
        ("start-link", Some(view! { <StartLink/> }.into_any())),
        ("emergency", Some(view! { <EmergencyNumbers/> }.into_any())),
        ("call-now", call_now),
        ("exit", Some(view! { <ExitLink/> }.into_any())),
        ("badge", Some(view! { <PleaseCheck/> }.into_any())),
        ("section-actions", Some(view! { <SectionActions id="main"/> }.into_any())),
        ("share-row", Some(view! { <ShareRow/> }.into_any())),
        ("dialog-buttons", Some(view! { <p class="actions">{close}</p> {undo} }.into_any())),
        ("banner", Some(retry)),
        ("hero", Some(view! { <div class="hero"><h2>{locale.title(&Page::Home)}</h2><Shore/></div> }.into_any())),
    ]
}

/// Records of the guide.
fn records(locale: &Locale) -> Vec<Part> {
    let places = locale.guide().places;
    let short = places.into_iter().find(|place| {
        let is_plain = place.schedules.is_empty() && is_sure(place);
        let has_line = locale.place(place.id).short.is_some();
        is_plain && has_line && !place.phones.is_empty() && has_street(locale, place)
    });
    let note = CardNote::Line;
    let short = short.map(|place| view! { <PlaceCard place now=None note/> }.into_any());
    let links = locale.guide().danger;
    let links =
        (!links.is_empty()).then(|| view! { <PlaceLinks places=links/> }.into_any());
    let fact = locale.guide().facts.into_iter();
    let fact = fact.filter(|fact| fact.provenance.please_check.is_empty());
    let mut fact = fact.filter(|fact| !fact.provenance.sources.is_empty());
    let fact = fact.find(|fact| fact.may_have_changed);
    let sources = fact
        .map(|fact| view! { <ProvenanceNote provenance=fact.provenance/> }.into_any());
    let laws = fact.map(|fact| {
        let law = fact.provenance.sources;
        view! { <LawLinks law about=locale.title(&Page::Letters).to_string()/> }
            .into_any()
    });
    let fact = fact.map(|fact| view! { <FactCard fact text=None/> }.into_any());
    let figure = |columns: fn(&Figure) -> bool| {
        let figures = locale.guide().figures.into_iter();
        let is_drawn = |figure: &&Figure| {
            let words = locale.texts().figures.get(figure.id);
            words.is_some_and(|words| words.shows.is_none())
        };
        let figure = figures.filter(is_drawn).find(|figure| columns(figure));
        figure.map(|figure| view! { <FigureTable figure/> }.into_any())
    };
    let fold = view! {
        <details class="more" open>
            <summary>{locale.text("show-more")}</summary>
            <p>{locale.text("start-invite")}</p>
        </details>
    };
    vec![
        ("place-card", short),
        ("place-links", links),
        ("fact", fact),
        ("laws", laws),
        ("provenance", sources),
        (
            "figure-bars",
            figure(|it| it.columns.len() == 1 && it.rows.len() > 2),
        ),
        ("figure-list", figure(|it| it.columns.len() > 2)),
        ("fold", Some(fold.into_any())),
        (
            "qr",
            qr_code("https://example.org/", locale.text("hand-over-code")),
        ),
    ]
}

/// What a visitor types into or chooses from.
fn forms(locale: &Locale) -> Vec<Part> {
    let kind = use_query_field("kind");
    let options = || vec![("a", locale.title(&Page::Letters).to_string())];
    let choice = view! {
        <Choice label="filter-kind" any="filter-all-kinds" field=kind options=options()/>
    };
    let filters = view! {
        <div class="filters">
            {choice}
            <Tick label="filter-phone" field=use_query_field("phone")/>
        </div>
    };
    let list = ListFilter::new(vec![String::new()], |_| true);
    let label = locale.text("weeks-note").into_any();
    let date = date_field(locale, label, "main".into(), live(String::new), |_| {});
    vec![
        (
            "search-form",
            Some(view! { <div class="hero"><SearchForm/></div> }.into_any()),
        ),
        ("list-filter", Some(list.form(locale, "filter-text", None))),
        ("filters", Some(filters.into_any())),
        (
            "date-field",
            Some(view! { <div class="filters">{date}</div> }.into_any()),
        ),
    ]
}

/// Whether a place has a street of this city, in one line.
fn has_street(locale: &Locale, place: &Place) -> bool {
    place.address.is_some_and(|address| {
        let is_one_line = address.address_1.is_some() && address.address_2.is_none();
        is_one_line && !address.is_post_box() && address.city == locale.guide().city
    })
}

/// Whether a place exists and nothing of it is to be checked.
fn is_sure(place: &Place) -> bool {
    place.status == Status::Active && place.provenance.please_check.is_empty()
}
