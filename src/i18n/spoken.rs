//! Written text as a voice is to speak it: in sentences, numbers to call digit by digit, the
//! signs and short forms of laws as words, dates with the name of their month.

use std::ops::Range;

use crate::time::Date;

/// Text in one language, as a page has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The text.
    pub text: String,
    /// The tag of its language.
    pub language: String,
}

/// A sentence of several runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Where it is in the text of all runs, in bytes.
    pub bytes: Range<usize>,
    /// What is spoken, each part by the voice of its language.
    pub parts: Vec<Passage>,
}

/// What ends a sentence before a space.
const ENDS: [char; 6] = ['.', '!', '?', '…', '؟', '۔'];

/// What may follow the end and belongs to it.
const CLOSING: [char; 6] = ['“', '”', '"', '«', '»', ')'];

/// Words that are written with a full stop which ends no sentence, in all languages.
const SHORT_WORDS: [&str; 33] = [
    "Abs", "Art", "Dr", "Nr", "Str", "Tel", "bzw", "ca", "ggf", "inkl", "str", "godz",
    "nr", "np", "tel", "ul", "вул", "ул", "тел", "напр", "ст", "чл", "ч", "г", "р", "vb",
    "örn", "kl", "eks", "art", "zzgl", "St", "No",
];

/// German short forms and how they are spoken. The first that fits is taken.
const GERMAN_FORMS: [(&str, &str); 26] = [
    ("z. B.", "zum Beispiel"),
    ("z.B.", "zum Beispiel"),
    ("d. h.", "das heißt"),
    ("u. a.", "unter anderem"),
    ("bzw.", "beziehungsweise"),
    ("ca.", "circa"),
    ("ggf.", "gegebenenfalls"),
    ("Abs.", "Absatz"),
    ("Art.", "Artikel"),
    ("Nr.", "Nummer"),
    ("Str.", "Straße"),
    ("Tel.", "Telefon"),
    ("AufenthG", "Aufenthaltsgesetz"),
    ("AsylbLG", "Asylbewerberleistungsgesetz"),
    ("AsylG", "Asylgesetz"),
    ("StAG", "Staatsangehörigkeitsgesetz"),
    ("BMG", "Bundesmeldegesetz"),
    ("EStG", "Einkommensteuergesetz"),
    ("GewSchG", "Gewaltschutzgesetz"),
    ("SchulG", "Schulgesetz"),
    ("SGB XII", "Sozialgesetzbuch 12"),
    ("SGB VIII", "Sozialgesetzbuch 8"),
    ("SGB III", "Sozialgesetzbuch 3"),
    ("SGB II", "Sozialgesetzbuch 2"),
    ("SGB IX", "Sozialgesetzbuch 9"),
    ("SGB V", "Sozialgesetzbuch 5"),
];

/// How a voice in the language of the page says what is not written in words.
pub struct PageVoice<'a> {
    /// The tag of the language.
    pub language: &'a str,
    /// What “§” is called.
    pub paragraph: &'a str,
    /// A day with the name of its month.
    pub date: &'a dyn Fn(Date) -> String,
}

/// The shortest number to call that is no emergency number, in digits.
const SHORTEST_NUMBER: usize = 6;

