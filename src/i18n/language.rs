//! The languages of the guide, and how one of them is chosen.

use std::sync::LazyLock;

use super::Script;

/// One line for each language, with these fields separated by tabs: its BCP 47 tag, its
/// direction, its own name for itself, the CLDR locale for its numbers and dates, other
/// names that people may search for, its words for "read this page in …", and optionally
/// the tags of languages that are written the same.
const LINES: &str = include_str!(concat!(env!("OUT_DIR"), "/languages.tsv"));

static LANGUAGES: LazyLock<Vec<Entry>> =
    LazyLock::new(|| lines().lines().filter_map(Entry::read).collect());

/// The languages of the guide that is built: what runs on the machine that builds it need not
/// be compiled anew for another city.
#[cfg(not(feature = "csr"))]
fn lines() -> &'static str {
    let city = std::env::var("WEGWEISER_CITY").unwrap_or_default();
    let path = (!city.is_empty()).then(|| [&city, "/locales/languages.tsv"].concat());
    let own = path.and_then(|path| std::fs::read_to_string(path).ok());
    own.map_or(LINES, |own| own.leak())
}

#[cfg(feature = "csr")]
fn lines() -> &'static str {
    LINES
}

/// A language of the guide.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(usize);

struct Entry {
    tag: &'static str,
    direction: Direction,
    name: &'static str,
    formats: &'static str,
    other_names: &'static str,
    offer: &'static str,
    also: &'static str,
}

/// The direction in which a script runs, as in HTML's `dir`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Entry {
    fn read(line: &'static str) -> Option<Self> {
        let mut fields = line.split('\t');
        Some(Self {
            tag: fields.next()?,
            direction: match fields.next()? {
                "rtl" => Direction::Rtl,
                _ => Direction::Ltr,
            },
            name: fields.next()?,
            formats: fields.next()?,
            other_names: fields.next()?,
            offer: fields.next()?,
            also: fields.next().unwrap_or_default(),
        })
    }
}

impl Language {
    /// German: the language that the content is written in.
    pub const GERMAN: Self = Self(0);

