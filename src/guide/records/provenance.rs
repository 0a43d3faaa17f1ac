//! Where records come from.

use serde::{Deserialize, Serialize};

use crate::guide::contact::Url;
use crate::guide::leaked::{List, Str};
use crate::time::{Date, Dated};

/// Where a record comes from, how old that is, and how well it is supported.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    /// The sources, best first.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub sources: List<Source>,
    /// The day or period that the sources describe; missing where they name none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<Dated>,
    /// How well it is supported.
    pub confidence: Confidence,
    /// The names of the fields with weak support; `record` is all of it.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub please_check: List<Str>,
    /// The day from which the record may no longer hold: pages then say so, and editors
    /// are asked to look again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_by: Option<Date>,
}

impl Provenance {
    /// The day of review, if it is today or earlier.
    pub fn due(&self, today: Date) -> Option<Date> {
        self.review_by.filter(|day| *day <= today)
    }
}

/// How well a record is supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Seen in the source that is named.
    Sourced,
    /// A nationwide number or portal that is widely known.
    CommonKnowledge,
}

/// One source: a page on the web, a data set, or a publication.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What it is called, in the language it is written in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Str>,
    /// Where it is on the web.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<Url>,
    /// Its number in the file of all sources ([`Guide::sources`](super::Guide::sources)),
    /// where the build has put its title and address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ssr", schemars(skip))]
    pub number: Option<u16>,
}
