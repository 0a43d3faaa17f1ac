//! What people look for, in the words of all languages.

/// All concepts, and the words that say nothing about what is looked for.
#[derive(Clone, Debug, Default)]
pub struct Synonyms<'a> {
    /// The concepts.
    pub concepts: Vec<SynonymGroup<'a>>,
    /// Articles, pronouns, question words … of all languages.
    pub stop_words: Vec<&'a str>,
    /// The words of concepts that, as the last part of a compound, say what it is:
    /// an `Augenarzt` is an `Arzt`, but a `Globus` is no `Bus`.
    pub heads: Vec<&'a str>,
}

/// One thing that people look for.
#[derive(Clone, Debug, Default)]
pub struct SynonymGroup<'a> {
    /// The ids of the documents that answer it (`place:jobcenter`), best first.
    pub leads_to: Vec<&'a str>,
    /// The German words; the first one is shown as the reason.
    pub german: Vec<&'a str>,
    /// The words in the language of the visitor and in English. They are suggested
    /// first, and win if a word means something else in another language.
    pub own: Vec<&'a str>,
    /// The words of all other languages.
    pub others: Vec<&'a str>,
}

impl<'a> SynonymGroup<'a> {
    /// All words of all languages.
    pub(in crate::search) fn words(&self) -> impl Iterator<Item = &'a str> {
        let words = self.german.iter().chain(&self.own).chain(&self.others);
        words.copied()
    }
}
