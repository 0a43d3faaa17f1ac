//! What is known of schools and nurseries.

use serde::{Deserialize, Serialize};

use crate::guide::id::Id;
use crate::guide::leaked::{List, Str};

/// What is known of a school.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct School {
    /// What sort of school; several where it is several.
    pub types: List<SchoolTypeId>,
    /// First and last school year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub years: Option<(u8, u8)>,
    /// What one can leave it with.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub certificates: List<CertificateId>,
    /// Care all day, if there is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_day: Option<AllDay>,
    /// Who runs it.
    pub operator: Str,
    /// Whether it is run by somebody other than the state or the city.
    #[serde(default)]
    pub private: bool,
    /// Whether it is a school of the Danish minority, taught in Danish.
    #[serde(default)]
    pub danish_minority: bool,
}

/// A sort of schools, as its state has them; its name is in the texts.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SchoolType {
    /// The id of the sort.
    pub id: SchoolTypeId,
}

/// The id of a [`SchoolType`].
pub type SchoolTypeId = Id<SchoolType>;

/// What one can leave a school with; its name is in the texts.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    /// The id of the certificate.
    pub id: CertificateId,
}

/// The id of a [`Certificate`].
pub type CertificateId = Id<Certificate>;

/// Care all day at a school.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AllDay {
    /// Offered; nobody has to.
    Open,
    /// Part of the school day.
    Compulsory,
}

impl AllDay {
    /// The key of the Fluent message that names it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Open => "school-all-day-open",
            Self::Compulsory => "school-all-day-compulsory",
        }
    }
}

/// What is known of a nursery.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Childcare {
    /// Who runs it.
    pub operator: Str,
    /// How many children it has places for.
    pub places: u16,
    /// Whether children get lunch.
    pub lunch: bool,
    /// Its groups by age.
    pub groups: List<Group>,
}

/// Groups of one age in a nursery.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Youngest age, in years.
    pub minimum_age: u8,
    /// Oldest age, in years.
    pub maximum_age: u8,
    /// How many such groups there are.
    pub count: u8,
    /// Whether they spend the day outdoors.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub nature: bool,
}
