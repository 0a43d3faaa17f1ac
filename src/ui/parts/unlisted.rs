//! For those who read none of the guide's languages best: a word in their own, the language
//! that may do, and the way to interpreters.

use leptos::prelude::*;

use super::{DeferredPart, DrawPart, Icon};
use crate::i18n::Language;
use crate::platform::{focus, location, visitor};
use crate::ui::device::{Declined, choose};
use crate::ui::live::{click, live_view};
use crate::ui::locale::use_locale;
use crate::ui::{Page, Route};

/// One line for each such language, with these fields separated by tabs: its tags, its
/// direction, the tag of the language of the guide that its speakers read most likely, that
/// the guide is not in it, and “interpreters”.
const LINES: &str = include_str!("../../../data/unlisted.tsv");

/// The question that says who interprets, of the topic whose places give advice.
const INTERPRETERS: &str = "interpreters";

/// The hint on a page; nothing for those who read one of the guide's languages, and then its
/// code is not needed.
pub(crate) fn unlisted_hint() -> AnyView {
    let shown = use_locale().language();
    let (declined, code) = (Declined::expect(), DrawPart::expect());
    live_view(move || match declined.misses_own(shown) {
        true => code.draw(DeferredPart::Unlisted),
        false => ().into_any(),
    })
    .into_any()
}

/// A language that the guide does not have.
#[derive(Debug, PartialEq, Eq)]
struct Unlisted {
    tag: &'static str,
    direction: &'static str,
    nearest: Language,
    not_in_it: &'static str,
    interpreters: &'static str,
}

impl Unlisted {
    /// The language of a BCP 47 tag, if it is in the list.
    fn find(tag: &str) -> Option<Self> {
        let base = tag.split(['-', '_']).next()?;
        LINES.lines().find_map(|line| {
            let mut fields = line.split('\t');
            let mut tags = fields.next()?.split(' ');
            let tag = tags.find(|own| own.eq_ignore_ascii_case(base))?;
            Some(Self {
                tag,
                direction: fields.next()?,
                nearest: Language::from_tag(fields.next()?)?,
                not_in_it: fields.next()?,
                interpreters: fields.next()?,
            })
        })
    }
}

/// The hint to the visitor whose browser names an unlisted language first.
#[component]
pub(crate) fn UnlistedHint() -> impl IntoView {
    let (locale, declined) = (use_locale(), Declined::expect());
    let shown = locale.language();
    let own = visitor::languages();
    let Some(own) = own.first().and_then(|tag| Unlisted::find(tag)) else {
        return ().into_any();
    };
    let nearest = own.nearest;
    let page = Route::parse(&location::path()).page;
    let offer = (nearest.base() != shown.base()).then(|| {
        view! {
            <a
                href=page.href(nearest)
                lang=nearest.tag()
                dir=nearest.direction().as_str()
                hreflang=nearest.tag()
                on:click=click(move |_| choose(nearest))
            >
                {nearest.offer()}
            </a>
        }
    });
    let interpreters = locale.guide().advice_topic.map(|topic| {
        let topic = Page::Topic(topic.into()).href(nearest);
        let href = [&topic, "#", INTERPRETERS].concat();
        view! { <a href=href hreflang=nearest.tag()>{own.interpreters}</a> }
    });
    let decline = move |_| {
        declined.add(shown);
        focus::set_next("main h1");
    };
    view! {
        <div class="banner unlisted" lang=own.tag dir=own.direction>
            <p>{own.not_in_it}</p>
            {offer}
            {interpreters}
            <button
                type="button"
                class="plain"
                lang=shown.tag()
                aria-label=locale.text("offer-decline")
                on:click=click(decline)
            >
                <Icon name="x"/>
            </button>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_list_is_a_language_that_the_guide_does_not_have() {
        let tags = LINES.lines().flat_map(|line| {
            let tags = line.split('\t').next().unwrap_or_default();
            tags.split(' ')
        });
        for tag in tags {
            assert!(Unlisted::find(tag).is_some(), "{tag}");
            assert_eq!(Language::find([tag]), None, "{tag}");
        }
        assert!(LINES.lines().all(|line| line.split('\t').count() == 5));
    }

    #[test]
    fn a_language_is_found_by_its_tag_with_a_country() {
        let nearest = |tag| Unlisted::find(tag).map(|own| own.nearest.tag());
        assert_eq!(nearest("ti-ER"), Some("en"));
        assert_eq!(nearest("kmr"), Some("tr"));
        assert_eq!(nearest("ps_AF"), Some("fa"));
        assert_eq!(nearest("tlh"), None);
    }
}
