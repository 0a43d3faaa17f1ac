use crate::platform::engine::Parts;
use crate::search::{Index, Response, Synonyms, WordLists, wire};

/// The engine as a part of the program.
pub struct Engine(Box<Index>);

/// Natively nobody types sentences.
pub enum Model {}

pub async fn load_model(_: &str) -> Option<Model> {
    None
}

pub fn prepare() {}

pub async fn open(parts: Parts<'_>) -> Option<Engine> {
    let Parts {
        documents,
        concepts,
        german,
        own,
        others,
    } = parts;
    let lists = WordLists {
        german,
        own,
        others,
    };
    let synonyms = Synonyms::read(concepts, lists);
    let documents = wire::read_documents(documents);
    Some(Engine(Box::new(Index::new(&documents, &synonyms))))
}

impl Engine {
    pub fn learn(&mut self, _: &Model) {}

    pub fn forget(&mut self) {}

    pub fn search(&self, query: &str) -> Response {
        self.0.search(query)
    }

    pub fn complete(&self, query: &str) -> Vec<String> {
        self.0.complete(query)
    }
}
