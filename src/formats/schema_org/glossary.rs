//! Words and what they mean.

use super::Node;

/// A word as a [DefinedTerm](https://schema.org/DefinedTerm).
///
/// `others` are other words for the same, `url` is where it is explained.
pub fn defined_term(name: &str, others: &[&str], description: &str, url: &str) -> Node {
    let mut term = Node::new("DefinedTerm");
    term.text("name", name);
    term.texts("alternateName", others);
    term.text("description", description);
    term.text("url", url);
    term
}

/// A glossary as a [DefinedTermSet](https://schema.org/DefinedTermSet).
pub fn defined_term_set(name: &str, url: &str, language: &str, terms: &[Node]) -> Node {
    let mut set = Node::new("DefinedTermSet");
    set.text("name", name);
    set.text("url", url);
    set.text("inLanguage", language);
    set.nodes("hasDefinedTerm", terms);
    set
}
