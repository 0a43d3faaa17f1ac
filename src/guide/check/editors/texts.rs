//! Every record has its words in every language, and no words are left of records that are
//! gone.

use std::collections::BTreeSet;

use super::finding::{Words, words};
use super::path::{Step, id_of, stem};
use super::report::Report;
use super::suggest::{nearest, or_nearest};
use super::tree::Node;

/// Compares the keys of a file of texts with the records of the file that they belong to.
/// `is_german` is true of German and Leichte Sprache, which translate no German words.
pub(super) fn check(
    texts: &Node<'_>,
    data: &Node<'_>,
    is_german: bool,
    report: &mut Report<'_>,
) {
    let file = report.file();
    if !file.contains("/handbook/") {
        return of_guide(texts, data, report);
    }
    let mut check = |way: &[&'static str], wanted: Vec<&str>| {
        exact(texts, way, &wanted, report);
    };
    if file.contains("/topics/") {
        check(&["start_here"], ids(data, &["start_here"]));
        check(&["groups"], ids(data, &["order"]));
        check(&["sections"], ids(data, &["sections"]));
        return tables(texts, data, report);
    }
    if file.contains("/answers/") {
        check(&[], ids(data, &["answers"]));
        return deadlines(texts, data.items_of("answers"), report);
    }
    match stem(file) {
        "first-weeks" => {
            check(&["events"], ids(data, &["events"]));
            check(&["items"], ids(data, &["items"]));
        }
        "phrases" => {
            check(&["groups"], ids(data, &["groups"]));
            let phrases = ids(data, &["phrases"]);
            if is_german {
                no_others(texts, &["phrases"], &phrases, report);
            } else {
                check(&["phrases"], phrases);
            }
        }
        "glossary" => check(&[], ids(data, &["terms"])),
        "letters" => {
            check(&[], ids(data, &["letters"]));
            count_deadlines(texts, data.items_of("letters"), report);
        }
        name => {
            let list = data.fields().first();
            if list.is_some_and(|list| list.key == name) {
                check(&[], list.map(|it| ids_in(&it.node)).unwrap_or_default());
            }
        }
    }
}

fn of_guide(texts: &Node<'_>, guide: &Node<'_>, report: &mut Report<'_>) {
    for name in [
        "topics",
        "kinds",
        "equipment",
        "school_types",
        "certificates",
        "needs",
        "facts",
        "figures",
    ] {
        exact(texts, &[name], &ids(guide, &[name]), report);
    }
    exact(
        texts,
        &["concept"],
        &ids(guide, &["concept", "versions"]),
        report,
    );
    let groups = guide
        .items_of("topics")
        .iter()
        .filter_map(|it| it.text_of("group"));
    exact(
        texts,
        &["topic_groups"],
        &groups.collect::<Vec<_>>(),
        report,
    );
    let meeting = guide.get("round_table").and_then(|it| it.get("meeting"));
    let exceptions = meeting
        .map(|it| it.items_of("exceptions"))
        .unwrap_or_default();
    let reasons = exceptions.iter().filter_map(|it| it.text_of("reason"));
    exact(texts, &["meeting"], &reasons.collect::<Vec<_>>(), report);
    for figure in guide.items_of("figures") {
        let Some(id) = figure.text_of("id") else {
            continue;
        };
        for part in ["columns", "rows"] {
            let wanted = figure
                .items_of(part)
                .iter()
                .filter_map(|it| it.text_of("id"));
            exact(
                texts,
                &["figures", id, part],
                &wanted.collect::<Vec<_>>(),
                report,
            );
        }
    }
    let places = guide.items_of("places");
    no_others(texts, &["places"], &ids(guide, &["places"]), report);
    let described = places
        .iter()
        .filter(|place| needs_description(place))
        .filter_map(id_of);
    let known: BTreeSet<&str> = keys(at(texts, &["places"])).collect();
    for id in described {
        let has_words = texts
            .get("places")
            .and_then(|it| it.get(id)?.get("description"));
        if has_words.is_none() {
            let place = at(texts, &["places"]).unwrap_or(texts);
            let node = place
                .get(id)
                .filter(|_| known.contains(id))
                .unwrap_or(place);
            let way = [Step::Key("places"), Step::Key(id), Step::Key("description")];
            report.error(&way, node.at, missing());
        }
    }
}

/// Whether nothing else says what a place is: as [`Place`](crate::guide::Place) has it.
fn needs_description(place: &Node<'_>) -> bool {
    !["school", "childcare"]
        .iter()
        .any(|key| place.get(key).is_some())
        && place.items_of("equipment").is_empty()
}

fn missing() -> Words {
    words!(
        "der Text fehlt in dieser Sprache",
        "the text is missing in this language"
    )
}

/// The value at the end of a way.
fn at<'n, 't>(node: &'n Node<'t>, way: &[&str]) -> Option<&'n Node<'t>> {
    way.iter().try_fold(node, |node, key| node.get(key))
}

