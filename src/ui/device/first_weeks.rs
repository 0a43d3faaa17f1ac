//! What a visitor notes in the lists of the first weeks.

use leptos::prelude::*;

use super::kept::Kept;
use crate::platform::storage;
use crate::time::Date;
use crate::ui::watched::watched;

/// What an entry is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EntryKind {
    /// That a task is done.
    Done,
    /// The day of an event.
    Date,
    /// A note on a task.
    Note,
}

impl EntryKind {
    /// All of them.
    pub(super) const ALL: [Self; 3] = [Self::Done, Self::Date, Self::Note];

    /// How an entry of this kind begins.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Done => "done:",
            Self::Date => "date:",
            Self::Note => "note:",
        }
    }
}

/// How the day of a letter began before letters about asylum had one of their own, and how it
/// begins since then.
const ANY_LETTER: &str = "date:letter-delivered=";
const LETTERS: [&str; 2] = [
    "date:asylum-letter-delivered=",
    "date:other-letter-delivered=",
];

/// Ticks, days and notes, a line each: `date:moving-in=2026-11-10`. They are the same in
/// the lists of all situations, because a task is the same in all of them.
#[derive(Clone, Copy)]
pub(crate) struct FirstWeeksNotes {
    lines: Kept,
    /// What was there before everything was erased, or before a file was read, on this
    /// visit and until something else is noted.
    before: RwSignal<Option<Vec<String>>>,
    /// Whether the browser was asked to keep them.
    asked_to_persist: StoredValue<bool>,
}

impl FirstWeeksNotes {
    /// Reads what is kept on the device.
    pub(crate) fn open() -> Self {
        Self {
            lines: Kept::open("first-weeks", "\n"),
            before: RwSignal::default(),
            asked_to_persist: StoredValue::new(false),
        }
    }

    /// Those of the visitor of this app.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// Writes what an earlier version has noted as this one does.
    pub(crate) fn update(self) {
        let is_old = |line: &String| line.starts_with(ANY_LETTER);
        if untrack(|| self.lines()).iter().any(is_old) {
            self.lines.change(&tell_letters_apart);
        }
    }

    /// All lines.
    pub(crate) fn lines(self) -> Vec<String> {
        self.lines.all()
    }

    /// Whether a task is done.
    pub(crate) fn is_done(self, task: &str) -> bool {
        self.get(EntryKind::Done, task).is_some()
    }

    /// The day of an event, if the visitor has entered it.
    pub(crate) fn date(self, event: &str) -> Option<Date> {
        self.get(EntryKind::Date, event)?.parse().ok()
    }

    /// The note on a task; empty where there is none.
    pub(crate) fn note(self, task: &str) -> String {
        let value = self.get(EntryKind::Note, task).unwrap_or_default();
        unescaped(&value)
    }

    fn get(self, kind: EntryKind, id: &str) -> Option<String> {
        self.lines.after(&beginning(kind, id))
    }

    /// Notes that a task is done, or that it is not.
    pub(crate) fn set_done(self, task: &str, is_done: bool) {
        self.set(EntryKind::Done, task, is_done.then(String::new));
    }

    /// Notes the day of an event, or forgets it.
    pub(crate) fn set_date(self, event: &str, date: Option<Date>) {
        self.set(EntryKind::Date, event, date.map(|date| date.to_string()));
    }

    /// Writes the note on a task.
    pub(crate) fn set_note(self, task: &str, text: &str) {
        let value = (!text.is_empty()).then(|| escaped(text));
        self.set(EntryKind::Note, task, value);
    }

    fn set(self, kind: EntryKind, id: &str, value: Option<String>) {
        let beginning = beginning(kind, id);
        self.lines.change(&|lines| {
            lines.retain(|line| !line.starts_with(&beginning));
            if let Some(value) = &value {
                lines.push([&*beginning, value].concat());
            }
        });
        self.before.set(None);
        // What somebody has put together is worth asking the browser for; some browsers ask
        // the visitor, and once is enough.
        if !self.asked_to_persist.get_value() {
            self.asked_to_persist.set_value(true);
            storage::persist();
        }
    }

    /// Erases everything.
    pub(crate) fn clear(self) {
        let all = untrack(|| self.lines());
        self.lines.clear();
        self.before.set(Some(all));
    }

    /// Takes over the lines of another device, which replace those about the same.
    pub(crate) fn take_over(self, theirs: &[String]) {
        let all = untrack(|| self.lines());
        let mut theirs = theirs.to_vec();
        tell_letters_apart(&mut theirs);
        self.lines.change(&|lines| {
            for line in &theirs {
                let beginning = line.split_inclusive('=').next().unwrap_or_default();
                lines.retain(|own| !own.starts_with(beginning));
                lines.push(line.clone());
            }
        });
        self.before.set(Some(all));
    }

    /// Whether the last change was of everything, and can be undone.
    pub(crate) fn can_be_restored(self) -> bool {
        watched(self.before).with(Option::is_some)
    }

    /// Undoes the last change of everything.
    pub(crate) fn restore(self) {
        if let Some(before) = self.before.get_untracked() {
            self.lines.change(&|lines| lines.clone_from(&before));
            self.before.set(None);
        }
    }
}

/// Letters about asylum and all others get a day each from the one that both had in an earlier
/// version, unless they have one.
fn tell_letters_apart(lines: &mut Vec<String>) {
    let day = lines.iter().find_map(|line| line.strip_prefix(ANY_LETTER));
    let Some(day) = day.map(String::from) else {
        return;
    };
    lines.retain(|line| !line.starts_with(ANY_LETTER));
    for letter in LETTERS {
        if !lines.iter().any(|line| line.starts_with(letter)) {
            lines.push([letter, &day].concat());
        }
    }
}

