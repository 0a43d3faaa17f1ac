//! The words of the interface, in Fluent.

use std::fmt;
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::Language;

/// The message that ends every Fluent file: where it is missing, the file is cut off.
const LAST: &str = "error-bundle-broken";

/// The messages of one language.
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
    is_whole: bool,
    german: Option<Arc<Messages>>,
}

/// Why a Fluent file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessagesError {
    /// The tag of the language is none (BCP 47).
    Tag(String),
    /// There is no message in the file.
    Empty,
}

impl fmt::Display for MessagesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tag(tag) => write!(f, "`{tag}` is no language tag"),
            Self::Empty => f.write_str("there is no message in the file"),
        }
    }
}

impl std::error::Error for MessagesError {}

impl Messages {
    /// Reads a Fluent file. Messages with a mistake are left out, and so is what
    /// comes after the place where the file is cut off; see [`Self::is_whole`].
    ///
    /// # Errors
    ///
    /// When nothing in the file is a message.
    pub fn read(language: Language, source: String) -> Result<Self, MessagesError> {
        let tag: LanguageIdentifier = language
            .tag()
            .parse()
            .map_err(|_| MessagesError::Tag(language.tag().into()))?;
        let (resource, has_mistakes) = match FluentResource::try_new(source) {
            Ok(resource) => (resource, false),
            Err((resource, _)) => (resource, true),
        };
        let is_message = |entry: &Entry<_>| matches!(entry, Entry::Message(_));
        if !resource.entries().any(is_message) {
            return Err(MessagesError::Empty);
        }
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_formatter(Some(in_own_digits));
        let is_single = bundle.add_resource(resource).is_ok();
        let is_whole = !has_mistakes && is_single && bundle.has_message(LAST);
        Ok(Self {
            bundle,
            is_whole,
            german: None,
        })
    }

    /// Whether the file has no mistake and reaches to its end.
    pub fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// Takes from the German what is missing.
    pub fn complete_from(&mut self, german: Arc<Messages>) {
        self.german = Some(german);
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

    /// Every language has every message (a test sees to it), so German is shown only
    /// where a file was damaged, and the key itself only where the German was, too.
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
            None => match &self.german {
                Some(german) => german.format(key, args),
                None => key.to_owned(),
            },
        }
    }
}

/// The zero of the digits in which a language writes its numbers (CLDR's default
/// numbering systems `arab` and `arabext`); nothing where these are the Latin ones.
struct Zero(Option<char>);

impl Memoizable for Zero {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): Self::Args) -> Result<Self, ()> {
        Ok(Self(match language.language.as_str() {
            "ar" => Some('٠'),
            "fa" => Some('۰'),
            _ => None,
        }))
    }
}

/// Writes the numbers in messages; Fluent itself writes them with Latin digits only.
fn in_own_digits(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let zero = memoizer
        .with_try_get::<Zero, _, _>((), |zero| zero.0)
        .ok()??;
    let own = |character: char| match character.to_digit(10) {
        Some(digit) => char::from_u32(zero as u32 + digit).unwrap_or(character),
        None => character,
    };
    Some(number.as_string().chars().map(own).collect())
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
    fn numbers_have_the_digits_of_the_language() {
        let source = "days = { $days }\nday = { $day }";
        for (tag, days) in [("de", "20"), ("ar", "٢٠"), ("fa", "۲۰")] {
            let Some(language) = Language::from_tag(tag) else {
                panic!("{tag} is no language of ours");
            };
            let messages = Messages::read(language, source.into()).unwrap();
            assert_eq!(plain(&messages.with("days", [("days", 20.into())])), days);
            assert_eq!(plain(&messages.with("day", [("day", "20".into())])), "20");
        }
    }

    #[test]
    fn a_file_without_a_message_is_an_error() {
        for source in ["", "<!doctype html>", "a = { $"] {
            let result = Messages::read(Language::GERMAN, source.into());
            assert_eq!(result.err(), Some(MessagesError::Empty), "{source}");
        }
    }

    #[test]
    fn what_is_missing_in_a_damaged_file_stands_there_in_german() {
        let german = messages("a = Eins\nb = Zwei\nerror-bundle-broken = Ende");
        assert!(german.is_whole());
        let mut english = messages("a = One\nb = { $");
        assert!(!english.is_whole());
        english.complete_from(Arc::new(german));
        assert_eq!(english.get("a"), "One");
        assert_eq!(english.get("b"), "Zwei");
    }

    #[test]
    fn a_file_that_is_cut_off_between_two_messages_is_not_whole() {
        assert!(!messages("a = One").is_whole());
    }

    #[test]
    fn a_message_that_is_not_there_is_known_as_missing() {
        assert!(!messages("a = A").has("b"));
        assert_eq!(messages("a = A").get("b"), "b");
    }
}
