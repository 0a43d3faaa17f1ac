//! The types of `guide.json`: everything that is the same in every language.
//!
//! Field names are those of [HSDS 3](https://docs.openreferral.org/en/latest/hsds/)
//! wherever HSDS has one. These types are the one definition of the format;
//! an unknown field is an error, so that a misspelt one cannot be lost silently.

use serde::{Deserialize, Serialize};

use super::contact::{Email, PhoneNumber, WebAddress};
use super::leaked::{List, Str};
use crate::time::{Dated, Meeting, Schedule};

/// The version of the format that this program reads.
pub const FORMAT: u32 = 1;

/// An id as it stands in addresses: lower-case letters, digits and hyphens.
pub type Id = Str;

/// The whole of `guide.json`.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Bundle {
    /// Version of the format; see [`FORMAT`].
    pub format: u32,
    /// The city the guide is about.
    pub city: Str,
    /// The day on which the content was last put together.
    pub as_of: crate::time::Date,
    /// Who answers for this copy of the guide (the imprint); missing until somebody does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<Publisher>,
    /// Taxonomy terms: what a place is about.
    pub topics: List<Topic>,
    /// Taxonomy terms: what sort of place it is.
    pub kinds: List<Term>,
    /// Taxonomy terms: what stands on a playground.
    pub equipment: List<Term>,
    /// What newcomers look for most, most wanted first.
    pub needs: List<Need>,
    /// Organisations, services, schools, nurseries and playgrounds.
    pub places: List<Place>,
    /// What the law says, each with its paragraph and date.
    pub facts: List<Fact>,
    /// The city in figures.
    pub figures: List<Figure>,
    /// The Round Table for Integration.
    pub round_table: RoundTable,
    /// The integration concept.
    pub concept: Concept,
    /// The two coordination offices of 2009 and 2015: ids of places.
    pub offices: List<Id>,
}

/// Who publishes a copy of the guide (§ 5 DDG).
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Publisher {
    /// The legal name.
    pub name: Str,
    /// Where letters reach it.
    pub address: Address,
    /// The address for electronic mail.
    pub email: Email,
    /// A number to call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<PhoneNumber>,
}

/// A taxonomy term (HSDS `taxonomy_term`); its name stands in the texts.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The term's id.
    pub id: Id,
}

/// A topic: a taxonomy term with a picture.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// The topic's id, part of its address.
    pub id: Id,
    /// The name of its picture in `icons.svg`.
    pub icon: Str,
    /// Whether it is about what others need not know of, such as violence: then the device
    /// does not remember that somebody searched for it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub discreet: bool,
}

/// Something that many newcomers look for.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// The need's id.
    pub id: Id,
    /// The topic that answers it.
    pub topic: Id,
    /// The study that found the need.
    pub provenance: Provenance,
}

/// How well a record is backed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Seen in the source that is named.
    Sourced,
    /// A nationwide number or portal that is widely known.
    CommonKnowledge,
}

/// Where a record comes from, how old that is, and how well it is backed.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    /// The sources, best first.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub sources: List<Source>,
    /// The day or period that the sources speak of; missing where they say none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<Dated>,
    /// How well it is backed.
    pub confidence: Confidence,
    /// Fields with weak backing, by their names; `record` stands for all of it.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub please_check: List<Str>,
    /// The day from which the record may no longer hold: pages then say so, and editors
    /// are asked to look again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_by: Option<crate::time::Date>,
}

impl Provenance {
    /// The day of review, where it has come.
    pub fn due(&self, today: crate::time::Date) -> Option<crate::time::Date> {
        self.review_by.filter(|day| *day <= today)
    }
}

/// One source: a page of the web, a data set, or a publication.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What it is called, in the language it is written in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Str>,
    /// Where it stands in the web.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<WebAddress>,
}

