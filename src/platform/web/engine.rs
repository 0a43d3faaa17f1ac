//! The search engine: a WebAssembly module of its own (`src/bin/search.rs`), which
//! `public/boot/search.js` loads when somebody begins to search.

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use crate::search::{Answer, wire};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = wegweiser, js_name = loadSearch)]
    fn load_search() -> js_sys::Promise;

    #[wasm_bindgen(js_namespace = wegweiser, js_name = openSearch, catch)]
    async fn open_search(
        documents: &str,
        concepts: &str,
        german: &str,
        own: &str,
        others: &str,
    ) -> Result<JsValue, JsValue>;

    /// The engine as the other module has it.
    type Module;

    #[wasm_bindgen(method)]
    fn free(this: &Module);

    #[wasm_bindgen(method, catch)]
    fn search(this: &Module, query: &str) -> Result<String, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn complete(this: &Module, query: &str) -> Result<String, JsValue>;
}

/// An index, ready to be searched.
pub struct Engine(Module);

/// What an index is built of: the files and strings that `src/bin/search.rs` takes.
pub struct Parts<'a> {
    /// The documents, as [`wire`] writes them.
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

impl Drop for Engine {
    fn drop(&mut self) {
        // Dropping the handle does not free the memory of the other module.
        self.0.free();
    }
}

impl Engine {
    /// Starts to load the module while the parts are being fetched.
    pub fn prepare() {
        // `open` reports a failure.
        let _ = load_search();
    }

    /// Loads the module and builds an index; `None` if it cannot be loaded.
    pub async fn open(parts: Parts<'_>) -> Option<Self> {
        let Parts {
            documents,
            concepts,
            german,
            own,
            others,
        } = parts;
        let engine = open_search(documents, concepts, german, own, others).await;
        Some(Self(engine.ok()?.unchecked_into()))
    }

    /// The answer to a query; an empty one if the engine has crashed.
    pub fn search(&self, query: &str) -> Answer {
        let answer = self.0.search(query).unwrap_or_default();
        wire::read_answer(&answer)
    }

    /// Completions of what is being typed, best first; none if the engine has crashed.
    pub fn complete(&self, query: &str) -> Vec<String> {
        let lines = self.0.complete(query).unwrap_or_default();
        lines.lines().map(str::to_owned).collect()
    }
}