    /// All languages, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..LANGUAGES.len()).map(Self)
    }

    /// The language with exactly this tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::all().find(|language| language.tag() == tag)
    }

    /// The best language for somebody who prefers these, given as BCP 47 tags, best first.
    /// It is looked up by RFC 4647 §3.4, so `en-GB` gets `en`. If the guide has none of
    /// them it is English; if the list is empty it is German.
    ///
    /// ```
    /// use wegweiser::i18n::Language;
    ///
    /// assert_eq!(Language::negotiate(["uk-UA", "en"]).tag(), "uk");
    /// assert_eq!(Language::negotiate(["ja"]).tag(), "en");
    /// ```
    pub fn negotiate<'a>(preferred: impl IntoIterator<Item = &'a str>) -> Self {
        let mut preferred = preferred.into_iter().peekable();
        let names_any = preferred.peek().is_some();
        let english = Self::from_tag("en").filter(|_| names_any);
        Self::find(preferred).or(english).unwrap_or(Self::GERMAN)
    }

    /// The first language of the guide that somebody who prefers these can read; `None` where
    /// the guide has none of them.
    ///
    /// ```
    /// use wegweiser::i18n::Language;
    ///
    /// assert_eq!(Language::find(["ja", "uk-UA"]).map(Language::tag), Some("uk"));
    /// assert_eq!(Language::find(["ja"]), None);
    /// ```
    pub fn find<'a>(preferred: impl IntoIterator<Item = &'a str>) -> Option<Self> {
        preferred
            .into_iter()
            .map(Self::written_as)
            .find_map(Self::look_up)
    }

    /// The language with this tag, or else with this tag without its last parts.
    ///
    /// By hand, because `fluent-langneg` with the tags of `unic-langid` is 2.7 kB in brotli
    /// and gives the same, with which the tests compare it.
    fn look_up(tag: &str) -> Option<Self> {
        let own = Self::all().find(|own| own.tag().eq_ignore_ascii_case(tag));
        let shorter = || Self::look_up(tag.rsplit_once(['-', '_'])?.0);
        own.or_else(shorter)
    }

    /// The tag of the guide's language that is written the same as another one: Dari is the Persian of
    /// Afghanistan.
    fn written_as(tag: &str) -> &str {
        let base = tag.split(['-', '_']).next().unwrap_or_default();
        let is_ours = |it: &&Entry| {
            let mut also = it.also.split_whitespace();
            also.any(|own| own.eq_ignore_ascii_case(base))
        };
        LANGUAGES.iter().find(is_ours).map_or(tag, |it| it.tag)
    }

    /// The BCP 47 tag, as in addresses and in `<html lang>`.
    pub fn tag(self) -> &'static str {
        LANGUAGES[self.0].tag
    }

    /// Its first subtag: `de` for Leichte Sprache, too.
    pub fn base(self) -> &'static str {
        self.tag().split('-').next().unwrap_or_default()
    }

    /// The script that it is written in, which is that of its own name.
    pub fn script(self) -> Script {
        Script::of(self.name()).unwrap_or(Script::Latin)
    }

    /// Whether it is written in Latin letters.
    pub fn is_latin(self) -> bool {
        self.script() == Script::Latin
    }

    /// The direction of its script.
    pub fn direction(self) -> Direction {
        LANGUAGES[self.0].direction
    }

    /// What the language calls itself, in its own script.
    pub fn name(self) -> &'static str {
        LANGUAGES[self.0].name
    }

    /// The locale for its numbers and dates, as a BCP 47 tag.
    pub fn formats(self) -> &'static str {
        LANGUAGES[self.0].formats
    }

    /// Its names in other languages, for a search in the language switch.
    pub fn other_names(self) -> &'static str {
        LANGUAGES[self.0].other_names
    }

    /// Its words for "read this page in …".
    pub fn offer(self) -> &'static str {
        LANGUAGES[self.0].offer
    }
}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use fluent_langneg::{NegotiationStrategy, negotiate_languages};
    use proptest::prelude::*;
    use unic_langid::LanguageIdentifier;

    use super::*;

    /// What the library says.
    fn negotiated_by_library(preferred: &[String]) -> Option<String> {
        let read = |tag: &str| tag.parse::<LanguageIdentifier>().ok();
        let wanted: Vec<_> = preferred.iter().filter_map(|tag| read(tag)).collect();
        let ours: Vec<_> = Language::all().filter_map(|it| read(it.tag())).collect();
        let found =
            negotiate_languages(&wanted, &ours, None, NegotiationStrategy::Lookup);
        found.first().map(|found| found.to_string())
    }

    proptest! {
        #[test]
        fn the_library_finds_the_same(
            preferred in prop::collection::vec(
                "(de|en|ar|fa|uk|ro|da|zh|sr)([-_](Latn|Arab))?([-_](DE|GB|SY))?", 0..4,
            ),
        ) {
            let found = Language::find(preferred.iter().map(String::as_str));
            let tag = found.map(|found| found.tag().to_owned());
            prop_assert_eq!(tag, negotiated_by_library(&preferred));
        }
    }

    fn negotiated(preferred: &[&str]) -> &'static str {
        Language::negotiate(preferred.iter().copied()).tag()
    }

    #[test]
    fn every_line_of_the_list_is_a_language() {
        assert_eq!(Language::all().count(), LINES.lines().count());
        assert_eq!(Language::GERMAN.tag(), "de");
    }

    #[test]
    fn a_reader_gets_the_first_language_of_theirs_that_is_there() {
        assert_eq!(negotiated(&["en-GB", "de"]), "en");
        assert_eq!(negotiated(&["zh-Hant-TW", "de-AT", "en"]), "de");
        assert_eq!(negotiated(&["EN_us"]), "en");
    }

    #[test]
    fn a_reader_of_none_of_ours_gets_english() {
        assert_eq!(negotiated(&["zh", "ja-JP"]), "en");
    }

    #[test]
    fn a_reader_who_names_no_language_gets_german() {
        assert_eq!(negotiated(&[]), "de");
    }

    #[test]
    fn dari_is_read_as_persian() {
        let persian = Language::from_tag("fa");
        assert_eq!(Language::find(["prs-AF"]), persian);
        assert_eq!(
            Language::find(["prs", "de"]),
            persian.or(Some(Language::GERMAN))
        );
    }

    #[test]
    fn easy_german_is_only_for_those_who_choose_it() {
        assert_eq!(negotiated(&["de-DE"]), "de");
        assert_eq!(negotiated(&["de-AT", "en"]), "de");
    }

    #[test]
    fn its_name_shows_the_script() {
        let others = Language::all().filter(|language| !language.is_latin());
        let tags: Vec<_> = others.map(Language::tag).collect();
        assert_eq!(tags, ["ar", "fa", "uk", "ru", "bg"]);
    }

    #[test]
    fn malformed_tags_are_ignored() {
        assert_eq!(negotiated(&["", "-", "---", "x-klingon", "ü"]), "en");
    }
}