fn keys<'n>(node: Option<&'n Node<'_>>) -> impl Iterator<Item = &'n str> {
    let fields = node.map(Node::fields).unwrap_or_default();
    fields.iter().map(|field| &*field.key)
}

fn ids<'n>(data: &'n Node<'_>, way: &[&str]) -> Vec<&'n str> {
    at(data, way).map(ids_in).unwrap_or_default()
}

fn ids_in<'n>(list: &'n Node<'_>) -> Vec<&'n str> {
    list.items().iter().filter_map(id_of).collect()
}

/// There are words for these ids and no others.
fn exact(texts: &Node<'_>, way: &[&str], wanted: &[&str], report: &mut Report<'_>) {
    no_others(texts, way, wanted, report);
    let map = at(texts, way);
    // Whether the record above is missing has been said.
    let Some(node) = map.or((way.len() == 1).then_some(texts)) else {
        return;
    };
    let known: BTreeSet<&str> = keys(map).collect();
    let wanted: BTreeSet<&str> = wanted.iter().copied().collect();
    for id in wanted.difference(&known) {
        // One that is misspelt has been named.
        if nearest(id, known.difference(&wanted).copied()).is_some() {
            continue;
        }
        let steps: Vec<Step<'_>> =
            way.iter().chain([id]).map(|key| Step::Key(key)).collect();
        report.error(&steps, node.at, missing());
    }
}

/// There are words for no other ids.
fn no_others(texts: &Node<'_>, way: &[&str], wanted: &[&str], report: &mut Report<'_>) {
    let known: BTreeSet<&str> = wanted.iter().copied().collect();
    let written: BTreeSet<&str> = keys(at(texts, way)).collect();
    for field in at(texts, way).map(Node::fields).unwrap_or_default() {
        let key = &*field.key;
        if known.contains(key) {
            continue;
        }
        let steps: Vec<Step<'_>> =
            way.iter().chain([&key]).map(|key| Step::Key(key)).collect();
        let words = words!(
            "zu diesem Text gibt es keinen Eintrag „{key}“ mehr: löschen, oder die id ist falsch \
             geschrieben",
            "there is no record “{key}” for this text: delete it, or the id is misspelt"
        );
        let free = known.difference(&written).copied();
        report.error(&steps, field.at, or_nearest(words, key, free));
    }
}

/// A section has a table in its record and in its words, or in neither.
fn tables(texts: &Node<'_>, data: &Node<'_>, report: &mut Report<'_>) {
    for section in data.items_of("sections") {
        let Some(id) = section.text_of("id") else {
            continue;
        };
        let Some(text) = at(texts, &["sections", id]) else {
            continue;
        };
        in_both(
            "table",
            section,
            text,
            &[Step::Key("sections"), Step::Key(id)],
            report,
        );
        if let (Some(table), Some(_)) = (section.get("table"), text.get("table")) {
            exact(
                texts,
                &["sections", id, "table", "rows"],
                &ids(table, &["rows"]),
                report,
            );
        }
    }
}

fn deadlines(texts: &Node<'_>, answers: &[Node<'_>], report: &mut Report<'_>) {
    for answer in answers {
        if let Some(id) = id_of(answer)
            && let Some(text) = texts.get(id)
        {
            in_both("deadline", answer, text, &[Step::Key(id)], report);
        }
    }
}

fn in_both(
    field: &str,
    record: &Node<'_>,
    text: &Node<'_>,
    way: &[Step<'_>],
    report: &mut Report<'_>,
) {
    let (is_in_record, is_in_text) =
        (record.get(field).is_some(), text.get(field).is_some());
    if is_in_record == is_in_text {
        return;
    }
    let words = if is_in_record {
        words!(
            "„{field}“ steht im Eintrag, aber nicht in diesen Texten",
            "“{field}” is in the record but not in these texts"
        )
    } else {
        words!(
            "„{field}“ steht in diesen Texten, aber nicht im Eintrag",
            "“{field}” is in these texts but not in the record"
        )
    };
    report.error(way, text.at, words);
}

/// A letter has as many deadlines in its record as in its words.
fn count_deadlines(texts: &Node<'_>, letters: &[Node<'_>], report: &mut Report<'_>) {
    for letter in letters {
        let Some(id) = id_of(letter) else { continue };
        let Some(text) = texts.get(id) else { continue };
        let (own, wanted) = (
            text.items_of("deadlines").len(),
            letter.items_of("deadlines").len(),
        );
        if own != wanted {
            let words = words!(
                "der Eintrag hat {wanted} Fristen, die Texte haben {own}",
                "the record has {wanted} deadlines, the texts have {own}"
            );
            report.error(&[Step::Key(id), Step::Key("deadlines")], text.at, words);
        }
    }
}
