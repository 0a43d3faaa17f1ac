//! Words of the glossary in running text, in every page and language as it is written ahead of
//! time: links to what they mean.
#![cfg(feature = "ssr")]
// Helpers of tests may panic as tests do.
#![allow(clippy::unwrap_used)]

mod common;

use std::collections::BTreeSet;

use common::{file, guide, locale, rendered};
use serde_json::{Value, from_str};
use wegweiser::i18n::Language;
use wegweiser::ui::{Locale, Page, render};

/// How a linked word ends before its text.
const LINK: &str = "\" class=\"term\">";

fn in_language(tag: &str) -> Locale {
    locale(Language::from_tag(tag).unwrap(), guide())
}

/// What is within `<main>` of a page.
fn main_of(page: &Page, locale: &Locale) -> String {
    main(&render(&page.href(locale.language()), locale.clone(), None))
}

/// What is within `<main>` of the HTML of a page.
fn main(html: &str) -> String {
    let (_, main) = html.split_once("<main").unwrap();
    main.split_once("</main>").unwrap().0.replace("<!>", "")
}

/// What is within `<main>` of every page in a language.
fn mains(tag: &str) -> impl Iterator<Item = (&'static Page, String)> {
    let pages = rendered(Language::from_tag(tag).unwrap()).iter();
    pages.map(|(page, html)| (page, main(html)))
}

/// The linked words of a page, each with the address to which it leads.
fn links(main: &str) -> Vec<(&str, &str)> {
    let links = main.match_indices(LINK).map(|(at, _)| {
        let (_, href) = main[..at].rsplit_once("<a href=\"").unwrap();
        let (word, _) = main[at + LINK.len()..].split_once("</a>").unwrap();
        (word, href)
    });
    links.collect()
}

/// The ids of the glossary, as editors wrote them.
fn ids() -> BTreeSet<String> {
    let json: Value = from_str(&file("public/data/handbook/glossary.json")).unwrap();
    let terms = json["terms"].as_array().unwrap().iter();
    terms
        .map(|term| term["id"].as_str().unwrap().into())
        .collect()
}

#[test]
fn a_page_links_a_term_once_and_to_where_the_glossary_explains_it() {
    let ids = ids();
    for tag in Language::all().map(Language::tag) {
        let locale = in_language(tag);
        let glossary = [&locale.href(&Page::Glossary), "#"].concat();
        for (page, main) in mains(tag) {
            let links = links(&main);
            let addresses: BTreeSet<&str> = links.iter().map(|it| it.1).collect();
            let name = format!("{page:?} in {tag}");
            assert_eq!(addresses.len(), links.len(), "{name}: {links:?}");
            for (word, href) in links {
                let id = href.strip_prefix(&*glossary);
                assert!(id.is_some_and(|id| ids.contains(id)), "{name}: {word}");
            }
        }
    }
}

#[test]
fn no_term_is_a_link_within_a_link_a_button_or_a_heading() {
    for tag in ["de", "de-simple", "ar", "pl"] {
        for (page, main) in mains(tag) {
            for (at, _) in main.match_indices(LINK) {
                let (before, _) = main[..at].rsplit_once("<a href").unwrap();
                for name in ["a", "button", "h1", "h2", "h3", "h4", "summary"] {
                    let opened = before.matches(&format!("<{name} ")).count()
                        + before.matches(&format!("<{name}>")).count();
                    let closed = before.matches(&format!("</{name}>")).count();
                    assert_eq!(opened, closed, "<{name}> of {page:?} in {tag}");
                }
            }
        }
    }
}

#[test]
fn german_words_are_linked_on_every_sort_of_page_in_every_sort_of_script() {
    // In another language of Latin letters the build says which words are German.
    for tag in ["de", "de-simple", "ar", "uk"] {
        let locale = in_language(tag);
        let answers = mains(tag).filter(|(page, _)| matches!(page, Page::Answer { .. }));
        let count: usize = answers.map(|(_, main)| links(&main).len()).sum();
        assert!(count > 0, "answers in {tag}");
        for page in [
            Page::Topic("residence".into()),
            Page::Letter("bamf-rejected".into()),
            Page::Documents,
        ] {
            let main = main_of(&page, &locale);
            assert!(!links(&main).is_empty(), "{page:?} in {tag}");
        }
    }
}

#[test]
fn only_the_german_word_of_a_translation_is_the_link() {
    let locale = in_language("ar");
    let main = main_of(&Page::Topic("residence".into()), &locale);
    for (word, _) in links(&main) {
        assert!(
            word.is_ascii() || word.chars().all(|it| it < '\u{250}'),
            "{word}"
        );
        let (before, _) = main.split_once(&[LINK, word, "</a>"].concat()).unwrap();
        let (_, opened) = before.rsplit_once("<bdi").unwrap();
        assert!(!opened.contains("</bdi>"), "{word} is not tagged as German");
    }
}

#[test]
fn the_glossary_itself_has_no_such_links() {
    for tag in ["de", "ar"] {
        let main = main_of(&Page::Glossary, &in_language(tag));
        assert_eq!(links(&main), []);
    }
}
