//! The search engine: in the browser a WebAssembly module of its own (`src/bin/search.rs`),
//! which `public/boot/search.js` loads when somebody begins to search; natively a part of
//! the program.

use super::sys;
use crate::search::Response;

/// An index, ready to be searched.
pub struct Engine(sys::engine::Engine);

/// What an index is built of: the files and strings that `src/bin/search.rs` takes.
pub struct Parts<'a> {
    /// The documents, as [`crate::search::wire`] writes them.
    pub documents: &'a str,
    /// The concepts.
    pub concepts: &'a str,
    /// The German words for them.
    pub german: &'a str,
    /// The words of the visitor's languages.
    pub own: &'a str,
    /// The words of other languages.
    pub others: &'a str,
}

/// What sentences mean in a language; see [`crate::search::intent`].
pub struct Model(sys::engine::Model);

impl Model {
    /// Loads the model of a language; `None` if there is none or it cannot be loaded.
    pub async fn load(language: &str) -> Option<Self> {
        sys::engine::load_model(language).await.map(Self)
    }
}

impl Engine {
    /// Starts to load the module while the parts are being fetched.
    pub fn prepare() {
        sys::engine::prepare();
    }

    /// Loads the module and builds an index; `None` if it cannot be loaded.
    pub async fn open(parts: Parts<'_>) -> Option<Self> {
        sys::engine::open(parts).await.map(Self)
    }

    /// Learns what the sentences of one more language mean. A model that does not fit the
    /// concepts is not used.
    pub fn learn(&mut self, model: &Model) {
        self.0.learn(&model.0);
    }

    /// Forgets what it has learned of sentences.
    pub fn forget(&mut self) {
        self.0.forget();
    }

    /// The answer to a query; an empty one if the engine has crashed.
    pub fn search(&self, query: &str) -> Response {
        self.0.search(query)
    }

    /// Completions of what is being typed, best first; none if the engine has crashed.
    pub fn complete(&self, query: &str) -> Vec<String> {
        self.0.complete(query)
    }
}
