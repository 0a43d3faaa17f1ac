//! Links that call, write, lead to a page, or show a point on a map, and what can be
//! copied to be pasted elsewhere.

use leptos::prelude::*;

use super::{CopyButton, Icon};
use crate::guide::{Email, Location, PhoneNumber, PostalAddress, Url};
use crate::ui::locale::use_locale;

/// A number to call, or to copy where another phone is to call it.
#[component]
pub(crate) fn PhoneLink(
    /// The number.
    number: PhoneNumber,
) -> impl IntoView {
    let words = number.as_str();
    let label = use_locale().label("copy-number", [("number", words.into())]);
    view! {
        <span class="copied">
            <a class="action" href=number.href()>
                <Icon name="phone"/>
                <bdi dir="ltr">{words}</bdi>
            </a>
            <CopyButton text=words.to_owned() label/>
        </span>
    }
}

/// A postal address as on a letter, to be copied with one tap.
#[component]
pub(crate) fn PostalAddress(
    /// The address.
    address: PostalAddress,
) -> impl IntoView {
    let lines: Vec<_> = address.lines().collect();
    let text = lines.join("\n");
    let lines = lines
        .into_iter()
        .map(|line| view! { <span><bdi>{line}</bdi></span> });
    // A page may have several addresses.
    let first = address.lines().next().unwrap_or_default();
    let label = [&use_locale().text("copy-address"), ": ", &first].concat();
    view! {
        <div class="copied">
            <address class="address" lang="de">{lines.collect_view()}</address>
            <CopyButton text label/>
        </div>
    }
}

/// An address to write to.
#[component]
pub(crate) fn MailLink(
    /// The address.
    address: Email,
) -> impl IntoView {
    // A long one is broken where the name of the host begins.
    let (name, host) = address.as_str().split_once('@').unwrap_or_default();
    view! {
        <a class="action" href=address.href()>
            <Icon name="mail"/>
            <bdi dir="ltr">{[name, "@"].concat()}<wbr/>{host.to_owned()}</bdi>
        </a>
    }
}

/// A page of somebody else in the web, named by its host.
#[component]
pub(crate) fn WebLink(
    /// The page.
    url: Url,
) -> impl IntoView {
    view! {
        <a class="action" href=url.as_str().to_owned() rel="external noopener noreferrer">
            <Icon name="external-link"/>
            <bdi dir="ltr">{url.host().replace('.', "\u{200b}.")}</bdi>
        </a>
    }
}

/// Shows a point on the map of OpenStreetMap, which the link names, because that host
/// then learns of it. On Android a second link opens the map that is on the device
/// (`geo:`, RFC 5870); elsewhere browsers do not know such links, so it is not shown.
#[component]
pub(crate) fn MapLink(
    /// The postal address, which names the point.
    address: Option<PostalAddress>,
    /// The point, if known.
    location: Option<Location>,
) -> impl IntoView {
    let locale = use_locale();
    let map = Map::of(address.as_ref(), location.as_ref())?;
    Some(view! {
        <a class="action" href=map.web() rel="external noopener noreferrer">
            <Icon name="map-pin"/>
            <span>{locale.text("place-map")} " (" <bdi dir="ltr">"OpenStreetMap"</bdi> ")"</span>
        </a>
        <a class="action geo" href=map.geo() rel="external">
            <Icon name="map-pin"/>
            {locale.text("place-map-app")}
        </a>
    })
}

/// What a map is asked to show.
enum Map {
    /// Degrees of latitude and longitude.
    Point(String, String),
    /// A street with its town, encoded for an address.
    Street(String),
}

impl Map {
    /// The point or, where only the address is known, a search for it; nothing where there
    /// is no street to find, or only a post box.
    fn of(address: Option<&PostalAddress>, location: Option<&Location>) -> Option<Self> {
        if address.is_some_and(PostalAddress::is_post_box) {
            return None;
        }
        if let Some(location) = location {
            let point = (degrees(location.latitude), degrees(location.longitude));
            return Some(Self::Point(point.0, point.1));
        }
        let address = address?;
        let street = address.address_1.as_deref()?;
        let code = address.postal_code.as_deref().unwrap_or_default();
        let words = [street, ", ", code, " ", &address.city].concat();
        let words = percent_encoding::utf8_percent_encode(
            &words,
            percent_encoding::NON_ALPHANUMERIC,
        );
        Some(Self::Street(words.to_string()))
    }

