//! Everything that a page needs in one language.

use std::any::Any;
use std::sync::{Arc, OnceLock};

use leptos::prelude::*;

use super::Page;
use super::loaded::{PageWords, Part, Parts};
use crate::guide::{
    AsId, Guide, List, PageText, Place, PlaceKind, PlaceText, Str, Text, Texts, Topic,
};
use crate::i18n::{DateStyle, Formats, Language, Messages, Value, plain};
use crate::time::{Date, Dated, QualifiedDate, TimeOfDay, Weekday};

/// The guide in one language: cheap to clone, never changing but for what comes later, parts of
/// the handbook and the words that only pages of the chunk show.
#[derive(Clone)]
pub struct Locale(Arc<Inner>);

struct Inner {
    language: Language,
    guide: Arc<Guide>,
    texts: Texts,
    /// The texts with those that only pages of the chunk show.
    whole: OnceLock<Texts>,
    messages: Messages,
    formats: Formats,
    parts: Parts,
}

/// The locale of the page that is being rendered.
///
/// # Panics
///
/// Never within the app: [`super::App`] provides it around every page.
pub(super) fn use_locale() -> Locale {
    expect_context()
}

impl Locale {
    /// Brings together the bundle and the words of a language.
    pub fn new(
        language: Language,
        guide: Arc<Guide>,
        texts: Texts,
        messages: Messages,
        formats: Formats,
    ) -> Self {
        Self(Arc::new(Inner {
            language,
            guide,
            texts,
            whole: OnceLock::new(),
            messages,
            formats,
            parts: Parts::default(),
        }))
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.0.language
    }

    /// The bundle.
    pub fn guide(&self) -> &Arc<Guide> {
        &self.0.guide
    }

    /// The words of the bundle.
    pub fn texts(&self) -> &Texts {
        self.0.whole.get().unwrap_or(&self.0.texts)
    }

    /// Adds the words that only pages of the chunk show: messages, in Fluent, and the texts
    /// with theirs.
    pub(super) fn add_words(&self, messages: &str, texts: Texts) {
        self.0.messages.add(messages);
        // They may have come twice at the same time; both are the same.
        self.0.whole.get_or_init(|| texts);
    }

    /// Whether these words are here.
    pub(super) fn is_whole(&self) -> bool {
        self.0.whole.get().is_some()
    }

    /// Adds the part that a page shows; `None` if there is none, so that the page is not found.
    pub(super) fn add_part(&self, page: &Page, part: Option<&'static dyn Part>) {
        if let Some(path) = page.part() {
            self.0.parts.add(path, part);
        }
    }

    /// Whether the part that a page shows is here, if it shows one.
    pub(super) fn has_part(&self, page: &Page) -> bool {
        let is_unknown =
            matches!(page, Page::Topic(id) if self.guide().topic(id).is_none());
        let path = page.part();
        is_unknown || path.is_none_or(|path| self.0.parts.get(&path).is_some())
    }

    /// Whether all words of the page of a record are here without its part: they are among
    /// those of the chunk, too.
    pub(super) fn has_words_of(&self, page: &Page) -> bool {
        self.is_whole() && matches!(page, Page::Place(_) | Page::RefugeesSection(_))
    }

