//! One place: only what is known of it.

use leptos::prelude::*;

use crate::guide::{
    Accessibility, Childcare, Details, Place, PlaceText, School, Status, Str, Text,
};
use crate::ui::Page;
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{
    CounterLink, German, Hours, Icon, MailLink, MapLink, PhoneLink, PlaceList,
    PleaseCheck, PostalAddress, ProvenanceNote, SaveButton, WebLink, chip, forward,
    hours_title, message_words, read_button, running,
};
use crate::ui::progressive::render_later;

/// A place.
#[component]
pub(super) fn PlacePage(
    /// The place.
    place: &'static Place,
) -> impl IntoView {
    let locale = use_locale();
    let words = locale.place(place.id);
    let details = locale.part::<Details>(&Page::Place(place.id.into()));
    let description = details.and_then(|it| it.places.get(place.id).copied());
    let description = description.or(words.description).or(words.short);
    let topic = place.topics.first().cloned();
    let crumb = topic.map(|id| {
        let href = locale.href(&Page::Topic(id.into()));
        view! { <p class="crumb"><a href=href><span>{locale.topic(id)}</span></a></p> }
    });
    view! {
        {crumb}
        <p class="kind">{locale.kind(place.kind)}</p>
        <h1 tabindex="-1"><German text=place.name/></h1>
        {words.name.map(|name| view! { <p class="meaning">{name}</p> })}
        {(place.status == Status::Defunct).then(|| defunct(&locale, place))}
        {description.map(|text| view! { <p class="lead">{running(text)}</p> })}
        <div class="columns">
            {contact(&locale, place)}
            {place.school.as_ref().map(|it| school(&locale, it))}
            {place.childcare.as_ref().map(|it| childcare(&locale, it))}
            {(!place.equipment.is_empty()).then(|| equipment(&locale, place))}
        </div>
        {facts(&locale, place, &words)}
        {round_table(&locale, place)}
        <p class="actions">
            <SaveButton place/>
            <ContactButton place/>
            {read_button("action needs-app", "main")}
            <CounterLink id=place.id.into()/>
        </p>
        <ProvenanceNote provenance=place.provenance/>
        {render_later(move || details.map(|it| neighbours(&locale, place, it)).into_any())}
    }
}

/// Ways to reach it.
fn contact(locale: &Locale, place: &Place) -> impl IntoView + use<> {
    let has_any = !place.phones.is_empty()
        || place.email.is_some()
        || place.url.is_some()
        || place.address.is_some();
    let numbers = place.phones.into_iter();
    let address = place.address;
    let title = locale.text("place-contact");
    let (email, url, location) = (place.email, place.url, place.location);
    has_any.then(|| {
        view! {
            <section class="card" aria-labelledby="contact">
                <h2 id="contact">{title}</h2>
                {address.map(|address| view! { <PostalAddress address/> })}
                <p class="actions">
                    {numbers.map(|phone| view! { <PhoneLink number=phone.number/> }).collect_view()}
                    {email.map(|address| view! { <MailLink address/> })}
                    {url.map(|url| view! { <WebLink url/> })}
                    <MapLink address location/>
                </p>
            </section>
        }
    })
}

/// What else is known: hours, languages, district, topics.
fn facts(locale: &Locale, place: &Place, words: &PlaceText) -> impl IntoView + use<> {
    let titled = |title: String, value: AnyView| {
        view! {
            <dt>{title}</dt>
            <dd>{value}</dd>
        }
    };
    let row = |key: &str, value: AnyView| titled(locale.text(key), value);
    let is_known = !place.schedules.is_empty() || words.hours_note.is_some();
    let hours = if is_known {
        let (schedules, note) = (place.schedules, words.hours_note);
        Some(view! { <Hours schedules note/> }.into_any())
    } else {
        // Who could call is asked to do so before going there.
        let can_call = !place.phones.is_empty() && place.address.is_some();
        can_call.then(|| locale.text("hours-unknown").into_any())
    };
    let title = hours_title(locale, &place.schedules);
    let hours = hours.map(|hours| titled(title, hours));
    let names = place
        .languages
        .iter()
        .map(|tag| locale.text(&["language-", tag].concat()));
    let names = names.map(|name| view! { <li>{name}</li> }).collect_view();
    let note = words.languages_note;
    let languages = (!place.languages.is_empty() || note.is_some()).then(|| {
        let note = note.map(|note| view! { <p>{running(note)}</p> });
        row(
            "place-languages",
            view! { <ul class="inline">{names}</ul> {note} }.into_any(),
        )
    });
    let district = place.district.map(|district| {
        row(
            "place-district",
            view! { <bdi lang="de">{district}</bdi> }.into_any(),
        )
    });
    let access = place.accessibility;
    let access = access.map(|it| row("place-access", access_words(locale, it)));
    let topics = place.topics.iter().map(|id| {
        let href = locale.href(&Page::Topic((*id).into()));
        chip(href, locale.topic(id))
    });
    let topics = view! { <ul class="chips">{topics.collect_view()}</ul> };
    let check = place
        .provenance
        .please_check
        .iter()
        .any(|field| field == "schedules");
    let has_hours = hours.is_some();
    view! {
        <dl class="details">
            {hours}
            {(check && has_hours).then(|| view! { <dd><PleaseCheck/></dd> })}
            {languages}
            {access}
            {district}
            {row("place-topics", topics.into_any())}
        </dl>
    }
}

/// Whether one gets in without a step, and who says so.
fn access_words(locale: &Locale, access: Accessibility) -> AnyView {
    let key = if access.step_free {
        "access-step-free"
    } else {
        "access-steps"
    };
    let who = access
        .self_reported
        .then(|| view! { <p class="note">{locale.text("access-self-reported")}</p> });
    view! { <p>{locale.text(key)}</p> {who} }.into_any()
}

