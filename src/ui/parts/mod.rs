//! What is on several pages.

mod badge;
mod calendar;
mod contact;
mod copy;
mod countdown;
mod fact;
mod figure;
mod filter;
mod german;
mod handbook;
mod highlighted;
mod hours;
mod icon;
mod install;
mod keep_languages;
mod place_card;
mod print;
mod prose;
mod provenance;
mod saved_as_file;
mod search_form;
mod section_actions;
mod shore;
mod suggestions;
mod way_on;

pub(super) use badge::PleaseCheck;
pub(super) use calendar::{AddDate, Calendar, StructuredMeeting, as_of, change};
pub use calendar::{feed, meeting_calendar, meeting_texts};
pub(super) use contact::{
    EmergencyNumbers, MailLink, MapLink, PhoneLink, PostalAddress, WebLink,
};
use copy::CopyButton;
pub(super) use countdown::{MeetingChange, NextMeeting, when};
pub(super) use fact::FactCard;
pub(super) use figure::FigureTable;
pub(super) use filter::{Choice, ClearFilters, Tick};
pub(super) use german::German;
pub(super) use handbook::{DocumentLinks, GermanWords, LawLinks, PlaceLinks};
pub(super) use highlighted::{highlighted, highlighted_name, message_words};
pub(super) use hours::{Hours, OpeningLine, hours_title};
pub(super) use icon::Icon;
pub(super) use install::InstallHint;
pub(super) use keep_languages::KeepLanguages;
pub(super) use place_card::{CardNote, PlaceCard, PlaceList};
pub(super) use print::{CounterLink, PrintButton};
pub(super) use prose::{Prose, Sections, Title};
pub(super) use provenance::ProvenanceNote;
pub(super) use saved_as_file::SavedAsFile;
pub(super) use search_form::{DrawSuggestions, SearchField, SearchForm};
pub(super) use section_actions::SectionActions;
pub(super) use shore::Shore;
pub(super) use suggestions::Suggestions;
pub(super) use way_on::WayOn;
