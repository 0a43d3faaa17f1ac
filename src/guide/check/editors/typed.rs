//! What the build checks in the types themselves: the last word, after everything that can
//! be said with a line.

use super::finding::{Finding, Severity, Words, words};
use super::{Files, GUIDE};
use crate::guide::check::{Problem, RecordError};
use crate::guide::handbook::{Handbook, HandbookTexts};
use crate::guide::records::Guide;
use crate::guide::texts::Texts;

/// The first thing that the build would stop at.
pub(super) fn check(files: &Files, languages: &[&str]) -> Option<Finding> {
    let text = |path: &str| files.text(path).map(String::from);
    let stops = |path: &str, words: Words| {
        Some(Finding {
            file: path.to_owned(),
            line: 1,
            record: None,
            field: String::new(),
            problem: words,
            severity: Severity::Error,
        })
    };
    let guide = match Guide::read(files.text(GUIDE)?) {
        Ok(guide) => guide,
        Err(error) => return stops(GUIDE, words!("{error}", "{error}")),
    };
    if let Err(error) = guide.check() {
        return stops(GUIDE, sentence(&error));
    }
    let folder = "public/data/handbook/";
    let in_handbook = |path: &str| text(&[folder, path].concat());
    let handbook = match Handbook::load(&guide, &in_handbook) {
        Ok(handbook) => handbook,
        Err(error) => {
            let reason = error.reason.map_or_else(
                || words!("die Datei fehlt", "the file is missing"),
                |reason| words!("{reason}", "{reason}"),
            );
            return stops(&[folder, &error.path].concat(), reason);
        }
    };
    if let Err(error) = handbook.check(&guide) {
        return stops(folder, sentence(&error));
    }
    for language in languages {
        let path = ["public/data/texts/", language, ".json"].concat();
        if let Some(json) = files.text(&path) {
            match Texts::read(json).map(|texts| texts.check(&guide)) {
                Ok(Ok(())) => {}
                Ok(Err(error)) => return stops(&path, sentence(&error)),
                Err(error) => return stops(&path, words!("{error}", "{error}")),
            }
        }
        let folder = ["texts/", language, "/"].concat();
        let in_texts = |path: &str| in_handbook(&[&folder, path].concat());
        let path = ["public/data/handbook/", &folder].concat();
        match HandbookTexts::load_available(&handbook, &in_texts) {
            Ok(texts) if files.has_folder(&path) => {
                if let Err(error) = texts.check(&handbook) {
                    return stops(&path, sentence(&error));
                }
            }
            Ok(_) => {}
            Err(error) => {
                let file = [&path, &*error.path].concat();
                return stops(&file, words!("{error}", "{error}"));
            }
        }
    }
    None
}

/// The sentence of the build, in German too.
fn sentence(error: &RecordError) -> Words {
    let RecordError {
        record,
        field,
        problem,
    } = error;
    let german = match problem {
        Problem::Duplicate => "die id gibt es zweimal".to_owned(),
        Problem::BadId => {
            "eine id hat nur kleine Buchstaben, Ziffern und Bindestriche".to_owned()
        }
        Problem::UnknownId(id) => format!("„{id}“ gibt es nicht"),
        Problem::NoPhone => "für die Telefonzeiten fehlt die Nummer".to_owned(),
        Problem::OutsideGermany => "der Punkt liegt nicht in Deutschland".to_owned(),
        Problem::WrongCount => "jede Spalte braucht genau einen Wert".to_owned(),
        Problem::Missing => "der Text fehlt".to_owned(),
        Problem::NotListed(id) => format!("der Ort „{id}“ des Themas fehlt"),
        other => other.to_string(),
    };
    words!(
        "{record}, {field}: {german}",
        "{record}, {field}: {problem}"
    )
}