/// The sentences of a block of text, in their order.
///
/// ```
/// use wegweiser::i18n::spoken::{PageVoice, Passage, sentences};
///
/// let text = "Nach § 4 Abs. 1 gilt das. Danach nicht.".to_owned();
/// let passage = Passage { text, language: "de".into() };
/// let page = PageVoice { language: "de", paragraph: "Paragraf", date: &|day| day.to_string() };
/// let spoken = sentences(&[passage], &page);
/// let spoken: Vec<&str> = spoken.iter().map(|it| it.parts[0].text.trim()).collect();
/// assert_eq!(spoken, ["Nach Paragraf 4 Absatz 1 gilt das.", "Danach nicht."]);
/// ```
pub fn sentences(runs: &[Passage], page: &PageVoice<'_>) -> Vec<Sentence> {
    let text: String = runs.iter().map(|run| run.text.as_str()).collect();
    let mut sentences = Vec::new();
    for bytes in split(&text) {
        let mut parts: Vec<Passage> = Vec::new();
        let mut start = 0;
        for run in runs {
            let (from, to) = (
                bytes.start.max(start),
                bytes.end.min(start + run.text.len()),
            );
            if let Some(own) = text.get(from..to).filter(|own| !own.is_empty()) {
                let has_words = own.chars().any(char::is_alphanumeric);
                match parts.last_mut() {
                    // A full stop after a German word is no sentence of the other voice.
                    Some(last) if last.language == run.language || !has_words => {
                        last.text.push_str(own);
                    }
                    _ if has_words => parts.push(Passage {
                        text: own.to_owned(),
                        language: run.language.clone(),
                    }),
                    _ => {}
                }
            }
            start += run.text.len();
        }
        for part in &mut parts {
            part.text = spoken(&part.text, &part.language, page);
        }
        if !parts.is_empty() {
            sentences.push(Sentence { bytes, parts });
        }
    }
    sentences
}

/// The sentences of a text, without the spaces around them.
fn split(text: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut start = 0;
    for (at, character) in text.char_indices() {
        let end = at + character.len_utf8();
        if !ENDS.contains(&character) {
            continue;
        }
        let (before, after) = (text.get(start..at), text.get(end..));
        let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
        let rest = after.trim_start_matches(CLOSING);
        let is_end = rest.is_empty() || rest.starts_with(char::is_whitespace);
        if is_end && !(character == '.' && is_short(before)) {
            let end = text.len() - rest.len();
            ranges.push(start..end);
            start = end;
        }
    }
    ranges.push(start..text.len());
    let trimmed = ranges.into_iter().filter_map(|range| {
        let own = text.get(range.clone())?;
        let start = range.end - own.trim_start().len();
        let end = range.start + own.trim_end().len();
        (start < end).then_some(start..end)
    });
    trimmed.collect()
}

/// Whether a full stop after this text belongs to a short form or to the number of a day.
fn is_short(before: &str) -> bool {
    let word = before.rsplit(|it: char| !it.is_alphanumeric()).next();
    let word = word.unwrap_or_default();
    let is_letter = word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
    let is_day =
        (1..=2).contains(&word.len()) && word.bytes().all(|it| it.is_ascii_digit());
    is_letter || is_day || SHORT_WORDS.contains(&word) || word.ends_with("str")
}

/// A text as a voice of the language is to speak it.
pub fn spoken(text: &str, language: &str, page: &PageVoice<'_>) -> String {
    let is_own = language == page.language;
    let language = language.split('-').next().unwrap_or_default();
    let paragraph_sign = match language {
        "de" => Some("Paragraf"),
        _ => is_own.then_some(page.paragraph),
    };
    let text = clean(text);
    let mut spoken = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(next) = rest.chars().next() {
        let is_within = spoken
            .chars()
            .next_back()
            .is_some_and(char::is_alphanumeric);
        let (words, length) = None
            .or_else(|| paragraph(rest, paragraph_sign?, language))
            .or_else(|| {
                (!is_within)
                    .then(|| number(rest, language, page.date))
                    .flatten()
            })
            .or_else(|| {
                (language == "de")
                    .then(|| german_form(rest, is_within))
                    .flatten()
            })
            .unwrap_or_else(|| (next.to_string(), next.len_utf8()));
        spoken.push_str(&words);
        rest = rest.get(length..).unwrap_or_default();
    }
    spoken.trim().to_owned()
}

/// Without what only the eye needs: soft hyphens, marks of direction, the points within the
/// words of Leichte Sprache; a point between words is a pause.
fn clean(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
                if character != '\u{200c}' => {}
            '·' | '‧' => {
                if clean.ends_with(' ') {
                    clean.truncate(clean.trim_end().len());
                    clean.push(',');
                }
            }
            '→' | '←' | '↗' => {}
            _ if character.is_whitespace() => {
                if !clean.ends_with(' ') {
                    clean.push(' ');
                }
            }
            _ => clean.push(character),
        }
    }
    clean
}

