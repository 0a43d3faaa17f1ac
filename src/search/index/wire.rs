//! Documents as text: one line each, tabs between the parts.

use super::document::{Document, Prior, Reach};
use super::field::Field;

/// Appends a document as a line: its id, its prior and successor, and its fields with a
/// letter before each text.
///
/// ```text
/// place:tafel\tcg>place:kuehlhaus\tnFlensburger Tafel\ts24937
/// ```
pub fn write_document(document: &Document<'_>, to: &mut String) {
    let Prior {
        reach,
        is_one_of_many,
        is_weakly_sourced,
        is_defunct,
    } = document.prior;
    push(to, &document.id);
    to.push('\t');
    to.push(match reach {
        Reach::City => 'c',
        Reach::State => 's',
        Reach::Country => 'd',
    });
    for (flag, letter) in [
        (is_one_of_many, 'l'),
        (is_weakly_sourced, 'w'),
        (is_defunct, 'g'),
    ] {
        if flag {
            to.push(letter);
        }
    }
    if let Some(successor) = &document.succeeded_by {
        to.push('>');
        push(to, successor);
    }
    for (field, text) in &document.fields {
        to.push('\t');
        to.push(field.letter());
        push(to, text);
    }
    to.push('\n');
}

/// Reads the documents of some lines. What cannot be read is left out.
pub fn read_documents(lines: &str) -> Vec<Document<'_>> {
    lines.lines().map(read_document).collect()
}

fn read_document(line: &str) -> Document<'_> {
    let mut parts = line.split('\t');
    let id = parts.next().unwrap_or_default().into();
    let flags = parts.next().unwrap_or_default();
    let (flags, successor) = match flags.split_once('>') {
        Some((flags, successor)) => (flags, Some(successor.into())),
        None => (flags, None),
    };
    let prior = Prior {
        reach: match flags.chars().next() {
            Some('s') => Reach::State,
            Some('d') => Reach::Country,
            _ => Reach::City,
        },
        is_one_of_many: flags.contains('l'),
        is_weakly_sourced: flags.contains('w'),
        is_defunct: flags.contains('g'),
    };
    let fields = parts.filter_map(|part| {
        let letter = part.chars().next()?;
        Some((Field::of_letter(letter)?, &part[letter.len_utf8()..]))
    });
    Document {
        id,
        fields: fields.collect(),
        prior,
        succeeded_by: successor,
    }
}

/// Appends a text as one part of a line: its own tabs and line breaks become spaces.
pub(in crate::search) fn push(to: &mut String, text: &str) {
    to.extend(text.chars().map(|c| match c {
        '\t' | '\n' | '\r' => ' ',
        other => other,
    }));
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The owned parts of a document.
    type Parts = (String, Vec<(Field, String)>, Prior, Option<String>);

    fn parts() -> impl Strategy<Value = Parts> {
        let reach = prop::sample::select(vec![Reach::City, Reach::State, Reach::Country]);
        let flags = (reach, any::<bool>(), any::<bool>(), any::<bool>());
        let prior = flags.prop_map(|(reach, many, weak, defunct)| Prior {
            reach,
            is_one_of_many: many,
            is_weakly_sourced: weak,
            is_defunct: defunct,
        });
        let field = (0..Field::COUNT).prop_filter_map("no such field", Field::at);
        let fields = prop::collection::vec((field, "[^\\t\\n\\r]*"), 0..6);
        let successor = prop::option::of("[a-z]+:[a-z-]+");
        ("[a-z]+:[a-z-]+", fields, prior, successor)
    }

    fn document((id, fields, prior, successor): &Parts) -> Document<'_> {
        let fields = fields.iter().map(|(field, text)| (*field, text.as_str()));
        Document {
            id: id.into(),
            fields: fields.collect(),
            prior: *prior,
            succeeded_by: successor.as_deref().map(Into::into),
        }
    }

    proptest! {
        #[test]
        fn documents_arrive_as_they_were_sent(parts in prop::collection::vec(parts(), 0..5)) {
            let documents: Vec<Document<'_>> = parts.iter().map(document).collect();
            let mut lines = String::new();
            for document in &documents {
                write_document(document, &mut lines);
            }
            let read = read_documents(&lines);
            prop_assert_eq!(format!("{read:?}"), format!("{documents:?}"));
        }

        #[test]
        fn any_text_is_read(text in any::<String>()) {
            let _ = read_documents(&text);
        }
    }
}
