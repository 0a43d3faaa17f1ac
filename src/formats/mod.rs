//! What leaves the guide for other programs: calendars (iCalendar) and search engines
//! (schema.org).

mod icalendar;
mod schema_org;

pub use icalendar::{Event, Words};
pub use schema_org::event_series;
