//! Where records come from: sources, their date, and whether somebody must look again.

use super::Options;
use super::finding::{Severity, words};
use super::path::Step;
use super::report::Report;
use super::shape;
use super::suggest::or_nearest;
use super::tree::{Node, Value};
use crate::time::Date;

/// Checks the origin of all records of a file.
pub(super) fn check(root: &Node<'_>, report: &mut Report<'_>, options: &Options) {
    if report.file() == super::GUIDE {
        for field in root.fields() {
            let mut way = vec![Step::Key(&field.key)];
            match &field.node.value {
                Value::List(items) => {
                    for (index, record) in items.iter().enumerate() {
                        way.push(Step::Item(index, record.text_of("id")));
                        of_record(record, &mut way, report, options);
                        way.pop();
                    }
                }
                _ => of_record(&field.node, &mut way, report, options),
            }
        }
        return;
    }
    for field in root.fields() {
        let mut way = vec![Step::Key(&field.key)];
        for (index, record) in field.node.items().iter().enumerate() {
            way.push(Step::Item(index, super::path::id_of(record)));
            sources_of(
                record,
                &mut way,
                report,
                record.text_of("confidence") != Some("common"),
            );
            due(record, &way, report, options);
            way.pop();
        }
    }
}

/// A record of `guide.json`.
fn of_record<'n>(
    record: &'n Node<'_>,
    way: &mut Vec<Step<'n>>,
    report: &mut Report<'_>,
    options: &Options,
) {
    let Some(provenance) = record.get("provenance") else {
        return;
    };
    way.push(Step::Key("provenance"));
    let is_sourced = provenance.text_of("confidence") == Some("sourced");
    sources_of(provenance, way, report, is_sourced);
    please_check(provenance, way, report);
    due(provenance, way, report, options);
    way.pop();
}

fn sources_of<'n>(
    node: &'n Node<'_>,
    way: &mut Vec<Step<'n>>,
    report: &mut Report<'_>,
    is_sourced: bool,
) {
    // A record without these fields at all is another matter.
    if node.get("confidence").is_none() {
        return;
    }
    let sources = node.items_of("sources");
    if is_sourced && sources.is_empty() {
        let words = words!(
            "die Quelle fehlt. So sieht sie aus: \"sources\": [{{\"url\": \"https://www.example.org\"}}]",
            "the source is missing. It looks like this: \"sources\": [{{\"url\": \
             \"https://www.example.org\"}}]"
        );
        let at = node.field("sources").map_or(node.at, |field| field.at);
        report.error(way, at, words);
    }
    for (index, source) in sources.iter().enumerate() {
        // In the handbook the title must be there.
        let is_empty = matches!(&source.value, Value::Object(fields) if fields.as_slice().is_empty());
        if is_empty && report.file() == super::GUIDE {
            way.extend([Step::Key("sources"), Step::Item(index, None)]);
            let words = words!(
                "die Quelle hat weder title noch url",
                "the source has neither title nor url"
            );
            report.error(way, source.at, words);
            way.truncate(way.len() - 2);
        }
    }
}

/// The fields that a reader should check are fields of the record.
fn please_check<'n>(
    provenance: &'n Node<'_>,
    way: &mut Vec<Step<'n>>,
    report: &mut Report<'_>,
) {
    // `record` is all of it, the others are fields of its texts.
    const OTHERS: [&str; 5] = ["record", "text", "title", "description", "hours_note"];
    let list = match way.first() {
        Some(Step::Key(list)) => list,
        _ => "",
    };
    let known = || shape::fields_of(list).chain(OTHERS);
    for (index, item) in provenance.items_of("please_check").iter().enumerate() {
        let Some(name) = item.text() else { continue };
        if known().any(|field| field == name) {
            continue;
        }
        way.extend([Step::Key("please_check"), Step::Item(index, None)]);
        let words = words!(
            "„{name}“ ist kein Feld dieses Eintrags",
            "“{name}” is no field of this record"
        );
        report.error(way, item.at, or_nearest(words, name, known()));
        way.truncate(way.len() - 2);
    }
}

fn due(node: &Node<'_>, way: &[Step<'_>], report: &mut Report<'_>, options: &Options) {
    let Some(field) = node.field("review_by") else {
        return;
    };
    let day = field.node.text().and_then(|day| day.parse::<Date>().ok());
    if day.is_some_and(|day| day <= options.today) {
        let severity = if options.is_for_publishing {
            Severity::Error
        } else {
            Severity::Warning
        };
        let day = field.node.text().unwrap_or_default();
        let words = words!(
            "am {day} war eine Prüfung fällig: Stimmt das noch? Dann review_by auf einen späteren \
             Tag setzen und die Quelle erneuern",
            "a review was due on {day}: is this still true? Then set review_by to a later day and \
             renew the source"
        );
        report.add(way, field.at, words, severity);
    }
}
