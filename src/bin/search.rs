//! The search engine as a WebAssembly module of its own, which the app loads when a
//! visitor begins to search.

fn main() {}

#[cfg(target_arch = "wasm32")]
mod engine {
    use wasm_bindgen::prelude::wasm_bindgen;
    use wegweiser::search::{Concepts, Index, Marked, WordLists, marks, wire};

    /// An index, and the answer that it gave last.
    #[wasm_bindgen]
    pub struct Engine {
        index: Index,
        marked: Vec<Marked>,
    }

    #[wasm_bindgen]
    impl Engine {
        /// Builds the index. The documents are those of [`wire`], the others are the
        /// files of concepts and words; see [`WordLists`].
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
            let concepts = Concepts::read(concepts, lists);
            Self {
                index: Index::new(&wire::read_documents(documents), &concepts),
                marked: Vec::new(),
            }
        }

        /// Answers a query; see [`wire::read_answer`].
        pub fn search(&mut self, query: &str) -> String {
            let answer = self.index.search(query);
            let text = wire::write_answer(&answer);
            self.marked = answer.marked;
            text
        }

        /// Where a text has words of the last query: bytes, from and to in turn.
        pub fn marks(&self, text: &str) -> Vec<u32> {
            let ranges = marks(text, &self.marked).into_iter();
            ranges
                .flat_map(|range| [range.start as u32, range.end as u32])
                .collect()
        }

        /// What a query may become, a line each.
        pub fn suggest(&self, query: &str) -> String {
            self.index.suggest(query).join("\n")
        }
    }
}