/// An organisation, service, school, nursery or playground: an HSDS `service`
/// together with the one `location` where it is offered.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The place's id, part of its address.
    pub id: Id,
    /// Its name in German, as it stands on the door.
    pub name: Str,
    /// What sort of place it is: the id of a term in [`Bundle::kinds`].
    pub kind: Id,
    /// The ids of its topics, the fitting one first.
    pub topics: List<Id>,
    /// Whom it serves.
    pub service_area: ServiceArea,
    /// Whether it still exists.
    #[serde(default, skip_serializing_if = "Status::is_active")]
    pub status: Status,
    /// The place that took over, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub succeeded_by: Option<Id>,
    /// Where it is. Never given for a women's refuge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// The district of the city.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub district: Option<Str>,
    /// The point on the map.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// Numbers to call.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub phones: List<Phone>,
    /// Address for electronic mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Email>,
    /// Its own page in the web.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<WebAddress>,
    /// When it is open, in Berlin time.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub schedules: List<Schedule>,
    /// Languages spoken there, as BCP 47 tags.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub languages: List<Str>,
    /// How people who cannot climb steps get in, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accessibility: Option<Accessibility>,
    /// What is known of it as a school.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub school: Option<School>,
    /// What is known of it as a nursery.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub childcare: Option<Childcare>,
    /// Equipment of a playground: ids of terms in [`Bundle::equipment`].
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub equipment: List<Id>,
    /// Source, date and backing.
    pub provenance: Provenance,
}

/// Whom a place serves (HSDS `service_area`), nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
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
#[serde(deny_unknown_fields)]
pub struct Address {
    /// Street and number.
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

impl Address {
    /// Postal code and town, as they stand on a letter.
    pub fn town(&self) -> String {
        match self.postal_code {
            Some(code) => [&code, " ", &self.city].concat(),
            None => self.city.to_string(),
        }
    }

    /// The lines of the address on a letter.
    pub fn lines(&self) -> impl Iterator<Item = String> {
        let street = [self.address_1, self.address_2].into_iter().flatten();
        street.map(String::from).chain([self.town()])
    }
}

/// A point in WGS 84 (HSDS `location`).
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Location {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
}

/// A number to call (HSDS `phone`).
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Phone {
    /// The number as it is read out.
    pub number: PhoneNumber,
}

/// How people who cannot climb steps get into a place (HSDS `accessibility`).
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Accessibility {
    /// Whether one gets in without a step.
    pub step_free: bool,
    /// Whether only the place itself says so.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub self_reported: bool,
}

/// What is known of a school.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct School {
    /// What sort of school; several where it is several.
    pub types: List<SchoolType>,
    /// First and last school year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub years: Option<(u8, u8)>,
    /// What one can leave it with.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    pub certificates: List<Certificate>,
    /// Care all day, if there is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_day: Option<AllDay>,
    /// Who runs it.
    pub operator: Str,
    /// Whether it is run by somebody other than the state or the city.
    #[serde(default)]
    pub private: bool,
    /// Whether it is a school of the Danish minority, taught in Danish.
    #[serde(default)]
    pub danish_minority: bool,
}

/// Sorts of schools in Schleswig-Holstein.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SchoolType {
    /// Grundschule.
    Primary,
    /// Gemeinschaftsschule.
    Comprehensive,
    /// Gymnasium.
    Grammar,
    /// Förderzentrum.
    SpecialNeeds,
    /// Freie Waldorfschule.
    Waldorf,
}

impl SchoolType {
    /// The key of the Fluent message that names it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Primary => "school-primary",
            Self::Comprehensive => "school-comprehensive",
            Self::Grammar => "school-grammar",
            Self::SpecialNeeds => "school-special-needs",
            Self::Waldorf => "school-waldorf",
        }
    }
}

/// School-leaving certificates of Schleswig-Holstein.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub enum Certificate {
    /// Erster allgemeinbildender Schulabschluss.
    #[serde(rename = "ESA")]
    Esa,
    /// Mittlerer Schulabschluss.
    #[serde(rename = "MSA")]
    Msa,
    /// Allgemeine Hochschulreife.
    Abitur,
}

impl Certificate {
    /// The key of the Fluent message that names it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Esa => "certificate-esa",
            Self::Msa => "certificate-msa",
            Self::Abitur => "certificate-abitur",
        }
    }
}

/// Care all day at a school.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AllDay {
    /// Offered; nobody has to.
    Open,
    /// Part of the school day.
    Compulsory,
}

