//! Documents as text: one line each, tabs between the parts.

use crate::search::{Document, Field, Prior, Reach};

/// A document as a line.
pub fn write_document(document: &Document<'_>, to: &mut String) {
    let Prior {
        reach,
        listed,
        weak,
        gone,
    } = document.prior;
    push(to, &document.id);
    to.push('\t');
    to.push(match reach {
        Reach::City => 'c',
        Reach::State => 's',
        Reach::Country => 'd',
    });
    for (flag, letter) in [(listed, 'l'), (weak, 'w'), (gone, 'g')] {
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
        to.push(code(*field));
        push(to, text);
    }
    to.push('\n');
}

/// The documents of lines.
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
        listed: flags.contains('l'),
        weak: flags.contains('w'),
        gone: flags.contains('g'),
    };
    let fields = parts.filter_map(|part| {
        let letter = part.chars().next()?;
        let field = FIELDS.iter().find(|field| code(**field) == letter)?;
        Some((*field, &part[letter.len_utf8()..]))
    });
    Document {
        id,
        fields: fields.collect(),
        prior,
        succeeded_by: successor,
    }
}

const FIELDS: [Field; 7] = [
    Field::Name,
    Field::OtherName,
    Field::About,
    Field::Text,
    Field::Address,
    Field::Phone,
    Field::Law,
];

fn code(field: Field) -> char {
    match field {
        Field::Name => 'n',
        Field::OtherName => 'o',
        Field::About => 'a',
        Field::Text => 't',
        Field::Address => 's',
        Field::Phone => 'p',
        Field::Law => 'l',
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

    /// What a document is made of, whose texts others own.
    type Parts = (String, Vec<(Field, String)>, Prior, Option<String>);

    fn parts() -> impl Strategy<Value = Parts> {
        let reach = prop::sample::select(vec![Reach::City, Reach::State, Reach::Country]);
        let flags = (reach, any::<bool>(), any::<bool>(), any::<bool>());
        let prior = flags.prop_map(|(reach, listed, weak, gone)| Prior {
            reach,
            listed,
            weak,
            gone,
        });
        let field = prop::sample::select(FIELDS.to_vec());
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
