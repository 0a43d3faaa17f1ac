//! Reading JSON to its end, whatever is missing or too much in it.

use std::borrow::Cow;

use super::{Field, Fields, Misspelling, Node, Value};
use crate::guide::check::editors::finding::{Words, words};

/// More brackets within each other than any file has.
const DEEPEST: usize = 64;

/// Reads JSON. There is no tree where it could not be read to its end.
pub(in super::super) fn read(text: &str) -> (Option<Node<'_>>, Vec<Misspelling>) {
    let mut reader = Reader {
        text,
        at: 0,
        mistakes: Vec::new(),
    };
    let tree = reader.all();
    (tree, reader.mistakes)
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    mistakes: Vec<Misspelling>,
}

impl<'a> Reader<'a> {
    fn all(&mut self) -> Option<Node<'a>> {
        let tree = self.value(0)?;
        self.skip_space();
        if self.at < self.text.len() {
            let found = self.word();
            return self.stop(words!(
                "nach der letzten Klammer steht noch „{found}“. Davor ist eine Klammer zu viel, \
                 oder danach fehlt eine",
                "“{found}” comes after the last bracket. There is a bracket too many before it, \
                 or one is missing after it"
            ));
        }
        Some(tree)
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while matches!(self.byte(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    /// The next few characters, to quote them.
    fn word(&self) -> String {
        let rest = self.text[self.at..].chars();
        let word: String = rest.take_while(|c| !c.is_whitespace()).take(20).collect();
        if word.is_empty() { "␣".into() } else { word }
    }

    fn mistake(&mut self, at: usize, words: Words) {
        self.mistakes.push(Misspelling { at, words });
    }

    fn stop<T>(&mut self, words: Words) -> Option<T> {
        self.mistake(self.at, words);
        None
    }

    fn cut_off<T>(&mut self) -> Option<T> {
        self.stop(words!(
            "die Datei ist abgeschnitten: Am Ende fehlen Klammern oder Anführungszeichen. Am \
             besten eine frühere Fassung nehmen und die Änderung noch einmal machen",
            "the file is cut off: brackets or quotation marks are missing at its end. It is best \
             to take an earlier version and make the change again"
        ))
    }

    fn value(&mut self, depth: usize) -> Option<Node<'a>> {
        self.skip_space();
        let at = self.at;
        if depth > DEEPEST {
            return self.stop(words!(
                "zu viele Klammern ineinander",
                "too many brackets within each other"
            ));
        }
        let value = match self.byte() {
            None => return self.cut_off(),
            Some(b'{') => Value::Object(Fields::new(self.object(depth)?)),
            Some(b'[') => Value::List(self.list(depth)?),
            Some(b'"') => Value::Text(self.string()?),
            Some(b'-' | b'0'..=b'9') => Value::Number(self.number()?),
            Some(_) => self.name()?,
        };
        Some(Node { at, value })
    }

    /// `true`, `false`, `null`, or what somebody took for a text.
    fn name(&mut self) -> Option<Value<'a>> {
        for (name, value) in [
            ("true", Value::Bool(true)),
            ("false", Value::Bool(false)),
            ("null", Value::Null),
        ] {
            if self.text[self.at..].starts_with(name) {
                self.at += name.len();
                return Some(value);
            }
        }
        self.not_quoted()
    }

    /// Where a text, number or bracket must begin and something else does.
    fn not_quoted<T>(&mut self) -> Option<T> {
        let found = self.word();
        if found.starts_with(['“', '”', '„', '«', '»', '‘', '’', '‚', '\'', '`'])
        {
            let mark: String = found.chars().take(1).collect();
            return self.stop(words!(
                "hier steht das Anführungszeichen {mark}; in diesen Dateien muss es das gerade \" \
                 sein, vor und hinter dem Wort",
                "here is the quotation mark {mark}; in these files it must be the straight \", \
                 before and after the word"
            ));
        }
        if found.starts_with(|c: char| c.is_ascii_digit()) {
            return self.stop(words!(
                "vor „{found}“ steht ein Komma; Zahlen haben hier einen Punkt: 51.03",
                "there is a comma before “{found}”; numbers have a point here: 51.03"
            ));
        }
        if found.starts_with(['/', '#']) {
            return self.stop(words!(
                "Bemerkungen gibt es in diesen Dateien nicht; die Zeile löschen",
                "there are no remarks in these files; delete the line"
            ));
        }
        self.stop(words!(
            "mit „{found}“ kann hier nichts anfangen. Texte stehen zwischen \"…\"",
            "nothing can begin with “{found}” here. Texts are between \"…\""
        ))
    }

