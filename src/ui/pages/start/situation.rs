//! What does somebody in a situation need?

use leptos::prelude::*;

use super::own::RememberButton;
use crate::guide::PlaceId;
use crate::guide::handbook::part::{NeedPart, StartPart};
use crate::ui::Page;
use crate::ui::locale::{Locale, use_locale};
use crate::ui::pages::NotFound;
use crate::ui::parts::{CallNow, GermanWords, Icon, forward};

/// The needs to choose from.
#[component]
pub(in crate::ui::pages) fn Situation(
    /// The situation's id.
    id: String,
) -> impl IntoView {
    let locale = use_locale();
    let part = locale.part::<StartPart>(&Page::Situation(id.clone()));
    let situation = part.and_then(|part| {
        let mut all = part.situations.into_iter();
        all.find(|it| it.id == *id.as_str())
    });
    let Some((part, situation)) = part.zip(situation) else {
        return view! { <NotFound/> }.into_any();
    };
    provide_context(GermanWords(part.german));
    let needs = part.needs.into_iter();
    let needs = needs.map(|need| choice(&locale, situation.id.as_str(), need));
    let needs = needs.collect_view();
    let weeks = Page::FirstWeeksOf(id);
    let in_danger = whom_to_call(&locale);
    view! {
        <p class="crumb">
            <a href=locale.href(&Page::Start)><span>{locale.title(&Page::Start)}</span></a>
        </p>
        <h1 tabindex="-1">{locale.text("start-need")}</h1>
        <p class="lead">{situation.label}</p>
        {situation.note.map(|note| view! { <p class="note">{note}</p> })}
        {(!in_danger.is_empty())
            .then(|| view! { <section class="safety"><CallNow places=in_danger/></section> })}
        <ul class="choices">{needs}</ul>
        {forward(locale.href(&weeks), locale.title(&Page::FirstWeeks))}
        <RememberButton id=situation.id.as_str()/>
    }
    .into_any()
}

/// The ids of those to call in danger, whatever the situation and the danger.
fn whom_to_call(locale: &Locale) -> Vec<&'static str> {
    let guide = locale.guide();
    let emergency = guide.emergency.iter().filter(|it| !it.can_wait);
    let all = emergency
        .map(|it| it.place)
        .chain(guide.danger.iter().copied());
    let mut ids = Vec::new();
    for id in all.map(PlaceId::as_str) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

/// A need to choose, with the picture of its topic.
fn choice(locale: &Locale, situation: &str, need: &NeedPart) -> AnyView {
    let page = Page::Answer {
        situation: situation.into(),
        need: need.id.as_str().into(),
    };
    let topic = need.topics.first().and_then(|id| locale.guide().topic(*id));
    let urgent = need.urgent.then(|| {
        view! {
            <p class="badge">
                <Icon name="triangle-alert"/>
                {locale.text("start-urgent")}
            </p>
        }
    });
    view! {
        <li class="card choice" data-urgent=need.urgent.then_some("")>
            {topic.map(|topic| view! { <Icon name=topic.icon/> })}
            <h2><a href=locale.href(&page)>{need.label}</a></h2>
            {urgent}
            <p>{need.hint}</p>
        </li>
    }
    .into_any()
}
