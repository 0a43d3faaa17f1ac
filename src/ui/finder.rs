//! The search engine as pages use it: loaded when somebody starts to search. For queries that
//! it does not understand there are more of them, with the word lists of more languages.

mod index;
mod results;

use std::pin::Pin;
use std::sync::Arc;

use leptos::prelude::*;

use super::locale::Locale;
use super::watched::watched;
use crate::guide::{List, Str};
use crate::i18n::{Language, Script};
use crate::platform::engine::{Engine, Model};
use crate::platform::task;
use crate::search::Response;
use crate::search::catalog::{Entry, entries};

pub(super) use results::{SearchResult, SearchResults};

/// Builds an index for some languages: [`build`], whose code is in the chunk.
pub(super) type Build = fn(Finder, Locale, Vec<Language>) -> Later<()>;

/// Loads the code that builds an index, and all words of a locale; `None` if it cannot.
pub(super) type LoadBuild = fn(Locale) -> Later<Option<Build>>;

/// A future without a type of its own.
pub(super) type Later<T> = Pin<Box<dyn Future<Output = T>>>;

/// The search engine, a service of the app.
#[derive(Clone, Copy)]
pub(super) struct Finder {
    load_build: LoadBuild,
    state: RwSignal<State, LocalStorage>,
    /// The language of the page that it is for.
    own: StoredValue<Option<Language>>,
    /// The engines with the words of more languages.
    wide: RwSignal<Vec<Wide>, LocalStorage>,
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

/// An engine that answers only what that of the page does not understand: what somebody finds
/// must not depend on what was searched for before.
struct Wide {
    /// The languages whose word lists it has, that of the page first.
    languages: Vec<Language>,
    /// `None` while it is being built, and if it could not be.
    engine: Option<Engine>,
}

impl Finder {
    /// An engine that is not loaded yet.
    pub(super) fn new(load_build: LoadBuild) -> Self {
        Self {
            load_build,
            state: RwSignal::new_local(State::Unloaded),
            own: StoredValue::new(None),
            wide: RwSignal::new_local(Vec::new()),
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
        if self.own.get_value() == Some(own) && !self.failed() {
            return;
        }
        self.state.set(State::Unloaded);
        self.wide.set(Vec::new());
        self.own.set_value(Some(own));
        self.understood.set_value(vec![own]);
        self.open(locale, vec![own]);
    }

    /// Builds an engine with the word lists of all languages in the script of a query that was
    /// not understood. If that is there already and nothing was found, one with those of all
    /// languages: the keyboard may have been set to another script.
    pub(super) fn widen(self, locale: &Locale, query: &str, found: bool) {
        let Some(own) = self.own.get_value().filter(|_| self.is_ready()) else {
            return;
        };
        // Where something was found, one more script says nothing.
        let steps = if found { 1 } else { 2 };
        let mut wanted = wider(query, own).into_iter().take(steps);
        let wanted = wanted.find(|languages| {
            self.wide
                .with(|wide| wide.iter().all(|it| it.languages != *languages))
        });
        if let Some(languages) = wanted {
            self.wide.update(|wide| {
                wide.push(Wide {
                    languages: languages.clone(),
                    engine: None,
                });
            });
            self.open(locale, languages);
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
        self.own.get_value().is_some_and(|own| {
            let languages = languages_in(query, own);
            self.understood.with_value(|it| *it == languages)
        })
    }

    /// Whether it answers queries. The caller is notified of changes.
    pub(super) fn is_ready(self) -> bool {
        watched(self.state).with(|state| matches!(state, State::Ready { .. }))
    }

    /// Whether it could not be loaded. The caller is notified of changes.
    pub(super) fn failed(self) -> bool {
        watched(self.state).with(|state| matches!(state, State::Failed))
    }

    /// What a query leads to; `None` while the engine is not loaded. The caller is notified
    /// of a new index.
    pub(super) fn search(self, query: &str) -> Option<SearchResults> {
        watched(self.state).with(|state| {
            let State::Ready {
                engine,
                entries,
                is_learned,
                ..
            } = state
            else {
                return None;
            };
            let answer = self.answer(engine, query);
            let items = answer.hits.into_iter().filter_map(|hit| {
                let entry = *entries.get(hit.document)?;
                let predecessor = hit.predecessor.and_then(|it| entries.get(it));
                Some(SearchResult {
                    entry,
                    explanation: hit.explanation,
                    predecessor: predecessor.map(|entry| entry.id),
                    is_in_passing: hit.is_in_passing,
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

    /// What an engine answers, or where it does not understand a query, one that knows more
    /// languages, as far as these have been built.
    fn answer(self, engine: &Engine, query: &str) -> Response {
        let mut answer = engine.search(query);
        let is_understood = answer.did_you_mean.is_none() && !answer.hits.is_empty();
        let own = self.own.get_value().filter(|_| !is_understood);
        watched(self.wide).with(|wide| {
            for languages in own.into_iter().flat_map(|own| wider(query, own)) {
                let built = wide.iter().find(|it| it.languages == languages);
                if let Some(engine) = built.and_then(|it| it.engine.as_ref()) {
                    answer = engine.search(query);
                }
                if !answer.hits.is_empty() {
                    break;
                }
            }
        });
        answer
    }

    /// The German words in what the handbook says of the results, sorted by code point. The
    /// caller is notified of a new index.
    pub(super) fn german_words(self) -> List<Str> {
        watched(self.state).with(|state| match state {
            State::Ready { german, .. } => *german,
            _ => List::default(),
        })
    }

    /// Completions of what is being typed, best first; none while the engine is not loaded.
    pub(super) fn complete(self, query: &str) -> Vec<String> {
        watched(self.state).with(|state| match state {
            State::Ready { engine, .. } => engine.complete(query),
            _ => Vec::new(),
        })
    }

    /// Builds an index for some languages in the background, that of the page first.
    fn open(self, locale: &Locale, languages: Vec<Language>) {
        let locale = locale.clone();
        // The module of the engine and the code that builds the index come side by side.
        Engine::prepare();
        task::spawn(async move {
            match (self.load_build)(locale.clone()).await {
                Some(build) => build(self, locale, languages).await,
                // Without more languages the one of the page goes on.
                None if languages.len() > 1 => {}
                None => drop(self.state.try_set(State::Failed)),
            }
        });
    }

    /// Builds an index for some languages. It is dropped if the page is in another language
    /// by the time it is ready.
    async fn build(self, locale: Locale, languages: Vec<Language>) {
        let handbook = index::handbook(&locale).await;
        let engine = index::fetch_and_build(&locale, &languages, handbook).await;
        if self.own.try_get_value() != Some(languages.first().copied()) {
            return;
        }
        if languages.len() > 1 {
            return self.add_wide(languages, engine);
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

    /// Keeps an engine that was built for more languages.
    fn add_wide(self, languages: Vec<Language>, engine: Option<Engine>) {
        let engine = engine.map(|mut engine| {
            self.teach_engine(&mut engine);
            engine
        });
        self.wide.update(|wide| {
            let own = wide.iter_mut().find(|it| it.languages == languages);
            if let Some(own) = own {
                own.engine = engine;
            }
        });
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

    /// The same for the engines that answer.
    fn teach(self) -> bool {
        self.wide.try_update(|wide| {
            for engine in wide.iter_mut().filter_map(|it| it.engine.as_mut()) {
                self.teach_engine(engine);
            }
        });
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

/// The languages whose words may say what a query means that is not understood: those in its
/// script, then all of them. That of the page comes first. None where it has no letters.
fn wider(query: &str, own: Language) -> Vec<Vec<Language>> {
    let script = Script::of(query);
    let with_own = |is_read: &dyn Fn(&Language) -> bool| {
        let others = Language::all().filter(|it| *it != own && is_read(it));
        [own].into_iter().chain(others).collect()
    };
    let alike = script.map(|script| with_own(&|it| it.script() == script));
    let all = script.map(|_| with_own(&|_| true));
    alike.into_iter().chain(all).collect()
}

/// Builds an index for a finder, in the language of a locale and in others.
pub(super) fn build(
    finder: Finder,
    locale: Locale,
    languages: Vec<Language>,
) -> Later<()> {
    Box::pin(finder.build(locale, languages))
}

#[cfg(test)]
mod tests;
