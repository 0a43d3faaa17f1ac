//! The words of the interface, in Fluent.
//!
//! Fluent's library parses the files; this module resolves the messages. They consist of
//! text, variables and select expressions only (`tests/messages.rs` checks this, and compares
//! all of them with the output of the library's resolver). That resolver supports much more,
//! is 16 kB of Wasm, and has plural rules in which 103 in Arabic is not `few` like 3: here
//! the plural comes from the browser's Intl, or from ICU4X where there is no browser.

use std::fmt;
use std::sync::{Arc, OnceLock};

use fluent::FluentResource;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey,
};

use super::{Formats, Language};

/// The last message of every Fluent file: if it is missing, the file is cut off.
const LAST: &str = "error-bundle-broken";

/// The characters around a variable that isolate its direction from that of the text around
/// it (FSI and PDI, UAX #9).
const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];

/// The messages of one language.
pub struct Messages {
    language: Language,
    formats: Formats,
    resource: FluentResource,
    /// Those of a second file.
    added: OnceLock<FluentResource>,
    is_complete: bool,
    german: Option<Arc<Messages>>,
}

/// The value of a variable of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Text.
    Text(String),
    /// An integer: it may select a plural, and is written with the digits of the language.
    Number(i64),
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// The types of numbers in messages.
macro_rules! from_numbers {
    ($($number:ty)*) => {$(
        impl From<$number> for Value {
            fn from(number: $number) -> Self {
                Self::Number(number.into())
            }
        }
    )*};
}

from_numbers! { u8 u16 u32 i64 }

/// Why a Fluent file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessagesError {
    /// There is no message in the file.
    Empty,
}

impl fmt::Display for MessagesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("there is no message in the file"),
        }
    }
}

impl std::error::Error for MessagesError {}

impl Messages {
    /// Reads a Fluent file. Messages with a mistake are left out, and so is everything after
    /// the place where the file is cut off; see [`Self::is_complete`].
    ///
    /// # Errors
    ///
    /// [`MessagesError::Empty`] if the file has no message.
    pub fn read(
        language: Language,
        source: String,
        formats: Formats,
    ) -> Result<Self, MessagesError> {
        let (resource, has_mistakes) = match FluentResource::try_new(source) {
            Ok(resource) => (resource, false),
            Err((resource, _)) => (resource, true),
        };
        let messages = Self {
            language,
            formats,
            is_complete: !has_mistakes && entries(&resource).any(|(key, _)| key == LAST),
            resource,
            added: OnceLock::new(),
            german: None,
        };
        if entries(&messages.resource).next().is_none() {
            return Err(MessagesError::Empty);
        }
        Ok(messages)
    }

    /// Whether the file has no mistake and is not cut off.
    pub fn is_complete(&self) -> bool {
        self.is_complete
    }

    /// Adds the messages of a second file, unless that was done before.
    pub fn add(&self, source: &str) {
        let read = || FluentResource::try_new(source.to_owned());
        self.added
            .get_or_init(|| read().unwrap_or_else(|(resource, _)| resource));
    }

    /// Uses the German messages for those that are missing.
    pub fn complete_from(&mut self, german: Arc<Messages>) {
        self.german = Some(german);
    }

