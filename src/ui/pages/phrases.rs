//! Sentences to say or to show at the counter.

use leptos::prelude::*;

use super::NotFound;
use crate::guide::handbook::PhraseSetting;
use crate::guide::handbook::part::{PhrasePart, PhrasesPart};
use crate::guide::{List, Str};
use crate::platform::{dialog, speech};
use crate::ui::Page;
use crate::ui::live::{click, live, live_view};
use crate::ui::loaded::{PageWords, Part};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{
    CallInDanger, ExitLink, German, GermanWords, Icon, ListFilter, Title, running,
};

/// The id of the view that shows one sentence over the whole screen.
const LARGE: &str = "large";

/// Up to how many letters a sentence is short, and up to how many it is not yet long.
const SHORT: usize = 30;
const MEDIUM: usize = 60;

impl Part for PhrasesPart {
    fn words(&self, _: &Page) -> Option<PageWords> {
        None
    }

    fn terms(&self) -> List<Str> {
        self.terms
    }
}

/// What a phrase can be used for on this device.
#[derive(Clone, Copy)]
struct Use {
    /// The phrase that is shown over the whole screen.
    shown: RwSignal<Option<&'static PhrasePart>>,
    /// Whether the device can read German aloud.
    has_voice: RwSignal<bool>,
}

/// All phrases, in groups by the errand.
#[component]
pub(super) fn Phrases() -> impl IntoView {
    let locale = use_locale();
    let Some(part) = locale.part::<PhrasesPart>(&Page::Phrases) else {
        return view! { <NotFound/> }.into_any();
    };
    provide_context(GermanWords(part.german));
    let usage = Use {
        shown: RwSignal::new(None),
        has_voice: use_german_voice(),
    };
    let phrases = part.groups.iter().flat_map(|group| group.phrases.iter());
    let filter = ListFilter::new(phrases.map(haystack).collect(), |_| true);
    let links = part.groups.iter().map(|group| {
        let href = ["#", group.id.as_str()].concat();
        view! { <li><a class="chip" href=href rel="external"><span>{group.name}</span></a></li> }
    });
    let mut next = 0;
    let groups = part.groups.iter().map(|group| {
        let first = next;
        next += group.phrases.len();
        let items = group.phrases.iter().enumerate();
        let items = items.map(|(at, it)| phrase(&locale, filter, first + at, it, usage));
        view! {
            <section id=group.id.as_str() hidden=filter.hides_all((first..next).collect())>
                <h2>{group.name}</h2>
                {group.discreet.then(danger)}
                <ul class="phrases">{items.collect_view()}</ul>
            </section>
        }
    });
    let groups = groups.collect_view();
    view! {
        <Title page=Page::Phrases/>
        {filter.form(&locale, "filter-text", None)}
        <nav aria-label=locale.text("phrase-groups")>
            <ul class="chips">{links.collect_view()}</ul>
        </nav>
        {groups}
        {large(&locale, usage)}
    }
    .into_any()
}

/// The way out, and whom to call, above phrases about violence.
fn danger() -> AnyView {
    view! { <ExitLink/> <CallInDanger is_nested=true/> }.into_any()
}

/// Whether the device can read German aloud; some find out only after a while.
fn use_german_voice() -> RwSignal<bool> {
    let has_voice = RwSignal::new(speech::has_voice("de"));
    let listener = speech::on_voices(move || {
        // The visitor may have gone on.
        let _ = has_voice.try_set(speech::has_voice("de"));
    });
    // It ends with the page.
    StoredValue::new_local(listener);
    has_voice
}

/// A phrase: the German sentence, what it says, and what to know about it.
fn phrase(
    locale: &Locale,
    filter: ListFilter,
    at: usize,
    phrase: &'static PhrasePart,
    usage: Use,
) -> AnyView {
    let setting = match phrase.setting {
        PhraseSetting::Counter => "phrase-counter",
        PhraseSetting::Phone => "phrase-phone",
        PhraseSetting::Both => "phrase-both",
    };
    let sentence = ["german-", phrase.id.as_str()].concat();
    let show = move |_| {
        usage.shown.set(Some(phrase));
        dialog::open(LARGE);
    };
    view! {
        <li class="card phrase" id=phrase.id.as_str() hidden=filter.hides(at)>
            <p class="german" id=sentence.clone()><German text=phrase.german/></p>
            {phrase.text.map(|text| view! { <p>{text}</p> })}
            {phrase.note.map(|note| view! { <p class="note">{running(note)}</p> })}
            <p class="note">{locale.text(setting)}</p>
            <div class="actions needs-app">
                <button
                    type="button"
                    class="action"
                    aria-describedby=sentence.clone()
                    on:click=click(show)
                >
                    <Icon name="maximize"/>
                    {locale.text("phrase-show")}
                </button>
                {say(locale, usage, move || Some(phrase), Some(sentence))}
            </div>
        </li>
    }
    .into_any()
}

/// The button that reads a phrase aloud, where the device can.
fn say(
    locale: &Locale,
    usage: Use,
    phrase: impl Fn() -> Option<&'static PhrasePart> + Copy + Send + Sync + 'static,
    described_by: Option<String>,
) -> AnyView {
    let say = move |_| {
        if let Some(phrase) = phrase() {
            speech::say_german(&phrase.german);
        }
    };
    view! {
        <button
            type="button"
            class="action"
            hidden=live(move || !usage.has_voice.get())
            aria-describedby=described_by
            on:click=click(say)
        >
            <Icon name="volume-2"/>
            {locale.text("phrase-say")}
        </button>
    }
    .into_any()
}

/// One sentence over the whole screen, to be shown at the counter.
fn large(locale: &Locale, usage: Use) -> AnyView {
    let sentence = live_view(move || {
        let Some(phrase) = usage.shown.get() else {
            return ().into_any();
        };
        let letters = phrase.german.chars().count();
        let length = if letters <= SHORT {
            "short"
        } else if letters <= MEDIUM {
            "medium"
        } else {
            "long"
        };
        view! {
            <p class="sentence" lang="de" dir="ltr" data-length=length>{phrase.german}</p>
            {phrase.text.map(|text| view! { <p class="own">{text}</p> })}
        }
        .into_any()
    });
    let title = locale.document_title(&Page::Phrases);
    view! {
        <dialog id=LARGE class="large" aria-label=title>
            <div class="actions">
                <button type="button" class="action" on:click=click(|_| dialog::close(LARGE))>
                    <Icon name="x"/>
                    {locale.text("phrase-close")}
                </button>
                {say(locale, usage, move || usage.shown.get_untracked(), None)}
            </div>
            <div class="sentences">{sentence}</div>
        </dialog>
    }
    .into_any()
}

/// The words of a phrase that the filter looks at.
fn haystack(phrase: &PhrasePart) -> String {
    let text = phrase.text.unwrap_or_default();
    let note = phrase.note.unwrap_or_default();
    [phrase.german.as_str(), text.as_str(), note.as_str()].join(" ")
}
