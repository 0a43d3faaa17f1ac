//! Saving the places of a list that somebody else has passed on.

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::{UNDO, undo_button};
use crate::guide::{Guide, Place};
use crate::platform::{IS_BROWSER, focus};
use crate::ui::device::SavedPlaces;
use crate::ui::device::saved_link::{self, SavedLink};
use crate::ui::live::{click, live_view};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::German;
use crate::ui::query::leave_list_out;

/// A place of such a list.
#[derive(Debug, PartialEq)]
struct Taken {
    id: &'static str,
    /// The name of the place that is in the list, where this one succeeds it.
    before: Option<&'static str>,
}

/// Asks whether to save the places in the address; nothing where there are none. The answer
/// takes them out of the address, so that nobody passes them on with the page.
#[component]
pub(super) fn TakeList() -> impl IntoView {
    let locale = use_locale();
    let saved = SavedPlaces::expect();
    let hash = use_location().hash;
    let link = Memo::new(move |_| match IS_BROWSER {
        true => hash.with(|hash| saved_link::read(hash)),
        // A page that is written ahead of time knows nothing of it.
        false => None,
    });
    let leave_out = leave_list_out();
    let count = RwSignal::new(None::<usize>);
    let view = live_view(move || {
        if let Some(link) = link.get() {
            let (places, gone) = resolve(&link, locale.guide());
            let ids: Vec<&'static str> = places.iter().map(|it| it.id).collect();
            let take = move |_| {
                let added = saved.add(&ids);
                count.set(Some(added));
                leave_out.run(());
                // Where nothing is new there is nothing to undo.
                let undo = ["#", UNDO].concat();
                focus::set_next(if added > 0 { &undo } else { "main h1" });
            };
            let leave = move |_| {
                leave_out.run(());
                focus::set_next("main h1");
            };
            return question(&locale, &link, &places, &gone, take, leave);
        }
        let Some(count) = count.get() else {
            return ().into_any();
        };
        let undo = saved.can_be_restored() && saved.deleted().is_empty();
        view! {
            <div class="card">
                <p>{locale.count("saved-imported", count)}</p>
                {undo.then(|| undo_button(saved, &locale))}
            </div>
        }
        .into_any()
    });
    view! { <div aria-live="polite">{view}</div> }
}

/// The places of a list as the guide has them today, each once; and the ids of those that
/// it does not have any more.
fn resolve(link: &SavedLink, guide: &Guide) -> (Vec<Taken>, Vec<String>) {
    let (mut places, mut gone) = (Vec::<Taken>::new(), Vec::new());
    for id in &link.ids {
        let Some((old, place)) = guide.place(id).zip(guide.current_place(id)) else {
            gone.push(id.clone());
            continue;
        };
        let id = place.id.as_str();
        if places.iter().all(|own| own.id != id) {
            let before = (old.id != place.id).then(|| old.name.as_str());
            places.push(Taken { id, before });
        }
    }
    (places, gone)
}

fn question(
    locale: &Locale,
    link: &SavedLink,
    places: &[Taken],
    gone: &[String],
    take: impl FnMut(leptos::ev::MouseEvent) + 'static,
    leave: impl FnMut(leptos::ev::MouseEvent) + 'static,
) -> AnyView {
    let item = |taken: &Taken| {
        let place: &Place = locale.guide().place(taken.id)?;
        let before = taken.before.map(|name| {
            let words = locale.text_with("search-formerly", [("name", name.into())]);
            view! { <span class="note">{words}</span> }
        });
        Some(view! { <li><German text=place.name/> " " {before}</li> })
    };
    let items = places.iter().filter_map(item).collect_view();
    let gone = (!gone.is_empty()).then(|| {
        let words = locale.text_with("saved-gone", [("names", gone.join(", ").into())]);
        view! { <p>{words}</p> }
    });
    let broken =
        (!link.is_whole).then(|| view! { <p>{locale.text("saved-link-broken")}</p> });
    let has_any = !places.is_empty();
    let title = match has_any {
        true => locale.count("saved-take", places.len()),
        false => locale.title(&crate::ui::Page::Saved).to_string(),
    };
    let no = if has_any {
        "weeks-take-no"
    } else {
        "phrase-close"
    };
    view! {
        <section class="card notice" aria-labelledby="saved-take">
            <h2 id="saved-take">{title}</h2>
            <ul>{items}</ul>
            {gone}
            {broken}
            <p class="actions">
                {has_any
                    .then(|| {
                        view! {
                            <button type="button" on:click=click(take)>
                                {locale.text("weeks-take-yes")}
                            </button>
                        }
                    })}
                <button type="button" class="action" on:click=click(leave)>
                    {locale.text(no)}
                </button>
            </p>
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_that_has_a_successor_leads_to_it_and_one_that_is_gone_is_named() {
        let guide = include_str!("../../../../public/data/guide.json");
        let guide = Guide::read(guide).unwrap();
        let mut places = guide.places.iter();
        let old = places.find(|place| place.succeeded_by.is_some()).unwrap();
        let new = old.succeeded_by.unwrap();
        let ids = ["tafel", old.id.as_str(), "no-such-place", new.as_str()];
        let link = saved_link::read(&saved_link::write(&ids)).unwrap();
        let (places, gone) = resolve(&link, &guide);
        let tafel = Taken {
            id: "tafel",
            before: None,
        };
        let successor = Taken {
            id: new.as_str(),
            before: Some(old.name.as_str()),
        };
        assert_eq!(places, [tafel, successor]);
        assert_eq!(gone, ["no-such-place"]);
    }
}
