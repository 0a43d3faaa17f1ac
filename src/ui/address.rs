//! The one table of addresses, read in both directions: which page an address shows,
//! and which address a page has.
//!
//! The router of Leptos could match these addresses too, but it cannot write
//! them, so each would be in the code twice. Here the links, the language
//! switch, the page that is shown and the tests all come from one table, and the
//! router does what it is best at: links, history, the query. Routes could spare only
//! [`Route::parse`], which is 0.7 kB of the first Wasm (brotli, 1.6 kB as it is), and would
//! bring the router's own matching and a closure for each page.

use crate::guide::{Details, Guide, RefugeesPage};
use crate::i18n::Language;

/// The path below which the guide lies on its host, without a final slash: nothing, or
/// what `WEGWEISER_BASE` said when it was built, such as `/guide`.
pub const BASE: &str = match option_env!("WEGWEISER_BASE") {
    Some(base) => base,
    None => "",
};

/// The path of a file of the guide, put together from parts: `data/guide.json`.
pub(super) fn file(parts: &[&str]) -> String {
    [BASE, "/", &parts.concat()].concat()
}

/// What an address leads to: a page in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// The language; missing where the address names none of ours.
    pub language: Option<Language>,
    /// The page.
    pub page: Page,
}

/// The pages of the guide.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Page {
    /// Home.
    Home,
    /// All topics.
    Topics,
    /// One topic, by its id.
    Topic(String),
    /// One place, by its id.
    Place(String),
    /// Search.
    Search,
    /// The Round Table for Integration.
    RoundTable,
    /// Refugees in Flensburg.
    Refugees,
    /// One of the five pages about refugees.
    RefugeesSection(RefugeesPage),
    /// The integration concept.
    Concept,
    /// The coordination offices.
    Offices,
    /// Where do I start: who am I?
    Start,
    /// What does somebody in this situation need?
    Situation(String),
    /// What to do about a need in a situation.
    Answer {
        /// The situation, by its id.
        situation: String,
        /// The need, by its id.
        need: String,
    },
    /// The first weeks: who am I?
    FirstWeeks,
    /// The first weeks in a situation, by its id.
    FirstWeeksOf(String),
    /// Letters from offices.
    Letters,
    /// One letter, by its id.
    Letter(String),
    /// Documents.
    Documents,
    /// Words of German offices.
    Glossary,
    /// Sentences to show at the counter.
    Phrases,
    /// Places kept on this device.
    Saved,
    /// About the guide.
    About,
    /// Who publishes it.
    Imprint,
    /// What becomes of the visitor's data.
    Privacy,
    /// How accessible it is.
    Accessibility,
    /// No page has this address.
    NotFound,
}

impl Page {
    /// Pages that have one address each, in the order of the table.
    pub const SINGLE: [Self; 18] = [
        Self::Home,
        Self::Topics,
        Self::Search,
        Self::RoundTable,
        Self::Refugees,
        Self::Concept,
        Self::Offices,
        Self::Start,
        Self::FirstWeeks,
        Self::Letters,
        Self::Documents,
        Self::Glossary,
        Self::Phrases,
        Self::Saved,
        Self::About,
        Self::Imprint,
        Self::Privacy,
        Self::Accessibility,
    ];

