//! Reading what the build has checked, in the app.
//!
//! The build reads every file by what serde derives for the records, with the sentence and
//! the path of each mistake, and refuses unknown fields. The app reads the same files into
//! the same records with less code: what serde derives for them and serde_json were 5 kB more
//! in the first Wasm (brotli; 191.5 and 186.4 kB). That both read the same is tested with all
//! files. What has a form of its own (dates, ids, phone numbers, URLs) is checked here, too.

mod values;

#[cfg(test)]
use serde::Deserialize;

#[cfg(test)]
use super::Node;
use super::{GuideError, Malformed, Tree, known, parse};
use crate::guide::handbook::part::{
    DocumentNote, Door, NeedNote, PlaceGroupPart, SectionPart, TablePart, TableRowPart,
    TopicPart,
};
use crate::guide::handbook::{SectionKind, TableUnit};
use crate::guide::*;
use crate::time::berlin::Zone;
use crate::time::{
    Attending, Change, Date, Dated, Exception, ExceptionFields, HolidayLaw, Meeting,
    MeetingFields, Recurrence, Schedule, ScheduleFields, Target, TimeOfDay, Weekdays,
};

/// Reads a file that the build writes.
///
/// # Errors
///
/// When the text is cut off, is not JSON, is of a newer format, or a field is missing or of
/// the wrong type or form.
pub(in crate::guide) fn read<T: FromTree>(text: &str) -> Result<T, GuideError> {
    let tree = known(parse::parse(text)?)?;
    let read = T::from_tree(Some(&tree));
    read.ok_or_else(|| {
        GuideError::Malformed(Malformed::expected("what the build writes"))
    })
}

/// What can be read from a value of a tree.
pub(in crate::guide) trait FromTree: Sized {
    /// Reads a value, or the default of one that is missing; `None` if it cannot be used.
    fn from_tree(value: Option<&Tree>) -> Option<Self>;
}

/// What has a value before it is read, which each field then writes into its place. Reading
/// each into a variable, checking it and moving it was 0.7 kB more in the first Wasm.
trait Fill: Sized {
    /// The value before.
    const EMPTY: Self;

    /// Reads a value, or the default of one that is missing, into [`Self::EMPTY`]; says
    /// whether it can be used.
    fn fill(&mut self, value: Option<&Tree>) -> bool;
}

impl<T: Fill> FromTree for T {
    fn from_tree(value: Option<&Tree>) -> Option<Self> {
        let mut it = Self::EMPTY;
        it.fill(value).then_some(it)
    }
}

#[inline(never)]
fn fill<T: Fill>(to: &mut T, record: &Tree, name: &str) -> bool {
    to.fill(record.get(name))
}

#[inline(never)]
fn field<T: FromTree>(record: &Tree, name: &str) -> Option<T> {
    T::from_tree(record.get(name))
}

/// Puts what was read into its place, and says whether it was.
fn put<T>(to: &mut T, read: Option<T>) -> bool {
    match read {
        Some(value) => {
            *to = value;
            true
        }
        None => false,
    }
}

/// Records, each with all of its fields.
macro_rules! records {
    ($($type:ty { $($field:ident)* })*) => {$(
        impl Fill for $type {
            const EMPTY: Self = Self { $($field: Fill::EMPTY,)* };

            fn fill(&mut self, value: Option<&Tree>) -> bool {
                let Some(record) = value else { return false };
                $(fill(&mut self.$field, record, stringify!($field)))&&*
            }
        }
    )*};
}

/// The same for records in which there are fields that have no value before they are read:
/// these come first.
macro_rules! records_with {
    ($($type:ty [$($first:ident)*] { $($field:ident)* })*) => {$(
        impl FromTree for $type {
            fn from_tree(value: Option<&Tree>) -> Option<Self> {
                let record = value?;
                #[allow(unused_mut, reason = "some have no other fields")]
                let mut it = Self {
                    $($first: field(record, stringify!($first))?,)*
                    $($field: Fill::EMPTY,)*
                };
                let is_read = $(fill(&mut it.$field, record, stringify!($field)) &&)* true;
                is_read.then_some(it)
            }
        }
    )*};
}