/// A sign of a paragraph of a law at the beginning, as its word; and how long it is.
fn paragraph(text: &str, word: &str, language: &str) -> Option<(String, usize)> {
    let rest = text.strip_prefix('§')?;
    let (several, rest) = match rest.strip_prefix('§') {
        Some(rest) => (language == "de", rest),
        None => (false, rest),
    };
    let ending = if several { "en " } else { " " };
    Some((
        [word, ending].concat(),
        text.len() - rest.trim_start().len(),
    ))
}

/// A German short form at the beginning, in full; and how long it is.
fn german_form(text: &str, is_within: bool) -> Option<(String, usize)> {
    // “Travestr. 4” is one word.
    if is_within {
        let is_street = text.starts_with("str. ");
        return is_street.then(|| ("straße".into(), "str.".len()));
    }
    let (form, words) = GERMAN_FORMS.iter().find(|(form, _)| {
        let rest = text.strip_prefix(form);
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    })?;
    Some(((*words).to_owned(), form.len()))
}

/// A number to call, or a date, at the beginning; and how long it is.
fn number(
    text: &str,
    language: &str,
    date: &dyn Fn(Date) -> String,
) -> Option<(String, usize)> {
    if !text.starts_with(|it: char| it == '+' || it.is_ascii_digit()) {
        return None;
    }
    if let Some((day, length)) = day(text) {
        return Some((date(day), length));
    }
    let is_part = |it: char| it.is_ascii_digit() || " +/-–()".contains(it);
    let length = text.find(|it| !is_part(it)).unwrap_or(text.len());
    let all = text.get(..length)?;
    let all = all.trim_end_matches(|it: char| !it.is_ascii_digit());
    let after = text.get(all.len()..)?;
    let digits: String = all.chars().filter(char::is_ascii_digit).collect();
    let is_long = digits.len() >= SHORTEST_NUMBER && all.starts_with(['0', '+']);
    let is_emergency = matches!(digits.as_str(), "110" | "112" | "115")
        || digits.len() == SHORTEST_NUMBER && digits.starts_with("116");
    // 110 is also an amount, and the beginning of 110,50.
    let is_amount = after.starts_with(['.', ',', ':'])
        && after.chars().nth(1).is_some_and(|it| it.is_ascii_digit())
        || after.trim_start().starts_with(['€', '%'])
        || after.trim_start().starts_with("Euro");
    if !is_long && (!is_emergency || is_amount) {
        // All of it, so that its end is not read as another number.
        let end = text
            .find(|it: char| !it.is_ascii_digit())
            .unwrap_or(text.len());
        let words = text.get(..end.max(1))?.to_owned();
        let rest = text.get(end.max(1)..)?;
        let range = rest.trim_start().strip_prefix('–').map(str::trim_start);
        let range = range.filter(|it| it.starts_with(|it: char| it.is_ascii_digit()));
        if language == "de"
            && let Some(to) = range
        {
            return Some(([&words, " bis "].concat(), text.len() - to.len()));
        }
        return Some((words, end.max(1)));
    }
    let mut spoken = String::new();
    for group in all.split(|it: char| !it.is_ascii_digit() && it != '+') {
        for character in group.chars() {
            if !spoken.is_empty() {
                spoken.push(' ');
            }
            spoken.push(character);
        }
        if !group.is_empty() {
            spoken.push(',');
        }
    }
    spoken.pop();
    Some((spoken, all.len()))
}

/// A day such as 08.12.2026 at the beginning; and how long it is.
fn day(text: &str) -> Option<(Date, usize)> {
    let end = text.find(|it: char| it != '.' && !it.is_ascii_digit());
    let whole = text.get(..end.unwrap_or(text.len()))?;
    let written = whole.trim_end_matches('.');
    let mut numbers = written.split('.');
    let (day, month, year) = (numbers.next()?, numbers.next()?, numbers.next()?);
    if numbers.next().is_some() || year.len() != 4 {
        return None;
    }
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    Some((date.ok()?, written.len()))
}

#[cfg(test)]
mod tests;