    /// The page that the parts of a path after the language name.
    fn from_segments(segments: &[&str]) -> Self {
        match segments {
            [] => Self::Home,
            ["topics"] => Self::Topics,
            ["topics", id] => Self::Topic((*id).to_owned()),
            ["places", id] => Self::Place((*id).to_owned()),
            ["search"] => Self::Search,
            ["round-table"] => Self::RoundTable,
            ["refugees"] => Self::Refugees,
            ["refugees", id] => RefugeesPage::ALL
                .into_iter()
                .find(|section| section.id() == *id)
                .map_or(Self::NotFound, Self::RefugeesSection),
            ["concept"] => Self::Concept,
            ["offices"] => Self::Offices,
            ["start"] => Self::Start,
            ["start", situation] => Self::Situation((*situation).to_owned()),
            ["start", situation, need] => Self::Answer {
                situation: (*situation).to_owned(),
                need: (*need).to_owned(),
            },
            ["first-weeks"] => Self::FirstWeeks,
            ["first-weeks", id] => Self::FirstWeeksOf((*id).to_owned()),
            ["letters"] => Self::Letters,
            ["letters", id] => Self::Letter((*id).to_owned()),
            ["documents"] => Self::Documents,
            ["glossary"] => Self::Glossary,
            ["phrases"] => Self::Phrases,
            ["saved"] => Self::Saved,
            ["about"] => Self::About,
            ["imprint"] => Self::Imprint,
            ["privacy"] => Self::Privacy,
            ["accessibility"] => Self::Accessibility,
            _ => Self::NotFound,
        }
    }

    /// The parts of the path after the language; none for home and for what is
    /// not there.
    fn segments(&self) -> [&str; 3] {
        let [first, second] = match self {
            Self::Answer { situation, need } => return ["start", situation, need],
            Self::Home | Self::NotFound => ["", ""],
            Self::Topics => ["topics", ""],
            Self::Topic(id) => ["topics", id],
            Self::Place(id) => ["places", id],
            Self::Search => ["search", ""],
            Self::RoundTable => ["round-table", ""],
            Self::Refugees => ["refugees", ""],
            Self::RefugeesSection(section) => ["refugees", section.id()],
            Self::Concept => ["concept", ""],
            Self::Offices => ["offices", ""],
            Self::Start => ["start", ""],
            Self::Situation(id) => ["start", id],
            Self::FirstWeeks => ["first-weeks", ""],
            Self::FirstWeeksOf(id) => ["first-weeks", id],
            Self::Letters => ["letters", ""],
            Self::Letter(id) => ["letters", id],
            Self::Documents => ["documents", ""],
            Self::Glossary => ["glossary", ""],
            Self::Phrases => ["phrases", ""],
            Self::Saved => ["saved", ""],
            Self::About => ["about", ""],
            Self::Imprint => ["imprint", ""],
            Self::Privacy => ["privacy", ""],
            Self::Accessibility => ["accessibility", ""],
        };
        [first, second, ""]
    }

