//! From when a letter counts as delivered by law, whenever somebody read it.

use crate::guide::handbook::part::{EventPart, LetterPart};
use crate::guide::{List, Source};
use crate::time::Date;

/// On which day a letter counts as delivered, after it was posted (§ 37 Abs. 2 SGB X, § 41
/// Abs. 2 VwVfG, § 122 Abs. 2 AO) or handed to the reception centre (§ 10 Abs. 4 AsylG).
/// Whether that day may be a weekend is disputed for some laws, so it is not put off: the
/// earlier day is the safe one.
const DAYS: i32 = 4;

/// The ids of the events that a letter has been delivered.
const ABOUT_ASYLUM: &str = "asylum-letter-delivered";
const OTHER: &str = "other-letter-delivered";

/// A law by which a letter counts as delivered some days after one that the visitor may know
/// instead of that of its delivery.
#[derive(Clone, Copy)]
pub(super) enum Deemed {
    /// After it was posted as an ordinary letter.
    ByPost(List<Source>),
    /// After it was handed to the reception centre in which somebody lives: the law of the
    /// event.
    AtCentre,
}

impl Deemed {
    /// The law for an event, if a letter is under one.
    pub(super) fn of(event: &EventPart, letter: &LetterPart) -> Option<Self> {
        match event.id.as_str() {
            ABOUT_ASYLUM => (!event.law.is_empty()).then_some(Self::AtCentre),
            OTHER => {
                let law = letter.by_post;
                (!law.is_empty()).then_some(Self::ByPost(law))
            }
            _ => None,
        }
    }

    /// Its paragraphs; none where the page shows them with the event already.
    pub(super) fn law(self) -> &'static [Source] {
        match self {
            Self::ByPost(law) => law.as_slice(),
            Self::AtCentre => &[],
        }
    }

    /// The day on which a letter counts as delivered, by the one that is known.
    pub(super) fn after(self, day: Date) -> Date {
        day.add_days(DAYS)
    }

    /// The key of the sentence with which the visitor says that they know only that day.
    pub(super) fn question_key(self) -> &'static str {
        match self {
            Self::ByPost(_) => "deadline-by-post",
            Self::AtCentre => "deadline-at-centre",
        }
    }

    /// The key of what that day is called.
    pub(super) fn day_key(self) -> &'static str {
        match self {
            Self::ByPost(_) => "deadline-posted",
            Self::AtCentre => "deadline-centre-day",
        }
    }

    /// The key of the reason, with the day on which the letter counts as delivered.
    pub(super) fn reason_key(self) -> &'static str {
        match self {
            Self::ByPost(_) => "deadline-deemed",
            Self::AtCentre => "deadline-centre-deemed",
        }
    }
}
