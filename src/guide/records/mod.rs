//! The records of `guide.json`: everything that is the same in every language.
//!
//! Field names are those of [HSDS 3](https://docs.openreferral.org/en/latest/hsds/)
//! wherever HSDS has one. These types are the one definition of the format; an unknown
//! field is an error, so that a misspelt one cannot get lost silently. A missing field is
//! not known: nothing is guessed.

mod fact;
mod figure;
mod integration;
mod place;
mod provenance;
mod school;

pub use fact::*;
pub use figure::*;
pub use integration::*;
pub use place::*;
pub use provenance::*;
pub use school::*;

use serde::{Deserialize, Serialize};

use super::contact::{Email, PhoneNumber};
use super::error::GuideError;
use super::id::Id;
use super::json;
use super::leaked::{List, Str};
use crate::guide::handbook;
use crate::time::{Date, HolidayLaw};

/// The whole of `guide.json`, as [`Guide::read`] reads it.
///
/// That every id resolves is checked by the build (`Guide::check`), not on the phone: a
/// look-up of an id that no record has is `None`.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// Version of the format; see [`FORMAT`](super::FORMAT).
    pub format: u32,
    /// The city the guide is about.
    pub city: Str,
    /// The day on which the content was last put together, in Berlin.
    pub as_of: Date,
    /// Whose law names the public holidays.
    pub holidays: HolidayLaw,
    /// The end of the UID of everything that this guide puts into calendars. No other guide has
    /// it, and it must never change, or calendars show things twice.
    pub calendar_id: Str,
    /// Who is responsible for this copy of the guide (the imprint); missing until somebody is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<Publisher>,
    /// Taxonomy terms: what a place is about.
    pub topics: List<Topic>,
    /// Taxonomy terms: what sort of place it is.
    pub kinds: List<PlaceKind>,
    /// Taxonomy terms: what a playground offers.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub equipment: List<Equipment>,
    /// Taxonomy terms: what sort of school it is.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub school_types: List<SchoolType>,
    /// Taxonomy terms: what one can leave a school with.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub certificates: List<Certificate>,
    /// What newcomers look for most, most wanted first.
    pub needs: List<CommonNeed>,
    /// Organisations, services, schools, nurseries and playgrounds.
    pub places: List<Place>,
    /// What the law says, each with its paragraph and date.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub facts: List<Fact>,
    /// The city in figures.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub figures: List<Figure>,
    /// The Round Table for Integration.
    pub round_table: RoundTable,
    /// The integration concept, where the city has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concept: Option<IntegrationConcept>,
    /// Offices of former days; what has become of them is on a page of its own.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub offices: List<PlaceId>,
    /// The table of figures whose newest row is on the home page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city_figure: Option<FigureId>,
    /// The topic whose places give advice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advice_topic: Option<TopicId>,
    /// The topic of the places where help is welcome.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub community_topic: Option<TopicId>,
    /// The topic of the places for refugees.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refugees_topic: Option<TopicId>,
    /// Whom to ask where a search finds nothing.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub advisers: List<PlaceId>,
    /// Whom to call in danger of violence, first first: shown on every page about it.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub danger: List<PlaceId>,
    /// The numbers to call in an emergency, first first: shown on the home page, and before
    /// everything else to whoever says what their situation is.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub emergency: List<EmergencyNumber>,
    /// The place where one looks for a free place in a nursery.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nursery_portal: Option<PlaceId>,
    /// The name of the file of all sources, where the build has put them: a quarter of
    /// everything here, which nobody reads before the page is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ssr", schemars(skip))]
    pub sources: Option<Str>,
    /// The outline of the city from afar, as the data of an SVG path; the build takes it from
    /// `style/skyline.svg`, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ssr", schemars(skip))]
    pub skyline: Option<Str>,
}

impl Guide {
    /// Reads `guide.json`.
    ///
    /// # Errors
    ///
    /// When the text is cut off, is of a newer format, or is not such a file.
    pub fn read(json: &str) -> Result<Self, GuideError> {
        json::read_built(json)
    }

    /// Reads the file of all sources.
    ///
    /// # Errors
    ///
    /// When the text is cut off, or is not such a file.
    pub fn read_sources(json: &str) -> Result<List<Source>, GuideError> {
        json::read_built(json)
    }
}

/// A number to call in an emergency.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EmergencyNumber {
    /// Whose number it is: the first one of the place.
    pub place: PlaceId,
    /// The end of the key of the message that says who answers: `police` for
    /// `emergency-police`.
    pub label: EmergencyLabelId,
    /// Whether it is for what is no emergency, such as a doctor at night.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub can_wait: bool,
}

/// Who answers in an emergency: only the messages say anything of it.
#[derive(Clone, Copy, Debug)]
pub enum EmergencyLabel {}

/// The id of an [`EmergencyLabel`].
pub type EmergencyLabelId = Id<EmergencyLabel>;

/// Who publishes a copy of the guide (§ 5 DDG).
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Publisher {
    /// The legal name.
    pub name: Str,
    /// Where letters reach it.
    pub address: PostalAddress,
    /// The address for electronic mail.
    pub email: Email,
    /// A number to call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<PhoneNumber>,
}

/// What sort of place something is (HSDS `taxonomy_term`); its name is in the texts.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PlaceKind {
    /// The id of the kind.
    pub id: PlaceKindId,
}

/// The id of a [`PlaceKind`].
pub type PlaceKindId = Id<PlaceKind>;

/// What a playground offers (HSDS `taxonomy_term`); its name is in the texts.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Equipment {
    /// The id of the equipment.
    pub id: EquipmentId,
}

/// The id of some [`Equipment`].
pub type EquipmentId = Id<Equipment>;

/// A topic: a taxonomy term with a picture.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// The topic's id, part of the path of its page.
    pub id: TopicId,
    /// The name of its picture in `icons.svg`.
    pub icon: Str,
    /// The group in which it is shown among all topics; missing where there are no groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<TopicGroupId>,
    /// Whether it is about violence or a crisis: then its page can be left at once, and the
    /// device does not remember that somebody searched for it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub discreet: bool,
}

/// The id of a [`Topic`].
pub type TopicId = Id<Topic>;

/// A group of topics: only the texts say anything of it.
#[derive(Clone, Copy, Debug)]
pub enum TopicGroup {}

/// The id of a [`TopicGroup`].
pub type TopicGroupId = Id<TopicGroup>;

/// Something that many newcomers look for.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CommonNeed {
    /// The need's id.
    pub id: CommonNeedId,
    /// The topic that answers it.
    pub topic: TopicId,
    /// The question of the topic's guide that answers it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<handbook::SectionId>,
    /// The study that found the need.
    pub provenance: Provenance,
}

/// The id of a [`CommonNeed`].
pub type CommonNeedId = Id<CommonNeed>;
