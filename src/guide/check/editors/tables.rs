//! Tables of words in other languages: names of holidays, and what speakers of a language
//! read that the guide is not in. And what no cell of any table may have.

use std::collections::HashSet;

use super::finding::{Words, words};
use super::forms;
use super::lists::{keyed_lines, lines};
use super::path::Step;
use super::report::Report;
use super::suggest::or_nearest;

/// The names of holidays that not every state has.
pub(super) const HOLIDAYS: &str = "data/holidays.tsv";

/// The languages that the guide does not have.
pub(super) const UNLISTED: &str = "data/unlisted.tsv";

/// How many columns a line of [`UNLISTED`] has.
const OF_UNLISTED: usize = 5;

/// No word of a table has characters that nobody sees.
pub(super) fn cells(text: &str, report: &mut Report<'_>) {
    for line in lines(text) {
        let cells = line
            .rest
            .into_iter()
            .flat_map(|rest| rest.split(['\t', ',']));
        let mut wrong = [line.id].into_iter().chain(cells).filter_map(forms::part);
        if let Some(words) = wrong.next() {
            report.error(&[Step::Key(line.id)], line.at, words);
        }
    }
}

/// The lines of `holidays.tsv`: the key of a message, and its words in each language of the
/// first line.
pub(super) fn check_holidays(text: &str, languages: &[&str], report: &mut Report<'_>) {
    let read = keyed_lines(text, report);
    let Some(((head, tags), rows)) = read.split_first() else {
        return;
    };
    for tag in tags.split('\t').filter(|tag| !languages.contains(tag)) {
        let way = [Step::Key(head.id)];
        report.error(&way, head.at, no_language(tag, languages));
    }
    let wanted = tags.split('\t').count();
    for (line, names) in rows {
        let found = names.split('\t').filter(|name| !name.trim().is_empty());
        let found = found.count();
        if found != wanted {
            let words = words!(
                "hier müssen {wanted} Namen stehen, mit Tabulatoren dazwischen: einer für jede \
                 Sprache der ersten Zeile; es sind {found}",
                "there must be {wanted} names here, with tabs between: one for each language of \
                 the first line; there are {found}"
            );
            report.error(&[Step::Key(line.id)], line.at, words);
        }
    }
}

/// The lines of `unlisted.tsv`: tags, direction, the language that may do, that the guide is
/// not in it, and “interpreters”.
pub(super) fn check_unlisted(text: &str, languages: &[&str], report: &mut Report<'_>) {
    let mut seen = HashSet::new();
    for line in lines(text) {
        let cells: Vec<&str> = line.rest.unwrap_or_default().split('\t').collect();
        let twice = line.id.split(' ').find(|tag| !seen.insert(*tag));
        let words = match cells[..] {
            _ if line.rest.is_none() || !is_full(&cells) => words!(
                "diese Zeile braucht, mit Tabulatoren dazwischen: Kürzel, ltr oder rtl, das \
                 Kürzel der Sprache, die auch geht, einen Satz und das Wort für Dolmetscher",
                "this line needs, with tabs between: tags, ltr or rtl, the tag of the language \
                 that may do, a sentence, and the word for interpreters"
            ),
            [direction, ..] if !["ltr", "rtl"].contains(&direction) => {
                super::lists::no_direction(direction)
            }
            [_, nearest, ..] if !languages.contains(&nearest) => {
                no_language(nearest, languages)
            }
            _ => match twice {
                Some(tag) => words!(
                    "die Sprache „{tag}“ steht schon weiter oben",
                    "the language “{tag}” is further up already"
                ),
                None => continue,
            },
        };
        report.error(&[Step::Key(line.id)], line.at, words);
    }
}

fn is_full(cells: &[&str]) -> bool {
    cells.len() + 1 == OF_UNLISTED && cells.iter().all(|cell| !cell.trim().is_empty())
}

fn no_language(tag: &str, languages: &[&str]) -> Words {
    let words = words!(
        "die Sprache „{tag}“ steht nicht in locales/languages.tsv",
        "the language “{tag}” is not in locales/languages.tsv"
    );
    or_nearest(words, tag, languages.iter().copied())
}
