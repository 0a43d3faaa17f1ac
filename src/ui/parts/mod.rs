//! What stands on several pages.

mod badge;
mod calendar;
mod contact;
mod copy;
mod countdown;
mod fact;
#[cfg(all(feature = "csr", target_arch = "wasm32"))]
mod failure;
mod figure;
mod filter;
mod frame;
mod german;
mod hours;
mod icon;
mod install;
mod keep_languages;
mod language_switch;
mod marked;
mod offer;
mod place_card;
mod print;
mod prose;
mod provenance;
mod saved_as_file;
mod search_form;
mod shore;
mod translation;
mod update;

pub(super) use badge::PleaseCheck;
pub(super) use calendar::{AddDate, Calendar, StructuredMeeting, as_of, change};
pub use calendar::{event, feed, words};
pub(super) use contact::{
    EmergencyNumbers, MailLink, MapLink, PhoneLink, PostalAddress, WebLink,
};
use copy::CopyButton;
pub(super) use countdown::{MeetingChange, NextMeeting, when};
pub(super) use fact::FactCard;
#[cfg(all(feature = "csr", target_arch = "wasm32"))]
pub(super) use failure::{Failure, FailurePage};
pub(super) use figure::FigureTable;
pub(super) use filter::{Choice, ClearFilters, Tick};
#[cfg(feature = "ssr")]
pub(super) use frame::Origin;
pub(super) use frame::{Footer, Header};
pub(super) use german::German;
pub(super) use hours::{Hours, OpeningLine, hours_title};
pub(super) use icon::Icon;
pub(super) use install::InstallHint;
pub(super) use keep_languages::KeepLanguages;
pub(super) use language_switch::LanguageSwitch;
pub(super) use marked::{Marked, MarkedName, message_words};
pub(super) use offer::LanguageOffer;
pub(super) use place_card::PlaceList;
pub(super) use print::{CounterLink, PrintButton};
pub(super) use prose::{Prose, Sections, Title};
pub(super) use provenance::ProvenanceNote;
pub(super) use saved_as_file::SavedAsFile;
pub(super) use search_form::SearchForm;
pub(super) use shore::Shore;
use translation::TranslationNote;
pub(super) use update::{NewVersion, UpdateOffer, WayOn};
