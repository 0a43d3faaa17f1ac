//! The search engine as pages use it: loaded when somebody starts to search, and built
//! again with the word lists of more languages when a query is not understood.

use std::any::Any;
use std::pin::Pin;
use std::sync::Arc;

use futures::join;
use leptos::prelude::*;

use super::Page;
use super::address::file;
use super::load::{PageWords, Part, read_once, whole_texts};
use super::locale::Locale;
use crate::guide::handbook::{self, part::SearchPart};
use crate::guide::{Guide, List, Str, Texts};
use crate::i18n::{Language, Script};
use crate::platform::engine::{Engine, Model, Parts};
use crate::platform::{fetch, task};
use crate::search::catalog::{Entry, Kind, documents, entries};
use crate::search::wire::write_document;
use crate::search::{Explanation, Highlights};

/// How many of the first results decide what a query is about.
const LEADING: usize = 3;

/// Builds an index: [`build`], whose code is in the chunk.
pub(super) type Build = fn(Finder, Locale) -> Later<()>;

/// Loads the code that builds an index, and all words of a locale; `None` if it cannot.
pub(super) type LoadBuild = fn(Locale) -> Later<Option<Build>>;

/// A future without a type of its own.
pub(super) type Later<T> = Pin<Box<dyn Future<Output = T>>>;

/// The search engine, a service of the app.
#[derive(Clone, Copy)]
pub(super) struct Finder {
    load_build: LoadBuild,
    state: RwSignal<State, LocalStorage>,
    /// The languages whose word lists it has, that of the page first.
    languages: StoredValue<Vec<Language>>,
    /// The languages whose sentences it understands, as far as their models have come.
    understood: StoredValue<Vec<Language>>,
    /// What sentences mean in a language: all that has been loaded.
    models: StoredValue<Vec<(Language, Model)>, LocalStorage>,
}

/// How far the engine is.
enum State {
    /// Nobody has searched yet, or it is still loading.
    Unloaded,
    /// It answers queries. A hit names its document by the index in `entries`.
    Ready {
        engine: Engine,
        entries: Vec<Entry>,
        /// The German words in what the handbook says of the entries.
        german: List<Str>,
        /// Whether it has learned what the sentences of all understood languages mean.
        is_learned: bool,
    },
    /// It could not be loaded.
    Failed,
}

/// What a query leads to, as the search page shows it.
#[derive(Clone, PartialEq)]
pub(super) struct SearchResults {
    /// A better spelling of the query.
    pub(super) did_you_mean: Option<String>,
    /// What was found, best first.
    pub(super) items: Vec<SearchResult>,
    /// The words to highlight in the results.
    pub(super) highlights: Arc<Highlights>,
    /// Whether the query was understood as it was typed: something was found, and there is
    /// no better spelling.
    pub(super) is_understood: bool,
    /// The ids of the places to call at once, if the query tells of a danger.
    pub(super) crisis_lines: Vec<&'static str>,
    /// Whether the words of the query stand for what others need not know of.
    has_secret: bool,
    /// Whether the engine knew what sentences mean. Before, none can be said to be harmless.
    pub(super) is_learned: bool,
}

impl SearchResults {
    /// Whether the query is about something that others need not know of, or may be: a
    /// danger, one of its words, or one of the first results is.
    pub(super) fn is_discreet(&self, guide: &Guide) -> bool {
        let mut first = self.items.iter().take(LEADING);
        !self.is_learned
            || self.has_secret
            || !self.crisis_lines.is_empty()
            || first.any(|result| result.is_discreet(guide))
    }

    /// Whom to call at once: where the query tells of a danger, or leads to help against
    /// violence or in a crisis. `None` where it is about something else.
    pub(super) fn lines(&self, guide: &Guide) -> Option<Vec<&'static str>> {
        let mut first = self.items.iter().take(LEADING);
        if !self.crisis_lines.is_empty() {
            Some(self.crisis_lines.clone())
        } else if first.any(|result| result.is_private(guide)) {
            Some(guide.danger.iter().map(|id| id.as_str()).collect())
        } else {
            None
        }
    }
}

