//! A place or a fact in German, in large type, and beneath it in the visitor's language, to
//! be shown at the window of an office, with what the visitor wants to say there.

use leptos::context::Provider;
use leptos::prelude::*;

use super::read_deferred;
use crate::guide::handbook::part::{PhrasePart, PhrasesPart};
use crate::guide::handbook::{PhraseId, PhraseSetting};
use crate::guide::{Fact, Guide, Place};
use crate::i18n::Language;
use crate::platform::{focus, page, task};
use crate::ui::Page;
use crate::ui::live::{edit, live, live_view};
use crate::ui::load::{self, LoadedGerman, load_german};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{German, Hours, Icon, PrintButton, failure_banner, hours_title};
use crate::ui::watched::use_address;

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

/// The phrase that asks for an interpreter, which is always shown.
const INTERPRETER: &str = "please-interpreter";

/// The state of `<html>` that hides the bars of the app, for the style sheet.
const BARS: &str = "bars";

/// What the visitor wants to say.
#[derive(Clone, Copy)]
struct Wishes {
    /// The phrases to choose from; `None` until they have come, if they come.
    phrases: RwSignal<Option<&'static PhrasesPart>>,
    /// Those that are chosen.
    chosen: RwSignal<Vec<PhraseId>>,
}

/// The German above the own language over the whole screen, which stays on, with a way back,
/// wishes to choose, and a button to print it.
#[component]
pub(super) fn Counter(
    /// What is shown.
    subject: Subject,
) -> impl IntoView {
    let locale = use_locale();
    let german = RwSignal::new(LoadedGerman::None);
    let address = use_address();
    let wishes = Wishes {
        phrases: RwSignal::new(None),
        chosen: RwSignal::new(Vec::new()),
    };
    // A screen reader reads out the new heading.
    focus::set_next("main h1");
    page::set_state(BARS, "hidden");
    on_cleanup(|| page::set_state(BARS, "shown"));
    // It ends with the page.
    StoredValue::new_local(page::keep_screen_on());
    let own = subject.clone();
    let speaks = locale.language();
    let load = {
        let locale = locale.clone();
        move || {
            load_german(&locale, german);
            load_phrases(&locale, wishes.phrases);
        }
    };
    load();
    let first = live_view(move || {
        let subject = subject.clone();
        match german.get() {
            None => ().into_any(),
            Some(Ok(german)) => view! {
                <Provider value=german><Column subject wishes speaks/></Provider>
            }
            .into_any(),
            Some(Err(key)) => {
                let load = load.clone();
                let retry = move || {
                    // The button, which has the focus, goes.
                    focus::set("main h1");
                    german.set(None);
                    load();
                };
                failure_banner(&locale, key, Box::new(retry))
            }
        }
    });
    let locale = use_locale();
    view! {
        <p class="crumb">
            <a href=live(move || address.path())>{locale.text("counter-close")}</a>
        </p>
        <h1 tabindex="-1">{locale.text("counter-title")}</h1>
        {choice(locale.clone(), wishes)}
        <div class="counter">
            {first}
            <Column subject=own wishes speaks/>
        </div>
        <p class="actions"><PrintButton/></p>
    }
}

/// Loads the phrases of the handbook in the visitor's language, if they can be had.
fn load_phrases(locale: &Locale, phrases: RwSignal<Option<&'static PhrasesPart>>) {
    let locale = locale.clone();
    task::spawn(async move {
        let page = Page::Phrases;
        if !locale.has_part(&page)
            && let Ok(Some(text)) = load::part_text(locale.language(), &page).await
            && let Ok(part) = read_deferred(&page, &text)
        {
            locale.add_part(&page, Some(part));
        }
        // Meanwhile the visitor may have gone on.
        phrases.try_set(locale.part::<PhrasesPart>(&page));
    });
}

/// All wishes, in groups, each to be ticked.
fn choice(locale: Locale, wishes: Wishes) -> impl IntoView {
    let title = locale.text("counter-choose");
    live_view(move || {
        let Some(part) = wishes.phrases.get() else {
            return ().into_any();
        };
        let groups = part.groups.iter().map(|group| {
            let phrases = group.phrases.iter();
            let phrases = phrases.filter(|phrase| phrase.setting != PhraseSetting::Phone);
            let phrases = phrases.map(|phrase| wish(wishes, phrase));
            view! {
                <fieldset>
                    <legend>{group.name}</legend>
                    {phrases.collect_view()}
                </fieldset>
            }
        });
        let groups = groups.collect_view();
        view! {
            <details class="more wishes-choice">
                <summary>{title.clone()}</summary>
                {groups}
            </details>
        }
        .into_any()
    })
}

/// A wish to tick.
fn wish(wishes: Wishes, phrase: &'static PhrasePart) -> impl IntoView {
    let id = phrase.id;
    let change = move |event| {
        let is_chosen = event_target_checked(&event);
        wishes.chosen.update(|chosen| {
            chosen.retain(|other| *other != id);
            if is_chosen {
                chosen.push(id);
            }
        });
    };
    let words = match phrase.text {
        Some(text) => view! { <span>{text}</span> }.into_any(),
        None => view! { <German text=phrase.german/> }.into_any(),
    };
    view! {
        <label class="check">
            <input
                type="checkbox"
                prop:checked=live(move || wishes.chosen.with(|chosen| chosen.contains(&id)))
                on:change=edit(change)
            />
            {words}
        </label>
    }
}

/// Which language the visitor speaks, what they want, and that an interpreter is to come.
fn request(locale: &Locale, wishes: Wishes, speaks: Language) -> impl IntoView + use<> {
    let name = locale.text(&["language-", speaks.tag()].concat());
    let speaks = locale.text_with("counter-speak", [("language", name.into())]);
    let want = locale.text("counter-want");
    let is_german = locale.language() == Language::GERMAN;
    let words = move |phrase: &'static PhrasePart| match phrase.text {
        Some(text) if !is_german => view! { {text} }.into_any(),
        _ => view! { <German text=phrase.german/> }.into_any(),
    };
    let phrases = live_view(move || {
        let Some(part) = wishes.phrases.get() else {
            return ().into_any();
        };
        let all = || part.groups.iter().flat_map(|group| group.phrases.iter());
        let chosen = wishes.chosen.get();
        let chosen = all().filter(|phrase| chosen.contains(&phrase.id));
        let chosen: Vec<_> = chosen.map(|it| view! { <li>{words(it)}</li> }).collect();
        let interpreter = all().find(|phrase| phrase.id.as_str() == INTERPRETER);
        let want = (!chosen.is_empty()).then(|| {
            view! {
                <p>{want.clone()}</p>
                <ul>{chosen}</ul>
            }
        });
        view! {
            {want}
            {interpreter.map(|phrase| view! { <p>{words(phrase)}</p> })}
        }
        .into_any()
    });
    view! {
        <div class="request">
            <p>{speaks}</p>
            {phrases}
        </div>
    }
}

/// The request and the subject in one language.
#[component]
fn Column(subject: Subject, wishes: Wishes, speaks: Language) -> impl IntoView {
    let locale = use_locale();
    let language = locale.language();
    let content = match subject {
        Subject::Place(place) => view! { <PlaceColumn place/> }.into_any(),
        Subject::Fact(fact) => view! { <FactColumn fact/> }.into_any(),
    };
    view! {
        <article class="card" lang=language.tag() dir=language.direction().as_str()>
            <p class="kind">{language.name()}</p>
            {request(&locale, wishes, speaks)}
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
