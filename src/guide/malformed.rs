//! What is wrong with a file, with the path to it: for editors, in the programs that run
//! on their machines.

use std::fmt;

use serde::de::{Error, Expected, Unexpected};

/// A mistake in the shape of a file, and where it is.
///
/// `Display` is a sentence for editors: `places › jobcenter › phones: expected a list`.
// In a box, so that a result of every record is no bigger for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed(Box<Details>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Details {
    /// The path to it, from the innermost step outwards.
    steps: Vec<String>,
    reason: String,
}

impl Malformed {
    /// Where it is: the line, or the path through the records to the field.
    pub fn at(&self) -> String {
        let steps: Vec<&str> = self.0.steps.iter().rev().map(String::as_str).collect();
        steps.join(" › ")
    }

    fn new(reason: String) -> Self {
        let steps = Vec::new();
        Self(Box::new(Details { steps, reason }))
    }

    pub(super) fn syntax(error: &serde_json::Error) -> Self {
        let reason = error.to_string();
        // The reader of JSON names the place as well, after the reason.
        let place = format!(" at line {} column {}", error.line(), error.column());
        let reason = reason.strip_suffix(&place).unwrap_or(&reason);
        Self::new(reason.to_owned()).within(|| format!("line {}", error.line()))
    }

    pub(super) fn expected(what: &str) -> Self {
        Self::new(["expected ", what].concat())
    }

    pub(super) fn unknown(field: &str) -> Self {
        Self::new(format!("unknown field `{field}`"))
    }

    pub(super) fn duplicate(field: &str) -> Self {
        Self::new(format!("duplicate field `{field}`"))
    }

    pub(super) fn missing(field: &str) -> Self {
        Self::new(format!("missing field `{field}`"))
    }

    pub(super) fn too_long() -> Self {
        Self::new("the list is too long".to_owned())
    }

    /// The same mistake, seen from the record or list around it.
    pub(super) fn within(mut self, step: impl FnOnce() -> String) -> Self {
        self.0.steps.push(step());
        self
    }
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.0.steps.is_empty() {
            write!(f, "{}: ", self.at())?;
        }
        f.write_str(&self.0.reason)
    }
}

impl std::error::Error for Malformed {}

impl Error for Malformed {
    fn custom<T: fmt::Display>(reason: T) -> Self {
        Self::new(reason.to_string())
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::expected(&expected.to_string())
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::expected(&expected.to_string())
    }

    fn invalid_length(_: usize, _: &dyn Expected) -> Self {
        Self::new("the list is too short".to_owned())
    }

    fn unknown_variant(variant: &str, _: &'static [&'static str]) -> Self {
        Self::new(format!("unknown value `{variant}`"))
    }
}