    /// A message without variables.
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// A message with variables.
    ///
    /// Every language has every message (`tests/locales.rs` checks this), so German is shown
    /// only if a file is damaged, and the key itself only if the German file is as well.
    pub fn with(&self, key: &str, variables: &[(&'static str, Value)]) -> String {
        match (self.pattern(key), &self.german) {
            (Some(pattern), _) => {
                let mut text = String::new();
                self.write(pattern, variables, &mut text);
                text
            }
            (None, Some(german)) => german.with(key, variables),
            (None, None) => key.to_owned(),
        }
    }

    /// Whether there is such a message.
    pub fn has(&self, key: &str) -> bool {
        self.pattern(key).is_some()
    }

    /// There are some hundred, so they are searched one by one.
    fn pattern(&self, key: &str) -> Option<&Pattern<&str>> {
        let added = self.added.get().into_iter().flat_map(entries);
        let entry = entries(&self.resource)
            .chain(added)
            .find(|(own, _)| *own == key);
        entry.map(|(_, pattern)| pattern)
    }

    fn write(
        &self,
        pattern: &Pattern<&str>,
        variables: &[(&'static str, Value)],
        text: &mut String,
    ) {
        let is_alone = pattern.elements.len() == 1;
        let [begin, end] = ISOLATE;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } if is_alone => {
                    self.write_placeable(expression, variables, text);
                }
                PatternElement::Placeable { expression } => {
                    text.push(begin);
                    self.write_placeable(expression, variables, text);
                    text.push(end);
                }
            }
        }
    }

    /// Writes a placeable: a variable, or the variant that matches one.
    fn write_placeable(
        &self,
        expression: &Expression<&str>,
        variables: &[(&'static str, Value)],
        text: &mut String,
    ) {
        match expression {
            Expression::Inline(variable) => match value(variable, variables) {
                Some(Value::Text(words)) => text.push_str(words),
                Some(Value::Number(number)) => text.push_str(&self.digits(*number)),
                None => text.push('…'),
            },
            Expression::Select { selector, variants } => {
                let value = value(selector, variables);
                let matching = variants
                    .iter()
                    .find(|it| value.is_some_and(|value| self.matches(&it.key, value)));
                let variant =
                    matching.or_else(|| variants.iter().find(|variant| variant.default));
                if let Some(variant) = variant {
                    self.write(&variant.value, variables, text);
                }
            }
        }
    }

    /// Whether a variant matches a value: the same text, the same number, or the plural
    /// category of the number.
    fn matches(&self, key: &VariantKey<&str>, value: &Value) -> bool {
        match (key, value) {
            (VariantKey::Identifier { name }, Value::Text(text)) => name == text,
            (VariantKey::Identifier { name }, Value::Number(number)) => {
                *name == (self.formats.plural)(self.language, *number)
            }
            (VariantKey::NumberLiteral { value }, Value::Number(number)) => {
                *value == number.to_string()
            }
            (VariantKey::NumberLiteral { .. }, Value::Text(_)) => false,
        }
    }

    /// A number with the digits of the language and no separators, because it may be a year.
    fn digits(&self, number: i64) -> String {
        let mut text = String::new();
        for character in number.to_string().chars() {
            match character.to_digit(10) {
                Some(digit) => {
                    text += &(self.formats.number)(self.language, digit.into());
                }
                None => text.push(character),
            }
        }
        text
    }
}

/// The messages of a file with their keys, in the order of the file.
fn entries(resource: &FluentResource) -> impl Iterator<Item = (&str, &Pattern<&str>)> {
    resource.entries().filter_map(|entry| match entry {
        Entry::Message(Message {
            id,
            value: Some(pattern),
            ..
        }) => Some((id.name, pattern)),
        _ => None,
    })
}

/// The value of a variable.
fn value<'a>(
    variable: &InlineExpression<&str>,
    variables: &'a [(&'static str, Value)],
) -> Option<&'a Value> {
    let InlineExpression::VariableReference { id } = variable else {
        return None;
    };
    let found = variables.iter().find(|(name, _)| *name == id.name);
    found.map(|(_, value)| value)
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages").finish_non_exhaustive()
    }
}

/// A text without the characters that isolate variables, for attributes and titles, which
/// show them as boxes.
pub fn plain(text: &str) -> String {
    text.replace(ISOLATE, "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::FORMATS;

    fn messages(source: &str) -> Messages {
        Messages::read(Language::GERMAN, source.into(), FORMATS).unwrap()
    }

    #[test]
    fn a_message_counts_by_the_plural_rules_of_its_language() {
        let german = messages(
            "places = { $count ->\n [one] ein Ort\n *[other] { $number } Orte\n }",
        );
        let count = |n: i64| {
            let number = n.to_string();
            plain(
                &german.with("places", &[("count", n.into()), ("number", number.into())]),
            )
        };
        assert_eq!(count(1), "ein Ort");
        assert_eq!(count(0), "0 Orte");
        assert_eq!(count(1234), "1234 Orte");
    }

    #[test]
    fn numbers_have_the_digits_of_the_language() {
        let source = "days = { $days }\nday = { $day }";
        for (tag, days) in [("de", "20"), ("ar", "٢٠"), ("fa", "۲۰")] {
            let Some(language) = Language::from_tag(tag) else {
                panic!("{tag} is not a language of the guide");
            };
            let messages = Messages::read(language, source.into(), FORMATS).unwrap();
            assert_eq!(messages.with("days", &[("days", 20_u8.into())]), days);
            assert_eq!(messages.with("day", &[("day", "20".into())]), "20");
        }
    }

    #[test]
    fn a_file_without_a_message_is_an_error() {
        for source in ["", "<!doctype html>", "a = { $"] {
            let result = Messages::read(Language::GERMAN, source.into(), FORMATS);
            assert_eq!(result.err(), Some(MessagesError::Empty), "{source}");
        }
    }

    #[test]
    fn what_is_missing_in_a_damaged_file_is_shown_in_german() {
        let german = messages("a = Eins\nb = Zwei\nerror-bundle-broken = Ende");
        assert!(german.is_complete());
        let mut english = messages("a = One\nb = { $");
        assert!(!english.is_complete());
        english.complete_from(Arc::new(german));
        assert_eq!(english.get("a"), "One");
        assert_eq!(english.get("b"), "Zwei");
    }

    #[test]
    fn a_file_that_is_cut_off_between_two_messages_is_not_complete() {
        assert!(!messages("a = One").is_complete());
    }

    #[test]
    fn messages_of_a_second_file_are_added_to_those_of_the_first() {
        let messages = messages("a = A");
        messages.add("b = { $count } B");
        messages.add("c = C");
        assert_eq!(messages.get("a"), "A");
        assert_eq!(plain(&messages.with("b", &[("count", 2_u8.into())])), "2 B");
        assert!(!messages.has("c"), "a file is added once");
    }

    #[test]
    fn a_message_that_is_not_there_is_known_as_missing() {
        assert!(!messages("a = A").has("b"));
        assert_eq!(messages("a = A").get("b"), "b");
    }
}
