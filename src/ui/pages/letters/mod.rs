//! Letters from offices: which one is this, what now, until when.

mod deadlines;
mod deemed;
mod letter;

use leptos::prelude::*;

use super::NotFound;
use crate::guide::handbook::Stake;
use crate::guide::handbook::part::{LetterPart, LettersPart};
use crate::guide::{List, Str};
use crate::ui::Page;
use crate::ui::loaded::{PageWords, Part};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{Choice, GermanWords, ListFilter, Title, message_words};
use crate::ui::query::{QueryField, use_query_field};

pub(super) use letter::Letter;

impl Part for LettersPart {
    fn words(&self, page: &Page) -> Option<PageWords> {
        let Page::Letter(id) = page else { return None };
        let letter = find(self, id)?;
        Some(PageWords {
            title: letter.title,
            lead: Some(letter.means),
            ..PageWords::default()
        })
    }

    fn terms(&self) -> List<Str> {
        self.terms
    }
}

fn find(part: &LettersPart, id: &str) -> Option<&'static LetterPart> {
    part.letters.into_iter().find(|letter| letter.id == *id)
}

/// All letters, by what is at stake; found by the words of their heading and by their sender.
#[component]
pub(super) fn Letters() -> impl IntoView {
    let locale = use_locale();
    let Some(part) = locale.part::<LettersPart>(&Page::Letters) else {
        return view! { <NotFound/> }.into_any();
    };
    provide_context(GermanWords(part.german));
    let sender = use_query_field("sender");
    let haystacks = part.letters.iter().map(haystack).collect();
    let filter = ListFilter::new(haystacks, move |at| is_from(part, at, sender));
    let links = groups(part).map(|(stake, _)| {
        let key = key(stake);
        let href = ["#", key].concat();
        view! { <li><a class="chip" href=href rel="external"><span>{locale.text(key)}</span></a></li> }
    });
    let groups = groups(part).map(|(stake, items)| {
        let key = key(stake);
        let letters = items
            .iter()
            .map(|(at, letter)| card(&locale, filter, *at, letter));
        let is_hidden = filter.hides_all(items.iter().map(|(at, _)| *at).collect());
        view! {
            <section aria-labelledby=key hidden=is_hidden>
                <h2 id=key>{message_words(&locale.text(key))}</h2>
                <ul class="cards">{letters.collect_view()}</ul>
            </section>
        }
    });
    let options = senders(part);
    let choice = view! {
        <Choice label="filter-sender" any="filter-all-senders" field=sender options/>
    };
    view! {
        <Title page=Page::Letters/>
        {filter.form(&locale, "letter-filter", Some((sender, choice.into_any())))}
        <nav aria-label=locale.text("letter-stake")>
            <ul class="chips">{links.collect_view()}</ul>
        </nav>
        {groups.collect_view()}
    }
    .into_any()
}

/// The letters by what is at stake, each with its position in the file, which has those of a
/// sender side by side.
fn groups(
    part: &LettersPart,
) -> impl Iterator<Item = (Stake, Vec<(usize, &'static LetterPart)>)> + use<> {
    let letters = part.letters;
    let groups = Stake::ALL.into_iter().map(move |stake| {
        let letters = letters.iter().enumerate();
        (stake, letters.filter(|(_, it)| it.stake == stake).collect())
    });
    groups.filter(|(_, letters): &(_, Vec<_>)| !letters.is_empty())
}

/// The key of the message for what is at stake, which is also the anchor of the group.
fn key(stake: Stake) -> &'static str {
    match stake {
        Stake::Stay => "stake-stay",
        Stake::Money => "stake-money",
        Stake::Home => "stake-home",
        Stake::Health => "stake-health",
        Stake::Children => "stake-children",
        Stake::Debts => "stake-debts",
        Stake::Penalty => "stake-penalty",
        Stake::Unknown => "stake-unknown",
    }
}

/// A letter in the list: who sends it, what it is, and the words by which to know it.
fn card(
    locale: &Locale,
    filter: ListFilter,
    at: usize,
    letter: &'static LetterPart,
) -> AnyView {
    let href = locale.href(&Page::Letter(letter.id.as_str().into()));
    let words: Vec<&str> = letter.recognise.iter().map(|it| it.as_str()).collect();
    view! {
        <li hidden=filter.hides(at)>
            <article class="card place-card">
                <p class="kind">{letter.sender}</p>
                <h3><a href=href>{letter.title}</a></h3>
                <p class="note"><bdi lang="de">{words.join(" · ")}</bdi></p>
            </article>
        </li>
    }
    .into_any()
}

/// The words of a letter that the filter looks at.
fn haystack(letter: &LetterPart) -> String {
    let own = [letter.title, letter.sender, letter.look, letter.means];
    let own = own.into_iter().map(|text| text.as_str());
    let words = letter.recognise.into_iter().map(|words| words.as_str());
    own.chain(words).collect::<Vec<_>>().join(" ")
}

/// All senders, each under the id of its first letter, in the order of their names.
fn senders(part: &LettersPart) -> Vec<(&'static str, String)> {
    let mut senders: Vec<(&str, String)> = Vec::new();
    for letter in part.letters {
        let name = letter.sender.as_str();
        let place_of = senders.binary_search_by(|(_, known)| known.as_str().cmp(name));
        if let Err(at) = place_of {
            senders.insert(at, (letter.id.as_str(), name.to_owned()));
        }
    }
    senders
}

/// Whether the sender of a letter is the chosen one, if one is chosen.
fn is_from(part: &'static LettersPart, at: usize, sender: QueryField) -> bool {
    let sender_of = |letter: &'static LetterPart| letter.sender;
    let chosen = sender.with(|id| find(part, id)).map(sender_of);
    chosen.is_none_or(|chosen| part.letters.get(at).map(sender_of) == Some(chosen))
}
