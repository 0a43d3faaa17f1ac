//! Reading and checking the phrases.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const FOLDER: &str = "data/intents";
/// No concept has fewer phrases: from less, nothing is learned.
const FEWEST: usize = 10;
/// What precedes a phrase that means none of the concepts, so that words in it that look like
/// others speak less for these (`car battery`).
const NONE: &str = "-";

/// What somebody says, and what they mean.
#[derive(Clone)]
pub struct Phrase {
    /// The number of the concept; [`u8::MAX`] for none of them.
    pub concept: u8,
    /// What is said.
    pub text: String,
    /// Whether it was written as a phrase, and is no word of a list.
    pub is_sentence: bool,
}

/// All phrases of a language.
pub struct Language {
    /// Its tag.
    pub tag: String,
    /// The phrases, then the words of the list.
    pub phrases: Vec<Phrase>,
}

/// Reads a file.
pub fn read(path: &str) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{path} cannot be read: {error}"))
}

/// The ids of the concepts.
pub fn concepts(text: &str) -> Vec<&str> {
    lines(text).map(|(id, _)| id).collect()
}

/// The languages that have phrases.
pub fn languages() -> Result<Vec<String>, String> {
    // A city whose phrases nobody has collected searches without.
    if !Path::new(FOLDER).exists() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(FOLDER)
        .map_err(|error| format!("{FOLDER} cannot be read: {error}"))?;
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let tags = names.filter_map(|name| Some(name.strip_suffix(".tsv")?.to_owned()));
    let mut tags: Vec<String> = tags.collect();
    tags.sort();
    Ok(tags)
}

impl Language {
    /// Reads and checks the phrases of a language.
    pub fn read(tag: &str, concepts: &[&str]) -> Result<Self, String> {
        let path = format!("{FOLDER}/{tag}.tsv");
        let mut phrases = check(&read(&path)?, concepts)
            .map_err(|mistake| format!("{path}: {mistake}"))?;
        let spoken: BTreeSet<u8> = phrases.iter().map(|phrase| phrase.concept).collect();
        let list = read(&format!("public/data/words/{tag}.tsv"))?;
        for (id, words) in lines(&list) {
            // In a list of words these are the stop words.
            if id == NONE {
                continue;
            }
            let Some(concept) = number(id, concepts).filter(|it| spoken.contains(it))
            else {
                continue;
            };
            phrases.extend(words.split(',').map(|word| Phrase {
                concept,
                text: word.trim().to_owned(),
                is_sentence: false,
            }));
        }
        let tag = tag.to_owned();
        Ok(Self { tag, phrases })
    }
}

/// The phrases of a file, or what is wrong in it.
fn check(text: &str, concepts: &[&str]) -> Result<Vec<Phrase>, String> {
    if text.contains('\r') {
        return Err("lines end with LF alone".to_owned());
    }
    let mut phrases = Vec::new();
    let mut known = BTreeSet::new();
    let mut counts = vec![0; concepts.len()];
    for (at, line) in text.lines().enumerate() {
        let at = at + 1;
        let Some((id, phrase)) = line.split_once('\t') else {
            return Err(format!("line {at} has no tab between concept and phrase"));
        };
        let Some(concept) = number(id, concepts) else {
            return Err(format!("line {at} has a concept that is not known: {id}"));
        };
        if phrase.trim().is_empty() || phrase.trim() != phrase || phrase.contains('\t') {
            return Err(format!(
                "line {at}: a phrase is not empty, has no space at its ends, and no tab"
            ));
        }
        if !known.insert(phrase) {
            return Err(format!("line {at} has a phrase that was there: {phrase}"));
        }
        if let Some(count) = counts.get_mut(usize::from(concept)) {
            *count += 1;
        }
        phrases.push(Phrase {
            concept,
            text: phrase.to_owned(),
            is_sentence: true,
        });
    }
    match concepts
        .iter()
        .zip(counts)
        .find(|(_, count)| (1..FEWEST).contains(count))
    {
        Some((id, count)) => Err(format!(
            "{id} has {count} phrases, at least {FEWEST} are needed"
        )),
        None => Ok(phrases),
    }
}

fn number(id: &str, concepts: &[&str]) -> Option<u8> {
    if id == NONE {
        return Some(u8::MAX);
    }
    let number = concepts.iter().position(|concept| *concept == id)?;
    u8::try_from(number).ok()
}

fn lines(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once('\t'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONCEPTS: [&str; 2] = ["doctor", "rent"];

    fn mistake(line: &str) -> String {
        check(line, &CONCEPTS).err().unwrap_or_default()
    }

    #[test]
    fn a_mistake_in_the_phrases_is_reported_with_its_line() {
        assert!(mistake("doctor my tooth hurts").contains("line 1 has no tab"));
        assert!(mistake("doctor\tfever\ntooth\tache").contains("line 2"));
        assert!(mistake("doctor\tfever\nrent\tfever").contains("was there: fever"));
        assert!(mistake("doctor\t fever").contains("line 1"));
        assert!(mistake("doctor\tfever\r\n").contains("LF"));
        assert!(mistake("doctor\tfever").contains("doctor has 1 phrases"));
    }

    #[test]
    fn phrases_are_read_with_their_concepts() {
        let line = |at: usize| format!("{}\tphrase {at}\n", CONCEPTS[at % 2]);
        let text: String = (0..2 * FEWEST).map(line).collect();
        let phrases = check(&text, &CONCEPTS).unwrap();
        assert_eq!(phrases.len(), 2 * FEWEST);
        assert_eq!(phrases[3].concept, 1);
        assert_eq!(phrases[3].text, "phrase 3");
    }

    #[test]
    fn a_phrase_that_means_none_of_the_concepts_is_of_none() {
        let text: String = (0..FEWEST).map(|at| format!("rent\tflat {at}\n")).collect();
        let text = [&text, "-\tcar battery\n"].concat();
        let phrases = check(&text, &CONCEPTS).unwrap();
        let of_none = phrases.iter();
        let of_none = of_none.filter(|it| usize::from(it.concept) >= CONCEPTS.len());
        let texts: Vec<&str> = of_none.map(|it| it.text.as_str()).collect();
        assert_eq!(texts, ["car battery"]);
    }
}
