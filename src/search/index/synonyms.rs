//! What people look for, in the words of all languages.

/// A search concept: what some words of all languages stand for, such as `doctor`. The
/// number is the position of its [`SynonymGroup`] in [`Synonyms::groups`], which is that of
/// its line in `concepts.tsv`, remarks not counted.
///
/// In the search a *concept* is always this. The policy paper of the city is
/// `Page::Concept`; here it is one of the documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ConceptId(pub u32);

/// All synonyms, and the words that say nothing about what is looked for.
#[derive(Clone, Debug, Default)]
pub struct Synonyms<'a> {
    /// One group for each concept.
    pub groups: Vec<SynonymGroup<'a>>,
    /// Articles, pronouns, question words … of all languages.
    pub stop_words: Vec<&'a str>,
    /// The words that say, as the last part of a compound, what it is: an `Augenarzt` is an
    /// `Arzt`, but a `Globus` is no `Bus`. Linguists call it the head.
    pub heads: Vec<&'a str>,
    /// Goods and animals of everyday life whose names look like other words (`battery`).
    pub everyday: Vec<&'a str>,
    /// A hash of the ids of the concepts in their order, by which a model tells that it was
    /// trained for them.
    pub fingerprint: u32,
}

/// Words and phrases that stand for one concept.
#[derive(Clone, Debug, Default)]
pub struct SynonymGroup<'a> {
    /// The ids of the documents that answer it (`place:jobcenter`), best first.
    pub leads_to: Vec<&'a str>,
    /// The German words; the first one is shown as the explanation.
    pub german: Vec<&'a str>,
    /// The words in the language of the visitor and in English. They are completed first,
    /// and win if a word means something else in another language.
    pub own: Vec<&'a str>,
    /// The words of all other languages.
    pub others: Vec<&'a str>,
    /// Whether the words are found but never put forward as a completion: those of
    /// violence and of crises.
    pub is_discreet: bool,
    /// The ids of the lines to call at once, where this is a danger to life, body or liberty.
    pub crisis_lines: Vec<&'a str>,
}

impl<'a> SynonymGroup<'a> {
    /// All words of all languages, those of the visitor's first.
    pub(super) fn words(&self) -> impl Iterator<Item = &'a str> {
        let words = self.german.iter().chain(&self.own).chain(&self.others);
        words.copied()
    }

    /// How many of [`Self::words`] are of the visitor's languages.
    pub(super) fn preferred(&self) -> usize {
        self.german.len() + self.own.len()
    }
}
