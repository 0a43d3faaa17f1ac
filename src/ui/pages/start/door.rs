//! The place to go first.

use leptos::prelude::*;

use crate::guide::Place;
use crate::ui::Page;
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{
    German, Hours, Icon, MailLink, MapLink, PhoneLink, PostalAddress, SaveButton,
    WebLink, Wish, button, hours_title,
};

/// A place with all that one needs to call it or to go there.
#[component]
pub(super) fn Door(
    /// The place.
    place: &'static Place,
) -> impl IntoView {
    let locale = use_locale();
    let words = locale.place(place.id);
    let href = locale.href(&Page::Place(place.id.into()));
    let phones = place.phones.into_iter();
    let phones = phones.map(|phone| view! { <PhoneLink number=phone.number/> });
    // Who can be called needs no further way to write or to read.
    let is_without_phone = place.phones.is_empty();
    let mail = place.email.filter(|_| is_without_phone);
    let web = place.url.filter(|_| is_without_phone);
    let location = place.location;
    // A town alone leads nowhere.
    let address = place.address.filter(|_| has_street(place));
    let is_reachable =
        !is_without_phone || mail.is_some() || web.is_some() || address.is_some();
    let share = Wish::Share(["place:", place.id.as_str()].concat());
    let unknown = (!is_reachable).then(|| locale.text("contact-unknown"));
    view! {
        <div class="card door">
            <h2><Icon name="signpost"/> {locale.text("start-door")}</h2>
            <h3><a href=href><German text=place.name/></a></h3>
            {words.name.map(|name| view! { <p class="meaning">{name}</p> })}
            {words.description.map(|text| view! { <p>{text}</p> })}
            {is_reachable.then(|| view! {
                <p class="actions">
                    {phones.collect_view()}
                    {mail.map(|address| view! { <MailLink address/> })}
                    {web.map(|url| view! { <WebLink url/> })}
                    <MapLink address location/>
                </p>
            })}
            {unknown.map(|text| view! { <p>{text}</p> })}
            {address.map(|address| view! { <PostalAddress address/> })}
            {hours(&locale, place)}
            {languages(&locale, place)}
            <p class="actions">
                <SaveButton place/>
                {button("share-2", "action", locale.text("hand-over-place"), false, share)}
            </p>
        </div>
    }
}

/// Whether its address says where in the town it is.
fn has_street(place: &Place) -> bool {
    place.address.is_some_and(|it| it.address_1.is_some())
}

/// Whether people are there whom one can reach, though we may know no more than the town and a
/// website; what is in no town is a website alone.
fn is_office(place: &Place) -> bool {
    has_street(place) || place.address.is_some() && place.url.is_some()
}

/// When it is open; where that is not known, a note for whoever can go there or call first.
fn hours(locale: &Locale, place: &Place) -> AnyView {
    let note = locale.place(place.id).hours_note;
    let schedules = place.schedules;
    if schedules.is_empty() && note.is_none() {
        let unknown = match (place.phones.is_empty(), place.is_hotline()) {
            (false, false) => Some(locale.text("hours-unknown")),
            (true, _) if is_office(place) => Some(locale.text("hours-not-known")),
            _ => None,
        };
        return unknown
            .map(|text| view! { <p class="note">{text}</p> })
            .into_any();
    }
    view! {
        <h4>{hours_title(locale, &schedules)}</h4>
        <Hours schedules note dated=place.provenance.dated/>
    }
    .into_any()
}

/// Which languages are spoken there, or that nobody has told us. A website has its own ways.
fn languages(locale: &Locale, place: &Place) -> AnyView {
    let note = locale.place(place.id).languages_note;
    if place.languages.is_empty() && note.is_none() {
        let is_spoken_to = !place.phones.is_empty() || is_office(place);
        let unknown = is_spoken_to.then(|| locale.text("languages-not-known"));
        return unknown
            .map(|text| view! { <p class="note">{text}</p> })
            .into_any();
    }
    let names = place.languages.iter();
    let names = names.map(|tag| locale.text(&["language-", tag].concat()));
    let names = names.map(|name| view! { <li>{name}</li> });
    view! {
        <h4>{locale.text("place-languages")}</h4>
        <ul class="inline">{names.collect_view()}</ul>
        {note.map(|note| view! { <p class="note">{note}</p> })}
    }
    .into_any()
}
