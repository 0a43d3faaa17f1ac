use std::fs;

use super::*;
use crate::guide::handbook::part::SearchPart;
use crate::guide::{Guide, Texts};
use crate::platform::engine::Parts;
use crate::platform::task::block_on;
use crate::search::catalog::documents;
use crate::search::wire::write_document;
use crate::search::{Index, Synonyms, WordLists};

/// The concepts that are marked as discreet.
fn discreet(concepts: &str) -> Vec<&str> {
    let lines = concepts.lines().filter(|line| !line.starts_with('#'));
    let lines = lines.filter(|line| line.contains("\tdiscreet"));
    lines.filter_map(|line| line.split('\t').next()).collect()
}

/// What everybody searches for.
const ORDINARY: [&str; 8] = [
    "german-course",
    "job-centre",
    "childcare",
    "doctor",
    "library",
    "driving-licence",
    "flat",
    "football",
];

fn file(path: &str) -> String {
    fs::read_to_string([env!("CARGO_MANIFEST_DIR"), "/public/data/", path].concat())
        .unwrap()
}

/// The answers, by a reader of a language, to the first words of some concepts in it.
fn answers(tag: &str, concepts: &[&str], guide: &Guide) -> Vec<(String, SearchResults)> {
    let texts =
        |tag: &str| Texts::read(&file(&["texts/", tag, ".json"].concat())).unwrap();
    let (own, german) = (
        file(&["words/", tag, ".tsv"].concat()),
        file("words/de.tsv"),
    );
    let lists = WordLists {
        german: &german,
        own: if tag == "de" { "" } else { &own },
        others: "",
    };
    let all = file("concepts.tsv");
    let texts = [texts("de"), texts(tag)];
    let handbook = SearchPart::NONE;
    let documents = documents(guide, &[&texts[0], &texts[1]], &handbook);
    let index = Index::new(&documents, &Synonyms::read(&all, lists));
    let lines = own.lines().filter_map(|line| line.split_once('\t'));
    let lines = lines.filter(|(concept, _)| concepts.contains(concept));
    let queries = lines.flat_map(|(_, words)| words.split(", ").take(3));
    let entries = entries(guide, &handbook);
    queries
        .map(|query| {
            let answer = index.search(query);
            let items = answer.hits.into_iter().map(|hit| SearchResult {
                entry: entries[hit.document],
                explanation: hit.explanation,
                predecessor: None,
                is_in_passing: hit.is_in_passing,
            });
            let results = SearchResults {
                did_you_mean: None,
                items: items.collect(),
                highlights: Arc::new(answer.highlights),
                is_understood: true,
                // The topics of the results must suffice.
                crisis_lines: Vec::new(),
                has_secret: false,
                is_learned: true,
            };
            (query.to_owned(), results)
        })
        .collect()
}

#[test]
fn a_search_for_help_against_violence_or_in_a_crisis_is_discreet_in_every_language() {
    let guide = Guide::read(&file("guide.json")).unwrap();
    let concepts = file("concepts.tsv");
    let discreet = discreet(&concepts);
    assert!(discreet.contains(&"violence-women"));
    for language in Language::all().filter(|language| language.tag() == language.base()) {
        let answers = answers(language.tag(), &discreet, &guide);
        assert!(answers.len() >= discreet.len(), "{}", language.tag());
        for (query, answer) in answers {
            assert!(answer.is_discreet(&guide), "{}: {query}", language.tag());
        }
    }
}

#[test]
fn a_sentence_is_understood_in_the_languages_of_its_letters() {
    let language = |tag: &str| Language::from_tag(tag).unwrap();
    let tags = |query: &str, own: &str| -> Vec<&str> {
        let languages = languages_in(query, language(own)).into_iter();
        languages.map(Language::tag).collect()
    };
    assert_eq!(tags("", "ar"), ["ar"]);
    assert_eq!(tags("meine Wohnung", "de-simple"), ["de-simple"]);
    assert_eq!(tags("кошка и дом", "ru"), ["ru"]);
    let mut cyrillic = tags("кошка и дом", "de");
    cyrillic.sort_unstable();
    assert_eq!(cyrillic, ["bg", "ru", "uk"]);
    let mut arabic = tags("Brief بيت", "da");
    arabic.sort_unstable();
    assert_eq!(arabic, ["ar", "da", "fa"]);
    // In Latin letters it may be Arabic, too.
    let mut latin = tags("bayt", "ar");
    latin.sort_unstable();
    assert_eq!(latin, ["ar", "de", "en"]);
}

#[test]
fn a_search_is_not_kept_before_it_is_known_what_sentences_mean() {
    let guide = Guide::read(&file("guide.json")).unwrap();
    for (query, mut answer) in answers("de", &ORDINARY[..1], &guide) {
        assert!(!answer.is_discreet(&guide), "{query}");
        answer.is_learned = false;
        assert!(answer.is_discreet(&guide), "{query}");
    }
}

#[test]
fn an_ordinary_search_is_not() {
    let guide = Guide::read(&file("guide.json")).unwrap();
    for (query, answer) in answers("de", &ORDINARY, &guide) {
        assert!(!answer.is_discreet(&guide), "{query}");
    }
}

/// A finder of a page, which has been loaded.
fn finder_of(own: Language, guide: &'static Guide) -> Finder {
    let finder = Finder::new(|_| Box::pin(async { None }));
    finder.own.set_value(Some(own));
    finder.state.set(State::Ready {
        engine: engine(&[own]),
        entries: entries(guide, &SearchPart::NONE),
        german: List::default(),
        is_learned: true,
    });
    finder
}

/// An engine of a page in the first of some languages with the words of all of them.
fn engine(languages: &[Language]) -> Engine {
    let guide = Guide::read(&file("guide.json")).unwrap();
    let texts = Texts::read(&file("texts/de.json")).unwrap();
    let mut lines = String::new();
    for document in documents(&guide, &[&texts], &SearchPart::NONE) {
        write_document(&document, &mut lines);
    }
    let others = languages.iter().map(|language| language.base());
    let others = others.filter(|base| !["de", "en"].contains(base));
    let others = others.map(|base| file(&["words/", base, ".tsv"].concat()));
    block_on(Engine::open(Parts {
        documents: &lines,
        concepts: &file("concepts.tsv"),
        german: &file("words/de.tsv"),
        own: &file("words/en.tsv"),
        others: &others.collect::<Vec<_>>().join("\n"),
    }))
    .unwrap()
}

#[test]
fn what_somebody_searched_for_before_does_not_change_what_a_query_finds() {
    Owner::new().with(|| {
        let guide = Box::leak(Box::new(Guide::read(&file("guide.json")).unwrap()));
        let finder = finder_of(Language::GERMAN, guide);
        let found = |query: &str| {
            let results = finder.search(query).unwrap();
            let items = results.items.iter();
            items.map(|it| it.entry.id).collect::<Vec<_>>()
        };
        let queries = ["Bulle", "Arzt", "Licht"];
        let before = queries.map(found);
        let lost = "lekarz rodzinny";
        assert!(found(lost).is_empty());
        for languages in wider(lost, Language::GERMAN) {
            let engine = Some(engine(&languages));
            finder
                .wide
                .update(|all| all.push(Wide { languages, engine }));
        }
        assert!(!found(lost).is_empty());
        assert_eq!(queries.map(found), before);
    });
}
