//! Places.

use super::Node;
use crate::guide::{Place, PostalAddress};

/// A place as an [Organization](https://schema.org/Organization), or as the
/// [GovernmentService](https://schema.org/GovernmentService) of one where it is an
/// authority; `url` is that of its page in the guide.
pub fn organization(place: &Place, description: Option<&str>, url: &str) -> Node {
    let mut organization = Node::new(organization_type(place));
    organization.text("name", place.name.as_str());
    let own_url = place.url.as_ref().map_or(url, |url| url.as_str());
    organization.text("url", own_url);
    if let Some(address) = &place.address {
        organization.node("address", &postal_address(address));
    }
    if let Some(email) = place.email {
        organization.text("email", email.as_str());
    }
    organization.nodes("contactPoint", &contact_points(place));
    let mut about = organization;
    if is_authority(place) {
        let mut service = Node::new("GovernmentService");
        service.text("name", place.name.as_str());
        service.text("url", url);
        service.node("provider", &about);
        about = service;
    }
    if let Some(description) = description {
        about.text("description", description);
    }
    about
}

fn is_authority(place: &Place) -> bool {
    matches!(
        place.kind.as_str(),
        "authority" | "city" | "state" | "federal"
    )
}

/// The most specific type that is true of a place.
fn organization_type(place: &Place) -> &'static str {
    match place.kind.as_str() {
        "school" => "School",
        "kita" => "Preschool",
        "playground" => "Playground",
        "hospital" => "Hospital",
        "library" => "Library",
        "university" => "CollegeOrUniversity",
        "ngo" | "initiative" => "NGO",
        _ if is_authority(place) => "GovernmentOrganization",
        _ => "Organization",
    }
}

fn postal_address(address: &PostalAddress) -> Node {
    let parts = [
        ("streetAddress", address.address_1),
        ("postalCode", address.postal_code),
        ("addressLocality", Some(address.city)),
    ];
    let mut postal = Node::new("PostalAddress");
    for (name, value) in parts {
        if let Some(value) = value {
            postal.text(name, value.as_str());
        }
    }
    postal
}

/// Its phone numbers, with the languages spoken there.
fn contact_points(place: &Place) -> Vec<Node> {
    let languages: Vec<&str> = place.languages.iter().map(|tag| tag.as_str()).collect();
    let points = place.phones.iter().map(|phone| {
        let mut point = Node::new("ContactPoint");
        point.text("telephone", phone.number.as_str());
        point.texts("availableLanguage", &languages);
        point
    });
    points.collect()
}
