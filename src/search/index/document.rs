//! What can be found.

use std::borrow::Cow;

use super::field::Field;
use crate::search::weights;

/// A document: one thing that the search can find.
#[derive(Clone, Debug, Default)]
pub struct Document<'a> {
    /// Kind and id, as `concepts.tsv` names it: `place:jobcenter`.
    pub id: Cow<'a, str>,
    /// Its texts, in German, in English and in the language of the visitor.
    pub fields: Vec<(Field, &'a str)>,
    /// What decides between documents that match equally well.
    pub prior: Prior,
    /// The id of the document that replaces it, if it is defunct. Whoever looks for this
    /// one finds that one first.
    pub succeeded_by: Option<Cow<'a, str>>,
    /// The ids of those that help with what it answers, best first.
    pub related: Vec<Cow<'a, str>>,
}

/// How likely it is that a document is looked for, before the query is known.
#[derive(Clone, Copy, Debug, Default)]
pub struct Prior {
    /// Whom it serves.
    pub reach: Reach,
    /// Whether it is one of very many of its kind, such as a playground.
    pub is_one_of_many: bool,
    /// Whether the record has no source or asks to be checked.
    pub is_weakly_sourced: bool,
    /// Whether it does not exist any more.
    pub is_defunct: bool,
    /// What it is to whoever asks.
    pub role: Role,
    /// Whether it is about what others need not know of.
    pub is_discreet: bool,
}

/// What a document is to whoever asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// One that helps, a topic, a page or a fact: what single words look for.
    #[default]
    Body,
    /// The answer to a question.
    Answer,
    /// The explanation of a word, or a sentence.
    Word,
}

/// Whom something serves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reach {
    /// The people of the city.
    #[default]
    City,
    /// Those of the whole state.
    State,
    /// Those of all Germany.
    Country,
}

impl Prior {
    /// The factor of every score of the document, greater than 0 and at most 1. A defunct
    /// document loses its rank only when its score has been passed on to its successor.
    pub(super) fn factor(self) -> f32 {
        let mut factor = match self.reach {
            Reach::City => 1.0,
            Reach::State => weights::STATE_WIDE,
            Reach::Country => weights::COUNTRY_WIDE,
        };
        if self.is_one_of_many {
            factor *= weights::ONE_OF_MANY;
        }
        if self.is_weakly_sourced {
            factor *= weights::WEAKLY_SOURCED;
        }
        factor *= match self.role {
            Role::Body => 1.0,
            Role::Answer => weights::ANSWER,
            Role::Word => weights::WORD,
        };
        factor
    }
}
