//! What is kept on the device of the visitor, and nowhere else. Each of these is a service
//! of the app: opened once, found in the context, and closed with the app.

mod first_weeks;
pub(crate) mod first_weeks_file;
pub(crate) mod first_weeks_link;
mod installation;
mod kept;
mod list_link;
mod preference;
mod recent;
mod saved;
pub(crate) mod saved_file;
pub(crate) mod saved_link;
mod shown_seconds;
mod situation;

use leptos::prelude::*;

pub(crate) use first_weeks::{EntryKind, FirstWeeksNotes, subject};
pub(crate) use installation::Installation;
pub(crate) use preference::{Declined, choose, preferred};
pub(crate) use recent::RecentSearches;
pub(crate) use saved::SavedPlaces;
pub(crate) use shown_seconds::ShownSeconds;
pub(crate) use situation::OwnSituation;

/// Opens all of them.
pub(crate) fn provide() {
    provide_context(SavedPlaces::open());
    provide_context(RecentSearches::open());
    provide_context(Declined::open());
    provide_context(ShownSeconds::open());
    provide_context(Installation::open());
    provide_context(OwnSituation::open());
    provide_context(FirstWeeksNotes::open());
}
