//! Between the files of the handbook and the guide: a topic lists each of its places once,
//! a need leads to a question that is there, a situation has an answer to every need, a row
//! has a value for each column.

use std::collections::BTreeSet;

use super::finding::words;
use super::fluent::VariablesByKey;
use super::path::{Step, id_of};
use super::report::Report;
use super::suggest::or_nearest;
use super::tree::{Node, Value};

/// The places of a topic, in `topics/{topic}.json`.
pub(super) fn check_topic(topic: &Node<'_>, guide: &Node<'_>, report: &mut Report<'_>) {
    let Some(id) = topic.text_of("topic") else {
        return;
    };
    let mut listed = BTreeSet::new();
    let groups = topic.items_of("order").iter();
    let start = topic
        .get("start_here")
        .map(|list| (vec![Step::Key("start_here")], list));
    let groups = groups.enumerate().filter_map(|(index, group)| {
        let way = vec![
            Step::Key("order"),
            Step::Item(index, group.text_of("group")),
            Step::Key("places"),
        ];
        Some((way, group.get("places")?))
    });
    for (way, list) in start.into_iter().chain(groups) {
        let mut own = BTreeSet::new();
        for item in list.items() {
            let Some(place) = item.text() else { continue };
            // Twice in one list is said by `walk`.
            if own.insert(place) && !listed.insert(place) {
                let words = words!(
                    "der Ort „{place}“ steht in diesem Thema schon weiter oben; jeder nur einmal",
                    "the place “{place}” is further up in this topic already; each only once"
                );
                report.error(&way, item.at, words);
            }
        }
    }
    for place in guide.items_of("places") {
        let is_of_topic = place
            .items_of("topics")
            .iter()
            .any(|it| it.text() == Some(id));
        let Some(place_id) = place.text_of("id") else {
            continue;
        };
        let exists = place.text_of("status") != Some("defunct");
        if is_of_topic && exists && !listed.contains(place_id) {
            let name = place.text_of("name").unwrap_or(place_id);
            let words = words!(
                "der Ort „{name}“ hat dieses Thema, steht hier aber weder in start_here noch in \
                 einer Gruppe von order: \"{place_id}\" dort einfügen, wo er am besten hilft",
                "the place “{name}” has this topic but is neither in start_here nor in a group of \
                 order: add \"{place_id}\" where it helps best"
            );
            let at = topic.field("order").map_or(topic.at, |field| field.at);
            report.error(&[Step::Key("order")], at, words);
        }
    }
}

/// The questions that needs lead to, and the tables of figures, in `guide.json`.
pub(super) fn check_guide<'t>(
    guide: &Node<'_>,
    topics: impl Fn(&str) -> Option<&'t Node<'t>>,
    report: &mut Report<'_>,
) {
    for (index, need) in guide.items_of("needs").iter().enumerate() {
        let Some((section, at)) = text_in(need, "section") else {
            continue;
        };
        let Some(topic) = need.text_of("topic").and_then(&topics) else {
            continue;
        };
        let known = || topic.items_of("sections").iter().filter_map(id_of);
        if !known().any(|id| id == section) {
            let way = [
                Step::Key("needs"),
                Step::Item(index, need.text_of("id")),
                Step::Key("section"),
            ];
            let words = words!(
                "den Abschnitt „{section}“ hat dieses Thema nicht",
                "this topic has no section “{section}”"
            );
            report.error(&way, at, or_nearest(words, section, known()));
        }
    }
    for (index, figure) in guide.items_of("figures").iter().enumerate() {
        for (number, row) in figure.items_of("rows").iter().enumerate() {
            let way = [
                Step::Key("figures"),
                Step::Item(index, figure.text_of("id")),
                Step::Key("rows"),
                Step::Item(number, None),
            ];
            check_row(row, figure.items_of("columns"), &way, report);
        }
    }
}

