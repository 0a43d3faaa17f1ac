//! Languages: which there are, which one a visitor gets, and the words of the
//! interface in it.

mod formats;
mod language;
mod messages;
mod script;
pub mod spoken;
mod terms;

pub use formats::{DateStyle, Formats};
pub use language::{Direction, Language};
pub use messages::{Messages, MessagesError, Value, plain};
pub use script::{Run, Script, german_runs, runs};
pub use terms::{BEFORE_ID, FoundTerm, find_term};
