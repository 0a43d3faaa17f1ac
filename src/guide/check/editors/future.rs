//! Dates that no source can have yet: mostly a wrong year.

use super::finding::words;
use super::path::{Step, id_of};
use super::report::Report;
use super::tree::{Node, Value};
use crate::time::{Date, Dated};

/// Fields with days that are over.
const PAST: [&str; 3] = ["as_of", "dated", "last_evidence"];

/// Names the dates of a file that come after today.
pub(super) fn check<'n>(
    node: &'n Node<'_>,
    way: &mut Vec<Step<'n>>,
    report: &mut Report<'_>,
    today: Date,
) {
    for field in node.fields() {
        way.push(Step::Key(&field.key));
        let text = field.node.text().unwrap_or_default();
        if PAST.contains(&&*field.key) && first_day(text).is_some_and(|day| today < day) {
            let words = words!(
                "der {text} liegt nach heute: Stimmt das Jahr?",
                "{text} comes after today: is the year right?"
            );
            report.warning(way, field.at, words);
        }
        check(&field.node, way, report, today);
        way.pop();
    }
    for (index, item) in node.items().iter().enumerate() {
        if matches!(item.value, Value::Object(_)) {
            way.push(Step::Item(index, id_of(item)));
            check(item, way, report, today);
            way.pop();
        }
    }
}

/// The first day that a date can mean, or the end of a time.
fn first_day(text: &str) -> Option<Date> {
    let dated: Dated = text.parse().ok()?;
    let (Dated::At(last) | Dated::Between(_, last) | Dated::Since(last)) = dated;
    Some(last.date.earliest())
}
