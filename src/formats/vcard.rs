//! A place as a vCard, which a phone puts into its address book.
//!
//! It is version 3.0 (RFC 2426), not 4.0 (RFC 6350): the address books of older phones and
//! Outlook read no newer one, and nothing that the guide knows of a place needs it.

use super::content_lines::{ContentLines, escaped};
use crate::guide::{Place, PostalAddress};

/// The card of a place, with the address of its page as a note. It has only what is known.
pub fn place_card(place: &Place, page: &str) -> String {
    let mut file = ContentLines::new();
    let mut line = |parts: &[&str]| file.line(&parts.concat());
    line(&["BEGIN:VCARD"]);
    line(&["VERSION:3.0"]);
    let name = place.name.replace('\u{ad}', "");
    let name = escaped(&name);
    line(&["FN:", &name]);
    // The format asks for a person's name; an organisation has none.
    line(&["N:;;;;"]);
    line(&["ORG:", &name]);
    for phone in place.phones {
        let number = phone.number.href();
        line(&["TEL;TYPE=WORK,VOICE:", number.trim_start_matches("tel:")]);
    }
    if let Some(email) = place.email {
        line(&["EMAIL;TYPE=INTERNET:", &escaped(email.as_str())]);
    }
    if let Some(url) = place.url {
        line(&["URL:", url.as_str()]);
    }
    if let Some(address) = place.address {
        line(&["ADR;TYPE=WORK:", &components(&address)]);
    }
    line(&["NOTE:", &escaped(page)]);
    line(&["END:VCARD"]);
    file.finish()
}

/// Post box, what helps to find the door, street, town, region, postal code, country. The
/// guide knows neither region nor country.
fn components(address: &PostalAddress) -> String {
    let text = |part: Option<_>| part.map(|it: crate::guide::Str| escaped(&it));
    let [street, door, code] =
        [address.address_1, address.address_2, address.postal_code]
            .map(|part| text(part).unwrap_or_default());
    let (post_box, street) = if address.is_post_box() {
        (street, String::new())
    } else {
        (String::new(), street)
    };
    let city = escaped(&address.city);
    [&*post_box, &door, &street, &city, "", &code, ""].join(";")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::Guide;

    fn guide() -> Guide {
        Guide::read(include_str!("../../public/data/guide.json")).unwrap()
    }

    #[test]
    fn a_card_has_what_is_known_of_a_place_and_nothing_else() {
        let guide = guide();
        let mut place = *guide.place("arbeitsagentur").unwrap();
        place.email = None;
        let page = "https://guide.example.org/de/places/arbeitsagentur/";
        assert_eq!(
            place_card(&place, page),
            "BEGIN:VCARD\r\n\
             VERSION:3.0\r\n\
             FN:Agentur für Arbeit Flensburg\r\n\
             N:;;;;\r\n\
             ORG:Agentur für Arbeit Flensburg\r\n\
             TEL;TYPE=WORK,VOICE:+498004555500\r\n\
             URL:https://www.arbeitsagentur.de/vor-ort/flensburg\r\n\
             ADR;TYPE=WORK:;;Waldstraße 2;Flensburg;;24939;\r\n\
             NOTE:https://guide.example.org/de/places/arbeitsagentur/\r\n\
             END:VCARD\r\n"
        );
    }

    #[test]
    fn what_has_a_meaning_in_the_format_is_escaped_in_each_part() {
        let mut address = guide().place("arbeitsagentur").unwrap().address.unwrap();
        address.address_2 = Some(crate::guide::Str::leak("Hof; links, Tür 2"));
        let expected = ";Hof\\; links\\, Tür 2;Waldstraße 2;Flensburg;;24939;";
        assert_eq!(components(&address), expected);
        address.address_1 = Some(crate::guide::Str::leak("Postfach 12 34"));
        address.address_2 = None;
        assert_eq!(components(&address), "Postfach 12 34;;;Flensburg;;24939;");
    }
}
