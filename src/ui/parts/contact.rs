//! Links that call, write, lead to a page, or show a point on a map.

use leptos::prelude::*;

use super::Icon;
use crate::guide::{Address, Email, Location, PhoneNumber, WebAddress};
use crate::ui::locale::use_locale;

/// A number to call.
#[component]
pub(crate) fn PhoneLink(
    /// The number.
    number: PhoneNumber,
) -> impl IntoView {
    view! {
        <a class="action" href=number.href()>
            <Icon name="phone"/>
            <bdi dir="ltr">{number.as_str().to_owned()}</bdi>
        </a>
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
    url: WebAddress,
) -> impl IntoView {
    view! {
        <a class="action" href=url.as_str().to_owned() rel="external noopener noreferrer">
            <Icon name="external-link"/>
            <bdi dir="ltr">{url.host().to_owned()}</bdi>
        </a>
    }
}

/// Opens the map that the visitor has on the device (`geo:`, RFC 5870); no map
/// service hears of it before.
#[component]
pub(crate) fn MapLink(
    /// The postal address, which names the point.
    address: Option<Address>,
    /// The point, if known.
    location: Option<Location>,
) -> impl IntoView {
    let label = use_locale().text("place-map");
    geo(address.as_ref(), location.as_ref()).map(|href| {
        view! {
            <a class="action" href=href rel="external">
                <Icon name="map-pin"/>
                {label}
            </a>
        }
    })
}

/// The `geo:` link of a point or, where only the address is known, of a search
/// for it; nothing where there is no street to find.
fn geo(address: Option<&Address>, location: Option<&Location>) -> Option<String> {
    if let Some(location) = location {
        let point = [degrees(location.latitude), degrees(location.longitude)].join(",");
        return Some(["geo:", &point, "?q=", &point].concat());
    }
    let address = address?;
    let street = address.address_1.as_deref()?;
    let code = address.postal_code.as_deref().unwrap_or_default();
    let query = [street, ", ", code, " ", &address.city].concat();
    let query =
        percent_encoding::utf8_percent_encode(&query, percent_encoding::NON_ALPHANUMERIC);
    Some(format!("geo:0,0?q={query}"))
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

/// 110 and 112, to be tapped.
#[component]
pub(crate) fn EmergencyNumbers() -> impl IntoView {
    let locale = use_locale();
    let number = |number: &'static str, key: &str| {
        view! {
            <li>
                <a class="emergency-number" href=["tel:", number].concat()>
                    <Icon name="phone"/>
                    <strong><bdi dir="ltr">{number}</bdi></strong>
                    <span>{locale.text(key)}</span>
                </a>
            </li>
        }
    };
    view! {
        <ul class="emergency" aria-label=locale.text("emergency-title")>
            {number("110", "emergency-police")}
            {number("112", "emergency-fire")}
        </ul>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::Str;
    use proptest::prelude::*;

    fn address(street: Option<&str>) -> Address {
        Address {
            address_1: street.map(Str::leak),
            address_2: None,
            postal_code: Some(Str::leak("24937")),
            city: Str::leak("Flensburg"),
        }
    }

    #[test]
    fn a_point_is_opened_as_a_point() {
        let point = Location {
            latitude: 54.79,
            longitude: 9.43,
        };
        let link = geo(Some(&address(Some("Holm 76"))), Some(&point));
        assert_eq!(link.as_deref(), Some("geo:54.79,9.43?q=54.79,9.43"));
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
        let link = geo(Some(&address(Some("Große Straße 4"))), None);
        assert_eq!(
            link.as_deref(),
            Some("geo:0,0?q=Gro%C3%9Fe%20Stra%C3%9Fe%204%2C%2024937%20Flensburg")
        );
    }

    #[test]
    fn a_town_alone_is_no_place_to_go() {
        assert_eq!(geo(Some(&address(None)), None), None);
    }
}
