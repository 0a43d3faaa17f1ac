//! The words of the interface: whether a file can be read, and has the messages of the
//! German with the same variables.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Resource,
};
use fluent_syntax::parser::parse;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::finding::{Words, words};
use super::forms;
use super::path::Step;
use super::report::Report;
use super::suggest::{nearest, or_nearest};

/// The variables of each message.
pub(super) type VariablesByKey = BTreeMap<String, BTreeSet<String>>;

/// More brackets within each other than any message has. Fluent's reader goes on until there
/// is no memory for another.
const DEEPEST: usize = 16;

/// Where a message has too many brackets within each other.
fn too_deep(source: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut is_at_start = true;
    for (at, character) in source.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            // Another message begins.
            _ if is_at_start && !character.is_whitespace() => depth = 0,
            _ => {}
        }
        if depth > DEEPEST {
            return Some(at);
        }
        is_at_start = character == '\n';
    }
    None
}

/// The messages of a file, as far as it can be read; `None` if it cannot be read at all.
pub(super) fn messages(source: &str) -> Option<VariablesByKey> {
    if too_deep(source).is_some() {
        return None;
    }
    let resource = match parse(source) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    Some(all(&resource).collect())
}

fn all<'a>(
    resource: &'a Resource<&str>,
) -> impl Iterator<Item = (String, BTreeSet<String>)> + 'a {
    resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => {
            let mut variables = BTreeSet::new();
            if let Some(value) = &message.value {
                collect(value, &mut variables);
            }
            Some((message.id.name.to_owned(), variables))
        }
        _ => None,
    })
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                let patterns = variants.iter().map(|variant| &variant.value);
                patterns.for_each(|pattern| collect(pattern, variables));
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = inline {
            variables.insert(id.name.to_owned());
        }
    }
}

/// Compares a file of messages with the German ones.
pub(super) fn check(
    source: &str,
    german: Option<&VariablesByKey>,
    report: &mut Report<'_>,
) {
    if let Some(at) = too_deep(source) {
        let words = words!(
            "hier stehen zu viele Klammern ineinander",
            "there are too many brackets within each other here"
        );
        return report.error(&[], at, words);
    }
    let resource = match parse(source) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            for error in errors {
                let words = words!(
                    "diese Nachricht kann nicht gelesen werden. So sieht eine aus: key = Text. \
                     Weitere Zeilen beginnen mit Leerzeichen, und zu jeder {{ gehört eine }}",
                    "this message cannot be read. One looks like this: key = text. Further lines \
                     begin with spaces, and every {{ has its }}"
                );
                report.error(&[], error.pos.start, words);
            }
            // What cannot be read is not missing.
            return;
        }
    };
    let lines = lines_of(source);
    parts(&resource, &lines, report);
    let begins = |key: &str| lines.get(key).map_or(&[][..], Vec::as_slice);
    let mut own = VariablesByKey::new();
    for (key, variables) in all(&resource) {
        let lines = begins(&key);
        let way = [Step::Key(&key)];
        if own.contains_key(&key) {
            let words = words!(
                "diese Nachricht steht schon weiter oben",
                "this message is already further up"
            );
            report.error(&way, lines.last().copied().unwrap_or_default(), words);
            continue;
        }
        if let Some(wanted) = german.and_then(|german| german.get(&key))
            && *wanted != variables
        {
            let (found, wanted) = (list(&variables), list(wanted));
            let words = words!(
                "die Platzhalter sind andere als im Deutschen: hier {found}, dort {wanted}",
                "the variables are others than in the German: here {found}, there {wanted}"
            );
            report.error(&way, lines.first().copied().unwrap_or_default(), words);
        }
        own.insert(key, variables);
    }
    if let Some(german) = german {
        let line_of = |key: &str| begins(key).first().copied().unwrap_or_default();
        compare_keys(source, &own, german, &line_of, report);
    }
}

/// What the messages say has no characters that nobody sees, and can be read to its end.
fn parts(
    resource: &Resource<&str>,
    lines: &HashMap<&str, Vec<usize>>,
    report: &mut Report<'_>,
) {
    for entry in &resource.body {
        let (key, value, attributes) = match entry {
            Entry::Message(it) => (it.id.name, it.value.as_ref(), &it.attributes),
            Entry::Term(it) => (it.id.name, Some(&it.value), &it.attributes),
            _ => continue,
        };
        let attributes = attributes.iter().map(|attribute| &attribute.value);
        let problem = value.into_iter().chain(attributes).find_map(wrong_in);
        if let Some(words) = problem {
            let own = lines.get(key).or_else(|| lines.get(&*["-", key].concat()));
            let at = own.and_then(|at| at.first()).copied();
            report.error(&[Step::Key(key)], at.unwrap_or_default(), words);
        }
    }
}

/// What is wrong with the words of a pattern, or of one of its variants.
fn wrong_in(pattern: &Pattern<&str>) -> Option<Words> {
    let mut whole = String::new();
    for element in &pattern.elements {
        let expression = match element {
            PatternElement::TextElement { value } => {
                whole.extend(value.chars().filter(|character| *character != '\n'));
                continue;
            }
            PatternElement::Placeable { expression } => expression,
        };
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                whole.push_str(&unescape_unicode_to_string(value));
            }
            Expression::Inline(_) => {}
            Expression::Select { variants, .. } => {
                let mut wrong = variants.iter().filter_map(|it| wrong_in(&it.value));
                if let Some(words) = wrong.next() {
                    return Some(words);
                }
            }
        }
    }
    forms::part(&whole)
}

/// Every message of the German is there, and no other.
fn compare_keys(
    source: &str,
    own: &VariablesByKey,
    german: &VariablesByKey,
    line_of: &dyn Fn(&str) -> usize,
    report: &mut Report<'_>,
) {
    let surplus = || {
        own.keys()
            .filter(|key| !german.contains_key(*key))
            .map(String::as_str)
    };
    let missing = || {
        german
            .keys()
            .filter(|key| !own.contains_key(*key))
            .map(String::as_str)
    };
    for key in surplus() {
        let words = words!(
            "diese Nachricht gibt es im Deutschen nicht",
            "this message is not in the German"
        );
        report.error(
            &[Step::Key(key)],
            line_of(key),
            or_nearest(words, key, missing()),
        );
    }
    for key in missing() {
        // One that is misspelt has been named.
        if nearest(key, surplus()).is_some() {
            continue;
        }
        let words = words!(
            "diese Nachricht fehlt in dieser Sprache",
            "this message is missing in this language"
        );
        report.error(&[Step::Key(key)], source.len().saturating_sub(1), words);
    }
}

/// Variables as a message has them.
fn list(names: &BTreeSet<String>) -> String {
    let names = names.iter().map(|name| ["{ $", name, " }"].concat());
    let names: Vec<String> = names.collect();
    if names.is_empty() {
        "–".to_owned()
    } else {
        names.join(", ")
    }
}

/// Where the lines begin with which the messages begin, by their keys.
fn lines_of(source: &str) -> HashMap<&str, Vec<usize>> {
    let mut lines: HashMap<&str, Vec<usize>> = HashMap::new();
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        if let Some((key, _)) = line.split_once('=') {
            lines.entry(key.trim_end()).or_default().push(at);
        }
        at += line.len();
    }
    lines
}
