//! The city in figures.

use serde::{Deserialize, Serialize};

use super::Provenance;
use crate::guide::id::Id;
use crate::guide::leaked::{List, Str};
use crate::time::Dated;

/// A table of figures; titles, column heads and remarks are in the texts.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// The table's id.
    pub id: FigureId,
    /// What the columns count.
    pub columns: List<Column>,
    /// The rows, oldest first where they are dated.
    pub rows: List<Row>,
    /// Source, date and backing.
    pub provenance: Provenance,
}

/// The id of a [`Figure`].
pub type FigureId = Id<Figure>;

/// A column of a table of figures.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// The column's id; its head is in the texts.
    pub id: ColumnId,
    /// What is counted.
    pub unit: Unit,
}

/// The id of a [`Column`].
pub type ColumnId = Id<Column>;

/// What a column counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// People.
    People,
    /// Things other than people, such as countries.
    Count,
    /// Percent.
    Percent,
}

/// A row of a table of figures.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// The row's id, where the texts have a remark on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<RowId>,
    /// The day or period that is counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<Dated>,
    /// A proper name that heads the row in every language, such as a district's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Str>,
    /// One number a column; `null` where the source gives none.
    pub values: List<Option<f64>>,
    /// Whether the source says "about" or "more than".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
}

/// The id of a [`Row`].
pub type RowId = Id<Row>;

/// How a source qualifies a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// "More than", "over".
    MoreThan,
    /// "About", "circa".
    Circa,
}
