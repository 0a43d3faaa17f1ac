//! What the formats say of a meeting.

use crate::time::Occurrence;

/// What programs outside the guide say of a meeting, in the language of its reader.
#[derive(Clone, Debug)]
pub struct MeetingText {
    /// What the meeting is called.
    pub summary: String,
    /// What readers have to know before they go.
    pub description: String,
    /// Where it takes place.
    pub location: String,
}

/// The text of one date, or of the series where none is given.
pub type MeetingTexts<'a> = &'a dyn Fn(Option<&Occurrence>) -> MeetingText;
