//! The paragraphs that facts name: several in one text, each with its law.

use super::finding::words;
use super::path::Step;
use super::report::Report;
use super::tree::Node;

/// Checks the paragraphs of all facts.
pub(super) fn check(guide: &Node<'_>, report: &mut Report<'_>) {
    for (index, fact) in guide.items_of("facts").iter().enumerate() {
        let Some((field, law)) =
            fact.field("law").and_then(|it| Some((it, it.node.text()?)))
        else {
            continue;
        };
        if let Some(part) = law.split(';').map(str::trim).find(|it| !is_citation(it)) {
            let way = [
                Step::Key("facts"),
                Step::Item(index, fact.text_of("id")),
                Step::Key("law"),
            ];
            let words = words!(
                "„{part}“ ist keine Stelle im Gesetz. So sieht eine aus: § 24 AufenthG; mehrere: \
                 §§ 2, 3 AsylbLG; § 28 SGB XII",
                "“{part}” is no paragraph of law. One looks like this: § 24 AufenthG; several: \
                 §§ 2, 3 AsylbLG; § 28 SGB XII"
            );
            report.error(&way, field.at, words);
        }
    }
}

/// Whether each § has a number after it, and the law comes at the end. What has no § is the
/// name of a law or of something like it.
fn is_citation(part: &str) -> bool {
    let is_number = |after: &str| {
        // `§4` is said where all texts are looked at.
        let number = after.trim_start_matches([' ', '\u{a0}']);
        number.starts_with(|c: char| c.is_ascii_digit())
    };
    let paragraphs = part.split('§').skip(1).filter(|after| !after.is_empty());
    let mut paragraphs = paragraphs.peekable();
    paragraphs.peek().is_none() && !part.contains('§')
        || paragraphs.all(is_number) && part.split([' ', '\u{a0}']).any(is_law)
}

/// Whether a word is the name of a law, or its abbreviation: `AsylG`, `Schulgesetz`.
fn is_law(word: &str) -> bool {
    let capitals = word.chars().filter(|letter| letter.is_uppercase());
    capitals.count() > 1
        || ["gesetz", "gesetzbuch", "ordnung"]
            .iter()
            .any(|it| word.ends_with(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_have_a_number_and_a_law() {
        for part in [
            "§ 24 AufenthG",
            "§§ 2 Abs. 2, 3 Abs. 2–5 AsylbLG",
            "§ 5 Abs. 1, § 14, § 25 AsylG",
            "§ 20 Schulgesetz SH (Schulpflicht)",
            "Beratungshilfegesetz (BerHG)",
            "Richtlinie 2001/55/EG",
        ] {
            assert!(is_citation(part), "{part}");
        }
        for part in ["§ABC", "§ ABC", "§ 24", "§", "§§ 2, § AsylbLG"] {
            assert!(!is_citation(part), "{part}");
        }
    }
}
