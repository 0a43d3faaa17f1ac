//! Saving the places of a list that somebody else has passed on.

use leptos::prelude::*;

use super::UNDO;
use crate::guide::{Guide, Place};
use crate::ui::Page;
use crate::ui::device::SavedPlaces;
use crate::ui::device::saved_link::{self, SavedLink};
use crate::ui::live::live;
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{German, PassedOn, TakeList, Undo};

/// A place of such a list.
#[derive(Debug, PartialEq)]
struct Taken {
    id: &'static str,
    /// The name of the place that is in the list, where this one succeeds it.
    before: Option<&'static str>,
}

/// Asks whether to save the places in the address; nothing where there are none.
#[component]
pub(super) fn TakeSaved() -> impl IntoView {
    let locale = use_locale();
    let saved = SavedPlaces::expect();
    let read =
        move |hash: &str| Some(passed_on(&locale, saved, &saved_link::read(hash)?));
    let undo = Undo {
        id: UNDO,
        is_possible: live(move || saved.can_be_restored() && saved.deleted().is_empty()),
        run: UnsyncCallback::new(move |()| saved.restore()),
    };
    view! { <TakeList id="saved-take" read=Box::new(read) undo/> }
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

fn passed_on(locale: &Locale, saved: SavedPlaces, link: &SavedLink) -> PassedOn {
    let (places, gone) = resolve(link, locale.guide());
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
    let title = match places.len() {
        0 => locale.title(&Page::Saved).to_string(),
        count => locale.count("saved-take", count),
    };
    let content = view! { <ul>{items}</ul> {gone} {broken} }.into_any();
    let ids: Vec<&'static str> = places.iter().map(|it| it.id).collect();
    let locale = locale.clone();
    let take: Box<dyn Fn() -> String> =
        Box::new(move || locale.count("saved-imported", saved.add(&ids)));
    PassedOn {
        title,
        content,
        take: (!places.is_empty()).then_some(take),
    }
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