    /// The name that tests and styles know the page by: `<main data-page>`.
    pub fn hook(&self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Topics => "topics",
            Self::Topic(_) => "topic",
            Self::Place(_) => "place",
            Self::Search => "search",
            Self::RoundTable => "round-table",
            Self::Refugees | Self::RefugeesSection(_) => "refugees",
            Self::Concept => "concept",
            Self::Offices => "offices",
            Self::Start | Self::Situation(_) | Self::Answer { .. } => "start",
            Self::FirstWeeks | Self::FirstWeeksOf(_) => "first-weeks",
            Self::Letters => "letters",
            Self::Letter(_) => "letter",
            Self::Documents => "documents",
            Self::Glossary => "glossary",
            Self::Phrases => "phrases",
            Self::Saved => "saved",
            Self::About => "about",
            Self::Imprint => "imprint",
            Self::Privacy => "privacy",
            Self::Accessibility => "accessibility",
            Self::NotFound => "not-found",
        }
    }

    /// The id of the page's own words in the texts; nothing for pages of records.
    pub fn text_id(&self) -> Option<&'static str> {
        match self {
            Self::Topic(_)
            | Self::Place(_)
            | Self::Situation(_)
            | Self::Answer { .. }
            | Self::FirstWeeksOf(_)
            | Self::Letter(_)
            | Self::NotFound => None,
            Self::RefugeesSection(section) => Some(section.id()),
            _ => Some(self.hook()),
        }
    }

    /// The page that lists this one, where one page does.
    pub fn above(&self) -> Option<Self> {
        match self {
            Self::Topic(_) => Some(Self::Topics),
            Self::RefugeesSection(_) => Some(Self::Refugees),
            Self::Situation(_) | Self::Answer { .. } => Some(Self::Start),
            Self::FirstWeeksOf(_) => Some(Self::FirstWeeks),
            Self::Letter(_) => Some(Self::Letters),
            _ => None,
        }
    }

    /// The part that the page shows, by its path: of the handbook
    /// (see [`part`](crate::guide::handbook::part)), or of the [`Details`] of records. `None` for
    /// a page that shows none.
    pub fn part(&self) -> Option<String> {
        let path = match self {
            Self::Topic(id) => ["handbook/topics/", id],
            Self::Place(id) => ["details/places-", Details::share(id)],
            // What the figures need comes with the code of their page.
            Self::RefugeesSection(RefugeesPage::Situation) => return None,
            Self::RefugeesSection(_) => ["details/facts", ""],
            Self::Start | Self::Situation(_) | Self::FirstWeeks => ["handbook/start", ""],
            Self::Answer { .. } => ["handbook/answers", ""],
            Self::FirstWeeksOf(_) => ["handbook/first-weeks", ""],
            Self::Letters | Self::Letter(_) => ["handbook/letters", ""],
            Self::Documents => ["handbook/documents", ""],
            Self::Glossary => ["handbook/glossary", ""],
            Self::Phrases => ["handbook/phrases", ""],
            _ => return None,
        };
        Some(path.concat())
    }

    /// Every page that has an address, in the order of the table; those of records of the
    /// handbook are not among them.
    pub fn all(guide: &Guide) -> Vec<Self> {
        let sections = RefugeesPage::ALL.map(Self::RefugeesSection);
        let topics = guide.topics.iter().map(|it| Self::Topic(it.id.into()));
        let places = guide.places.iter().map(|it| Self::Place(it.id.into()));
        let single = Self::SINGLE.into_iter();
        let all = single.chain(sections).chain(topics).chain(places);
        all.filter(|page| page.is_in(guide)).collect()
    }

    /// Whether a guide has what the page is about. Of pages about one record that is not
    /// asked here.
    pub(crate) fn is_in(&self, guide: &Guide) -> bool {
        match self {
            Self::Concept => guide.concept.is_some(),
            Self::Offices => !guide.offices.is_empty(),
            Self::Refugees => !guide.facts.is_empty() || !guide.figures.is_empty(),
            Self::RefugeesSection(section) => {
                let has_figures =
                    *section == RefugeesPage::Situation && !guide.figures.is_empty();
                has_figures || guide.facts_on(*section).next().is_some()
            }
            _ => true,
        }
    }

    /// The page whose words have this id.
    pub fn from_text_id(id: &str) -> Option<Self> {
        let sections = RefugeesPage::ALL.into_iter().map(Self::RefugeesSection);
        let mut pages = Self::SINGLE.into_iter().chain(sections);
        pages.find(|page| page.text_id() == Some(id))
    }

    /// The path of the page in a language, with its final slash.
    pub fn href(&self, language: Language) -> String {
        let mut path = file(&[]);
        let tag = [language.tag()];
        for segment in tag.into_iter().chain(self.segments()) {
            if !segment.is_empty() {
                path.push_str(segment);
                path.push('/');
            }
        }
        path
    }
}

impl Route {
    /// Reads a path, with or without its final slash, or with the name of its file.
    pub fn parse(path: &str) -> Self {
        let path = path.strip_prefix(BASE).unwrap_or_default();
        let mut segments: Vec<&str> =
            path.split('/').filter(|part| !part.is_empty()).collect();
        // The file of a page, as somebody types it who knows of files.
        segments.pop_if(|part| *part == "index.html");
        let language = segments.first().and_then(|tag| Language::from_tag(tag));
        let page = match language {
            Some(_) => Page::from_segments(&segments[1..]),
            None => Page::NotFound,
        };
        Self { language, page }
    }
}

