//! The lists of the search: concepts and what answers them, words, and phrases.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::finding::{Words, words};
use super::forms;
use super::path::Step;
use super::report::Report;
use super::suggest::or_nearest;
use super::tree::Node;

/// The concepts of `concepts.tsv`, each with the byte where its line begins.
pub(super) type Concepts<'a> = HashMap<&'a str, usize>;

/// A line of a list that is no remark: where it begins, its id, and what follows the tab.
pub(super) struct Line<'a> {
    pub at: usize,
    pub id: &'a str,
    pub rest: Option<&'a str>,
}

/// The lines of a list that are no remarks.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let mut at = 0;
    let lines = text.split_inclusive('\n').map(move |line| {
        let begins = at;
        at += line.len();
        (begins, line.trim_end_matches(['\n', '\r']))
    });
    let lines =
        lines.filter(|(_, line)| !line.starts_with('#') && !line.trim().is_empty());
    lines.map(|(at, line)| match line.split_once('\t') {
        Some((id, rest)) => Line {
            at,
            id,
            rest: Some(rest),
        },
        None => Line {
            at,
            id: line,
            rest: None,
        },
    })
}

/// The lines of a list that has each id once, with what follows the tab. Lines without a tab
/// and ids that are there already are reported.
pub(super) fn keyed_lines<'t>(
    text: &'t str,
    report: &mut Report<'_>,
) -> Vec<(Line<'t>, &'t str)> {
    let mut seen = HashSet::new();
    let mut read = Vec::new();
    for line in lines(text) {
        let way = [Step::Key(line.id)];
        let Some(rest) = line.rest else {
            report.error(&way, line.at, no_tab());
            continue;
        };
        if !seen.insert(line.id) {
            report.error(&way, line.at, twice(line.id));
        }
        read.push((line, rest));
    }
    read
}

/// The concepts in `concepts.tsv`.
pub(super) fn concepts(text: &str) -> Concepts<'_> {
    lines(text).map(|line| (line.id, line.at)).collect()
}

/// What answers a concept is there, and each concept is there once. `records` are the guide
/// and its German texts.
pub(super) fn check_concepts(
    text: &str,
    records: Option<(&Node<'_>, &Node<'_>)>,
    report: &mut Report<'_>,
) {
    let known = records.map(|(guide, texts)| {
        let ids = |list: &str| -> BTreeSet<&str> {
            guide
                .items_of(list)
                .iter()
                .filter_map(|it| it.text_of("id"))
                .collect()
        };
        [
            ("place", ids("places")),
            ("topic", ids("topics")),
            ("fact", ids("facts")),
            ("page", pages(texts)),
        ]
    });
    for (line, rest) in keyed_lines(text, report) {
        let way = [Step::Key(line.id)];
        if !forms::is_id(line.id) {
            report.error(&way, line.at, forms::not_an_id(line.id));
        }
        let (leads, flags) = rest.split_once('\t').unwrap_or((rest, ""));
        if leads.trim().is_empty() {
            let words = words!(
                "hier steht nicht, was darauf antwortet: place:…, topic:…, fact:… oder page:…",
                "it does not say what answers this: place:…, topic:…, fact:… or page:…"
            );
            report.error(&way, line.at, words);
        }
        let leads = leads.split_whitespace();
        let mut known_leads = HashSet::new();
        for lead in leads.clone().filter(|lead| !known_leads.insert(*lead)) {
            let words = words!(
                "„{lead}“ steht schon weiter vorn in dieser Zeile",
                "“{lead}” is in this line already"
            );
            report.error(&way, line.at, words);
        }
        let flags = flags
            .split(['\t', ' '])
            .filter(|flag| !flag.is_empty() && *flag != "discreet");
        for lead in leads.chain(flags) {
            lead_exists(lead, known.as_ref(), &line, report);
        }
    }
}

/// The pages that have texts.
fn pages<'n>(texts: &'n Node<'_>) -> BTreeSet<&'n str> {
    let pages = texts.get("pages").map(Node::fields).unwrap_or_default();
    pages.iter().map(|page| &*page.key).collect()
}

fn lead_exists(
    lead: &str,
    known: Option<&[(&str, BTreeSet<&str>); 4]>,
    line: &Line<'_>,
    report: &mut Report<'_>,
) {
    // Parts of the handbook that may be named, and that the search looks up itself.
    const OTHERS: [&str; 5] = ["section", "letter", "document", "term", "phrase"];
    let way = [Step::Key(line.id)];
    let Some((kind, id)) = lead.split_once(':') else {
        let words = words!(
            "„{lead}“ sagt nicht, was es ist: place:…, topic:…, fact:… oder page:…, oder discreet \
             hinter dem zweiten Tabulator",
            "“{lead}” does not say what it is: place:…, topic:…, fact:… or page:…, or discreet \
             after the second tab"
        );
        let words = or_nearest(words, lead, ["discreet"]);
        return report.error(&way, line.at, words);
    };
    let Some(known) = known else { return };
    match known.iter().find(|(name, _)| *name == kind) {
        Some((_, ids)) if ids.contains(id) => {}
        Some((_, ids)) => {
            let words =
                words!("„{kind}:{id}“ gibt es nicht", "there is no “{kind}:{id}”");
            report.error(&way, line.at, or_nearest(words, id, ids.iter().copied()));
        }
        None if OTHERS.contains(&kind) => {}
        None => {
            let words = words!(
                "„{kind}:“ gibt es nicht; möglich sind place, topic, fact und page",
                "there is no “{kind}:”; possible are place, topic, fact and page"
            );
            let kinds = known.iter().map(|(name, _)| *name);
            report.error(&way, line.at, or_nearest(words, kind, kinds));
        }
    }
}

