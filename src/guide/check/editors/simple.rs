//! Leichte Sprache: sentences that are too long to follow.

use super::finding::words;
use super::path::Step;
use super::report::Report;
use super::tree::{Node, Value};

/// The most words of a sentence.
const MOST: usize = 16;

/// Looks at every sentence of a file.
pub(super) fn check<'n>(
    node: &'n Node<'_>,
    way: &mut Vec<Step<'n>>,
    report: &mut Report<'_>,
) {
    match &node.value {
        Value::Text(text) => {
            for sentence in text.split_inclusive(['.', '!', '?', ':']) {
                let words = sentence.split_whitespace();
                let count = words
                    .filter(|it| it.chars().any(char::is_alphabetic))
                    .count();
                if count > MOST {
                    let sentence = sentence.trim();
                    let words = words!(
                        "der Satz hat {count} Wörter, in Leichter Sprache sind {MOST} schon viele: \
                         „{sentence}“",
                        "the sentence has {count} words, and {MOST} are many in Leichte Sprache: \
                         “{sentence}”"
                    );
                    report.warning(way, node.at, words);
                }
            }
        }
        Value::List(items) => {
            for (index, item) in items.iter().enumerate() {
                way.push(Step::Item(index, None));
                check(item, way, report);
                way.pop();
            }
        }
        Value::Object(fields) => {
            for field in fields.as_slice() {
                way.push(Step::Key(&field.key));
                check(&field.node, way, report);
                way.pop();
            }
        }
        _ => {}
    }
}