fn school(locale: &Locale, school: &School) -> impl IntoView + use<> {
    let item = |name: &Text| view! { <li>{name.into_render()}</li> };
    let types = school.types.iter();
    let types = types.filter_map(|id| locale.texts().school_types.get(id));
    let types = types.map(item).collect_view();
    let years = school.years.map(|(from, to)| {
        locale.text_with("school-years", [("from", from.into()), ("to", to.into())])
    });
    let certificates = school.certificates.iter();
    let certificates = certificates.filter_map(|id| locale.texts().certificates.get(id));
    let certificates = certificates.map(item).collect_view();
    let has_certificates = !school.certificates.is_empty();
    let all_day = school.all_day.map(|it| locale.text(it.key()));
    let danish = school.danish_minority.then(|| locale.text("school-danish"));
    let private = school.private.then(|| locale.text("school-private"));
    let lines = [years, all_day, danish, private].into_iter().flatten();
    view! {
        <section class="card" aria-labelledby="school">
            <h2 id="school">{locale.text("school-title")}</h2>
            <ul class="inline strong">{types}</ul>
            {lines.map(|line| view! { <p>{message_words(&line)}</p> }).collect_view()}
            {has_certificates
                .then(|| {
                    view! {
                        <p>{locale.text("school-certificates")}</p>
                        <ul>{certificates}</ul>
                    }
                })}
            {operator(locale, school.operator)}
        </section>
    }
}

fn childcare(locale: &Locale, childcare: &Childcare) -> impl IntoView + use<> {
    let groups = childcare.groups.iter().map(|group| {
        let key = if group.nature {
            "childcare-group-nature"
        } else {
            "childcare-group"
        };
        let variables = [
            ("count", group.count.into()),
            ("from", group.minimum_age.into()),
            ("to", group.maximum_age.into()),
        ];
        view! { <li>{locale.text_with(key, variables)}</li> }
    });
    let lunch = if childcare.lunch {
        "childcare-lunch"
    } else {
        "childcare-no-lunch"
    };
    let guide = locale.guide();
    let portal = guide.nursery_portal.and_then(|id| guide.place(id));
    let portal = portal.map(|portal| {
        let href = locale.href(&Page::Place(portal.id.into()));
        view! {
            <p>
                {locale.text("childcare-free")} " "
                <a href=href><German text=portal.name/></a>
            </p>
        }
    });
    view! {
        <section class="card" aria-labelledby="childcare">
            <h2 id="childcare">{message_words(&locale.text("childcare-title"))}</h2>
            <p>{locale.count("childcare-places", childcare.places.into())}</p>
            {portal}
            <ul>{groups.collect_view()}</ul>
            <p>{locale.text(lunch)}</p>
            {operator(locale, childcare.operator)}
        </section>
    }
}

fn operator(locale: &Locale, name: Str) -> impl IntoView + use<> {
    view! {
        <p>
            <span class="label">{locale.text("place-operator")}</span>
            " "
            <German text=name/>
        </p>
    }
}

fn equipment(locale: &Locale, place: &Place) -> impl IntoView + use<> {
    let names = place
        .equipment
        .iter()
        .filter_map(|id| locale.texts().equipment.get(id));
    let names = names.map(|name| view! { <li class="chip">{*name}</li> });
    view! {
        <section class="card" aria-labelledby="equipment">
            <h2 id="equipment">{locale.text("playground-equipment")}</h2>
            <ul class="chips">{names.collect_view()}</ul>
        </section>
    }
}

fn defunct(locale: &Locale, place: &Place) -> impl IntoView + use<> {
    let successor = place
        .succeeded_by
        .as_ref()
        .and_then(|id| locale.guide().place(id));
    let successor = successor.map(|place| {
        let href = locale.href(&Page::Place(place.id.into()));
        let name = place.name;
        forward(href, view! { <German text=name/> }.into_any())
    });
    view! {
        <div class="card notice">
            <p>{locale.text("status-defunct-long")}</p>
            {successor}
        </div>
    }
}

/// The way to the meeting's own page from the place that it is.
fn round_table(locale: &Locale, place: &Place) -> impl IntoView + use<> {
    (locale.guide().round_table.place == place.id)
        .then(|| forward(locale.href(&Page::RoundTable), locale.text("meeting-dates")))
}

/// Puts the ways to reach a place into the address book of the phone; nothing where there
/// are none.
#[component]
fn ContactButton(
    /// The place.
    place: &'static Place,
) -> impl IntoView {
    let has_any = !place.phones.is_empty() || place.email.is_some();
    has_any.then(|| {
        let what = ["contact:", place.id.as_str()].concat();
        view! {
            <button type="button" class="action" data-share=what>
                <Icon name="download"/>
                {use_locale().text("contact-save")}
            </button>
        }
    })
}

/// Other places of the first topic.
fn neighbours(
    locale: &Locale,
    place: &Place,
    details: &Details,
) -> Option<impl IntoView + use<>> {
    let topic = place.topics.first()?;
    let ids = details.neighbours.get(place.id)?;
    let places = locale.guide().places_of(ids);
    let href = locale.href(&Page::Topic((*topic).into()));
    let title = locale.text_with(
        "place-neighbours",
        [("topic", locale.topic(topic).to_string().into())],
    );
    let all = locale.text("place-neighbours-all");
    Some(view! {
        <section aria-labelledby="neighbours">
            <h2 id="neighbours">{title}</h2>
            <PlaceList places/>
            {forward(href, all)}
        </section>
    })
}
