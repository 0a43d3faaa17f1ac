//! Documents as text: one line each, tabs between the parts.

use super::document::{Document, Prior, Reach, Role};
use super::field::Field;

/// The letter before the ids of those that help.
const RELATED: char = 'r';

/// Appends a document as a line: its id, its prior and successor, its fields with a letter
/// before each text, and the ids of those that help.
///
/// ```text
/// place:tafel\tcg>place:kuehlhaus\tnFlensburger Tafel\ts24937
/// section:money/food\tca\tnWo gibt es Essen?\trplace:tafel
/// ```
pub fn write_document(document: &Document<'_>, to: &mut String) {
    let Prior {
        reach,
        is_one_of_many,
        is_weakly_sourced,
        is_defunct,
        role,
        is_discreet,
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
        (role == Role::Answer, 'a'),
        (role == Role::Word, 'k'),
        (is_discreet, 'x'),
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
    for id in &document.related {
        to.push('\t');
        to.push(RELATED);
        push(to, id);
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
        role: match () {
            () if flags.contains('a') => Role::Answer,
            () if flags.contains('k') => Role::Word,
            () => Role::Body,
        },
        is_discreet: flags.contains('x'),
    };
    let (mut fields, mut related) = (Vec::new(), Vec::new());
    for part in parts {
        let Some(letter) = part.chars().next() else {
            continue;
        };
        let text = &part[letter.len_utf8()..];
        match Field::of_letter(letter) {
            Some(field) => fields.push((field, text)),
            None if letter == RELATED => related.push(text.into()),
            None => {}
        }
    }
    Document {
        id,
        fields,
        prior,
        succeeded_by: successor,
        related,
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
    type Parts = (
        String,
        Vec<(Field, String)>,
        Prior,
        Option<String>,
        Vec<String>,
    );

    fn parts() -> impl Strategy<Value = Parts> {
        let reach = prop::sample::select(vec![Reach::City, Reach::State, Reach::Country]);
        let roles = vec![Role::Body, Role::Answer, Role::Word];
        let role = prop::sample::select(roles);
        let flags = (reach, role, any::<[bool; 4]>());
        let prior =
            flags.prop_map(|(reach, role, [many, weak, defunct, discreet])| Prior {
                reach,
                is_one_of_many: many,
                is_weakly_sourced: weak,
                is_defunct: defunct,
                role,
                is_discreet: discreet,
            });
        let field = (0..Field::COUNT).prop_filter_map("no such field", Field::at);
        let fields = prop::collection::vec((field, "[^\\t\\n\\r]*"), 0..6);
        let successor = prop::option::of("[a-z]+:[a-z-]+");
        let related = prop::collection::vec("[a-z]+:[a-z-]+", 0..3);
        ("[a-z]+:[a-z-]+", fields, prior, successor, related)
    }

    fn document((id, fields, prior, successor, related): &Parts) -> Document<'_> {
        let fields = fields.iter().map(|(field, text)| (*field, text.as_str()));
        Document {
            id: id.into(),
            fields: fields.collect(),
            prior: *prior,
            succeeded_by: successor.as_deref().map(Into::into),
            related: related.iter().map(Into::into).collect(),
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
