//! Content lines, of which iCalendar files are made (RFC 5545 §3.1), and vCards as well
//! (RFC 6350 §3.2).

/// The maximum length of a line in bytes, without its end.
const LINE: usize = 75;

/// A file of content lines.
pub(super) struct ContentLines(String);

impl ContentLines {
    /// An empty file.
    pub(super) fn new() -> Self {
        Self(String::new())
    }

    /// Writes a line. One that is too long is folded, never within a character.
    pub(super) fn line(&mut self, line: &str) {
        let mut length = 0;
        for character in line.chars() {
            if length + character.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                // The space is a part of the line.
                length = 1;
            }
            self.0.push(character);
            length += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// The file.
    pub(super) fn finish(self) -> String {
        self.0
    }
}

/// A text as the value of a property: what has a meaning in the format is escaped
/// (RFC 5545 §3.3.11, RFC 6350 §3.4).
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\n' => escaped.push_str("\\n"),
            // Control characters are not allowed in a text.
            other if other.is_control() => {}
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn lines_are_short_and_say_what_was_written(text in "\\PC{0,200}") {
            let mut file = ContentLines::new();
            file.line(&text);
            let file = file.finish();
            let lines: Vec<&str> = file.split_terminator("\r\n").collect();
            for line in &lines {
                prop_assert!(line.len() <= LINE, "{line}");
                prop_assert!(!line.contains(['\r', '\n']));
            }
            prop_assert_eq!(file.replace("\r\n ", ""), text + "\r\n");
        }

        #[test]
        fn an_escaped_text_is_one_line(text in any::<String>()) {
            prop_assert!(!escaped(&text).contains(char::is_control));
        }
    }

    #[test]
    fn what_has_a_meaning_in_the_format_is_escaped() {
        assert_eq!(escaped("a;b,c\\d\ne\tf"), "a\\;b\\,c\\\\d\\nef");
    }
}
