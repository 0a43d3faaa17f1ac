//! The search engine as pages use it: it is made when somebody begins to search, and
//! looks at the words of more languages when a query asks for them.

use leptos::prelude::*;

use super::locale::Locale;
use crate::guide::Guide;
use crate::i18n::{Language, Script};
use crate::search::Because;
use crate::search::catalog::{Kind, entries};

use engine::Engine;

/// So many of the results tell what a query is about.
const LEADING: usize = 3;

/// The engine, once somebody searches.
#[derive(Clone, Copy)]
pub(super) struct Finder {
    state: RwSignal<State, LocalStorage>,
    /// The languages whose words it looks at, the visitor's first.
    languages: StoredValue<Vec<Language>>,
}

/// What became of the engine.
enum State {
    /// Nobody has searched yet, or it is on its way.
    Asleep,
    /// It answers.
    Ready {
        engine: Engine,
        entries: Vec<(Kind, &'static str)>,
    },
    /// It did not come.
    Failed,
}

/// The answer to a query.
#[derive(Clone, PartialEq)]
pub(super) struct Answer {
    /// The query that may have been meant.
    pub(super) instead: Option<String>,
    /// What was found, best first.
    pub(super) results: Vec<Found>,
    /// Whether the words of the query stand nowhere as they were typed.
    pub(super) is_lost: bool,
}

impl Answer {
    /// Whether it is about something that others need not know of: one of the first
    /// results is.
    pub(super) fn is_discreet(&self, guide: &Guide) -> bool {
        let mut first = self.results.iter().take(LEADING);
        first.any(|found| found.is_discreet(guide))
    }
}

/// Something that was found.
#[derive(Clone, PartialEq)]
pub(super) struct Found {
    /// What it is.
    pub(super) kind: Kind,
    /// Its id among its kind.
    pub(super) id: &'static str,
    /// Why, where the typed word does not stand there.
    pub(super) because: Option<Because>,
    /// The id of the place that was met, where that does not exist any more and this one
    /// took its place.
    pub(super) predecessor: Option<&'static str>,
}

impl Found {
    /// The ids of its topics.
    pub(super) fn topics(&self, guide: &Guide) -> Vec<&'static str> {
        let topics = match self.kind {
            Kind::Topic => return vec![self.id],
            Kind::Place => guide.place(self.id).map(|place| place.topics),
            Kind::Fact => guide.fact(self.id).map(|fact| fact.topics),
            Kind::Page => None,
        };
        let topics = topics.into_iter().flat_map(|topics| topics.iter());
        topics.map(|topic| topic.as_str()).collect()
    }

    /// Whether it is about something that others need not know of.
    pub(super) fn is_discreet(&self, guide: &Guide) -> bool {
        let topics = self.topics(guide).into_iter();
        topics
            .filter_map(|id| guide.topic(id))
            .any(|topic| topic.discreet)
    }
}

impl Finder {
    /// An engine that sleeps.
    pub(super) fn new() -> Self {
        Self {
            state: RwSignal::new_local(State::Asleep),
            languages: StoredValue::new(Vec::new()),
        }
    }

    /// The engine of this app.
    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// Makes the engine for the language of the page, if that is not done.
    pub(super) fn wake(self, locale: &Locale) {
        let own = locale.language();
        if self
            .languages
            .with_value(|known| known.first() == Some(&own))
            && !self.failed()
        {
            return;
        }
        self.state.set(State::Asleep);
        self.languages.set_value(vec![own]);
        self.open(locale);
    }

    /// Looks at the words of all languages in the script of a query that was not
    /// understood; or if that did not help, of all, because the keyboard may have been
    /// that of another script. What is there answers until they have come.
    pub(super) fn widen(self, locale: &Locale, query: &str, found: bool) {
        let script = Script::of(query);
        let known = self.languages.get_value();
        let unknown = Language::all().filter(|language| !known.contains(language));
        let (alike, others): (Vec<_>, Vec<_>) =
            unknown.partition(|language| Some(language.script()) == script);
        let more = if alike.is_empty() && !found {
            others
        } else {
            alike
        };
        if !more.is_empty() && self.is_ready() {
            self.languages.set_value([known, more].concat());
            self.open(locale);
        }
    }

