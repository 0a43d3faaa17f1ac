//! The numbers of a text in any language, to compare them with those of the German.

/// The numbers of a text in any digits, without the separators between thousands. Of
/// a date only the day and the year count, because months may be written as words.
///
/// ```
/// use wegweiser::guide::editors::numbers;
///
/// assert_eq!(numbers::of("30.841 Menschen"), ["30841"]);
/// assert_eq!(numbers::of("۱۹ اوت ۲۰۲۶"), numbers::of("am 19.08.2026"));
/// ```
pub fn of(text: &str) -> Vec<String> {
    if !text.chars().any(char::is_numeric) {
        return Vec::new();
    }
    let latin: Vec<char> = text.chars().filter_map(latin_digit).collect();
    let mut numbers = Vec::new();
    let mut at = 0;
    while at < latin.len() {
        if !latin[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        while at < latin.len()
            && (latin[at].is_ascii_digit()
                || (is_separator(latin[at])
                    && latin.get(at + 1).is_some_and(char::is_ascii_digit)))
        {
            at += 1;
        }
        let group: String = latin[start..at].iter().collect();
        numbers.extend(parts_of(&group));
    }
    numbers.sort();
    numbers
}

/// A digit of Arabic or Persian as the Latin one; nothing for their marks between
/// digits, which only group them.
fn latin_digit(character: char) -> Option<char> {
    match character {
        '٠'..='٩' => char::from_digit(character as u32 - '٠' as u32, 10),
        '۰'..='۹' => char::from_digit(character as u32 - '۰' as u32, 10),
        '٬' => None,
        '٫' => Some('.'),
        other => Some(other),
    }
}

fn is_separator(character: char) -> bool {
    ['.', ',', ':', '\u{a0}', '\u{202f}', '\u{2009}', '’', '\''].contains(&character)
}

/// One number, or the day and the year of a date.
fn parts_of(group: &str) -> Vec<String> {
    let parts: Vec<&str> = group.split(is_separator).collect();
    match parts.as_slice() {
        [day, month, year] if month.len() == 2 && year.len() == 4 => {
            vec![(*day).to_owned(), (*year).to_owned()]
        }
        [first, rest @ ..] if rest.iter().all(|part| part.len() == 3) => {
            vec![[first, rest.concat().as_str()].concat()]
        }
        parts => vec![parts.join(".")],
    }
}

/// German words for numbers that Leichte Sprache writes with digits.
const WRITTEN: [(&str, &[&str]); 7] = [
    ("1", &["ein", "erst"]),
    ("2", &["zwei"]),
    ("3", &["drei"]),
    ("4", &["vier"]),
    ("5", &["fünf"]),
    ("6", &["sechs"]),
    ("8", &["acht"]),
];

/// Takes out the numbers that the German has as words: "2 Wochen" for "zwei Wochen". Each
/// is taken out only where its word is in the German.
pub fn take_out_written(numbers: &mut Vec<String>, german: &str) {
    let mut wanted = of(german);
    let german = german.to_lowercase();
    numbers.retain(|number| {
        if let Some(at) = wanted.iter().position(|it| it == number) {
            wanted.remove(at);
            return true;
        }
        let words = WRITTEN.iter().find(|(digit, _)| digit == number);
        !words.is_some_and(|(_, words)| words.iter().any(|word| german.contains(word)))
    });
}
