//! What the formats say of a meeting.

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

/// The text of a meeting, given the ids of its place and of the reason why it is not as
/// planned, where it has them: `None, None` is the text of a meeting as planned.
pub type MeetingTexts<'a> = &'a dyn Fn(Option<&str>, Option<&str>) -> MeetingText;