/// One thing that was found.
#[derive(Clone, PartialEq)]
pub(super) struct SearchResult {
    /// What it is.
    pub(super) entry: Entry,
    /// Why it was found, where it does not contain the typed words.
    pub(super) explanation: Option<Explanation>,
    /// The id of the place that matches the query, where that one has closed and this one
    /// is its successor.
    pub(super) predecessor: Option<&'static str>,
}

impl SearchResult {
    /// The ids of its topics.
    pub(super) fn topics(&self, guide: &Guide) -> Vec<&'static str> {
        let id = self.entry.id;
        let topics = match self.entry.kind {
            Kind::Topic => return vec![id],
            Kind::Place => guide.place(id).map(|place| place.topics),
            Kind::Fact => guide.fact(id).map(|fact| fact.topics),
            _ => {
                let section = self.entry.section().into_iter();
                return section.map(|(topic, _)| topic).collect();
            }
        };
        let topics = topics.into_iter().flat_map(|topics| topics.iter());
        topics.map(|topic| topic.as_str()).collect()
    }

    /// Whether it is itself about violence or a crisis.
    pub(super) fn is_private(&self, guide: &Guide) -> bool {
        let (id, is_noted) =
            (self.entry.id, self.entry.note.is_some_and(|it| it.discreet));
        match self.entry.kind {
            Kind::Place => guide.place(id).is_some_and(|it| it.discreet),
            Kind::Topic => guide.topic(id).is_some_and(|it| it.discreet),
            _ => is_noted,
        }
    }

    /// Whether it is about something that others need not know of.
    pub(super) fn is_discreet(&self, guide: &Guide) -> bool {
        let topics = self.topics(guide).into_iter();
        topics
            .filter_map(|id| guide.topic(id))
            .any(|topic| topic.discreet)
            || self.is_private(guide)
    }
}

impl Finder {
    /// An engine that is not loaded yet.
    pub(super) fn new(load_build: LoadBuild) -> Self {
        Self {
            load_build,
            state: RwSignal::new_local(State::Unloaded),
            languages: StoredValue::new(Vec::new()),
            understood: StoredValue::new(Vec::new()),
            models: StoredValue::new_local(Vec::new()),
        }
    }

    /// The engine of this app.
    ///
    /// # Panics
    ///
    /// Never within the app: [`super::App`] provides it around every page.
    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// Loads the engine for the language of the page, unless it is loaded or loading.
    /// After a failure it is tried again.
    pub(super) fn load(self, locale: &Locale) {
        let own = locale.language();
        if self
            .languages
            .with_value(|known| known.first() == Some(&own))
            && !self.failed()
        {
            return;
        }
        self.state.set(State::Unloaded);
        self.languages.set_value(vec![own]);
        self.understood.set_value(vec![own]);
        self.open(locale);
    }

    /// Adds the word lists of all languages in the script of a query that was not
    /// understood. If these are there already and nothing was found, adds those of all
    /// other languages: the keyboard may have been set to another script. The current
    /// index answers until the new one is built.
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

    /// Lets the engine understand sentences in the letters of a query. What is in the letters
    /// of the page needs nothing more.
    pub(super) fn understand(self, locale: &Locale, query: &str) {
        let languages = languages_in(query, locale.language());
        if self.understood.with_value(|it| *it == languages) {
            return;
        }
        self.understood.set_value(languages);
        // While it is loading, it will learn these when it is there.
        if self.is_ready() && !self.teach() {
            task::spawn(self.learn());
        }
    }

    /// Whether the models that it wants are those for the letters of a query.
    fn understands(self, query: &str) -> bool {
        let own = self.languages.with_value(|known| known.first().copied());
        own.is_some_and(|own| {
            let languages = languages_in(query, own);
            self.understood.with_value(|it| *it == languages)
        })
    }

