//! The list of the first weeks in an address, to take it to another device by its camera.
//!
//! It is behind the `#`, which a browser sends to nobody: `take?done=bank,kita&date=birth:2026-11-20`.
//! What is ticked is named without more, because a code for a camera holds a thousand
//! letters.

use percent_encoding::{
    AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode,
};

use super::first_weeks::{EntryKind, subject};

/// How the part of an address that is a list begins.
const BEGINNING: &str = "take?";

/// What is written as it is: it has no meaning in this part of an address.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_');

/// The list as what follows the `#` of an address.
pub(crate) fn write(lines: &[String]) -> String {
    let kinds = EntryKind::ALL.into_iter().filter_map(|kind| {
        let entries = lines.iter().filter_map(|line| {
            let (_, id) = subject(line).filter(|(of, _)| *of == kind)?;
            let value = line.split_once('=')?.1;
            Some(match value {
                "" => id.to_owned(),
                value => [id, ":", &encoded(value)].concat(),
            })
        });
        let entries: Vec<_> = entries.collect();
        let name = kind.name().trim_end_matches(':');
        (!entries.is_empty()).then(|| [name, "=", &entries.join(",")].concat())
    });
    let kinds: Vec<_> = kinds.collect();
    [BEGINNING, &kinds.join("&")].concat()
}

/// The entries in what follows the path and the query of an address; none where it is no
/// list.
pub(crate) fn read(hash: &str) -> Vec<String> {
    let Some(list) = hash.trim_start_matches('#').strip_prefix(BEGINNING) else {
        return Vec::new();
    };
    let kinds = list.split('&').filter_map(|kind| kind.split_once('='));
    let entries = kinds.flat_map(|(kind, entries)| {
        entries.split(',').map(move |entry| {
            let (id, value) = entry.split_once(':').unwrap_or((entry, ""));
            let value = percent_decode_str(value).decode_utf8_lossy();
            // One entry is one line.
            let value = value.replace(['\n', '\r'], " ");
            [kind, ":", id, "=", &value].concat()
        })
    });
    entries.filter(|line| subject(line).is_some()).collect()
}

fn encoded(value: &str) -> String {
    utf8_percent_encode(value, PLAIN).to_string()
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