fn beginning(kind: EntryKind, id: &str) -> String {
    [kind.name(), id, "="].concat()
}

/// What a line is about: its kind and the id; `None` for a line that is no entry.
pub(crate) fn subject(line: &str) -> Option<(EntryKind, &str)> {
    let (subject, value) = line.split_once('=')?;
    let known = |kind: EntryKind| Some((kind, subject.strip_prefix(kind.name())?));
    let (kind, id) = EntryKind::ALL.into_iter().find_map(known)?;
    let is_of_id = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let is_date = kind != EntryKind::Date || value.parse::<Date>().is_ok();
    (!id.is_empty() && id.chars().all(is_of_id) && is_date).then_some((kind, id))
}

/// A note in one line.
pub(super) fn escaped(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.replace('\\', "\\\\").replace('\n', "\\n")
}

/// A note as it was written.
pub(super) fn unescaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut characters = value.chars();
    while let Some(character) = characters.next() {
        text.push(match character {
            '\\' => match characters.next() {
                Some('n') => '\n',
                Some(other) => other,
                None => '\\',
            },
            other => other,
        });
    }
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn with_notes(test: impl FnOnce(FirstWeeksNotes)) {
        Owner::new().with(|| untrack(|| test(FirstWeeksNotes::open())));
    }

    #[test]
    fn ticks_days_and_notes_are_kept_apart() {
        with_notes(|notes| {
            let day: Date = "2026-11-10".parse().unwrap();
            notes.set_done("bank", true);
            notes.set_date("bank", Some(day));
            notes.set_note("bank", "ask\nMonday \\ Tuesday");
            assert!(notes.is_done("bank"));
            assert_eq!(notes.date("bank"), Some(day));
            assert_eq!(notes.note("bank"), "ask\nMonday \\ Tuesday");
            assert!(!notes.is_done("bank-account"));
            notes.set_done("bank", false);
            notes.set_date("bank", None);
            notes.set_note("bank", "");
            assert!(notes.lines().is_empty());
        });
    }

    #[test]
    fn a_day_of_any_letter_becomes_that_of_letters_about_asylum_and_of_others() {
        with_notes(|notes| {
            let [any, own]: [Date; 2] =
                ["2026-11-10", "2026-11-12"].map(|day| day.parse().unwrap());
            notes.set_date("letter-delivered", Some(any));
            notes.update();
            assert_eq!(notes.date("asylum-letter-delivered"), Some(any));
            assert_eq!(notes.date("other-letter-delivered"), Some(any));
            notes.set_date("asylum-letter-delivered", None);
            notes.set_date("other-letter-delivered", Some(own));
            notes.update();
            assert_eq!(notes.lines(), ["date:other-letter-delivered=2026-11-12"]);
        });
    }

    #[test]
    fn a_list_of_an_earlier_version_is_taken_over_as_this_one_notes_it() {
        with_notes(|notes| {
            let theirs = [
                "date:letter-delivered=2026-11-10",
                "date:asylum-letter-delivered=2026-11-12",
            ];
            notes.take_over(&theirs.map(String::from));
            let lines = [
                "date:asylum-letter-delivered=2026-11-12",
                "date:other-letter-delivered=2026-11-10",
            ];
            assert_eq!(notes.lines(), lines);
        });
    }

    #[test]
    fn erasing_everything_can_be_undone_until_something_else_is_noted() {
        with_notes(|notes| {
            notes.set_done("school", true);
            notes.set_note("kita", "call");
            let all = notes.lines();
            notes.clear();
            assert!(notes.lines().is_empty());
            assert!(notes.can_be_restored());
            notes.restore();
            assert_eq!(notes.lines(), all);
            notes.clear();
            notes.set_done("kita", true);
            assert!(!notes.can_be_restored());
        });
    }

    #[test]
    fn a_list_from_another_device_replaces_what_is_about_the_same() {
        with_notes(|notes| {
            notes.set_note("kita", "own");
            notes.set_done("school", true);
            notes.take_over(&["note:kita=theirs".into(), "done:bank=".into()]);
            assert_eq!(notes.note("kita"), "theirs");
            assert!(notes.is_done("school") && notes.is_done("bank"));
            notes.restore();
            assert_eq!(notes.note("kita"), "own");
            assert!(!notes.is_done("bank"));
        });
    }

    #[test]
    fn only_entries_are_read_as_entries() {
        assert_eq!(subject("done:bank="), Some((EntryKind::Done, "bank")));
        let date = subject("date:moving-in=2026-11-10");
        assert_eq!(date, Some((EntryKind::Date, "moving-in")));
        for line in [
            "",
            "done:bank",
            "done:=",
            "done:Bank=",
            "date:birth=soon",
            "date:birth=2026-02-30",
            "other:bank=",
            "https://guide.example.org/?a=b",
        ] {
            assert_eq!(subject(line), None, "{line}");
        }
    }

    proptest! {
        #[test]
        fn any_note_is_one_line_and_is_read_as_it_was_written(text in "[^\r]*") {
            let line = escaped(&text);
            prop_assert!(!line.contains('\n'));
            prop_assert_eq!(unescaped(&line), text);
        }

        #[test]
        fn any_line_is_read(line in "(done|date|note)?:?[a-z-]*=?.*") {
            let _ = (subject(&line), unescaped(&line));
        }
    }
}
