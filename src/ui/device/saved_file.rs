//! Saved places as a file, to keep them or to take them to another device.
//!
//! It is a text that anybody can read: the name of each place, and its address in the
//! guide, which can also be opened by hand. Only the addresses are read again, so a list
//! that was sent in a message can be read as well.

use crate::guide::{Guide, Place};
use crate::i18n::Language;
use crate::ui::Page;

/// What is before the id of a place in an address.
const BEFORE_ID: &str = "/places/";

/// The places as a text. The addresses begin with the origin of the guide.
pub(crate) fn write(places: &[&Place], language: Language, origin: &str) -> String {
    let mut text = String::new();
    for place in places {
        let href = Page::Place(place.id.into()).href(language);
        for part in [&place.name, "\n", origin, &href, "\n\n"] {
            text.push_str(part);
        }
    }
    text
}

/// The ids of the places that a text names and the guide has, in their order.
pub(crate) fn read(text: &str, guide: &Guide) -> Vec<&'static str> {
    let mut ids = Vec::new();
    for rest in text.split(BEFORE_ID).skip(1) {
        let is_of_id = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let end = rest.find(|c| !is_of_id(c)).unwrap_or(rest.len());
        if let Some(place) = rest.get(..end).and_then(|id| guide.place(id))
            && !ids.contains(&place.id.as_str())
        {
            ids.push(place.id.as_str());
        }
    }
    ids
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn guide() -> Guide {
        Guide::read(include_str!("../../../public/data/guide.json")).unwrap()
    }

    #[test]
    fn what_is_written_is_read_again_in_its_order() {
        let guide = guide();
        let places: Vec<&Place> = guide.places.iter().rev().collect();
        let ids: Vec<&str> = places.iter().map(|place| place.id.as_str()).collect();
        for language in Language::all() {
            let text = write(&places, language, "https://guide.example.org");
            assert_eq!(read(&text, &guide), ids);
        }
    }

    #[test]
    fn a_person_reads_the_name_and_the_address() {
        let guide = guide();
        let places = [guide.place("jobcenter").unwrap()];
        let text = write(&places, Language::GERMAN, "https://guide.example.org");
        let lines: Vec<&str> = text.lines().collect();
        let address = "https://guide.example.org/de/places/jobcenter/";
        assert_eq!(lines, [places[0].name.as_str(), address, ""]);
    }

    #[test]
    fn a_message_with_addresses_is_read_as_well() {
        let text = "Hi! See http://a.example/guide/ar/places/jobcenter/?counter=jobcenter, \
            and /de/places/tafel. Not /de/places/nowhere/ or /de/places/ or jobcenter.";
        assert_eq!(read(text, &guide()), ["jobcenter", "tafel"]);
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in ".*(/places/.*){0,3}") {
            let _ = read(&text, &guide());
        }
    }
}
