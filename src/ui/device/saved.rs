//! Places that the visitor keeps on this device, in an order of the visitor's own and with
//! notes.

use leptos::prelude::*;

use super::first_weeks::{escaped, unescaped};
use super::kept::Kept;
use crate::platform::storage;
use crate::ui::watched::watched;

/// The places kept. A new one is the first, until the visitor orders them.
#[derive(Clone, Copy)]
pub(crate) struct SavedPlaces {
    ids: Kept,
    /// A note on a place in each line: `tafel=Monday`. They are kept apart from the ids, so
    /// that what was kept before there were notes is read as it is.
    notes: Kept,
    /// What the last change was, on this visit and until something else is changed.
    last: RwSignal<Option<Change>>,
    /// Whether the browser was asked to keep them.
    asked_to_persist: StoredValue<bool>,
}

/// A change that can be undone.
#[derive(Clone)]
enum Change {
    /// These places were deleted, those in front first.
    Deleted(Vec<Deleted>),
    /// These were added to others.
    Added(Vec<String>),
}

/// A place that was deleted: at which position it was, and with what note.
#[derive(Clone)]
struct Deleted {
    at: usize,
    id: String,
    note: String,
}

impl SavedPlaces {
    /// Reads what is kept on the device. Ids have no spaces in them.
    pub(crate) fn open() -> Self {
        Self {
            ids: Kept::open("saved", " "),
            notes: Kept::open("saved-notes", "\n"),
            last: RwSignal::default(),
            asked_to_persist: StoredValue::new(false),
        }
    }

    /// The saved places of this app.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// The ids of all of them.
    pub(crate) fn all(self) -> Vec<String> {
        self.ids.all()
    }

    /// Whether a place is kept.
    pub(crate) fn contains(self, id: &str) -> bool {
        self.ids.contains(id)
    }

    /// The note on a place; empty where there is none.
    pub(crate) fn note(self, id: &str) -> String {
        unescaped(&self.notes.after(&beginning(id)).unwrap_or_default())
    }

    /// Writes the note on a place.
    pub(crate) fn set_note(self, id: &str, text: &str) {
        let beginning = beginning(id);
        self.notes.change(&|lines| {
            lines.retain(|line| !line.starts_with(&beginning));
            if !text.is_empty() {
                lines.push([&*beginning, &escaped(text)].concat());
            }
        });
        self.something_is_kept();
    }

    /// Adds a note to the one that is there, unless that says the same.
    pub(crate) fn add_note(self, id: &str, text: &str) {
        let own = untrack(|| self.note(id));
        if own.is_empty() && !text.is_empty() {
            self.set_note(id, text);
        } else if !own.contains(text) {
            self.set_note(id, &[&own, "\n", text].concat());
        }
    }

    /// Keeps a place, or does not keep it any more. Its note stays for when it is kept again.
    pub(crate) fn toggle(self, id: &str) {
        self.ids.toggle(id);
        self.something_is_kept();
    }

    /// Keeps more places, behind those that are there; returns how many are new.
    pub(crate) fn add(self, more: &[&str]) -> usize {
        let own = untrack(|| self.all());
        let is_new = |id: &&&str| own.iter().all(|own| own != **id);
        let new: Vec<String> =
            more.iter().filter(is_new).map(|id| (*id).into()).collect();
        self.ids.change(&|ids| {
            for id in more {
                if !ids.iter().any(|own| own == id) {
                    ids.push((*id).to_owned());
                }
            }
        });
        self.something_is_kept();
        let count = new.len();
        if count > 0 {
            self.last.set(Some(Change::Added(new)));
        }
        count
    }

    /// Lets two places change their positions.
    pub(crate) fn swap(self, one: &str, other: &str) {
        self.ids.change(&|ids| {
            let at = |id: &str| ids.iter().position(|own| own == id);
            if let Some((one, other)) = at(one).zip(at(other)) {
                ids.swap(one, other);
            }
        });
        self.something_is_kept();
    }

    /// Deletes places with their notes.
    pub(crate) fn delete(self, gone: &[String]) {
        let all = untrack(|| self.all()).into_iter().enumerate();
        let deleted = all.filter(|(_, id)| gone.contains(id)).map(|(at, id)| {
            let note = untrack(|| self.note(&id));
            Deleted { at, id, note }
        });
        let deleted: Vec<Deleted> = deleted.collect();
        self.ids.change(&|ids| ids.retain(|id| !gone.contains(id)));
        // When nothing is kept, no note is.
        let is_empty = untrack(|| self.all().is_empty());
        self.notes.change(&|lines| {
            let is_of = |line: &String, id| line.starts_with(&beginning(id));
            lines.retain(|line| !is_empty && !gone.iter().any(|id| is_of(line, id)));
        });
        self.last.set(Some(Change::Deleted(deleted)));
    }

