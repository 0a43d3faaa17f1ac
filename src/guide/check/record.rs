//! One record that is being checked.

use std::collections::BTreeSet;

use super::{Problem, RecordError};
use crate::guide::id::Id;
use crate::guide::records::Place;
use crate::time::{Attending, Schedule};

/// The outcome of a check.
pub(in crate::guide) type Check = Result<(), RecordError>;

/// The ids of all records of a type.
pub(in crate::guide) struct Ids<R>(BTreeSet<Id<R>>);

impl<R> Ids<R> {
    /// Collects ids of which each may occur once.
    pub(in crate::guide) fn unique(
        sort: &'static str,
        ids: impl IntoIterator<Item = Id<R>>,
    ) -> Result<Self, RecordError> {
        let mut known = BTreeSet::new();
        for id in ids {
            let record = Record(sort, id.as_str());
            record.holds(known.insert(id), "id", || Problem::Duplicate)?;
        }
        Ok(Self(known))
    }

    /// Whether a record has this id.
    pub(in crate::guide) fn contains(&self, id: Id<R>) -> bool {
        self.0.contains(&id)
    }
}

/// A record by its sort and id, to name it in an error.
pub(in crate::guide) struct Record<'a>(
    pub(in crate::guide) &'static str,
    pub(in crate::guide) &'a str,
);

impl Record<'_> {
    pub(in crate::guide) fn error(
        &self,
        field: &'static str,
        problem: Problem,
    ) -> RecordError {
        RecordError {
            record: [self.0, self.1].join(" ").trim_end().to_owned(),
            field,
            problem,
        }
    }

    pub(in crate::guide) fn holds(
        &self,
        condition: bool,
        field: &'static str,
        problem: impl FnOnce() -> Problem,
    ) -> Check {
        if condition {
            Ok(())
        } else {
            Err(self.error(field, problem()))
        }
    }

    /// Checks that the ids in a field are those of records.
    pub(in crate::guide) fn refers<R>(
        &self,
        known: &Ids<R>,
        field: &'static str,
        ids: impl IntoIterator<Item = Id<R>>,
    ) -> Check {
        ids.into_iter().try_for_each(|id| {
            let problem = || Problem::UnknownId(id.into());
            self.holds(known.contains(id), field, problem)
        })
    }

    /// Checks that hours for calling have a number to call.
    pub(in crate::guide) fn has_phone_to_call(&self, place: &Place) -> Check {
        let takes_calls = |it: &Schedule| it.attending_type() == Attending::Phone;
        let is_called = place.schedules.iter().any(takes_calls);
        let has_phone = !is_called || !place.phones.is_empty();
        self.holds(has_phone, "phones", || Problem::NoPhone)
    }
}