/// Values that have names, and the name that stands for a missing value, if any.
macro_rules! named {
    ($($type:ty, $missing:expr; {
        $first_name:literal $first:ident $($name:literal $value:ident)*
    })*) => {
        $(
            impl Fill for $type {
                const EMPTY: Self = Self::$first;

                fn fill(&mut self, value: Option<&Tree>) -> bool {
                    let values = [Self::$first, $(Self::$value,)*];
                    let place = place_of(value, $missing, &[$first_name, $($name,)*]);
                    put(self, place.and_then(|place| values.get(place).copied()))
                }
            }

            // Stops the compiler where a value has no name.
            const _: fn($type) = |value| match value {
                <$type>::$first => {}
                $(<$type>::$value => {},)*
            };
        )*

        /// Each name as it is read here and by serde.
        #[cfg(test)]
        fn names() -> Vec<[String; 2]> {
            let text = |name: &str| Tree::Text(name.to_owned());
            vec![$($([
                format!("{:?}", <$type>::from_tree(Some(&text($name)))),
                format!("{:?}", <$type>::deserialize(Node(&text($name))).ok()),
            ],)*)* $([
                format!("{:?}", <$type>::from_tree(Some(&text($first_name)))),
                format!("{:?}", <$type>::deserialize(Node(&text($first_name))).ok()),
            ],)*]
        }
    };
}

/// The place of a name among others.
#[inline(never)]
fn place_of(
    value: Option<&Tree>,
    missing: Option<&str>,
    names: &[&str],
) -> Option<usize> {
    let own = value.map_or(missing, Tree::text)?;
    names.iter().position(|name| *name == own)
}

/// Types that are read from a string by `FromStr`, or from a [`Str`] by `TryFrom`.
macro_rules! texts {
    (parse: $($parsed:ty)*; try_from: $($checked:ty)*) => {
        $(impl FromTree for $parsed {
            fn from_tree(value: Option<&Tree>) -> Option<Self> {
                value?.text()?.parse().ok()
            }
        })*
        $(impl FromTree for $checked {
            fn from_tree(value: Option<&Tree>) -> Option<Self> {
                Str::from_tree(value)?.try_into().ok()
            }
        })*
    };
}

/// Numbers.
macro_rules! numbers {
    ($($type:ty)*) => {$(
        impl Fill for $type {
            const EMPTY: Self = 0 as $type;

            fn fill(&mut self, value: Option<&Tree>) -> bool {
                let number = value.and_then(Tree::number);
                put(self, number.map(|number| number as $type))
            }
        }
    )*};
}

texts! {
    parse: Date Dated TimeOfDay Recurrence Weekdays Zone;
    try_from: Email PhoneNumber Url
}

numbers! { u8 u16 u32 f64 }

records! {
    PlaceKind { id }
    Equipment { id }
    SchoolType { id }
    Certificate { id }
    Topic { id icon group discreet }
    CommonNeed { id topic section provenance }
    Place {
        id name kind topics service_area status succeeded_by discreet address district location
        phones email url schedules languages accessibility school childcare equipment provenance
    }
    PostalAddress { address_1 address_2 postal_code city }
    Location { latitude longitude }
    Accessibility { step_free self_reported }
    EmergencyNumber { place label can_wait }
    School { types years certificates all_day operator private danish_minority }
    Childcare { operator places lunch groups }
    Group { minimum_age maximum_age count nature }
    Fact { id section topics law may_have_changed provenance }
    Figure { id columns rows provenance }
    Column { id unit }
    Row { id dated name values about }
    IntegrationConcept { title versions provenance }
    Provenance { sources dated confidence please_check review_by }
    Source { title url number }
    ScheduleFields {
        byday opens_at closes_at valid_from valid_to attending_type by_appointment
        open_on_public_holidays special
    }
    Target { date time place }

    Texts {
        format language translation topics topic_groups kinds equipment school_types
        certificates needs places facts figures meeting concept pages german terms
    }
    Translation { method reviewed }
    TopicText { name }
    CommonNeedText { label query }
    PlaceText { name description short hours_note languages_note }
    FactText { title text }
    FigureText { title columns rows shows note }
    PageText { title lead sections }
    PageSection { id heading paragraphs }

    DeferredWords { format messages pages figures details }
    Details { places facts neighbours topics }

    TopicPart { lead start_here groups others sections facts needs german terms }
    Door { place why }
    PlaceGroupPart { id name places }
    SectionPart {
        id kind heading audience paragraphs steps bring costs deadline table places facts
        documents discreet call law provenance
    }
    TablePart { caption unit rows }
    DocumentNote { id name explain }
    NeedNote { id label }
}