/// The address of the file with a part in a language: `details/facts` is in
/// `data/details/{language}/facts.json`.
pub fn part_address(language: Language, part: &str) -> String {
    let (folder, name) = part.split_once('/').unwrap_or_default();
    file(&["data/", folder, "/", language.tag(), "/", name, ".json"])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn german(page: Page) -> Route {
        Route {
            language: Some(Language::GERMAN),
            page,
        }
    }

    #[test]
    fn the_address_of_a_page_leads_back_to_it() {
        let sections = RefugeesPage::ALL.map(Page::RefugeesSection);
        let records = [
            Page::Topic("health".into()),
            Page::Place("116117".into()),
            Page::Situation("ukraine".into()),
            Page::Answer {
                situation: "ukraine".into(),
                need: "work".into(),
            },
            Page::FirstWeeksOf("ukraine".into()),
            Page::Letter("bamf-hearing".into()),
        ];
        for page in Page::SINGLE.into_iter().chain(sections).chain(records) {
            for language in Language::all() {
                let address = Route::parse(&page.href(language));
                assert_eq!(address.language, Some(language));
                assert_eq!(address.page, page);
            }
        }
    }

    #[test]
    fn addresses_are_those_of_the_design() {
        for (path, hook) in [
            ("/de/", "home"),
            ("/de/topics/", "topics"),
            ("/de/topics/health/", "topic"),
            ("/de/places/jobcenter/", "place"),
            ("/de/search/", "search"),
            ("/de/round-table/", "round-table"),
            ("/de/refugees/", "refugees"),
            ("/de/refugees/rights/", "refugees"),
            ("/de/concept/", "concept"),
            ("/de/offices/", "offices"),
            ("/de/start/", "start"),
            ("/de/start/ukraine/", "start"),
            ("/de/start/ukraine/work/", "start"),
            ("/de/first-weeks/", "first-weeks"),
            ("/de/first-weeks/ukraine/", "first-weeks"),
            ("/de/letters/", "letters"),
            ("/de/letters/bamf-hearing/", "letter"),
            ("/de/documents/", "documents"),
            ("/de/glossary/", "glossary"),
            ("/de/phrases/", "phrases"),
            ("/de/saved/", "saved"),
            ("/de/about/", "about"),
            ("/de/imprint/", "imprint"),
            ("/de/privacy/", "privacy"),
            ("/de/accessibility/", "accessibility"),
            ("/de/nothing/", "not-found"),
        ] {
            assert_eq!(Route::parse(path).page.hook(), hook, "{path}");
        }
    }

    #[test]
    fn the_final_slash_may_be_missing() {
        assert_eq!(Route::parse("/de"), german(Page::Home));
        assert_eq!(Route::parse("/de/round-table"), german(Page::RoundTable));
    }

    #[test]
    fn the_file_of_a_page_may_be_named() {
        assert_eq!(Route::parse("/de/index.html"), german(Page::Home));
        assert_eq!(Route::parse("/de/topics/index.html"), german(Page::Topics));
        assert_eq!(Route::parse("/de/index.html/x").page, Page::NotFound);
    }

    #[test]
    fn what_is_no_address_is_not_found() {
        for path in [
            "/",
            "/xx/",
            "/topics/",
            "/de/refugees/x/",
            "/de/a/b/c/",
            "//",
            "/DE/",
        ] {
            assert_eq!(Route::parse(path).page, Page::NotFound, "{path}");
        }
    }

    #[test]
    fn pages_are_found_by_the_id_of_their_words() {
        assert_eq!(Page::from_text_id("concept"), Some(Page::Concept));
        let rights = Page::RefugeesSection(RefugeesPage::Rights);
        assert_eq!(Page::from_text_id("rights"), Some(rights));
        assert_eq!(Page::from_text_id("health"), None);
    }
}