impl AllDay {
    /// The key of the Fluent message that names it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Open => "school-all-day-open",
            Self::Compulsory => "school-all-day-compulsory",
        }
    }
}

/// What is known of a nursery.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Childcare {
    /// Who runs it.
    pub operator: Str,
    /// How many children it has room for.
    pub places: u16,
    /// Whether children get lunch.
    pub lunch: bool,
    /// Its groups by age.
    pub groups: List<Group>,
}

/// Groups of one age in a nursery.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Youngest age, in years.
    pub minimum_age: u8,
    /// Oldest age, in years.
    pub maximum_age: u8,
    /// How many such groups there are.
    pub count: u8,
    /// Whether they spend the day outdoors.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub nature: bool,
}

/// Something that the law says.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// The fact's id, the anchor on its page.
    pub id: Id,
    /// The page it stands on.
    pub section: Section,
    /// The topics it belongs to.
    pub topics: List<Id>,
    /// Paragraphs, in German, as they are cited.
    pub law: Str,
    /// Whether it may have changed since.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub may_have_changed: bool,
    /// Source, date and backing.
    pub provenance: Provenance,
}

/// The five pages about refugees in Flensburg, in the order of the source document.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// How the situation develops.
    Situation,
    /// Who is responsible for what.
    Responsibilities,
    /// What one gets.
    Benefits,
    /// What one may do.
    Rights,
    /// Help wanted and offered.
    Help,
}

impl Section {
    /// All five, in order.
    pub const ALL: [Self; 5] = [
        Self::Situation,
        Self::Responsibilities,
        Self::Benefits,
        Self::Rights,
        Self::Help,
    ];

    /// The word for it in addresses and in the texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Situation => "situation",
            Self::Responsibilities => "responsibilities",
            Self::Benefits => "benefits",
            Self::Rights => "rights",
            Self::Help => "help",
        }
    }
}

/// A table of figures; titles, column heads and remarks stand in the texts.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// The table's id.
    pub id: Id,
    /// What the columns count.
    pub columns: List<Column>,
    /// The rows, oldest first where they are dated.
    pub rows: List<Row>,
    /// Source, date and backing.
    pub provenance: Provenance,
}

/// A column of a table of figures.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// The column's id; its head stands in the texts.
    pub id: Id,
    /// What is counted.
    pub unit: Unit,
}

/// What a column counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// People.
    People,
    /// Things other than people, such as countries.
    Count,
    /// Hundredths.
    Percent,
}

/// A row of a table of figures.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// The row's id, where the texts say something of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// The day or period that is counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<Dated>,
    /// A proper name that heads the row in every language, such as a district's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Str>,
    /// One number a column; `null` where the source gives none.
    pub values: List<Option<f64>>,
    /// Whether the source says "about" or "more than".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
}

/// How a source qualifies a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// "More than", "over".
    MoreThan,
    /// "About", "circa".
    Circa,
}

/// The Round Table for Integration: a rule, not a list of dates.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct RoundTable {
    /// When it meets.
    pub meeting: Meeting,
    /// The place that it is, in [`Bundle::places`].
    pub place: Id,
    /// The name of the room, as it stands on the door.
    pub room: Str,
    /// Whom to ask whether it meets: a place with an address for mail.
    pub confirm_with: Id,
    /// The year it was founded.
    pub founded: u16,
    /// When a source last saw it meet.
    pub last_evidence: Dated,
    /// Source, date and backing.
    pub provenance: Provenance,
}

impl RoundTable {
    /// The ids of the texts that say why single meetings are not as planned.
    pub fn reasons(&self) -> impl Iterator<Item = &str> {
        let exceptions = self.meeting.exceptions().iter();
        exceptions.filter_map(crate::time::Exception::reason)
    }
}

/// The integration concept and its versions.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Concept {
    /// Its German title.
    pub title: Str,
    /// Its versions, oldest first; what each was stands in the texts.
    pub versions: List<ConceptVersion>,
    /// Source, date and backing.
    pub provenance: Provenance,
}

/// One version of the integration concept.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ConceptVersion {
    /// The version's id.
    pub id: Id,
    /// The years it is for, or the date it began.
    pub dated: Dated,
}