    /// The page of OpenStreetMap.
    fn web(&self) -> String {
        match self {
            Self::Point(latitude, longitude) => [
                "https://www.openstreetmap.org/?mlat=",
                latitude,
                "&mlon=",
                longitude,
                "#map=18/",
                latitude,
                "/",
                longitude,
            ]
            .concat(),
            Self::Street(words) => {
                ["https://www.openstreetmap.org/search?query=", words].concat()
            }
        }
    }

    /// The link for a map on the device.
    fn geo(&self) -> String {
        match self {
            Self::Point(latitude, longitude) => {
                let point = [latitude, ",", longitude].concat();
                ["geo:", &point, "?q=", &point].concat()
            }
            Self::Street(words) => ["geo:0,0?q=", words].concat(),
        }
    }
}

/// Degrees to six places, which is a hand's breadth. How the standard library writes any
/// number needs tables that each visitor would download.
fn degrees(value: f64) -> String {
    let sign = if value < 0.0 { "-" } else { "" };
    let millionths = (value.abs() * 1e6).round() as u32;
    let (whole, rest) = (millionths / 1_000_000, millionths % 1_000_000);
    let text = format!("{sign}{whole}.{rest:06}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// The numbers to call in an emergency, and those for what can wait, to be tapped.
#[component]
pub(crate) fn EmergencyNumbers() -> impl IntoView {
    let locale = use_locale();
    let numbers = locale.guide().emergency.into_iter().filter_map(|it| {
        let number = locale.guide().place(it.place)?.phones.first()?.number;
        let class = match it.can_wait {
            true => "emergency-number no-emergency",
            false => "emergency-number",
        };
        Some(view! {
            <li>
                <a class=class href=number.href()>
                    <Icon name="phone"/>
                    <strong><bdi dir="ltr">{number.as_str().replace(' ', "")}</bdi></strong>
                    <span>{locale.text(&["emergency-", it.label.as_str()].concat())}</span>
                </a>
            </li>
        })
    });
    view! {
        <ul class="emergency" aria-label=locale.text("emergency-title")>
            {numbers.collect_view()}
        </ul>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::Str;
    use proptest::prelude::*;

    fn address(street: Option<&str>) -> PostalAddress {
        PostalAddress {
            address_1: street.map(Str::leak),
            address_2: None,
            postal_code: Some(Str::leak("24937")),
            city: Str::leak("Flensburg"),
        }
    }

    #[test]
    fn a_point_is_shown_as_a_point() {
        let point = Location {
            latitude: 54.79,
            longitude: 9.43,
        };
        let map = Map::of(Some(&address(Some("Holm 76"))), Some(&point)).unwrap();
        assert_eq!(map.geo(), "geo:54.79,9.43?q=54.79,9.43");
        assert_eq!(
            map.web(),
            "https://www.openstreetmap.org/?mlat=54.79&mlon=9.43#map=18/54.79/9.43"
        );
    }

    proptest! {
        #[test]
        fn degrees_are_written_as_the_standard_library_does(
            millionths in -180_000_000..180_000_000,
        ) {
            let value = f64::from(millionths) / 1e6;
            prop_assert_eq!(degrees(value), value.to_string());
        }
    }

    #[test]
    fn a_street_is_searched_for() {
        let map = Map::of(Some(&address(Some("Große Straße 4"))), None).unwrap();
        let street = "Gro%C3%9Fe%20Stra%C3%9Fe%204%2C%2024937%20Flensburg";
        assert_eq!(map.geo(), ["geo:0,0?q=", street].concat());
        assert_eq!(
            map.web(),
            ["https://www.openstreetmap.org/search?query=", street].concat()
        );
    }

    #[test]
    fn a_post_box_is_no_place_to_go() {
        let point = Location {
            latitude: 54.32,
            longitude: 10.13,
        };
        for street in ["Postfach", "Postfach 12 34"] {
            assert!(Map::of(Some(&address(Some(street))), Some(&point)).is_none());
        }
    }

    #[test]
    fn a_town_alone_is_no_place_to_go() {
        assert!(Map::of(Some(&address(None)), None).is_none());
    }
}