/// A row has a value for each column. Nobody is a part of a number of people: that is a point
/// between thousands.
fn check_row(
    row: &Node<'_>,
    columns: &[Node<'_>],
    way: &[Step<'_>],
    report: &mut Report<'_>,
) {
    let values = row.items_of("values");
    if values.len() != columns.len() {
        let (columns, values) = (columns.len(), values.len());
        let words = words!(
            "die Tabelle hat {columns} Spalten, diese Zeile {values} Werte; was nicht bekannt ist, \
             ist null",
            "the table has {columns} columns, this row {values} values; what is not known is null"
        );
        report.error(way, row.at, words);
    }
    for (column, value) in columns.iter().zip(values) {
        let Value::Number(count) = value.value else {
            continue;
        };
        if count.fract() == 0.0 || column.text_of("unit") == Some("percent") {
            continue;
        }
        let words = words!(
            "{count} kann keine Anzahl sein; zwischen Tausendern steht kein Punkt: 1200",
            "{count} cannot be a number of people or things; there is no point between thousands: \
             1200"
        );
        report.error(way, value.at, words);
    }
}

/// A task has a last day where it says from when on its days count, and is still possible after
/// one that it has.
pub(super) fn check_first_weeks(tasks: &Node<'_>, report: &mut Report<'_>) {
    let needed = [
        (
            "last_month",
            "due",
            words!(
                "„last_month“ sagt, bis wann es nach „due“ noch geht, aber „due“ fehlt",
                "“last_month” says until when it is possible after “due”, but “due” is missing"
            ),
        ),
        (
            "due",
            "from",
            words!(
                "„due“ sagt, wie lange man Zeit hat, aber „from“ fehlt: von welchem Ereignis an",
                "“due” says how long one has, but “from” is missing: from which event on"
            ),
        ),
    ];
    for (index, task) in tasks.items_of("items").iter().enumerate() {
        for (key, other, words) in &needed {
            if let Some(field) = task.field(key).filter(|_| task.get(other).is_none()) {
                let way = [Step::Key("items"), Step::Item(index, task.text_of("id"))];
                report.error(&way, field.at, words.clone());
            }
        }
    }
}

/// The answers of a situation, in `answers/{situation}.json`.
pub(super) fn check_answers(
    answers: &Node<'_>,
    needs: &Node<'_>,
    report: &mut Report<'_>,
) {
    let answered: BTreeSet<&str> = answers
        .items_of("answers")
        .iter()
        .filter_map(id_of)
        .collect();
    for need in needs.items_of("needs").iter().filter_map(id_of) {
        if !answered.contains(need) {
            let words = words!(
                "auf den Bedarf „{need}“ fehlt die Antwort",
                "the answer to the need “{need}” is missing"
            );
            report.error(&[Step::Key("answers")], answers.at, words);
        }
    }
    for (index, answer) in answers.items_of("answers").iter().enumerate() {
        let first = answer.text_of("first");
        let then = answer.items_of("then").iter();
        let Some(again) = then
            .clone()
            .find(|it| first.is_some() && it.text() == first)
        else {
            continue;
        };
        let way = [
            Step::Key("answers"),
            Step::Item(index, id_of(answer)),
            Step::Key("then"),
        ];
        let words = words!(
            "dieser Ort steht schon in „first“",
            "this place is in “first” already"
        );
        report.error(&way, again.at, words);
    }
}

/// What no place has, of all that places can have; and pictures that are not there.
pub(super) fn check_terms(
    guide: &Node<'_>,
    icons: Option<&str>,
    report: &mut Report<'_>,
) {
    let places = guide.items_of("places");
    let kinds: BTreeSet<&str> =
        places.iter().filter_map(|it| it.text_of("kind")).collect();
    let of = |key: &str| values_of(places.iter(), key);
    let schools = || places.iter().filter_map(|it| it.get("school"));
    let of_schools = |key: &str| values_of(schools(), key);
    for (list, used) in [
        ("kinds", kinds),
        ("topics", of("topics")),
        ("equipment", of("equipment")),
        ("school_types", of_schools("types")),
        ("certificates", of_schools("certificates")),
    ] {
        // One that is misspelt is missing where it should be.
        let known: BTreeSet<&str> =
            guide.items_of(list).iter().filter_map(id_of).collect();
        if !used.is_subset(&known) {
            continue;
        }
        for (index, term) in guide.items_of(list).iter().enumerate() {
            let Some(id) = term.text_of("id").filter(|id| !used.contains(id)) else {
                continue;
            };
            let words = words!(
                "das gibt es bei keinem Ort; wenn es niemand mehr braucht, löschen",
                "no place has this; if nobody needs it any more, delete it"
            );
            report.warning(
                &[Step::Key(list), Step::Item(index, Some(id))],
                term.at,
                words,
            );
        }
    }
    icons_of(guide, "topics", icons, report);
}

/// What records have in a list, all together.
fn values_of<'n>(
    records: impl Iterator<Item = &'n Node<'n>>,
    key: &str,
) -> BTreeSet<&'n str> {
    let values = records.flat_map(|it| it.items_of(key));
    values.filter_map(Node::text).collect()
}

