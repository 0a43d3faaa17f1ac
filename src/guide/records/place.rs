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

/// The mean radius of the Earth in metres (IUGG).
const EARTH: f64 = 6_371_008.8;

impl Location {
    /// How many metres it is to another point as the crow flies, as if the Earth were flat
    /// between them: within a city that is wrong by half a percent at most, and some hundred
    /// kilometres farther by no more.
    pub fn distance_to(self, other: Self) -> f64 {
        let [north, other_north] = [self, other].map(|it| it.latitude.to_radians());
        let east = (other.longitude - self.longitude).to_radians();
        let east = east * cosine((north + other_north) / 2.0);
        let north = other_north - north;
        (north * north + east * east).sqrt() * EARTH
    }
}

/// The cosine of a latitude by its series, to a ten-thousandth: that of the standard library is
/// for all angles, and larger than all else here.
fn cosine(angle: f64) -> f64 {
    let square = angle * angle;
    let terms = [56.0, 30.0, 12.0, 2.0];
    terms
        .iter()
        .fold(1.0, |sum, term| 1.0 - square / term * sum)
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Made with GeographicLib 2.0, which measures on the ellipsoid of WGS 84.
    const GEODESICS: [[f64; 5]; 4] = [
        [54.772642, 9.427891, 54.782372, 9.410334, 1_565.098],
        [54.7833, 9.4333, 54.7833, 9.4333, 0.0],
        [54.79, 9.43, 54.791, 9.43, 111.320],
        [54.7833, 9.4333, 52.52, 13.405, 363_793.148],
    ];

    #[test]
    fn a_distance_is_that_on_the_ellipsoid_to_half_a_percent() {
        for [latitude, longitude, other_latitude, other_longitude, metres] in GEODESICS {
            let from = Location {
                latitude,
                longitude,
            };
            let to = Location {
                latitude: other_latitude,
                longitude: other_longitude,
            };
            for distance in [from.distance_to(to), to.distance_to(from)] {
                assert!(
                    (distance - metres).abs() <= metres * 0.005,
                    "{distance} for {metres}"
                );
            }
        }
    }
}
