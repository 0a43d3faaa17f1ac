//! Where a record comes from.

use crate::guide::handbook::{Citation, Origin, Support};
use crate::guide::{Confidence, List, Provenance, Source, Str, Url};
use crate::time::{Dated, QualifiedDate};

/// The paragraphs of law, each with the address of its official text where that is known.
pub(super) fn law(citations: List<Citation>) -> List<Source> {
    let sources = citations.iter().map(|citation| Source {
        title: Some(citation.as_str().into()),
        url: citation
            .url()
            .and_then(|url| Url::try_from(Str::leak(&url)).ok()),
        number: None,
    });
    List::leak(sources)
}

/// The paragraphs by which an ordinary letter counts as delivered on the fourth day after it
/// was posted.
const BY_POST: [&str; 3] = ["§ 37 Abs. 2 SGB X", "§ 41 Abs. 2 VwVfG", "§ 122 Abs. 2 AO"];

/// Which of [`BY_POST`] are among the paragraphs of a letter.
pub(super) fn by_post(law: List<Source>) -> List<Source> {
    let is_it = |it: &&Source| it.title.is_some_and(|title| BY_POST.contains(&&*title));
    List::leak(law.iter().filter(is_it).copied())
}

/// When a source was written, in German, as its title is.
fn in_german(dated: Dated) -> String {
    let one = |day: QualifiedDate| {
        let iso = day.date.to_string();
        let parts: Vec<&str> = iso.rsplit('-').collect();
        let about = if day.approximate { "etwa " } else { "" };
        [about, &parts.join(".")].concat()
    };
    match dated {
        Dated::At(day) => one(day),
        Dated::Between(start, end) => [&one(start), " bis ", &one(end)].concat(),
        Dated::Since(start) => ["ab ", &one(start)].concat(),
    }
}

/// Where a record comes from, as pages show it.
pub(super) fn provenance(origin: Origin) -> Provenance {
    let sources = origin.sources.iter().map(|source| {
        let title = match source.date {
            Some(date) if !source.title.contains(&date.to_string()) => {
                Str::leak(&format!("{} ({})", source.title, in_german(date)))
            }
            _ => source.title,
        };
        let (title, url) = (Some(title), source.url);
        let number = None;
        Source { title, url, number }
    });
    Provenance {
        sources: List::leak(sources),
        dated: Some(origin.dated),
        confidence: match origin.confidence {
            Support::Law | Support::Sourced => Confidence::Sourced,
            Support::Common => Confidence::CommonKnowledge,
        },
        please_check: List::default(),
        review_by: origin.review_by,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_date_of_a_source_is_in_german() {
        for (dated, words) in [
            ("2026-08-19", "19.08.2026"),
            ("2025-12~", "etwa 12.2025"),
            ("2016~/2018", "etwa 2016 bis 2018"),
            ("2019/..", "ab 2019"),
        ] {
            assert_eq!(in_german(dated.parse().unwrap()), words);
        }
    }
}