    /// The ids of those that were just deleted, if that was the last change.
    pub(crate) fn deleted(self) -> Vec<String> {
        watched(self.last).with(|last| match last {
            Some(Change::Deleted(places)) => {
                places.iter().map(|it| it.id.clone()).collect()
            }
            _ => Vec::new(),
        })
    }

    /// Whether the last change can be undone.
    pub(crate) fn can_be_restored(self) -> bool {
        watched(self.last).with(Option::is_some)
    }

    /// Undoes the last change. What was changed in another tab meanwhile stays.
    pub(crate) fn restore(self) {
        match self.last.get_untracked() {
            None => {}
            Some(Change::Added(new)) => {
                self.ids.change(&|ids| ids.retain(|id| !new.contains(id)));
            }
            Some(Change::Deleted(places)) => {
                self.ids.change(&|ids| {
                    for place in &places {
                        if !ids.contains(&place.id) {
                            ids.insert(place.at.min(ids.len()), place.id.clone());
                        }
                    }
                });
                for place in &places {
                    if !place.note.is_empty()
                        && untrack(|| self.note(&place.id)).is_empty()
                    {
                        self.set_note(&place.id, &place.note);
                    }
                }
            }
        }
        self.last.set(None);
    }

    /// What somebody has put together is worth asking the browser for.
    fn something_is_kept(self) {
        self.last.set(None);
        // Some browsers ask the visitor, and once is enough.
        if !self.asked_to_persist.get_value() {
            self.asked_to_persist.set_value(true);
            storage::persist();
        }
    }
}

/// How the line of the note on a place begins.
fn beginning(id: &str) -> String {
    [id, "="].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_places(ids: &[&str], test: impl FnOnce(SavedPlaces)) {
        Owner::new().with(|| {
            untrack(|| {
                let saved = SavedPlaces::open();
                for id in ids.iter().rev() {
                    saved.toggle(id);
                }
                test(saved);
            });
        });
    }

    #[test]
    fn one_that_is_deleted_comes_back_where_it_was_with_its_note() {
        with_places(&["tafel", "vhs", "115"], |saved| {
            saved.set_note("vhs", "Monday\n9 = Room 2");
            saved.delete(&["vhs".into()]);
            assert_eq!(saved.all(), ["tafel", "115"]);
            assert_eq!(saved.note("vhs"), "");
            assert_eq!(saved.deleted(), ["vhs"]);
            saved.restore();
            assert_eq!(saved.all(), ["tafel", "vhs", "115"]);
            assert_eq!(saved.note("vhs"), "Monday\n9 = Room 2");
            assert!(!saved.can_be_restored());
        });
    }

    #[test]
    fn one_that_is_saved_again_at_once_has_its_note_again() {
        with_places(&["tafel", "vhs"], |saved| {
            saved.set_note("vhs", "Monday");
            saved.toggle("vhs");
            saved.toggle("vhs");
            assert_eq!(saved.all(), ["vhs", "tafel"]);
            assert_eq!(saved.note("vhs"), "Monday");
        });
    }

    #[test]
    fn all_that_are_deleted_come_back_in_their_order() {
        with_places(&["tafel", "vhs", "115"], |saved| {
            saved.set_note("115", "call");
            saved.delete(&saved.all());
            assert!(saved.all().is_empty());
            saved.restore();
            assert_eq!(saved.all(), ["tafel", "vhs", "115"]);
            assert_eq!(saved.note("115"), "call");
        });
    }

    #[test]
    fn what_somebody_else_gave_goes_again_and_what_was_there_stays() {
        with_places(&["tafel", "vhs"], |saved| {
            assert_eq!(saved.add(&["115", "vhs", "wilma"]), 2);
            assert_eq!(saved.all(), ["tafel", "vhs", "115", "wilma"]);
            assert!(saved.deleted().is_empty());
            saved.restore();
            assert_eq!(saved.all(), ["tafel", "vhs"]);
        });
    }

    #[test]
    fn places_change_their_positions() {
        with_places(&["tafel", "vhs", "115"], |saved| {
            saved.swap("115", "vhs");
            assert_eq!(saved.all(), ["tafel", "115", "vhs"]);
            saved.swap("tafel", "no-such-place");
            assert_eq!(saved.all(), ["tafel", "115", "vhs"]);
        });
    }
}
