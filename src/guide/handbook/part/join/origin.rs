//! Where a record comes from.

use crate::guide::handbook::{Citation, Origin, Support};
use crate::guide::{Confidence, List, Provenance, Source, Str, Url};

/// The paragraphs of law, each with the address of its official text where that is known.
pub(super) fn law(citations: List<Citation>) -> List<Source> {
    let sources = citations.iter().map(|citation| Source {
        title: Some(citation.as_str().into()),
        url: citation
            .url()
            .and_then(|url| Url::try_from(Str::leak(&url)).ok()),
        number: None,
    });
    sources.collect()
}

/// The paragraphs by which an ordinary letter counts as delivered on the fourth day after it
/// was posted.
const BY_POST: [&str; 3] = ["§ 37 Abs. 2 SGB X", "§ 41 Abs. 2 VwVfG", "§ 122 Abs. 2 AO"];

/// Which of [`BY_POST`] are among the paragraphs of a letter.
pub(super) fn by_post(citations: List<Citation>) -> List<Source> {
    let is_it = |it: &&Source| it.title.is_some_and(|title| BY_POST.contains(&&*title));
    law(citations).iter().filter(is_it).copied().collect()
}

pub(super) fn provenance(origin: Origin) -> Provenance {
    let sources = origin.sources.iter().map(|source| {
        let title = match source.date {
            Some(date) => Str::leak(&format!("{} ({date})", source.title)),
            None => source.title,
        };
        let (title, url) = (Some(title), source.url);
        let number = None;
        Source { title, url, number }
    });
    Provenance {
        sources: sources.collect(),
        dated: Some(origin.dated),
        confidence: match origin.confidence {
            Support::Law | Support::Sourced => Confidence::Sourced,
            Support::Common => Confidence::CommonKnowledge,
        },
        please_check: List::default(),
        review_by: origin.review_by,
    }
}
