//! Places: organisations and services, each with the location where it is offered.

use serde::{Deserialize, Serialize};

use super::{Childcare, EquipmentId, PlaceKindId, Provenance, School, TopicId};
use crate::guide::contact::{Email, PhoneNumber, Url};
use crate::guide::id::Id;
use crate::guide::leaked::{List, Str};
use crate::time::Schedule;

/// An organisation, service, school, nursery or playground: an HSDS `service`
/// together with the one `location` where it is offered.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The place's id, part of the path of its page.
    pub id: PlaceId,
    /// Its name in German, as on the sign at its door.
    pub name: Str,
    /// What sort of place it is.
    pub kind: PlaceKindId,
    /// Its topics, the main one first.
    pub topics: List<TopicId>,
    /// Whom it serves.
    pub service_area: ServiceArea,
    /// Whether it still exists.
    #[serde(default, skip_serializing_if = "Status::is_active")]
    pub status: Status,
    /// The place that took over, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub succeeded_by: Option<PlaceId>,
    /// Where it is. Never given for a women's refuge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<PostalAddress>,
    /// The district of the city.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub district: Option<Str>,
    /// The point on the map.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// Numbers to call.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub phones: List<Phone>,
    /// Its address for electronic mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Email>,
    /// Its own page on the web.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<Url>,
    /// When it is open, or answers the phone, in the time of Berlin.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub schedules: List<Schedule>,
    /// Languages spoken there, as BCP 47 tags.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub languages: List<Str>,
    /// Whether it helps against violence or in a crisis: then its page can be left at once.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub discreet: bool,
    /// How people who cannot climb steps get in, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accessibility: Option<Accessibility>,
    /// What is known of it as a school.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub school: Option<School>,
    /// What is known of it as a nursery.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub childcare: Option<Childcare>,
    /// The equipment of a playground.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub equipment: List<EquipmentId>,
    /// Source, date and backing.
    pub provenance: Provenance,
}

/// The id of a [`Place`].
pub type PlaceId = Id<Place>;

/// Whom a place serves (HSDS `service_area`), nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ServiceArea {
    /// The city, with or without the district around it.
    City,
    /// The federal state of Schleswig-Holstein or a part of it.
    State,
    /// All of Germany.
    Country,
}

/// Whether a place still exists (HSDS `service.status`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It does.
    #[default]
    Active,
    /// It does not; see [`Place::succeeded_by`].
    Defunct,
}

impl Status {
    fn is_active(&self) -> bool {
        *self == Self::Active
    }
}

/// A postal address (HSDS `address`).
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PostalAddress {
    /// The street and the house number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_1: Option<Str>,
    /// What helps to find the door: a floor, a yard, a house's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_2: Option<Str>,
    /// The postal code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<Str>,
    /// The town.
    pub city: Str,
}

impl PostalAddress {
    /// Postal code and town, as on an envelope: `24937 Flensburg`.
    pub fn town(&self) -> String {
        match self.postal_code {
            Some(code) => [&code, " ", &self.city].concat(),
            None => self.city.to_string(),
        }
    }

    /// Whether it is a post box: letters go there, and nobody else.
    pub fn is_post_box(&self) -> bool {
        let street = self.address_1;
        street.is_some_and(|street| street.starts_with("Postfach"))
    }

    /// The lines of the address, as on an envelope.
    pub fn lines(&self) -> impl Iterator<Item = String> {
        let street = [self.address_1, self.address_2].into_iter().flatten();
        street.map(String::from).chain([self.town()])
    }
}

/// A point in WGS 84 (HSDS `location`).
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Location {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
}

/// A number to call (HSDS `phone`).
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Phone {
    /// The number, as people read it out.
    pub number: PhoneNumber,
}

/// How people who cannot climb steps get into a place (HSDS `accessibility`).
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Accessibility {
    /// Whether one gets in without a step.
    pub step_free: bool,
    /// Whether only the place itself says so.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub self_reported: bool,
}
