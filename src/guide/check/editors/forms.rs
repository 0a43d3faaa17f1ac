//! Whether a text is written as it must be, and how it should look.

use std::fmt::Display;

use super::characters;
use super::finding::{Words, words};
use crate::guide::contact::{Email, PhoneNumber, Url};
use crate::guide::handbook::Citation;
use crate::guide::id;
use crate::guide::leaked::Str;
use crate::guide::schema::FORMS;
use crate::time::{Date, Dated, Recurrence, TimeOfDay, Weekdays};

/// Whether a text has the characters of an id.
pub(super) fn is_id(text: &str) -> bool {
    id::is_id(text)
}

/// That a text is not an id, and the id that it could be.
pub(super) fn not_an_id(text: &str) -> Words {
    let words = words!(
        "„{text}“ kann keine id sein: Eine id hat nur kleine Buchstaben ohne Umlaute, Ziffern und \
         einzelne Bindestriche",
        "“{text}” cannot be an id: an id has only lower-case letters, digits and single hyphens"
    );
    let mut id = String::new();
    for letter in text.to_lowercase().chars() {
        match letter {
            'ä' => id.push_str("ae"),
            'ö' => id.push_str("oe"),
            'ü' => id.push_str("ue"),
            'ß' => id.push_str("ss"),
            'a'..='z' | '0'..='9' => id.push(letter),
            _ if id.ends_with('-') => {}
            _ => id.push('-'),
        }
    }
    let id = id.trim_matches('-');
    if is_id(id) {
        words.and(should_be(id))
    } else {
        words
    }
}

fn should_be(text: impl Display) -> Words {
    words!("Gemeint ist wohl „{text}“", "Did you mean “{text}”?")
}

/// The most characters of a text that anybody reads.
const LONGEST: usize = 5_000;

/// What is wrong with a text for visitors.
pub(super) fn plain(text: &str) -> Option<Words> {
    if text.trim().is_empty() {
        return Some(words!(
            "der Text ist leer. Was nicht bekannt ist, bleibt weg: Dann fehlt das ganze Feld",
            "the text is empty. What is not known is left out: then the whole field is missing"
        ));
    }
    let trimmed = text.trim();
    if trimmed.len() != text.len() {
        return Some(words!(
            "am Anfang oder Ende steht ein Leerzeichen zu viel",
            "there is a space too many at the beginning or the end"
        ));
    }
    too_long(text).or_else(|| characters::check(text))
}

/// What is wrong with a part of a message, or a word of a table.
pub(super) fn part(text: &str) -> Option<Words> {
    too_long(text).or_else(|| characters::unseen(text))
}

fn too_long(text: &str) -> Option<Words> {
    let is_long = text.len() > LONGEST && text.chars().count() > LONGEST;
    is_long.then(|| {
        words!(
            "der Text ist zu lang: mehr als {LONGEST} Zeichen liest niemand",
            "the text is too long: nobody reads more than {LONGEST} characters"
        )
    })
}

/// Whether a text has the form that it must have.
fn has_form(form: &str, text: &str) -> bool {
    let leaked = || Str::leak(text);
    match form {
        "PhoneNumber" => {
            PhoneNumber::try_from(leaked()).is_ok()
                && has_start(text)
                && has_subscriber(text)
                && !has_two_prefixes(text)
        }
        "Email" => Email::try_from(leaked()).is_ok() && !has_loose_dot(text),
        "Url" => Url::try_from(leaked()).is_ok(),
        "Citation" => Citation::try_from(leaked()).is_ok(),
        "Date" => text.parse::<Date>().is_ok(),
        "Dated" => text.parse::<Dated>().is_ok(),
        "TimeOfDay" => text.parse::<TimeOfDay>().is_ok(),
        "Weekdays" => text.parse::<Weekdays>().is_ok(),
        "Recurrence" => text.parse::<Recurrence>().is_ok(),
        "Zone" => text == "Europe/Berlin",
        _ => true,
    }
}

/// What is wrong with a text that must have a form.
pub(super) fn in_form(form: &str, text: &str) -> Option<Words> {
    if has_form(form, text) {
        return None;
    }
    let example = FORMS.iter().find(|it| it.name == form);
    let example = example.map_or("", |it| it.example);
    let words = match form {
        "PhoneNumber"
            if !has_start(text) && PhoneNumber::try_from(Str::leak(text)).is_ok() =>
        {
            words!(
                "die Nummer „{text}“ hat keine Vorwahl. So sieht eine aus: {example}",
                "the number “{text}” has no area code. One looks like this: {example}"
            )
        }
        "PhoneNumber" => words!(
            "„{text}“ ist keine Telefonnummer, die man wählen kann. So sieht eine aus: {example}",
            "“{text}” is not a phone number that one can dial. One looks like this: {example}"
        ),
        "Email" => words!(
            "„{text}“ ist keine E-Mail-Adresse. So sieht eine aus: {example}",
            "“{text}” is not an email address. One looks like this: {example}"
        ),
        "Url" => words!(
            "„{text}“ ist keine Internetadresse. So sieht eine aus: {example}",
            "“{text}” is not a web address. One looks like this: {example}"
        ),
        "Citation" => words!(
            "„{text}“ ist nicht genau eine Stelle im Gesetz. So sieht eine aus: {example}",
            "“{text}” is not exactly one paragraph of law. One looks like this: {example}"
        ),
        "Date" | "Dated" if is_no_day(text) => words!(
            "den Tag {text} gibt es im Kalender nicht",
            "the calendar has no day {text}"
        ),
        "Date" | "Dated" => words!(
            "„{text}“ ist kein Datum. So sieht eines aus: {example}",
            "“{text}” is not a date. One looks like this: {example}"
        ),
        "TimeOfDay" => words!(
            "„{text}“ ist keine Uhrzeit. So sieht eine aus: {example}",
            "“{text}” is not a time of day. One looks like this: {example}"
        ),
        "Weekdays" => words!(
            "„{text}“ sind keine Wochentage. Sie heißen MO, TU, WE, TH, FR, SA und SU, mit Kommas \
             ohne Leerzeichen dazwischen",
            "“{text}” are no weekdays. They are called MO, TU, WE, TH, FR, SA and SU, with commas \
             and no spaces between them"
        ),
        "Recurrence" => words!(
            "die Regel „{text}“ wird nicht verstanden. Möglich sind \
             FREQ=YEARLY;BYMONTH=2,4;BYDAY=2TU (jeden zweiten Dienstag dieser Monate) und \
             FREQ=MONTHLY;BYDAY=-1TU (den letzten Dienstag jedes Monats)",
            "the rule “{text}” is not understood. Possible are FREQ=YEARLY;BYMONTH=2,4;BYDAY=2TU \
             (every second Tuesday of these months) and FREQ=MONTHLY;BYDAY=-1TU (the last Tuesday \
             of every month)"
        ),
        _ => words!(
            "„{text}“ geht hier nicht. So muss es aussehen: {example}",
            "“{text}” is not possible here. It must look like this: {example}"
        ),
    };
    Some(match suggestion(form, text) {
        Some(suggestion) => words.and(should_be(suggestion)),
        None => words,
    })
}

