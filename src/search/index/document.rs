//! What can be found.

use std::borrow::Cow;

/// A document: one thing that the search can find.
#[derive(Clone, Debug, Default)]
pub struct Document<'a> {
    /// Kind and id, as concepts name it: `place:jobcenter`.
    pub id: Cow<'a, str>,
    /// Its texts, in German, in English and in the language of the visitor.
    pub fields: Vec<(Field, &'a str)>,
    /// What makes it come before or after others that fit as well.
    pub prior: Prior,
    /// The id of the document that took its place. Whoever looks for this one is led there.
    pub succeeded_by: Option<Cow<'a, str>>,
}

/// What a text is to its document. A word counts more in a name than in a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The German name or title.
    Name,
    /// A translated name or title, or another name.
    OtherName,
    /// The names of its topics and of its kind.
    About,
    /// The description or the text.
    Text,
    /// Street, number, postcode, district.
    Address,
    /// A phone number.
    Phone,
    /// The sections of laws.
    Law,
}

impl Field {
    /// How many fields there are.
    pub(in crate::search) const COUNT: usize = 7;

    /// How much a word counts here, and how much less if the text is long: the weights
    /// and the `b` of BM25F.
    pub(in crate::search) const WEIGHTS: [(f32, f32); Field::COUNT] = [
        (10.0, 0.4),
        (8.0, 0.4),
        (2.5, 0.2),
        (1.5, 0.5),
        (3.0, 0.2),
        (6.0, 0.0),
        (6.0, 0.3),
    ];
}

/// The prior of a document: its prior, as search engines call it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Prior {
    /// Whom it serves.
    pub reach: Reach,
    /// Whether it is one of very many of its kind, such as a playground.
    pub listed: bool,
    /// Whether the record is weakly backed or asks to be checked.
    pub weak: bool,
    /// Whether it does not exist any more.
    pub gone: bool,
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
    /// The factor for how much it is about its words. What does not exist any more loses
    /// its place only when its score has gone to its successor; see `successor`.
    pub(in crate::search) fn factor(self) -> f32 {
        let mut factor = match self.reach {
            Reach::City => 1.0,
            Reach::State => 0.985,
            Reach::Country => 0.97,
        };
        if self.listed {
            factor *= 0.8;
        }
        if self.weak {
            factor *= 0.95;
        }
        factor
    }
}
