//! What a query leads to.

use std::sync::Arc;

use crate::guide::Guide;
use crate::search::catalog::{Entry, Kind};
use crate::search::{Explanation, Highlights};

/// How many of the first results decide what a query is about.
const LEADING: usize = 3;

/// What a query leads to, as the search page shows it.
#[derive(Clone, PartialEq)]
pub(in crate::ui) struct SearchResults {
    /// A better spelling of the query.
    pub(in crate::ui) did_you_mean: Option<String>,
    /// What was found, best first.
    pub(in crate::ui) items: Vec<SearchResult>,
    /// The words to highlight in the results.
    pub(in crate::ui) highlights: Arc<Highlights>,
    /// Whether the query was understood as it was typed: something was found, and there is
    /// no better spelling.
    pub(in crate::ui) is_understood: bool,
    /// The ids of the places to call at once, if the query tells of a danger.
    pub(in crate::ui) crisis_lines: Vec<&'static str>,
    /// Whether the words of the query stand for what others need not know of.
    pub(super) has_secret: bool,
    /// Whether the engine knew what sentences mean. Before, none can be said to be harmless.
    pub(in crate::ui) is_learned: bool,
}

impl SearchResults {
    /// Whether the query is about something that others need not know of, or may be: a
    /// danger, one of its words, or one of the first results is.
    pub(in crate::ui) fn is_discreet(&self, guide: &Guide) -> bool {
        let mut first = self.items.iter().take(LEADING);
        !self.is_learned
            || self.has_secret
            || !self.crisis_lines.is_empty()
            || first.any(|result| result.is_discreet(guide))
    }

    /// Whom to call at once: where the query tells of a danger, or leads to help against
    /// violence or in a crisis. `None` where it is about something else.
    pub(in crate::ui) fn lines(&self, guide: &Guide) -> Option<Vec<&'static str>> {
        let mut first = self.items.iter().take(LEADING);
        if !self.crisis_lines.is_empty() {
            Some(self.crisis_lines.clone())
        } else if first.any(|it| !it.is_in_passing && it.is_private(guide)) {
            Some(guide.danger.iter().map(|id| id.as_str()).collect())
        } else {
            None
        }
    }
}

/// One thing that was found.
#[derive(Clone, PartialEq)]
pub(in crate::ui) struct SearchResult {
    /// What it is.
    pub(in crate::ui) entry: Entry,
    /// Why it was found, where it does not contain the typed words.
    pub(in crate::ui) explanation: Option<Explanation>,
    /// The id of the place that matches the query, where that one has closed and this one
    /// is its successor.
    pub(in crate::ui) predecessor: Option<&'static str>,
    /// Whether it is about violence or a crisis, and has only an ordinary word of the query.
    pub(super) is_in_passing: bool,
}

impl SearchResult {
    /// The ids of its topics.
    pub(in crate::ui) fn topics(&self, guide: &Guide) -> Vec<&'static str> {
        let id = self.entry.id;
        let topics = match self.entry.kind {
            Kind::Topic => return vec![id],
            Kind::Place => guide.place(id).map(|place| place.topics),
            Kind::Fact => guide.fact(id).map(|fact| fact.topics),
            _ => {
                let section = self.entry.section().into_iter();
                return section.map(|(topic, _)| topic).collect();
            }
        };
        let topics = topics.into_iter().flat_map(|topics| topics.iter());
        topics.map(|topic| topic.as_str()).collect()
    }

    /// Whether it is itself about violence or a crisis.
    pub(in crate::ui) fn is_private(&self, guide: &Guide) -> bool {
        let (id, is_noted) =
            (self.entry.id, self.entry.note.is_some_and(|it| it.discreet));
        match self.entry.kind {
            Kind::Place => guide.place(id).is_some_and(|it| it.discreet),
            Kind::Topic => guide.topic(id).is_some_and(|it| it.discreet),
            _ => is_noted,
        }
    }

    /// Whether it is about something that others need not know of.
    pub(in crate::ui) fn is_discreet(&self, guide: &Guide) -> bool {
        let topics = self.topics(guide).into_iter();
        topics
            .filter_map(|id| guide.topic(id))
            .any(|topic| topic.discreet)
            || self.is_private(guide)
    }
}