fn no_tab() -> Words {
    words!(
        "in dieser Zeile fehlt der Tabulator nach dem ersten Wort (Leerzeichen sind keiner)",
        "the tab after the first word is missing in this line (spaces are none)"
    )
}

fn twice(id: &str) -> Words {
    words!(
        "„{id}“ steht schon weiter oben; beides gehört in eine Zeile",
        "“{id}” is already further up; both belong into one line"
    )
}

/// Words belong to concepts, and every concept has some.
pub(super) fn check_words(text: &str, concepts: &Concepts<'_>, report: &mut Report<'_>) {
    let read = keyed_lines(text, report);
    let seen: HashSet<&str> = read.iter().map(|(line, _)| line.id).collect();
    for (line, rest) in read {
        let way = [Step::Key(line.id)];
        if rest.split(',').any(|word| word.trim().is_empty()) {
            let words = words!(
                "zwischen zwei Kommas oder am Ende fehlt ein Wort",
                "a word is missing between two commas or at the end"
            );
            report.error(&way, line.at, words);
        }
        if !concepts.contains_key(line.id) && !["-", "*", "~"].contains(&line.id) {
            report.error(&way, line.at, no_concept(line.id, concepts));
        }
    }
    let mut missing: Vec<&&str> =
        concepts.keys().filter(|id| !seen.contains(**id)).collect();
    missing.sort();
    for id in missing {
        let words = words!(
            "die Zeile mit Wörtern für dieses Suchziel fehlt: {id}, Tabulator, Wörter",
            "the line with words for this concept is missing: {id}, tab, words"
        );
        report.error(&[Step::Key(id)], text.len().saturating_sub(1), words);
    }
}

fn no_concept(id: &str, concepts: &Concepts<'_>) -> Words {
    let words = words!(
        "„{id}“ steht nicht in concepts.tsv",
        "“{id}” is not in concepts.tsv"
    );
    or_nearest(words, id, concepts.keys().copied())
}

/// Phrases belong to concepts, or to none of them (`-`).
pub(super) fn check_phrases(
    text: &str,
    concepts: &Concepts<'_>,
    report: &mut Report<'_>,
) {
    for line in lines(text) {
        let way = [Step::Key(line.id)];
        let words = match line.rest {
            None => no_tab(),
            Some(rest) if rest.trim().is_empty() => {
                words!("hier fehlt der Satz", "the phrase is missing here")
            }
            Some(_) if line.id == "-" || concepts.contains_key(line.id) => continue,
            Some(_) => no_concept(line.id, concepts),
        };
        report.error(&way, line.at, words);
    }
}

/// That a text is no direction of writing.
pub(super) fn no_direction(text: &str) -> Words {
    let words = words!(
        "„{text}“ ist keine Schreibrichtung: ltr (von links) oder rtl (von rechts)",
        "“{text}” is no direction of writing: ltr (from the left) or rtl (from the right)"
    );
    or_nearest(words, text, ["ltr", "rtl"])
}

/// Whether a text can be the tag of a language.
pub(super) fn is_tag(text: &str) -> bool {
    let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    !text.is_empty() && text.bytes().all(is_sign)
}

/// The lines of `languages.tsv`: tag, direction, name, locale, and more that may be missing.
pub(super) fn check_languages(text: &str, report: &mut Report<'_>) {
    let mut seen = HashSet::new();
    for line in lines(text) {
        let way = [Step::Key(line.id)];
        let mut fields = line.rest.unwrap_or_default().split('\t');
        let direction = fields.next().unwrap_or_default();
        let has_all = fields.clone().take(2).filter(|it| !it.is_empty()).count() == 2;
        let words = if !is_tag(line.id) || !has_all {
            words!(
                "diese Zeile braucht, mit Tabulatoren dazwischen, mindestens: Kürzel, ltr oder \
                 rtl, Name, Gebietsschema",
                "this line needs, with tabs between, at least: tag, ltr or rtl, name, locale"
            )
        } else if !["ltr", "rtl"].contains(&direction) {
            no_direction(direction)
        } else if !seen.insert(line.id) {
            words!(
                "die Sprache steht schon weiter oben",
                "the language is further up already"
            )
        } else {
            continue;
        };
        report.error(&way, line.at, words);
    }
}
