//! Words of German offices, A to Z.

use leptos::prelude::*;

use super::NotFound;
use crate::guide::handbook::part::{GlossaryPart, TermPart};
use crate::ui::Page;
use crate::ui::loaded::{PageWords, Part};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{ExitLink, German, GermanWords, LawLinks, ListFilter, Title};
use crate::ui::progressive::render_later;

impl Part for GlossaryPart {
    fn words(&self, _: &Page) -> Option<PageWords> {
        None
    }
}

/// All terms under their first letters, found by the German words, by those of the language
/// and by what they mean.
#[component]
pub(super) fn Glossary() -> impl IntoView {
    let locale = use_locale();
    let Some(part) = locale.part::<GlossaryPart>(&Page::Glossary) else {
        return view! { <NotFound/> }.into_any();
    };
    provide_context(GermanWords(part.german));
    let haystacks = part.terms.iter().map(haystack).collect();
    let filter = ListFilter::new(haystacks, |_| true);
    let letters = letters(part);
    let links = letters.iter().map(|(letter, items)| {
        let href = ["#", &anchor(*letter)].concat();
        let is_hidden = filter.hides_all(items.clone());
        view! {
            <li hidden=is_hidden>
                <a class="letter" href=href rel="external" lang="de">{letter.to_string()}</a>
            </li>
        }
    });
    let links = links.collect_view();
    let sections = letters.into_iter().map(|(letter, items)| {
        let locale = locale.clone();
        render_later(move || section(&locale, part, filter, letter, items))
    });
    view! {
        <Title page=Page::Glossary/>
        {filter.form(&locale, "filter-text", None)}
        <nav aria-label=locale.text("glossary-letters")>
            <ul class="letters">{links}</ul>
        </nav>
        {sections.collect_view()}
    }
    .into_any()
}

/// The terms under each letter, by their positions: they are in the order of the dictionary.
fn letters(part: &GlossaryPart) -> Vec<(char, Vec<usize>)> {
    let mut letters: Vec<(char, Vec<usize>)> = Vec::new();
    for (at, term) in part.terms.iter().enumerate() {
        let letter = initial(&term.term);
        match letters.last_mut() {
            Some((last, items)) if *last == letter => items.push(at),
            _ => letters.push((letter, vec![at])),
        }
    }
    letters
}

/// The letter under which a word is in a dictionary: umlauts are with their vowels.
fn initial(word: &str) -> char {
    match word.chars().next().unwrap_or_default() {
        'Ä' | 'ä' => 'A',
        'Ö' | 'ö' => 'O',
        'Ü' | 'ü' => 'U',
        letter => letter.to_ascii_uppercase(),
    }
}

/// The anchor of a letter.
fn anchor(letter: char) -> String {
    format!("letter-{}", letter.to_ascii_lowercase())
}

fn section(
    locale: &Locale,
    part: &'static GlossaryPart,
    filter: ListFilter,
    letter: char,
    items: Vec<usize>,
) -> AnyView {
    let id = anchor(letter);
    let terms = items
        .iter()
        .filter_map(|at| Some((*at, part.terms.get(*at)?)));
    let terms = terms.map(|(at, it)| term(locale, filter, at, it));
    let terms = terms.collect_view();
    view! {
        <section aria-labelledby=id.clone() hidden=filter.hides_all(items)>
            <h2 id=id.clone() lang="de">{letter.to_string()}</h2>
            <div class="terms">{terms}</div>
        </section>
    }
    .into_any()
}

/// A term: the German word, what it is in the language, and what it means.
fn term(
    locale: &Locale,
    filter: ListFilter,
    at: usize,
    term: &'static TermPart,
) -> AnyView {
    let also = (!term.also.is_empty()).then(|| {
        let words = term.also.iter().enumerate().map(|(at, word)| {
            view! {
                {(at > 0).then_some(", ")}
                <German text=*word/>
            }
        });
        let words = words.collect_view();
        view! {
            <p class="note">
                <span>{locale.text("glossary-also")}</span>
                " "
                {words}
            </p>
        }
    });
    let translation = term.translation;
    view! {
        <article class="card term" id=term.id.as_str() hidden=filter.hides(at)>
            <h3><German text=term.term/></h3>
            {translation.map(|text| view! { <p class="strong">{text}</p> })}
            {also}
            <p>{term.explain}</p>
            {term.discreet.then(|| view! { <ExitLink/> })}
            {links(locale, term)}
            <LawLinks law=term.law about=term.term.as_str()/>
        </article>
    }
    .into_any()
}

/// Links to the documents that a term concerns, and to what the guide says of the law.
fn links(locale: &Locale, term: &TermPart) -> AnyView {
    if term.documents.is_empty() && term.facts.is_empty() {
        return ().into_any();
    }
    let page = locale.href(&Page::Documents);
    let documents = term.documents.iter().map(|document| {
        let href = [&page, "#", document.id.as_str()].concat();
        view! { <li><a class="chip" href=href><span>{document.name}</span></a></li> }
    });
    let facts = term.facts.iter().filter_map(|id| {
        let fact = locale.guide().fact(*id)?;
        let title = locale.texts().facts.get(*id)?.title;
        let page = locale.href(&Page::RefugeesSection(fact.section));
        let href = [&page, "#", id.as_str()].concat();
        Some(view! { <li><a class="chip" href=href><span>{title}</span></a></li> })
    });
    view! { <ul class="chips">{documents.collect_view()} {facts.collect_view()}</ul> }
        .into_any()
}

/// The words of a term that the filter looks at.
fn haystack(term: &TermPart) -> String {
    let translation = term.translation.unwrap_or_default();
    let mut words = vec![
        term.term.as_str(),
        translation.as_str(),
        term.explain.as_str(),
    ];
    words.extend(term.also.iter().map(|it| it.as_str()));
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_umlaut_is_with_its_vowel_and_a_small_letter_with_the_large_one() {
        assert_eq!(initial("Überstellung"), 'U');
        assert_eq!(initial("eAT"), 'E');
        assert_eq!(initial("räumliche Beschränkung"), 'R');
    }
}