/// The numbers to call in an emergency: each has a message that says who answers, and a number.
pub(super) fn check_emergency(
    guide: &Node<'_>,
    messages: Option<&VariablesByKey>,
    report: &mut Report<'_>,
) {
    const KEY: &str = "emergency-";
    let places = guide.items_of("places");
    for (index, number) in guide.items_of("emergency").iter().enumerate() {
        let way = |key| {
            [
                Step::Key("emergency"),
                Step::Item(index, None),
                Step::Key(key),
            ]
        };
        if let Some((label, at)) = text_in(number, "label")
            && let Some(messages) = messages
            && !messages.contains_key(&[KEY, label].concat())
        {
            let words = words!(
                "die Nachricht „{KEY}{label}“ gibt es nicht in locales/de/main.ftl",
                "there is no message “{KEY}{label}” in locales/de/main.ftl"
            );
            let known = messages.keys().filter_map(|key| key.strip_prefix(KEY));
            report.error(&way("label"), at, or_nearest(words, label, known));
        }
        if let Some((id, at)) = text_in(number, "place")
            && let Some(place) = places.iter().find(|it| it.text_of("id") == Some(id))
            && place.items_of("phones").is_empty()
        {
            let words = words!(
                "der Ort „{id}“ hat keine Telefonnummer (phones)",
                "the place “{id}” has no phone number (phones)"
            );
            report.error(&way("place"), at, words);
        }
    }
}

/// The text in a field, and where that is.
fn text_in<'n>(record: &'n Node<'_>, key: &str) -> Option<(&'n str, usize)> {
    let field = record.field(key)?;
    Some((field.node.text()?, field.at))
}

/// The pictures of the records of a list.
pub(super) fn icons_of(
    root: &Node<'_>,
    list: &str,
    icons: Option<&str>,
    report: &mut Report<'_>,
) {
    let Some(icons) = icons else { return };
    let names = || {
        icons
            .split("<symbol id=\"")
            .skip(1)
            .filter_map(|it| it.split('"').next())
    };
    for (index, record) in root.items_of(list).iter().enumerate() {
        let Some((icon, at)) = text_in(record, "icon") else {
            continue;
        };
        if !names().any(|name| name == icon) {
            let way = [
                Step::Key(list),
                Step::Item(index, record.text_of("id")),
                Step::Key("icon"),
            ];
            let words = words!(
                "das Bild „{icon}“ ist nicht in public/icons.svg: node scripts/icons.mjs holt ein \
                 neues",
                "the picture “{icon}” is not in public/icons.svg: node scripts/icons.mjs fetches a \
                 new one"
            );
            report.error(&way, at, or_nearest(words, icon, names()));
        }
    }
}
