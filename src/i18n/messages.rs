//! The words of the interface, in Fluent.

use std::fmt;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::Language;

/// The messages of one language.
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
}

/// Why a Fluent file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessagesError {
    /// The tag of the language is none (BCP 47).
    Tag(String),
    /// The file has a mistake; the text is Fluent's own.
    Syntax(String),
}

impl fmt::Display for MessagesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tag(tag) => write!(f, "`{tag}` is no language tag"),
            Self::Syntax(reason) => f.write_str(reason),
        }
    }
}

impl std::error::Error for MessagesError {}

impl Messages {
    /// Reads a Fluent file.
    ///
    /// # Errors
    ///
    /// When the file is no Fluent, or has a message twice.
    pub fn read(language: Language, source: String) -> Result<Self, MessagesError> {
        let tag: LanguageIdentifier = language
            .tag()
            .parse()
            .map_err(|_| MessagesError::Tag(language.tag().into()))?;
        let resource = FluentResource::try_new(source)
            .map_err(|(_, errors)| MessagesError::Syntax(format!("{errors:?}")))?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle
            .add_resource(resource)
            .map_err(|errors| MessagesError::Syntax(format!("{errors:?}")))?;
        Ok(Self { bundle })
    }

    /// A message without variables.
    pub fn get(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// A message with variables.
    pub fn with<const N: usize>(
        &self,
        key: &str,
        variables: [(&'static str, FluentValue<'_>); N],
    ) -> String {
        let mut args = FluentArgs::with_capacity(N);
        for (name, value) in variables {
            args.set(name, value);
        }
        self.format(key, Some(&args))
    }

    /// Whether there is such a message.
    pub fn has(&self, key: &str) -> bool {
        self.bundle
            .get_message(key)
            .is_some_and(|message| message.value().is_some())
    }

    /// Every language has every message (a test sees to it), so the key itself
    /// is shown only in a file that somebody edits just now.
    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let pattern = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value());
        match pattern {
            Some(pattern) => {
                let text = self.bundle.format_pattern(pattern, args, &mut Vec::new());
                text.into_owned()
            }
            None => key.to_owned(),
        }
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages").finish_non_exhaustive()
    }
}

/// Takes the marks out that isolate variables in a text of the other direction
/// (FSI and PDI, UAX #9): for attributes and titles, which show them as boxes.
pub fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(source: &str) -> Messages {
        Messages::read(Language::GERMAN, source.into()).unwrap()
    }

    #[test]
    fn a_message_counts_by_the_plural_rules_of_its_language() {
        let german = messages(
            "places = { $count ->\n [one] ein Ort\n *[other] { $number } Orte\n }",
        );
        let count = |n: i64| {
            let number = n.to_string();
            plain(
                &german.with("places", [("count", n.into()), ("number", number.into())]),
            )
        };
        assert_eq!(count(1), "ein Ort");
        assert_eq!(count(0), "0 Orte");
        assert_eq!(count(1234), "1234 Orte");
    }

    #[test]
    fn a_broken_file_is_an_error_and_no_panic() {
        let result = Messages::read(Language::GERMAN, "a = { $".into());
        assert!(matches!(result, Err(MessagesError::Syntax(_))));
    }

    #[test]
    fn a_message_that_is_not_there_is_known_as_missing() {
        assert!(!messages("a = A").has("b"));
        assert_eq!(messages("a = A").get("b"), "b");
    }
}
