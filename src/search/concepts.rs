//! What people look for, in the words of all languages.

/// All concepts, and the words that say nothing about what is looked for.
#[derive(Clone, Debug, Default)]
pub struct Concepts {
    /// The concepts.
    pub concepts: Vec<Concept>,
    /// Articles, pronouns, question words … of all languages.
    pub stop_words: Vec<String>,
}

/// One thing that people look for.
#[derive(Clone, Debug, Default)]
pub struct Concept {
    /// The ids of the documents that answer it (`place:jobcenter`), best first.
    pub leads_to: Vec<String>,
    /// The German words; the first one is shown as the reason.
    pub german: Vec<String>,
    /// The words in the language of the visitor and in English. They are suggested
    /// first, and win if a word means something else in another language.
    pub own: Vec<String>,
    /// The words of all other languages.
    pub others: Vec<String>,
}

impl Concept {
    /// All words of all languages.
    pub(super) fn words(&self) -> impl Iterator<Item = &String> {
        self.german.iter().chain(&self.own).chain(&self.others)
    }
}
