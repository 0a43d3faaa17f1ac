//! The languages of the guide, and how one of them is chosen.

use std::sync::LazyLock;

/// One line a language: its BCP 47 tag, its direction, and its own name for itself.
const LINES: &str = include_str!("../../locales/languages.tsv");

static LANGUAGES: LazyLock<Vec<Entry>> =
    LazyLock::new(|| LINES.lines().filter_map(Entry::read).collect());

/// A language of the guide.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(usize);

struct Entry {
    tag: &'static str,
    direction: Direction,
    name: &'static str,
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

    /// The language of a tag of ours, written exactly so.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::all().find(|language| language.tag() == tag)
    }

    /// The language that serves a reader best who prefers these, most wanted
    /// first: look-up by RFC 4647 §3.4, so `en-GB` gets `en`; whoever names none
    /// of ours gets English, and whoever names none at all German.
    pub fn negotiate<'a>(preferred: impl IntoIterator<Item = &'a str>) -> Self {
        let mut names_any = false;
        for tag in preferred {
            names_any = true;
            if let Some(language) = Self::look_up(tag) {
                return language;
            }
        }
        let english = Self::from_tag("en").filter(|_| names_any);
        english.unwrap_or(Self::GERMAN)
    }

    /// Shortens a tag from its end until it is one of ours.
    fn look_up(tag: &str) -> Option<Self> {
        let tag = tag.replace('_', "-").to_ascii_lowercase();
        let mut range = match tag.split_once('-') {
            // Dari is the Persian of Afghanistan: one written language.
            Some(("prs", _)) => "fa",
            None if tag == "prs" => "fa",
            _ => tag.as_str(),
        };
        loop {
            if let Some(language) = Self::from_tag(range) {
                return Some(language);
            }
            range = &range[..range.rfind('-')?];
        }
    }

    /// The BCP 47 tag, as in addresses and in `<html lang>`.
    pub fn tag(self) -> &'static str {
        LANGUAGES[self.0].tag
    }

    /// The direction of its script.
    pub fn direction(self) -> Direction {
        LANGUAGES[self.0].direction
    }

    /// What the language calls itself, in its own script.
    pub fn name(self) -> &'static str {
        LANGUAGES[self.0].name
    }
}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn odd_tags_are_no_trouble() {
        assert_eq!(negotiated(&["", "-", "---", "x-klingon", "ü"]), "en");
    }
}