records_with! {
    Guide [as_of holidays round_table] {
        format city calendar_id publisher topics kinds equipment school_types certificates needs
        places facts figures concept offices city_figure advice_topic community_topic refugees_topic advisers danger
        emergency nursery_portal sources skyline
    }
    Publisher [email] { name address phone }
    Phone [number] {}
    RoundTable [meeting last_evidence] { place room confirm_with founded provenance }
    ConceptVersion [dated] { id }
    ExceptionFields [date] { change to first_date time place reason }
    TableRowPart [from] { name amount }
}

named! {
    ServiceArea, None; { "city" City "state" State "country" Country }
    Status, Some("active"); { "active" Active "defunct" Defunct }
    AllDay, None; { "open" Open "compulsory" Compulsory }
    RefugeesPage, None; {
        "situation" Situation "responsibilities" Responsibilities "benefits" Benefits
        "rights" Rights "help" Help
    }
    Unit, None; { "people" People "count" Count "percent" Percent }
    About, None; { "more-than" MoreThan "circa" Circa }
    Confidence, None; { "sourced" Sourced "common-knowledge" CommonKnowledge }
    Attending, Some("visit"); { "visit" Visit "phone" Phone }
    Change, None; { "cancelled" Cancelled "moved" Moved "extra" Extra }
    Method, None; { "original" Original "human" Human "machine" Machine }
    SectionKind, None; { "question" Question "how_to" HowTo }
    TableUnit, None; { "EUR/month" EurosPerMonth }
    HolidayLaw, None; {
        "BW" BadenWuerttemberg "BY" Bavaria "BY-assumption" BavariaWithAssumption
        "BY-augsburg" Augsburg "BE" Berlin "BB" Brandenburg "HB" Bremen "HH" Hamburg
        "HE" Hesse "MV" MecklenburgVorpommern "NI" LowerSaxony "NW" NorthRhineWestphalia
        "RP" RhinelandPalatinate "SL" Saarland "SN" Saxony
        "SN-corpus-christi" SaxonyWithCorpusChristi "ST" SaxonyAnhalt "SH" SchleswigHolstein
        "TH" Thuringia "TH-corpus-christi" ThuringiaWithCorpusChristi
    }
}

impl FromTree for Schedule {
    fn from_tree(value: Option<&Tree>) -> Option<Self> {
        ScheduleFields::from_tree(value)?.try_into().ok()
    }
}

impl FromTree for Exception {
    fn from_tree(value: Option<&Tree>) -> Option<Self> {
        ExceptionFields::from_tree(value)?.try_into().ok()
    }
}

impl FromTree for Meeting {
    fn from_tree(value: Option<&Tree>) -> Option<Self> {
        let record = value?;
        let fields = MeetingFields {
            rrule: field(record, "rrule")?,
            starts_on: field(record, "starts_on")?,
            starts_at: field(record, "starts_at")?,
            time_zone: field(record, "time_zone")?,
            duration_minutes: field(record, "duration_minutes")?,
            revision: field(record, "revision").unwrap_or_default(),
            exceptions: field(record, "exceptions")?,
            confirmed: field(record, "confirmed")?,
        };
        fields.try_into().ok()
    }
}

#[cfg(test)]
mod tests;