/// Whether a number has its area code, or is one of the few that need none: 110, 115, those
/// of the European Union (116 117), and directory enquiries (118 33).
fn has_start(number: &str) -> bool {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let is_short = match digits.len() {
        3 => digits.starts_with("11"),
        5 => digits.starts_with("118"),
        6 => digits.starts_with("116"),
        _ => false,
    };
    number.starts_with(['0', '+']) || is_short
}

/// Whether there is a dot before the @ with nothing on one side (RFC 5322, `dot-atom`).
fn has_loose_dot(mail: &str) -> bool {
    let (name, _) = mail.split_once('@').unwrap_or_default();
    name.split('.').any(str::is_empty)
}

/// Whether a number with an area code has more than that.
fn has_subscriber(number: &str) -> bool {
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    !number.starts_with(['0', '+']) || digits > 6
}

/// Whether the 0 of an area code comes after the code of the country, where nobody dials it.
fn has_two_prefixes(number: &str) -> bool {
    let is_global = number.starts_with('+') || number.starts_with("00");
    let digits = number.chars().filter(char::is_ascii_digit);
    let digits: String = digits.skip_while(|digit| *digit == '0').collect();
    is_global && digits.starts_with("490")
}

/// Whether it is written as a date and the calendar has no such day.
fn is_no_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else {
        return false;
    };
    [(year, 4), (month, 2), (day, 2)]
        .iter()
        .all(|(part, length)| {
            part.len() == *length && part.bytes().all(|byte| byte.is_ascii_digit())
        })
}

/// The right form of what somebody has written in another.
fn suggestion(form: &str, text: &str) -> Option<String> {
    let suggestion = match form {
        "Date" | "Dated" => date(text)?,
        "TimeOfDay" => time(text)?,
        "Url" if text.starts_with("www.") => ["https://", text].concat(),
        "Url" => text.replace(' ', "%20"),
        "Email" => {
            let mail = text.replace([' ', '<', '>'], "").replace("(at)", "@");
            let mail = mail.trim_start_matches("mailto:");
            mail.replace("..", ".")
        }
        "PhoneNumber" if has_two_prefixes(text) => {
            let (country, rest) = text.split_once("49")?;
            let rest = rest.trim_start_matches([' ', '-', '/']);
            [country, "49 ", rest.trim_start_matches('0')].concat()
        }
        "PhoneNumber" => {
            let number = text
                .replace(['(', ')'], "")
                .replace(['–', '.', '\u{a0}'], "-");
            number.trim_start_matches("Tel- ").to_owned()
        }
        "Weekdays" => weekdays(text)?,
        _ => return None,
    };
    (suggestion != text && has_form(form, &suggestion)).then_some(suggestion)
}

/// `31.12.2026` and `2026-2-3` as they are written here.
fn date(text: &str) -> Option<String> {
    let numbers: Vec<&str> = text
        .split(['.', '-', '/', ' '])
        .filter(|it| !it.is_empty())
        .collect();
    let [first, month, last] = numbers[..] else {
        return None;
    };
    let (year, day) = if first.len() == 4 {
        (first, last)
    } else {
        (last, first)
    };
    Some(format!("{year}-{month:0>2}-{day:0>2}"))
}

/// `8:00`, `8.00 Uhr` and `8 Uhr` as they are written here.
fn time(text: &str) -> Option<String> {
    let text = text
        .trim()
        .trim_end_matches("Uhr")
        .trim_end_matches(['h', ' ']);
    let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "00"));
    Some(format!("{hour:0>2}:{minute:0>2}"))
}

/// German weekdays, or those with spaces between them, as they are written here.
fn weekdays(text: &str) -> Option<String> {
    const GERMAN: [(&str, &str); 7] = [
        ("MO", "MO"),
        ("DI", "TU"),
        ("MI", "WE"),
        ("DO", "TH"),
        ("FR", "FR"),
        ("SA", "SA"),
        ("SO", "SU"),
    ];
    let days = text.split([',', ' ', ';']).filter(|it| !it.is_empty());
    let days = days.map(|day| {
        let day = day.to_uppercase();
        let german = GERMAN.iter().find(|(german, _)| *german == day);
        german.map_or(day, |(_, day)| (*day).to_owned())
    });
    Some(days.collect::<Vec<_>>().join(","))
}
