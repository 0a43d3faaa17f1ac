//! What leaves the guide for other programs: calendars (iCalendar), address books (vCard)
//! and search engines (schema.org).
//!
//! Each format turns records of [`guide`](crate::guide) and [`time`](crate::time) into the
//! text of a file; neither of them knows of formats. So a format needs no types of its own
//! for what the records have already, and a record that changes breaks the formats that
//! show it. What the user interface adds (words of a language, URLs) is passed in.

mod content_lines;
mod icalendar;
mod meeting_text;
pub mod schema_org;
mod vcard;

pub use icalendar::{CalendarDeadline, MeetingCalendar, deadline_calendar};
pub use meeting_text::{MeetingText, MeetingTexts};
pub use vcard::place_card;