    /// Whether it answers; pages that ask follow it.
    pub(super) fn is_ready(self) -> bool {
        self.state
            .with(|state| matches!(state, State::Ready { .. }))
    }

    /// Whether it did not come.
    pub(super) fn failed(self) -> bool {
        self.state.with(|state| matches!(state, State::Failed))
    }

    /// The answer to a query; `None` where the engine is not there yet.
    pub(super) fn search(self, query: &str) -> Option<Answer> {
        self.state.with(|state| {
            let State::Ready { engine, entries } = state else {
                return None;
            };
            let (instead, hits) = engine.search(query);
            let results = hits.into_iter().filter_map(|hit| {
                let (kind, id) = *entries.get(hit.document)?;
                let predecessor = hit.predecessor.and_then(|it| entries.get(it));
                Some(Found {
                    kind,
                    id,
                    because: hit.because,
                    predecessor: predecessor.map(|(_, id)| *id),
                })
            });
            let results: Vec<Found> = results.collect();
            Some(Answer {
                is_lost: instead.is_some() || results.is_empty(),
                instead,
                results,
            })
        })
    }

    /// What a query may become.
    pub(super) fn suggest(self, query: &str) -> Vec<String> {
        self.state.with(|state| match state {
            State::Ready { engine, .. } => engine.suggest(query),
            _ => Vec::new(),
        })
    }

    /// Where a text has words of the query that was answered last: bytes, from and to
    /// in turn.
    pub(super) fn marks(self, text: &str) -> Vec<u32> {
        self.state.with_untracked(|state| match state {
            State::Ready { engine, .. } => engine.marks(text),
            _ => Vec::new(),
        })
    }

    /// Makes the engine, and lets it answer if the visitor has not gone on meanwhile.
    fn open(self, locale: &Locale) {
        let languages = self.languages.get_value();
        let entries = entries(locale.guide());
        engine::open(locale.clone(), languages.clone(), move |engine| {
            if self.languages.try_get_value().as_ref() != Some(&languages) {
                return;
            }
            self.state.set(match engine {
                Some(engine) => State::Ready { engine, entries },
                None => State::Failed,
            });
        });
    }
}

/// The engine of the browser: a module of its own, and the words that it looks at.
#[cfg(all(feature = "csr", target_arch = "wasm32"))]
mod engine {
    use futures::join;

    pub(super) use crate::platform::web::engine::Engine;

    use super::Locale;
    use crate::guide::Texts;
    use crate::i18n::Language;
    use crate::platform::web::engine::Parts;
    use crate::platform::web::fetch;
    use crate::search::catalog::documents;
    use crate::search::wire::write_document;
    use crate::ui::address::file;
    use crate::ui::load::get_texts;

    pub(super) fn open(
        locale: Locale,
        languages: Vec<Language>,
        done: impl FnOnce(Option<Engine>) + 'static,
    ) {
        leptos::task::spawn_local(async move { done(make(&locale, &languages).await) });
    }

    async fn make(locale: &Locale, languages: &[Language]) -> Option<Engine> {
        Engine::prepare();
        let (concepts, german, english, own, german_texts, english_texts) = join!(
            fetched(&["data/concepts.tsv"]),
            words("de"),
            words("en"),
            words_of_all(languages.get(..1).unwrap_or_default()),
            texts(locale, "de"),
            texts(locale, "en"),
        );
        let others = words_of_all(languages.get(1..).unwrap_or_default()).await;
        let mut lines = String::new();
        let texts = [
            german_texts.as_ref(),
            Some(locale.texts()),
            english_texts.as_ref(),
        ];
        let texts: Vec<&Texts> = texts.into_iter().flatten().collect();
        for document in documents(locale.guide(), &texts) {
            write_document(&document, &mut lines);
        }
        Engine::open(Parts {
            documents: &lines,
            concepts: &concepts,
            german: &german,
            own: &[own, english].join("\n"),
            others: &others,
        })
        .await
    }

    /// A file, or nothing where it does not come: the search then knows less.
    async fn fetched(parts: &[&str]) -> String {
        fetch::text(&file(parts)).await.unwrap_or_default()
    }