    /// The part that a page shows; `None` if there is none, or none of this type.
    pub(super) fn part<T: Part>(&self, page: &Page) -> Option<&'static T> {
        let part: &dyn Any = self.0.parts.get(&page.part()?)??;
        part.downcast_ref()
    }

    /// What the handbook calls a page; `None` if it has no such page.
    pub(super) fn part_words(&self, page: &Page) -> Option<PageWords> {
        self.0.parts.get(&page.part()?)??.words(page)
    }

    /// The words in the part of a page that the glossary explains.
    pub(super) fn part_terms(&self, page: &Page) -> List<Str> {
        let part = page.part().and_then(|path| self.0.parts.get(&path));
        part.flatten().map(Part::terms).unwrap_or_default()
    }

    /// Whether a page is about violence or a crisis, as far as its part has been loaded.
    pub(super) fn is_discreet(&self, page: &Page) -> bool {
        match page {
            Page::Topic(id) => self.guide().topic(id).is_some_and(|it| it.discreet),
            Page::Place(id) => self.guide().place(id).is_some_and(|it| it.discreet),
            page => self.part_words(page).is_some_and(|it| it.is_discreet),
        }
    }

    /// Whether the guide has a page.
    pub(super) fn has(&self, page: &Page) -> bool {
        match page {
            Page::Topic(id) => self.guide().topic(id).is_some(),
            Page::Place(id) => self.guide().place(id).is_some(),
            Page::Situation(_)
            | Page::Answer { .. }
            | Page::FirstWeeksOf(_)
            | Page::Letter(_) => self.part_words(page).is_some(),
            page => *page != Page::NotFound,
        }
    }

    /// The words of the interface, where nothing else uses the locale any more.
    pub fn into_messages(self) -> Option<Messages> {
        Arc::into_inner(self.0).map(|inner| inner.messages)
    }

    /// A message of the interface.
    pub fn text(&self, key: &str) -> String {
        self.0.messages.get(key)
    }

    /// A message with variables.
    pub fn text_with<const N: usize>(
        &self,
        key: &str,
        variables: [(&'static str, Value); N],
    ) -> String {
        self.0.messages.with(key, &variables)
    }

    /// A message that counts: `$count` chooses the plural, `$number` is what is read.
    pub fn count(&self, key: &str, count: usize) -> String {
        let number = self.number(count as f64);
        let variables = [("count", (count as i64).into()), ("number", number.into())];
        self.0.messages.with(key, &variables)
    }

    /// A message for an attribute or a title, without marks of direction.
    pub fn label<const N: usize>(
        &self,
        key: &str,
        variables: [(&'static str, Value); N],
    ) -> String {
        plain(&self.0.messages.with(key, &variables))
    }

    /// A number.
    pub fn number(&self, value: f64) -> String {
        (self.0.formats.number)(self.0.language, value)
    }

    /// A date.
    pub fn date(&self, date: Date, style: DateStyle) -> String {
        (self.0.formats.date)(self.0.language, date, style)
    }

    /// A time of day.
    pub fn time(&self, time: TimeOfDay) -> String {
        (self.0.formats.time)(self.0.language, time)
    }

    /// The name of a day of the week.
    pub fn weekday(&self, weekday: Weekday) -> String {
        (self.0.formats.weekday)(self.0.language, weekday)
    }

    /// The name of a month, 1 to 12.
    pub fn month(&self, month: u8) -> String {
        (self.0.formats.month)(self.0.language, month)
    }

    /// Minutes from now: in 20 minutes.
    pub fn in_minutes(&self, minutes: u32) -> String {
        (self.0.formats.in_minutes)(self.0.language, minutes)
    }

    /// Things in a row, with the comma and the "and" of the language.
    pub fn list(&self, items: &[String]) -> String {
        (self.0.formats.list)(self.0.language, items)
    }

    /// How old a source is, in words.
    pub fn dated(&self, dated: Dated) -> String {
        match dated {
            Dated::At(date) => self.qualified(date),
            Dated::Since(date) => {
                self.text_with("dated-since", [("from", self.qualified(date).into())])
            }
            Dated::Between(from, to) => self.text_with(
                "dated-between",
                [
                    ("from", self.qualified(from).into()),
                    ("to", self.qualified(to).into()),
                ],
            ),
        }
    }

    fn qualified(&self, date: QualifiedDate) -> String {
        let text = self.0.formats.partial_date(self.0.language, date.date);
        if date.approximate {
            self.text_with("dated-circa", [("date", text.into())])
        } else {
            text
        }
    }

    /// The words for a place.
    pub fn place(&self, id: impl AsId<Place>) -> PlaceText {
        self.texts().places.get(id).cloned().unwrap_or_default()
    }

    /// The name of a topic.
    pub fn topic(&self, id: impl AsId<Topic>) -> Text {
        let topic = self.texts().topics.get(id);
        topic.map(|topic| topic.name).unwrap_or_default()
    }

    /// The name of a kind of place.
    pub fn kind(&self, id: impl AsId<PlaceKind>) -> Text {
        self.texts().kinds.get(id).cloned().unwrap_or_default()
    }

    /// The words of a page that is mostly text.
    pub fn page(&self, page: &Page) -> Option<&PageText> {
        self.texts().pages.get(page.text_id()?)
    }

    /// The heading of a page; empty where there is no such page.
    pub fn title(&self, page: &Page) -> Text {
        let record = match page {
            Page::Topic(id) => self.guide().topic(id).map(|_| self.topic(id)),
            Page::Place(id) => self.guide().place(id).map(|place| place.name.into()),
            _ => self.page(page).map(|text| text.title),
        };
        let record = record.or_else(|| self.part_words(page).map(|words| words.title));
        record.unwrap_or_default()
    }

    /// The title of a page in the browser's tab and in its history: the heading, the page
    /// above it where there is one, and the name of the guide.
    pub fn document_title(&self, page: &Page) -> String {
        let site = self.text("site-name");
        let mut title = match (page, page.above()) {
            (Page::Home, _) => site,
            // Others may see the tab: it names neither what the visitor is afraid of nor the
            // visitor's situation.
            (page, None) if self.is_discreet(page) => site,
            (page, Some(above)) if self.is_discreet(page) || self.is_situation(page) => {
                [self.title(&above).as_str(), &site].join(" – ")
            }
            (page, Some(above)) => {
                [&*self.name(page), self.title(&above).as_str(), &site].join(" – ")
            }
            (page, None) => {
                let mut title = self.name(page);
                if let Some(street) = self.street_of_namesake(page) {
                    title = [&title, street].join(", ");
                }
                [title, site].join(" – ")
            }
        };
        // Where a word may be broken; a title is not broken.
        title.retain(|character| character != '\u{ad}');
        title
    }

    /// Whether a page is about a visitor's situation, which a letter tells, too.
    fn is_situation(&self, page: &Page) -> bool {
        let is_own = matches!(
            page,
            Page::Situation(_) | Page::FirstWeeksOf(_) | Page::Letter(_)
        );
        is_own && self.has(page)
    }

    /// The heading of a page, or that of the page for what is not there.
    fn name(&self, page: &Page) -> String {
        let title = self.title(page);
        if title.is_empty() {
            self.text("not-found-title")
        } else {
            title.to_string()
        }
    }

    /// What distinguishes a place from another one, or from a page, of the same name.
    fn street_of_namesake(&self, page: &Page) -> Option<&'static str> {
        let Page::Place(id) = page else { return None };
        let guide = self.guide();
        let place = guide.place(id)?;
        let namesakes = guide.places.iter().filter(|it| it.name == place.name);
        let is_page = self.title(&Page::RoundTable).as_str() == place.name.as_str();
        let street = place.address?.address_1?;
        (is_page || namesakes.count() > 1).then(|| street.as_str())
    }

    /// The path of a page in this language.
    pub fn href(&self, page: &Page) -> String {
        page.href(self.language())
    }
}