    /// Whether it answers queries. The caller is notified of changes.
    pub(super) fn is_ready(self) -> bool {
        self.state
            .with(|state| matches!(state, State::Ready { .. }))
    }

    /// Whether it could not be loaded. The caller is notified of changes.
    pub(super) fn failed(self) -> bool {
        self.state.with(|state| matches!(state, State::Failed))
    }

    /// What a query leads to; `None` while the engine is not loaded. The caller is notified
    /// of a new index.
    pub(super) fn search(self, query: &str) -> Option<SearchResults> {
        self.state.with(|state| {
            let State::Ready {
                engine,
                entries,
                is_learned,
                ..
            } = state
            else {
                return None;
            };
            let answer = engine.search(query);
            let items = answer.hits.into_iter().filter_map(|hit| {
                let entry = *entries.get(hit.document)?;
                let predecessor = hit.predecessor.and_then(|it| entries.get(it));
                Some(SearchResult {
                    entry,
                    explanation: hit.explanation,
                    predecessor: predecessor.map(|entry| entry.id),
                })
            });
            let items: Vec<SearchResult> = items.collect();
            let lines = answer.crisis_lines.into_iter();
            let lines = lines.filter_map(|line| Some(entries.get(line)?.id));
            Some(SearchResults {
                crisis_lines: lines.collect(),
                has_secret: answer.is_discreet,
                is_understood: answer.did_you_mean.is_none() && !items.is_empty(),
                did_you_mean: answer.did_you_mean,
                items,
                highlights: Arc::new(answer.highlights),
                is_learned: *is_learned && self.understands(query),
            })
        })
    }

    /// The German words in what the handbook says of the results, sorted by code point. The
    /// caller is notified of a new index.
    pub(super) fn german_words(self) -> List<Str> {
        self.state.with(|state| match state {
            State::Ready { german, .. } => *german,
            _ => List::default(),
        })
    }

    /// Completions of what is being typed, best first; none while the engine is not loaded.
    pub(super) fn complete(self, query: &str) -> Vec<String> {
        self.state.with(|state| match state {
            State::Ready { engine, .. } => engine.complete(query),
            _ => Vec::new(),
        })
    }

    /// Builds an index in the background.
    fn open(self, locale: &Locale) {
        let locale = locale.clone();
        // The module of the engine and the code that builds the index come side by side.
        Engine::prepare();
        task::spawn(async move {
            match (self.load_build)(locale.clone()).await {
                Some(build) => build(self, locale).await,
                None => drop(self.state.try_set(State::Failed)),
            }
        });
    }

    /// Builds an index for the wanted languages. It is dropped if other languages are wanted
    /// by the time it is ready.
    async fn build(self, locale: Locale) {
        let Some(languages) = self.languages.try_get_value() else {
            return;
        };
        let handbook = handbook(&locale).await;
        let engine = fetch_and_build(&locale, &languages, handbook).await;
        if self.languages.try_get_value().as_ref() != Some(&languages) {
            return;
        }
        let Some(mut engine) = engine else {
            return self.state.set(State::Failed);
        };
        let is_learned = self.teach_engine(&mut engine);
        self.state.set(State::Ready {
            engine,
            entries: entries(locale.guide(), handbook),
            german: handbook.german,
            is_learned,
        });
        if !is_learned {
            self.learn().await;
        }
    }

    /// Lets an engine learn what sentences mean in the understood languages, as far as that
    /// has been loaded, and gives whether all of it has.
    fn teach_engine(self, engine: &mut Engine) -> bool {
        engine.forget();
        let languages = self.understood.try_get_value().unwrap_or_default();
        let taught = self.models.try_with_value(|models| {
            let models = models
                .iter()
                .filter(|(language, _)| languages.contains(language));
            models.map(|(_, model)| engine.learn(model)).count()
        });
        taught == Some(languages.len())
    }

