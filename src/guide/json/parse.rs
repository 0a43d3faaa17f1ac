//! Parsing JSON in the app.
//!
//! By hand, because serde_json brings tables for numbers of any length, which are random to
//! brotli; [`checked`](super::checked) says how much both save. What both read is compared in
//! the tests.

use super::{Malformed, Tree};
use crate::guide::error::GuideError;

/// Parses a text (RFC 8259). Numbers are as exact as `f64` is up to 2⁵³ and 22 digits after
/// the point, and to the last bit or two beyond.
///
/// # Errors
///
/// When the text is cut off or is not JSON.
pub(super) fn parse(text: &str) -> Result<Tree, GuideError> {
    let mut parser = Parser {
        text,
        at: 0,
        depth: 0,
    };
    let tree = parser.value()?;
    parser.skip_space();
    if parser.at == text.len() {
        Ok(tree)
    } else {
        Err(malformed())
    }
}

/// The greatest power of ten that changes anything of an `f64`.
const MOST_TENS: u32 = 400;

/// More brackets within each other than any file has: a phone's stack has an end.
const DEEPEST: u8 = 64;

struct Parser<'a> {
    text: &'a str,
    /// How many bytes have been read.
    at: usize,
    /// How many brackets are open.
    depth: u8,
}

impl Parser<'_> {
    fn value(&mut self) -> Result<Tree, GuideError> {
        self.skip_space();
        match self.peek()? {
            b'"' => self.string().map(Tree::Text),
            bracket @ (b'[' | b'{') => {
                self.depth += 1;
                if self.depth > DEEPEST {
                    return Err(malformed());
                }
                let tree = if bracket == b'[' {
                    self.list()
                } else {
                    self.object()
                };
                self.depth -= 1;
                tree
            }
            b't' => self.word("true", Tree::Bool(true)),
            b'f' => self.word("false", Tree::Bool(false)),
            b'n' => self.word("null", Tree::Null),
            _ => self.number(),
        }
    }

    fn list(&mut self) -> Result<Tree, GuideError> {
        let mut items = Vec::new();
        self.at += 1;
        if !self.has(b']')? {
            loop {
                items.push(self.value()?);
                if self.is_last(b']')? {
                    break;
                }
            }
        }
        Ok(Tree::List(items))
    }

    fn object(&mut self) -> Result<Tree, GuideError> {
        let mut fields = Vec::new();
        self.at += 1;
        if !self.has(b'}')? {
            loop {
                self.skip_space();
                if self.peek()? != b'"' {
                    return Err(malformed());
                }
                let key = self.string()?;
                if !self.has(b':')? {
                    return Err(malformed());
                }
                fields.push((key, self.value()?));
                if self.is_last(b'}')? {
                    break;
                }
            }
        }
        Ok(Tree::Object(fields))
    }

    /// Whether the bracket comes behind an item. If not, a comma does.
    fn is_last(&mut self, bracket: u8) -> Result<bool, GuideError> {
        if self.has(bracket)? {
            Ok(true)
        } else if self.has(b',')? {
            Ok(false)
        } else {
            Err(malformed())
        }
    }

    fn word(&mut self, word: &str, value: Tree) -> Result<Tree, GuideError> {
        for byte in word.bytes() {
            if self.next()? != byte {
                return Err(malformed());
            }
        }
        Ok(value)
    }

    /// The string whose quotation mark is next.
    fn string(&mut self) -> Result<String, GuideError> {
        let mut string = String::new();
        self.at += 1;
        loop {
            let start = self.at;
            while !matches!(self.peek()?, b'"' | b'\\' | ..b' ') {
                self.at += 1;
            }
            string.push_str(self.text.get(start..self.at).unwrap_or_default());
            match self.next()? {
                b'"' => return Ok(string),
                b'\\' => string.push(self.escaped()?),
                _ => return Err(malformed()),
            }
        }
    }

    /// The character behind a backslash.
    fn escaped(&mut self) -> Result<char, GuideError> {
        Ok(match self.next()? {
            byte @ (b'"' | b'\\' | b'/') => byte.into(),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let mut code = self.code()?;
                // A character beyond 16 bits is written as two of them (UTF-16).
                if let 0xd800..0xdc00 = code {
                    if [self.next()?, self.next()?] != *b"\\u" {
                        return Err(malformed());
                    }
                    let low = self.code()?;
                    if !(0xdc00..0xe000).contains(&low) {
                        return Err(malformed());
                    }
                    code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
                }
                char::from_u32(code).ok_or_else(malformed)?
            }
            _ => return Err(malformed()),
        })
    }

    /// Four hexadecimal digits.
    fn code(&mut self) -> Result<u32, GuideError> {
        let mut code = 0;
        for _ in 0..4 {
            let digit = char::from(self.next()?).to_digit(16);
            code = code * 16 + digit.ok_or_else(malformed)?;
        }
        Ok(code)
    }

    fn number(&mut self) -> Result<Tree, GuideError> {
        let is_negative = self.peek()? == b'-';
        self.at += usize::from(is_negative);
        let mut value = 0.0;
        let is_zero = self.peek()? == b'0';
        let whole = self.digits(&mut value)?;
        if is_zero && whole > 1 {
            return Err(malformed());
        }
        let mut tens = 0;
        if self.is_at(b'.') {
            tens = -self.digits(&mut value)?;
        }
        if self.is_at(b'e') || self.is_at(b'E') {
            let is_small = self.is_at(b'-');
            let _ = is_small || self.is_at(b'+');
            let mut exponent = 0.0;
            self.digits(&mut exponent)?;
            let exponent = exponent as i32;
            tens = tens.saturating_add(if is_small { -exponent } else { exponent });
        }
        let mut power = 1.0;
        for _ in 0..tens.unsigned_abs().min(MOST_TENS) {
            power *= 10.0;
        }
        let value = if value == 0.0 {
            value
        } else if tens < 0 {
            value / power
        } else {
            value * power
        };
        if value.is_finite() {
            Ok(Tree::Number(if is_negative { -value } else { value }))
        } else {
            Err(malformed())
        }
    }

    /// Appends decimal digits to a number; how many there were: at least one.
    fn digits(&mut self, value: &mut f64) -> Result<i32, GuideError> {
        let start = self.at;
        if !self.peek()?.is_ascii_digit() {
            return Err(malformed());
        }
        while let Ok(digit @ b'0'..=b'9') = self.peek() {
            *value = *value * 10.0 + f64::from(digit - b'0');
            self.at += 1;
        }
        Ok((self.at - start) as i32)
    }

    fn skip_space(&mut self) {
        while let Ok(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    /// Whether this byte comes next, behind white space. If so, it is read.
    fn has(&mut self, byte: u8) -> Result<bool, GuideError> {
        self.skip_space();
        self.peek()?;
        Ok(self.is_at(byte))
    }

    /// Whether this byte comes next. If so, it is read.
    fn is_at(&mut self, byte: u8) -> bool {
        let is_at = self.text.as_bytes().get(self.at) == Some(&byte);
        self.at += usize::from(is_at);
        is_at
    }

    fn next(&mut self) -> Result<u8, GuideError> {
        let byte = self.peek()?;
        self.at += 1;
        Ok(byte)
    }

    fn peek(&self) -> Result<u8, GuideError> {
        let byte = self.text.as_bytes().get(self.at);
        byte.copied().ok_or(GuideError::CutOff)
    }
}

fn malformed() -> GuideError {
    GuideError::Malformed(Malformed::expected("JSON"))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use proptest::prelude::*;

    use super::*;

    fn by_serde(text: &str) -> Result<Tree, serde_json::Error> {
        serde_json::from_str(text)
    }

    fn for_each_file(folder: &Path, look: &mut dyn FnMut(&str)) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                for_each_file(&path, look);
            } else if path.extension().is_some_and(|it| it == "json") {
                look(&fs::read_to_string(path).unwrap());
            }
        }
    }

    #[test]
    fn every_file_of_the_guide_is_parsed_as_by_serde() {
        let mut files = 0;
        for_each_file(Path::new("public/data"), &mut |text| {
            assert!(parse(text).unwrap() == by_serde(text).unwrap());
            files += 1;
        });
        assert!(files > 20);
    }

    #[test]
    fn a_text_that_ends_early_is_cut_off() {
        let text = r#" {"a": [1.5e3, true, null, "ä\u00e4\n"], "b": {}}"#;
        for end in (1..text.len()).filter(|end| text.is_char_boundary(*end)) {
            assert_eq!(parse(&text[..end]), Err(GuideError::CutOff), "{end}");
        }
        assert!(parse(text).is_ok());
    }

    #[test]
    fn brackets_without_end_are_refused_before_the_stack_has_one() {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let nested =
                |depth| [open.repeat(depth), "1".into(), close.repeat(depth)].concat();
            assert!(parse(&nested(64)).is_ok());
            assert_eq!(parse(&nested(65)), Err(malformed()));
            assert_eq!(parse(&open.repeat(1_000_000)), Err(malformed()));
        }
        // Brackets beside each other are as many as there are.
        assert!(parse(&["[", &"[],".repeat(1_000), "[]]"].concat()).is_ok());
    }

    #[test]
    fn exponents_without_end_are_numbers_or_refused() {
        assert_eq!(parse("0.1e-99999999999999999999"), Ok(Tree::Number(0.0)));
        assert_eq!(parse("1e99999999999999999999"), Err(malformed()));
    }

    proptest! {
        #[test]
        fn any_string_is_read_as_it_was_written(text in "\\PC{0,20}|[\\x00-\\x7f]{0,20}") {
            let json = serde_json::to_string(&text).unwrap();
            prop_assert_eq!(parse(&json), Ok(Tree::Text(text)));
        }

        #[test]
        fn any_number_of_fifteen_digits_is_exact(digits in 0..10_i64.pow(15), point in 0..15_u32) {
            let json = format!("{}.{:0width$}", digits / 10_i64.pow(point), digits % 10_i64.pow(point), width = point.max(1) as usize);
            prop_assert_eq!(parse(&json), Ok(Tree::Number(json.parse().unwrap())));
        }

        #[test]
        fn what_serde_refuses_is_refused(
            text in "([\\[\\]{},:\"\\\\a/unte0-2.+eE -]|true|null|\\\\u00e4|\\\\ud83d\\\\ude00){0,12}",
        ) {
            match (parse(&text), by_serde(&text)) {
                (Ok(_), Ok(_)) => {}
                (Err(GuideError::CutOff), Err(error)) => {
                    prop_assert!(error.is_eof() || error.to_string().contains("number"), "{}", error);
                }
                (Err(_), Err(_)) => {}
                (own, other) => prop_assert!(false, "{:?} and {:?}", own, other),
            }
        }
    }
}