    async fn words(language: &str) -> String {
        fetched(&["data/words/", language, ".tsv"]).await
    }

    /// The words of languages that do not come anyway.
    async fn words_of_all(languages: &[Language]) -> String {
        let mut all = Vec::new();
        for language in languages.iter().map(|language| language.base()) {
            if language != "de" && language != "en" {
                all.push(words(language).await);
            }
        }
        all.join("\n")
    }

    /// The texts of a language that is not the one shown.
    async fn texts(locale: &Locale, tag: &str) -> Option<Texts> {
        let language = Language::from_tag(tag).filter(|it| *it != locale.language())?;
        get_texts(language).await
    }
}

/// Without a browser the engine is a part of the program, and knows the words of the
/// page's language.
#[cfg(not(all(feature = "csr", target_arch = "wasm32")))]
mod engine {
    use super::Locale;
    use crate::i18n::Language;
    use crate::search::catalog::documents;
    use crate::search::{Concepts, Hit, Index, marks};

    pub(super) struct Engine(Box<Index>);

    pub(super) fn open(
        locale: Locale,
        _: Vec<Language>,
        done: impl FnOnce(Option<Engine>) + 'static,
    ) {
        let documents = documents(locale.guide(), &[locale.texts()]);
        done(Some(Engine(Box::new(Index::new(
            &documents,
            &Concepts::default(),
        )))));
    }

    impl Engine {
        pub(super) fn search(&self, query: &str) -> (Option<String>, Vec<Hit>) {
            let answer = self.0.search(query);
            (answer.instead, answer.hits)
        }

        /// Nothing is highlighted on a page that nobody types on.
        pub(super) fn marks(&self, text: &str) -> Vec<u32> {
            let ranges = marks(text, &[]).into_iter();
            ranges
                .flat_map(|range| [range.start as u32, range.end as u32])
                .collect()
        }

        pub(super) fn suggest(&self, query: &str) -> Vec<String> {
            self.0.suggest(query)
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::guide::Texts;
    use crate::search::catalog::documents;
    use crate::search::{Concepts, Index, WordLists};

    /// What nobody should be seen to have searched for.
    const DISCREET: [&str; 9] = [
        "violence-women",
        "violence-men",
        "womens-shelter",
        "sexual-violence",
        "forced-marriage",
        "fgm",
        "trafficking",
        "child-abuse",
        "mental-crisis",
    ];

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
    fn answers(tag: &str, concepts: &[&str], guide: &Guide) -> Vec<(String, Answer)> {
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
        let documents = documents(guide, &[&texts[0], &texts[1]]);
        let index = Index::new(&documents, &Concepts::read(&all, lists));
        let lines = own.lines().filter_map(|line| line.split_once('\t'));
        let lines = lines.filter(|(concept, _)| concepts.contains(concept));
        let queries = lines.flat_map(|(_, words)| words.split(", ").take(3));
        let entries = entries(guide);
        queries
            .map(|query| {
                let answer = index.search(query);
                let results = answer.hits.into_iter().map(|hit| {
                    let (kind, id) = entries[hit.document];
                    Found {
                        kind,
                        id,
                        because: hit.because,
                        predecessor: None,
                    }
                });
                let answer = Answer {
                    instead: None,
                    results: results.collect(),
                    is_lost: false,
                };
                (query.to_owned(), answer)
            })
            .collect()
    }

    #[test]
    fn a_search_for_help_against_violence_or_in_a_crisis_is_discreet_in_every_language() {
        let guide = Guide::read(&file("guide.json")).unwrap();
        for language in
            Language::all().filter(|language| language.tag() == language.base())
        {
            let answers = answers(language.tag(), &DISCREET, &guide);
            assert!(answers.len() >= DISCREET.len(), "{}", language.tag());
            for (query, answer) in answers {
                assert!(answer.is_discreet(&guide), "{}: {query}", language.tag());
            }
        }
    }

    #[test]
    fn an_ordinary_search_is_not() {
        let guide = Guide::read(&file("guide.json")).unwrap();
        for (query, answer) in answers("de", &ORDINARY, &guide) {
            assert!(!answer.is_discreet(&guide), "{query}");
        }
    }
}
