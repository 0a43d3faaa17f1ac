//! The list of the first weeks in an address, to take it to another device by its camera:
//! `take?done=bank,kita&date=birth:2026-11-20`.
//!
//! What is ticked is named without more, because a code for a camera holds a thousand
//! letters.

use super::first_weeks::{EntryKind, subject};
use super::list_link::{self, Entries};

/// The list as what follows the `#` of an address.
pub(crate) fn write(lines: &[String]) -> String {
    let kinds = EntryKind::ALL.map(|kind| {
        let entries = lines.iter().filter_map(|line| {
            let (_, id) = subject(line).filter(|(of, _)| *of == kind)?;
            Some((id, line.split_once('=')?.1))
        });
        Entries {
            kind: kind.name().trim_end_matches(':'),
            entries: entries.collect(),
        }
    });
    list_link::write(&kinds)
}

/// The entries in what follows the path and the query of an address; none where it is no
/// list.
pub(crate) fn read(hash: &str) -> Vec<String> {
    let entries = list_link::read(hash).unwrap_or_default().into_iter();
    let lines = entries.map(|it| {
        // One entry is one line.
        let value = it.value.replace(['\n', '\r'], " ");
        [it.kind, ":", it.id, "=", &value].concat()
    });
    lines.filter(|line| subject(line).is_some()).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let lines = [
            "done:bank-account=",
            "done:kita=",
            "date:moving-in=2026-11-10",
            "note:kita=Frau Holm, 9 Uhr: \\nTür 2 & Hof = links # طبيب",
        ];
        let lines = lines.map(String::from);
        let link = write(&lines);
        assert!(
            link.starts_with(
                "take?done=bank-account,kita&date=moving-in:2026-11-10&note="
            )
        );
        assert_eq!(read(&["#", &link].concat()), lines);
    }

    #[test]
    fn another_part_of_an_address_is_no_list() {
        for hash in [
            "",
            "#",
            "#kita",
            "#take",
            "#take?",
            "#take?kita",
            "#take?done=Kita,",
        ] {
            assert!(read(hash).is_empty(), "{hash}");
        }
        assert!(read("#take?date=birth:2026-02-30").is_empty());
    }

    proptest! {
        #[test]
        fn any_note_is_read_as_it_was_kept(note in "[^\\r\\n]+") {
            let lines = [["note:kita=", &note].concat()];
            let link = write(&lines);
            let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._%?=&,:".contains(c);
            prop_assert!(link.chars().all(is_plain));
            prop_assert_eq!(read(&["#", &link].concat()), lines);
        }

        #[test]
        fn any_part_of_an_address_is_read(hash in "#?(take\\?)?((done|date|note)[=:,&%a-z]*)*.*") {
            for line in read(&hash) {
                prop_assert!(subject(&line).is_some() && !line.contains('\n'));
            }
        }
    }
}
