//! The search engine as a WebAssembly module of its own, which the app loads when a
//! visitor starts to search. `src/platform/web/engine.rs` is the other side.

fn main() {}

// There is no such module natively: the engine is a part of the program there.
#[cfg(target_arch = "wasm32")]
mod engine {
    use wasm_bindgen::prelude::wasm_bindgen;
    use wegweiser::search::{Index, Synonyms, WordLists, wire};

    /// An index, ready to be searched.
    #[wasm_bindgen]
    pub struct Engine(Index);

    #[wasm_bindgen]
    impl Engine {
        /// Builds the index of documents as [`wire`] writes them, `concepts.tsv`, and the
        /// word lists of the visitor's languages; see [`WordLists`].
        #[wasm_bindgen(constructor)]
        pub fn new(
            documents: &str,
            concepts: &str,
            german: &str,
            own: &str,
            others: &str,
        ) -> Self {
            let lists = WordLists {
                german,
                own,
                others,
            };
            let synonyms = Synonyms::read(concepts, lists);
            Self(Index::new(&wire::read_documents(documents), &synonyms))
        }

        /// Learns what the sentences of one more language mean, if the model can be used.
        pub fn learn(&mut self, model: &[u8]) {
            self.0.learn(model);
        }

        /// Forgets what it has learned of sentences.
        pub fn forget(&mut self) {
            self.0.forget();
        }

        /// Answers a query; see [`wire::read_response`].
        pub fn search(&self, query: &str) -> String {
            wire::write_response(&self.0.search(query))
        }

        /// Completions of what is being typed, a line each, best first.
        pub fn complete(&self, query: &str) -> String {
            self.0.complete(query).join("\n")
        }
    }
}