    fn number(&mut self) -> Option<f64> {
        let rest = &self.text[self.at..];
        let is_part = |c: char| c.is_ascii_digit() || "+-.eE".contains(c);
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        let number = &rest[..end];
        let digits = number.trim_start_matches('-');
        let is_json = number
            .bytes()
            .last()
            .is_some_and(|last| last.is_ascii_digit())
            && !(digits.len() > 1
                && digits.starts_with('0')
                && !digits.starts_with("0."));
        match number.parse::<f64>() {
            Ok(value) if is_json && value.is_finite() => {
                self.at += end;
                Some(value)
            }
            _ => self.stop(words!(
                "„{number}“ ist keine Zahl. So sieht eine aus: 1234.5",
                "“{number}” is not a number. One looks like this: 1234.5"
            )),
        }
    }

    fn string(&mut self) -> Option<Cow<'a, str>> {
        let bytes = self.text.as_bytes();
        let start = self.at + 1;
        let mut end = start;
        let mut is_plain = true;
        loop {
            match bytes.get(end) {
                None | Some(b'\n') => {
                    let is_last = bytes[end.min(bytes.len())..]
                        .iter()
                        .all(u8::is_ascii_whitespace);
                    if is_last {
                        self.at = end;
                        return self.cut_off();
                    }
                    return self.stop(words!(
                        "der Text, der hier beginnt, hört in dieser Zeile nicht auf: Das \" am Ende \
                         fehlt, oder im Text steht ein Zeilenumbruch",
                        "the text that begins here does not end in this line: the \" at its end is \
                         missing, or there is a line break in it"
                    ));
                }
                Some(b'"') => break,
                Some(b'\\') => {
                    is_plain = false;
                    end += 2;
                }
                Some(byte) if *byte < 0x20 => {
                    self.at = end;
                    return self.stop(words!(
                        "im Text steht ein unsichtbares Steuerzeichen, zum Beispiel ein Tabulator",
                        "there is an invisible control character in the text, such as a tab"
                    ));
                }
                Some(_) => end += 1,
            }
        }
        let raw = &self.text[start..end];
        if is_plain {
            self.at = end + 1;
            return Some(Cow::Borrowed(raw));
        }
        match serde_json::from_str::<String>(&self.text[self.at..=end]) {
            Ok(text) => {
                self.at = end + 1;
                Some(Cow::Owned(text))
            }
            Err(_) => self.stop(words!(
                "nach dem \\ im Text darf nur \" \\ / n t oder u mit vier Ziffern stehen",
                "after the \\ in the text only \" \\ / n t, or u with four digits may come"
            )),
        }
    }

    fn list(&mut self, depth: usize) -> Option<Vec<Node<'a>>> {
        self.at += 1;
        let mut items = Vec::new();
        self.skip_space();
        if self.byte() == Some(b']') {
            self.at += 1;
            return Some(items);
        }
        loop {
            items.push(self.value(depth + 1)?);
            if !self.goes_on(b']')? {
                return Some(items);
            }
        }
    }

    fn object(&mut self, depth: usize) -> Option<Vec<Field<'a>>> {
        self.at += 1;
        let mut fields = Vec::new();
        self.skip_space();
        if self.byte() == Some(b'}') {
            self.at += 1;
            return Some(fields);
        }
        loop {
            self.skip_space();
            let at = self.at;
            let key = match self.byte() {
                None => return self.cut_off(),
                Some(b'"') => self.string()?,
                Some(_) => return self.not_quoted(),
            };
            self.skip_space();
            match self.byte() {
                None => return self.cut_off(),
                Some(b':') => self.at += 1,
                Some(_) => {
                    return self.stop(words!(
                        "nach „{key}“ fehlt der Doppelpunkt",
                        "the colon after “{key}” is missing"
                    ));
                }
            }
            let node = self.value(depth + 1)?;
            fields.push(Field { at, key, node });
            if !self.goes_on(b'}')? {
                return Some(fields);
            }
        }
    }

    /// After an item: whether another one follows, or the closing bracket.
    fn goes_on(&mut self, close: u8) -> Option<bool> {
        let end = self.at;
        self.skip_space();
        match self.byte() {
            None => self.cut_off(),
            Some(b',') => {
                let comma = self.at;
                self.at += 1;
                self.skip_space();
                if self.byte() != Some(close) {
                    return Some(true);
                }
                self.mistake(
                    comma,
                    words!(
                        "hier ist ein Komma zu viel: Danach kommt nur noch die Klammer",
                        "there is a comma too many here: only the bracket comes after it"
                    ),
                );
                self.at += 1;
                Some(false)
            }
            Some(byte) if byte == close => {
                self.at += 1;
                Some(false)
            }
            Some(b'"' | b'{' | b'[') => {
                self.mistake(
                    end.saturating_sub(1),
                    words!(
                        "am Ende dieser Zeile fehlt ein Komma",
                        "a comma is missing at the end of this line"
                    ),
                );
                Some(true)
            }
            Some(_) => {
                let found = self.word();
                let close = char::from(close);
                self.stop(words!(
                    "hier muss ein Komma oder die Klammer {close} kommen, nicht „{found}“",
                    "a comma or the bracket {close} must come here, not “{found}”"
                ))
            }
        }
    }
}
