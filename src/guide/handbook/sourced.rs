//! What every record of the handbook says of its origin.

use serde::Deserialize;

use super::Citation;
use crate::guide::contact::Url;
use crate::guide::leaked::{List, Str};
use crate::time::{Date, Dated};

/// How well a record is supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Support {
    /// By the text of the law, which has been read for it.
    Law,
    /// By the named sources.
    Sourced,
    /// By common knowledge of advice centres.
    Common,
}

/// A source of the handbook.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HandbookSource {
    /// What it is called, in the language it is written in.
    pub title: Str,
    /// Where it is on the web.
    #[serde(default)]
    pub url: Option<Url>,
    /// When it was written.
    #[serde(default)]
    pub date: Option<Dated>,
}

/// The origin of a record.
#[derive(Clone, Copy, Debug)]
pub struct Origin {
    /// The paragraphs of law that it is based on.
    pub law: List<Citation>,
    /// Its sources, best first.
    pub sources: List<HandbookSource>,
    /// The day or period that it describes.
    pub dated: Dated,
    /// How well it is supported.
    pub confidence: Support,
    /// The day from which it may no longer hold.
    pub review_by: Option<Date>,
}

impl Origin {
    /// The day of review, if it is today or earlier.
    pub fn due(&self, today: Date) -> Option<Date> {
        self.review_by.filter(|day| *day <= today)
    }
}

/// A record of the handbook that names its origin: all of them do.
pub trait Sourced {
    /// Where it comes from.
    fn origin(&self) -> Origin;
}

/// Declares a record with its own fields and those of its origin, which JSON has side by
/// side. (`serde(flatten)` would do so as well, but it buffers every record and forgets
/// which fields are unknown.)
macro_rules! sourced {
    (
        $(#[$doc:meta])*
        pub struct $name:ident {
            $($(#[$attribute:meta])* pub $field:ident: $type:ty,)*
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, serde::Deserialize)]
        #[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[$attribute])* pub $field: $type,)*
            /// The paragraphs of law that it is based on.
            #[serde(default)]
            law: $crate::guide::List<$crate::guide::handbook::Citation>,
            /// Its sources, best first.
            sources: $crate::guide::List<$crate::guide::handbook::HandbookSource>,
            /// The day or period that it describes.
            dated: $crate::time::Dated,
            /// How well it is supported.
            confidence: $crate::guide::handbook::Support,
            /// The day from which it may no longer hold.
            #[serde(default)]
            review_by: Option<$crate::time::Date>,
        }

        impl $crate::guide::handbook::Sourced for $name {
            fn origin(&self) -> $crate::guide::handbook::Origin {
                $crate::guide::handbook::Origin {
                    law: self.law,
                    sources: self.sources,
                    dated: self.dated,
                    confidence: self.confidence,
                    review_by: self.review_by,
                }
            }
        }
    };
}
pub(super) use sourced;