    /// The same for the engine that answers.
    fn teach(self) -> bool {
        let taught = self.state.try_update(|state| match state {
            State::Ready {
                engine, is_learned, ..
            } => {
                *is_learned = self.teach_engine(engine);
                *is_learned
            }
            _ => false,
        });
        taught.unwrap_or_default()
    }

    /// Loads what sentences mean. Until then the engine answers without it.
    async fn learn(self) {
        let languages = self.understood.try_get_value().unwrap_or_default();
        for language in languages {
            if self.has_model(language) {
                continue;
            }
            let model = Model::load(language.base()).await;
            if let Some(model) = model.filter(|_| !self.has_model(language)) {
                self.models
                    .try_update_value(|models| models.push((language, model)));
            }
        }
        self.teach();
    }

    fn has_model(self, language: Language) -> bool {
        let has = self
            .models
            .try_with_value(|models| models.iter().any(|(other, _)| *other == language));
        has.unwrap_or_default()
    }
}

/// The languages in which a query may be, by its letters: that of the page, if it has
/// letters of its script or Latin ones, in which all languages are typed; and those of other
/// scripts. Of the many with Latin letters only those that everybody here reads.
fn languages_in(query: &str, own: Language) -> Vec<Language> {
    let words = query.split_whitespace();
    let scripts: Vec<Script> = words.filter_map(Script::of).collect();
    let is_own = |script: &Script| [own.script(), Script::Latin].contains(script);
    let is_typed = |language: &Language| {
        let script = language.script();
        script != own.script()
            && scripts.contains(&script)
            && (script != Script::Latin || ["de", "en"].contains(&language.base()))
    };
    let own = (scripts.is_empty() || scripts.iter().any(is_own)).then_some(own);
    let all = Language::all().filter(|language| language.tag() == language.base());
    own.into_iter().chain(all.filter(is_typed)).collect()
}

/// Builds an index for a finder, in the language of a locale and those that it wants besides.
pub(super) fn build(finder: Finder, locale: Locale) -> Later<()> {
    Box::pin(finder.build(locale))
}

/// Fetches what the engine needs, and builds an index.
async fn fetch_and_build(
    locale: &Locale,
    languages: &[Language],
    handbook: &SearchPart,
) -> Option<Engine> {
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
    for document in documents(locale.guide(), &texts, handbook) {
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

/// What of the handbook can be found; nothing where it cannot be fetched.
async fn handbook(locale: &Locale) -> &'static SearchPart {
    const NONE: &SearchPart = &SearchPart::NONE;
    let language = locale.language().tag();
    let json = fetched(&["data/handbook/", language, "/search.json"]).await;
    let Ok(part) = read_once(&json, handbook::read::<SearchPart>) else {
        return NONE;
    };
    let part: &dyn Any = part;
    part.downcast_ref().unwrap_or(NONE)
}

/// No page shows it.
impl Part for SearchPart {
    fn words(&self, _: &Page) -> Option<PageWords> {
        None
    }
}

/// The text of a file. Empty where it cannot be fetched: the search then knows less.
async fn fetched(parts: &[&str]) -> String {
    fetch::text(&file(parts)).await.unwrap_or_default()
}

async fn words(language: &str) -> String {
    fetched(&["data/words/", language, ".tsv"]).await
}

/// The word lists of some languages; German and English are always loaded.
async fn words_of_all(languages: &[Language]) -> String {
    let mut all = Vec::new();
    for language in languages.iter().map(|language| language.base()) {
        if language != "de" && language != "en" {
            all.push(words(language).await);
        }
    }
    all.join("\n")
}

/// The texts of a language, unless it is that of the page.
async fn texts(locale: &Locale, tag: &str) -> Option<Texts> {
    let language = Language::from_tag(tag).filter(|it| *it != locale.language())?;
    whole_texts(language).await
}

#[cfg(test)]
mod tests;
