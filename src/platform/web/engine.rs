use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use crate::platform::engine::Parts;
use crate::search::{Response, wire};

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

    #[wasm_bindgen(js_namespace = wegweiser, js_name = loadModel, catch)]
    async fn load_bytes(language: &str) -> Result<JsValue, JsValue>;

    /// The engine as the other module has it.
    type Module;

    #[wasm_bindgen(method)]
    fn free(this: &Module);

    #[wasm_bindgen(method, catch)]
    fn learn(this: &Module, model: &JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn forget(this: &Module) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn search(this: &Module, query: &str) -> Result<String, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn complete(this: &Module, query: &str) -> Result<String, JsValue>;
}

pub struct Engine(Module);

impl Drop for Engine {
    fn drop(&mut self) {
        // Dropping the handle does not free the memory of the other module.
        self.0.free();
    }
}

/// The bytes, which only the engine reads.
pub type Model = JsValue;

pub async fn load_model(language: &str) -> Option<Model> {
    let bytes = load_bytes(language).await.ok()?;
    (!bytes.is_null()).then_some(bytes)
}

pub fn prepare() {
    // `open` reports a failure.
    let _ = load_search();
}

pub async fn open(parts: Parts<'_>) -> Option<Engine> {
    let Parts {
        documents,
        concepts,
        german,
        own,
        others,
    } = parts;
    let engine = open_search(documents, concepts, german, own, others).await;
    Some(Engine(engine.ok()?.unchecked_into()))
}

impl Engine {
    pub fn learn(&mut self, model: &Model) {
        // Without it the search knows less.
        let _ = self.0.learn(model);
    }

    pub fn forget(&mut self) {
        // One that has crashed knows nothing more.
        let _ = self.0.forget();
    }

    pub fn search(&self, query: &str) -> Response {
        let answer = self.0.search(query).unwrap_or_default();
        wire::read_response(&answer)
    }

    pub fn complete(&self, query: &str) -> Vec<String> {
        let lines = self.0.complete(query).unwrap_or_default();
        lines.lines().map(str::to_owned).collect()
    }
}
