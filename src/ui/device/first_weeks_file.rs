//! The list of the first weeks as a file, to keep it or to take it to another device.
//!
//! It is a text that anybody can read: before each entry is what it is about, in the
//! language of the visitor. Only the entries are read again.

use super::first_weeks::subject;

/// The list as a text: its title, and each entry below what it is about.
pub(crate) fn write(title: &str, entries: &[(String, String)]) -> String {
    let mut text = [title, "\n\n"].concat();
    for (about, entry) in entries {
        for part in [about, "\n", entry, "\n\n"] {
            text.push_str(part);
        }
    }
    text
}

/// The entries of a text, in their order.
pub(crate) fn read(text: &str) -> Vec<String> {
    let entries = text.lines().map(str::trim_end);
    let entries = entries.filter(|line| subject(line).is_some());
    entries.map(String::from).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_written_is_read_again_in_its_order() {
        let entries = [
            ("Einzug".to_owned(), "date:moving-in=2026-11-10".to_owned()),
            ("Kita".to_owned(), "note:kita=anrufen\\nmorgen".to_owned()),
            ("Schule".to_owned(), "done:school=".to_owned()),
        ];
        let text = write("Die ersten Wochen", &entries);
        assert!(text.starts_with("Die ersten Wochen\n\nEinzug\ndate:"));
        assert_eq!(read(&text), entries.map(|(_, entry)| entry));
        assert_eq!(read(&text.replace('\n', "\r\n")).len(), 3);
    }

    #[test]
    fn another_text_has_no_entries() {
        assert!(read("Hello\nhttps://a.example/?a=b\ndate: tomorrow").is_empty());
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in "(done:|date:|note:|=|\n|[a-z])*.*") {
            let _ = read(&text);
        }
    }
}
